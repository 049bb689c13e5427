package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notes whose words say that the derivatives of a number by a vector are a row. A column is then no such derivative;
 * but authors lapse into columns, and a nabla may be one, so that what holds for columns alone is open.
 */
public final class GradientRows implements Weighing {

    private static final String COLUMN = "it holds if such derivatives are a column, which the note lays out as a row";

    private final Matter matter;
    private final Hypotheses hypotheses;
    private final Map<String, Set<String>> made;
    /** Bases of the names that are defined as derivatives. */
    private final Set<String> slopes;
    /** Whether the note says so, by {@code \nabla f = (\partial f / \partial x)^\top}. */
    private final boolean nablaIsColumn;

    /** Finds which names of the note are derivatives, and whether it says that a nabla is a column. */
    public GradientRows(Matter matter, Hypotheses hypotheses) {
        this.matter = matter;
        this.hypotheses = hypotheses;
        this.made = Formulas.made(matter.facts().definitions());
        this.nablaIsColumn = matter.statements().stream()
                .anyMatch(s -> isOfNabla(s) && s.sides().stream().anyMatch(GradientRows::turnsSlope));
        this.slopes = matter.facts().definitions().stream()
                .filter(d -> References.hasSlope(d.body()))
                .map(DocumentDefinition::pattern)
                .map(WrittenName::base)
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        String condition = outcome.condition();
        boolean turned = condition != null && condition.contains(Equality.ROW_AS_COLUMN);
        boolean nabla = isOfNabla(stated);
        boolean settled = outcome.isProved() && !turned && !(nabla && nablaIsColumn);
        if (settled || !(isOfSlopes(left) || isOfSlopes(right))) {
            return outcome;
        }
        if (turned && !nabla) {
            return Outcome.undecided(COLUMN);
        }
        Outcome columns = matter.decide(stated, left, right, hypotheses.columns());
        if (columns.verdict() == Verdict.RIGHT && nabla) {
            return columns;
        }
        return columns.isProved() || outcome.isProved() ? Outcome.undecided(COLUMN) : outcome;
    }

    private static boolean isOfNabla(Stated stated) {
        return stated.relation().tex().contains("\\nabla");
    }

    private static boolean turnsSlope(Meaning meaning) {
        return (meaning instanceof Meaning.Transposed t && t.operand() instanceof Meaning.Slope)
                || References.parts(meaning).stream().anyMatch(GradientRows::turnsSlope);
    }

    private boolean isOfSlopes(Meaning meaning) {
        Set<String> names = new HashSet<>(References.mentioned(meaning, WrittenName::base));
        return References.hasSlope(meaning)
                || Formulas.reached(names, made).stream().anyMatch(slopes::contains);
    }
}
