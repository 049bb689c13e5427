package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.declaration.SaidLayouts;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;

/**
 * The order in a chain of derivatives. Of names that nothing but a call says anything of, {@code u = f(x)}, it is of no
 * account, as far as they are numbers. Where the words speak of vectors, the derivatives are matrices, and a chain in
 * any other order than the one in which they fit is open.
 */
public final class ChainOrder implements Weighing {

    private final DocumentFacts facts;
    private final SaidLayouts layouts;

    /** Tells what fits by the definitions of the note and by how its words say that derivatives are laid out. */
    public ChainOrder(DocumentFacts facts, SaidLayouts layouts) {
        this.facts = facts;
        this.layouts = layouts;
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean open = outcome.verdict() == Verdict.RIGHT
                && (isOtherwise(left) || isOtherwise(right))
                && layouts.vectors().at(stated.relation().span().start());
        return open
                ? Outcome.undecided(
                        "it holds for numbers; of vectors the derivatives are matrices, and stand in another order")
                : outcome;
    }

    /** Whether derivatives are multiplied that do not fit as they stand, though they do in another order. */
    private boolean isOtherwise(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning.Slope> chain = product.factors().stream()
                    .filter(Meaning.Slope.class::isInstance)
                    .map(Meaning.Slope.class::cast)
                    .toList();
            return chain.size() > 1
                    && chain.size() == product.factors().size()
                    && chain.stream().allMatch(this::isOfCalls)
                    && !fits(chain);
        }
        return meaning instanceof Meaning.Total
                && References.parts(meaning).stream().anyMatch(this::isOtherwise);
    }

    /** Whether each is taken by what its neighbour is of, unless no other is of that. */
    private boolean fits(List<Meaning.Slope> chain) {
        for (int i = 0; i < chain.size(); i++) {
            int behind = layouts.turned() ? i - 1 : i + 1;
            Meaning by = chain.get(i).by().get(0);
            boolean next = behind >= 0
                    && behind < chain.size()
                    && chain.get(behind).of().equals(by);
            if (!next && chain.stream().anyMatch(slope -> slope.of().equals(by))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfCalls(Meaning.Slope slope) {
        return slope.by().size() == 1
                && slope.of() instanceof Meaning.Reference of
                && slope.by().get(0) instanceof Meaning.Reference by
                && mayBeVector(of.name())
                && mayBeVector(by.name());
    }

    /** Whether a name is a whole, and nothing says more of it at first than which function gives it. */
    private boolean mayBeVector(WrittenName name) {
        return name.isNumbered()
                && facts.declared(name)
                        .filter(d -> d.kind() == DeclaredShape.Kind.NUMBER)
                        .isEmpty()
                && isOfCall(name);
    }

    /** Whether the first formula for a name, if it has any, calls a function of which nothing is known. */
    private boolean isOfCall(WrittenName name) {
        return facts.definitions().stream()
                .filter(d -> d.pattern().equals(name))
                .map(DocumentDefinition::body)
                .findFirst()
                .filter(body -> !isCall(body))
                .isEmpty();
    }

    private boolean isCall(Meaning formula) {
        return formula instanceof Meaning.Call call
                && !(call.callee() instanceof Callee.Known)
                && !(call.callee() instanceof Callee.Whole)
                && !(call.callee() instanceof Callee.Named named
                        && facts.functions().containsKey(named.name()));
    }
}
