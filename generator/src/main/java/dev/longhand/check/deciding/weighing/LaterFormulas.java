package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that get another formula on the way, {@code L = \frac12 |Wx - y|^2 + \frac\lambda2 |W|^2} behind one without
 * the last term, where it stays open whether that is another meaning. Under the same heading a verdict counts only
 * where it is the same with the new formula.
 */
public final class LaterFormulas implements Weighing {

    private static final String REASON = " may have another meaning here than before";

    /** In a heading it may be that of another loss than before. */
    private static final Pattern LOSS = Pattern.compile("(?iu)\\b(?:loss|cost|error|cross-?entropy|penalt|regulari"
            + "|verlust|kosten|fehler|perte|coût"
            + "|p[eé]rdi?d?a|perdita|costo|coste|custo)|损失|代价");

    private final Matter matter;
    private final NamesWithin names;
    private final Hypotheses hypotheses;
    private final Map<String, Set<String>> made;
    /** Letters of the names that are defined as derivatives. */
    private final Set<String> slopes;
    /** By the letter of what they are for, the equations that are open. */
    private final Map<String, Stated> open = new HashMap<>();

    /** No equation is open before one has been passed. */
    public LaterFormulas(Matter matter, NamesWithin names, Hypotheses hypotheses) {
        this.matter = matter;
        this.hypotheses = hypotheses;
        this.names = names;
        this.made = Formulas.made(matter.facts().definitions());
        this.slopes = matter.facts().definitions().stream()
                .filter(d -> References.hasSlope(d.body()))
                .map(d -> d.pattern().base())
                .collect(Collectors.toSet());
    }

    /** Takes in what became of a relation. */
    public void pass(Stated stated, Verdict verdict) {
        Meaning right = stated.right();
        String letter = stated.subject();
        boolean isEquation = stated.part() == Stated.Part.STATEMENT
                && stated.restriction().all().isEmpty()
                && !stated.restriction().unclear()
                && stated.relation().link() == 0
                && stated.relation().relation().kind().mayDefine()
                && !letter.isEmpty();
        if (!isEquation || right == null || !isFormulaOf(stated, right)) {
            return;
        }
        if (verdict == Verdict.UNDECIDED) {
            open.put(letter, stated);
        } else {
            open.remove(letter);
        }
    }

    /** Whether it says once more what something is that has a formula. What a derivative is follows from others. */
    private boolean isFormulaOf(Stated stated, Meaning right) {
        if (!Formulas.isNamed(right) || References.hasSlope(right)) {
            return false;
        }
        if (stated.left() instanceof Meaning.Call call) {
            return call.order() == 0
                    && call.arguments().stream().allMatch(Meaning.Reference.class::isInstance)
                    && matter.facts().functions().containsKey(stated.subject());
        }
        return stated.left() instanceof Meaning.Reference r
                && !isDerivative(r.name().base())
                && matter.facts().definitions().stream()
                        .anyMatch(d -> d.pattern().equals(r.name())
                                && d.position() < stated.relation().number()
                                && Formulas.isNamed(d.body())
                                && !d.body().equals(right)
                                && mayPart(stated, d));
    }

    private boolean isDerivative(String base) {
        return Formulas.reached(Set.of(base), made).stream().anyMatch(slopes::contains);
    }

    /**
     * Whether no heading stands between the two, or one that does not say that the same goes on, or that speaks of a
     * loss.
     */
    private boolean mayPart(Stated stated, DocumentDefinition before) {
        Section section = stated.relation().section();
        Section earlier = matter.statements().get(before.position()).relation().section();
        return section.number() == earlier.number() || section.since(earlier) != Parting.NONE || isOfLoss(section);
    }

    /** Whether a heading speaks of a loss, which may be another one than before. */
    static boolean isOfLoss(Section section) {
        return LOSS.matcher(section.heading()).find();
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (open.isEmpty() || !(outcome.isProved() || outcome.differs())) {
            return outcome;
        }
        Set<String> met = names.in(left, right);
        for (Map.Entry<String, Stated> entry : open.entrySet()) {
            Stated equation = entry.getValue();
            boolean concerned = met.contains(entry.getKey())
                    && equation.relation().section().number()
                            == stated.relation().section().number();
            if (concerned && !isSame(outcome, renewed(equation, stated, left, right))) {
                return Outcome.undecided(entry.getKey() + REASON);
            }
        }
        return outcome;
    }

    private static boolean isSame(Outcome outcome, Outcome renewed) {
        return outcome.isProved() == renewed.isProved();
    }

    /** What a relation is with the formula of an equation. */
    private Outcome renewed(Stated equation, Stated stated, Meaning left, Meaning right) {
        Meaning formula = equation.right();
        List<Universe> instances = List.of();
        if (formula != null && equation.left() instanceof Meaning.Reference r) {
            DocumentDefinition definition = new DocumentDefinition(
                    r.name(),
                    formula,
                    equation.relation().number(),
                    equation.relation().section().number(),
                    0);
            instances = matter.universes().restating(stated, List.of(definition));
        } else if (formula != null) {
            instances = hypotheses
                    .redefining(equation.relation().number())
                    .map(universes -> universes.at(stated, stated.restriction().sure()))
                    .orElse(List.of());
        }
        return matter.equality().decide(left, right, instances);
    }
}
