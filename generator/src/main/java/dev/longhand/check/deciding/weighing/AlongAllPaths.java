package dev.longhand.check.deciding.weighing;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes whose derivatives of something go along all paths, as they do by what is not in its formula: another derivative of the
 * same is hardly meant along direct dependence alone.
 */
public final class AlongAllPaths implements Weighing {

    private final List<DocumentDefinition> definitions;
    private final Set<WrittenName> along = new HashSet<>();

    /** Tells by these definitions what is in a formula and what is not. */
    public AlongAllPaths(List<DocumentDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (!(left instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference of
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference by)) {
            return outcome;
        }
        if (outcome.verdict() == Verdict.RIGHT && !Formulas.isZero(right) && !isDirect(of.name(), by.name())) {
            along.add(of.name());
        }
        boolean alone = outcome.verdict() == Verdict.RIGHT_IF
                && outcome.condition() != null
                && outcome.condition().contains(Evaluation.DIRECT);
        return alone && along.contains(of.name())
                ? Outcome.undecided("it leaves out ways that other derivatives of "
                        + of.name().key(Map.of()) + " go along")
                : outcome;
    }

    private boolean isDirect(WrittenName of, WrittenName by) {
        return definitions.stream()
                .filter(d -> d.pattern().equals(of))
                .flatMap(d -> References.in(d.body()).stream())
                .anyMatch(name -> name.base().equals(by.base()));
    }
}
