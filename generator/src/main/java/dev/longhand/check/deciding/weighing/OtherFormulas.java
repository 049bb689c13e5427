package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.trial.FunctionStatement;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names and functions that get a second formula, which is not the first one written otherwise. Where something that follows holds
 * with the second alone, or a sentence only takes the name to be that, it is no slip; and what was proved by the formula of
 * another section does not hold here.
 */
public final class OtherFormulas implements Weighing {

    /** So many relations behind such an equation may speak for it, so far behind it. */
    private static final int MOST = 4;

    private static final int FARTHEST = 12;

    private final Matter matter;
    private final NamesWithin names;
    private final Hypotheses hypotheses;
    private final List<Stated> statements;
    private final Set<Integer> options;
    /** The bases of names that are known to have several. */
    private final Set<String> redefined = new TreeSet<>();

    /**
     * @param redefining equations that are taken to give a name another formula
     * @param options where formulas begin that words give as one option of several
     */
    public OtherFormulas(
            Matter matter,
            NamesWithin names,
            Hypotheses hypotheses,
            List<Redefinition> redefining,
            Set<Integer> options) {
        this.options = Set.copyOf(options);
        redefining.forEach(r -> redefined.add(r.base()));
        Map<WrittenName, Meaning> formulas = new HashMap<>();
        for (DocumentDefinition d : matter.facts().definitions()) {
            if (Formulas.isNamed(d.body())
                    && !d.body().equals(formulas.computeIfAbsent(d.pattern(), name -> d.body()))) {
                redefined.add(d.pattern().base());
            }
        }
        this.matter = matter;
        this.names = names;
        this.hypotheses = hypotheses;
        this.statements = matter.statements();
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (isWrong(outcome) && isFormula(stated)) {
            boolean meant = stated.restriction().supposition().isItself()
                    || isUnderAnotherLoss(stated)
                    || isBehindAnOption(stated)
                    || hypotheses
                            .redefining(stated.relation().number())
                            .filter(renewed -> isFollowed(stated, renewed))
                            .isPresent();
            return meant
                    ? Outcome.undecided("it may give " + stated.subject() + " another formula from here on")
                    : outcome;
        }
        boolean general =
                !References.in(left).isEmpty() && !References.in(right).isEmpty();
        if (redefined.isEmpty() || !general || !outcome.isProved()) {
            return outcome;
        }
        Set<String> met = names.in(left, right);
        Optional<String> several = redefined.stream().filter(met::contains).findFirst();
        return several.isPresent()
                        && decided(stated, left, right, matter.universes()).verdict() == Verdict.WRONG
                ? Outcome.undecided("it is not clear which of its formulas " + several.get() + " has here")
                : outcome;
    }

    /** Whether the name had its formulas under headings of other losses than this one's. */
    private boolean isUnderAnotherLoss(Stated stated) {
        Section here = stated.relation().section();
        List<Section> before = matter.facts().definitions().stream()
                .filter(d -> stated.left() instanceof Meaning.Reference r
                        && d.pattern().equals(r.name())
                        && d.position() < stated.relation().number())
                .map(d -> statements.get(d.position()).relation().section())
                .toList();
        return LaterFormulas.isOfLoss(here)
                && !before.isEmpty()
                && before.stream()
                        .allMatch(there -> LaterFormulas.isOfLoss(there)
                                && !there.heading().equals(here.heading()));
    }

    /** Whether the name had a formula in a sentence that gave it as one option of several, and this is no part of it. */
    private boolean isBehindAnOption(Stated stated) {
        return statements.stream()
                .filter(s -> s.relation().number() < stated.relation().number()
                        && s.left() != null
                        && s.left().equals(stated.left())
                        && s.relation().link() == 0)
                .map(s -> s.relation().formula())
                .anyMatch(formula -> !formula.equals(stated.relation().formula())
                        && options.contains(formula.span().start()));
    }

    private static boolean isWrong(Outcome outcome) {
        return outcome.verdict() == Verdict.WRONG || outcome.isMisfit();
    }

    private Outcome decided(Stated stated, Meaning left, Meaning right, Universes universes) {
        List<Universe> instances = universes.at(stated, stated.restriction().sure());
        return FunctionStatement.of(left, right)
                .map(f -> matter.equality().decide(f.left(), f.right(), instances))
                .filter(Outcome::isProved)
                .orElseGet(() -> matter.equality().decide(left, right, instances));
    }

    /** Whether an equation gives a name, or a function of names, a formula that it does not have already. */
    private boolean isFormula(Stated s) {
        Meaning right = s.right();
        boolean named = s.left() instanceof Meaning.Reference
                || (s.left() instanceof Meaning.Call call
                        && call.order() == 0
                        && call.arguments().stream().allMatch(Meaning.Reference.class::isInstance));
        return named
                && right != null
                && s.part() == Stated.Part.STATEMENT
                && s.relation().link() == 0
                && s.relation().relation().kind().mayDefine()
                && !s.subject().isEmpty()
                && Formulas.isNamed(right)
                && !References.hasSlope(right)
                && References.in(right).stream().noneMatch(name -> name.base().equals(s.subject()))
                && hasFormulaBefore(s);
    }

    private boolean hasFormulaBefore(Stated s) {
        return s.left() instanceof Meaning.Reference r
                ? matter.facts().definitions().stream()
                        .anyMatch(d -> d.position() < s.relation().number()
                                && d.pattern().equals(r.name())
                                && Formulas.isNamed(d.body())
                                && !References.hasSlope(d.body()))
                : matter.facts().functions().containsKey(s.subject());
    }

    /** Whether something behind holds with the formula and not without it, and nothing without it and not with it. */
    private boolean isFollowed(Stated equation, Universes with) {
        int first = equation.relation().number() + 1;
        int tried = 0;
        boolean some = false;
        for (int i = first; i < Math.min(statements.size(), first + FARTHEST) && tried < MOST; i++) {
            Stated next = statements.get(i);
            Meaning left = next.left();
            Meaning right = next.right();
            if (next.relation().link() == 0 && next.subject().equals(equation.subject()) && !isSlope(next)) {
                break;
            }
            if (left == null || right == null || !speaks(next, left, right, equation.subject())) {
                continue;
            }
            tried++;
            Outcome now = decided(next, left, right, with);
            Outcome then = decided(next, left, right, matter.universes());
            if (then.isProved() && !now.isProved()) {
                return false;
            }
            some |= now.isProved() && isWrong(then);
        }
        return some;
    }

    private boolean speaks(Stated stated, Meaning left, Meaning right, String letter) {
        return stated.part() == Stated.Part.STATEMENT
                && stated.relation().relation().kind().isEquality()
                && !matter.defining().contains(stated.relation().number())
                && names.in(left, right).contains(letter);
    }

    /** Whether it says what the slope of a function is, {@code f'(x) = 2x}. */
    private static boolean isSlope(Stated stated) {
        return stated.left() instanceof Meaning.Call call && call.order() > 0;
    }
}
