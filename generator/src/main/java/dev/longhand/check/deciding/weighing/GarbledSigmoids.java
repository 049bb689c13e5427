package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.expr.Primitive;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.Set;
import java.util.TreeSet;

/**
 * Functions that words call the sigmoid while their formula has lost its fraction, as pasted ones do: {@code \sigma(x) =
 * 1+e^{-x}1}. Which of the two is meant is open, and so is all that is said of them.
 */
public final class GarbledSigmoids implements Weighing {

    private static final Set<String> SIGMOID = Set.of("sigmoid");

    private final NamesWithin names;
    private final Set<String> garbled = new TreeSet<>();

    /** Finds the functions of the note that are called sigmoid and have an exponential without a fraction around it. */
    public GarbledSigmoids(Matter matter, NamesWithin names) {
        this.names = names;
        for (Stated s : matter.ownStatements()) {
            boolean defines = matter.defining().contains(s.relation().number())
                    && matter.functions().near(s.relation()).equals(SIGMOID);
            if (defines && s.left() instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
                NamedFunction function = matter.facts().functions().get(named.name());
                boolean isWhole = matter.equality()
                        .decide(
                                call,
                                new Meaning.Call(new Callee.Known(Primitive.SIGMOID), 0, call.arguments()),
                                matter.universes().at(s, s.restriction().sure()))
                        .isProved();
                if (function != null && !isWhole && isExponential(function.body()) && !isDivided(function.body())) {
                    garbled.add(named.name());
                }
            }
        }
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean decided = outcome.differs() || outcome.isProved() || outcome.verdict() == Verdict.ROUNDED;
        return garbled.isEmpty() || !decided
                ? outcome
                : names.in(left, right).stream()
                        .filter(garbled::contains)
                        .findFirst()
                        .map(name -> Outcome.undecided("the formula of " + name + " is not that of the sigmoid"))
                        .orElse(outcome);
    }

    private static boolean isExponential(Meaning meaning) {
        boolean here = (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() == Primitive.EXP)
                || isPowerOfE(meaning);
        return here || References.parts(meaning).stream().anyMatch(GarbledSigmoids::isExponential);
    }

    private static boolean isPowerOfE(Meaning meaning) {
        return meaning instanceof Meaning.Raised raised
                && raised.base() instanceof Meaning.Reference r
                && r.name().base().equals("e");
    }

    private static boolean isDivided(Meaning meaning) {
        boolean here = meaning instanceof Meaning.Quotient
                || (meaning instanceof Meaning.Multiplied product
                        && product.joins().contains(Join.SLASH))
                || (meaning instanceof Meaning.Raised && !isExponential(meaning))
                || (meaning instanceof Meaning.Raised raised && !isPowerOfE(meaning) && isExponential(raised.base()))
                || (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() != Primitive.EXP);
        return here || References.parts(meaning).stream().anyMatch(GarbledSigmoids::isDivided);
    }
}
