package dev.longhand.check.deciding;

import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.trial.DirectDependence;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.diagnosis.Diagnosis;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reasons and repairs of what is wrong, and of shapes that do not fit where one slip less would make them. */
final class Explanations {

    private final Diagnosis diagnosis;
    private final Universes universes;
    private final DocumentView view;
    private final Function<String, MeaningText> writing;
    private final boolean alone;

    /**
     * @param writing how a formula like another is written
     * @param alone whether the note is checked by its own words alone, so that nothing is wrong that no slip explains
     */
    Explanations(
            Diagnosis diagnosis,
            Universes universes,
            DocumentView view,
            Function<String, MeaningText> writing,
            boolean alone) {
        this.alone = alone;
        this.diagnosis = diagnosis;
        this.universes = universes;
        this.view = view;
        this.writing = writing;
    }

    /** Whether derivatives are strung together, of which it is not said how they are laid out; one of the loss is a name. */
    private boolean isChained(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            return !(slope.of() instanceof Meaning.Reference of
                    && RoleWords.isLoss(of.name().base()));
        }
        return References.parts(meaning).stream().anyMatch(this::isChained);
    }

    /** With the reason and the repair of what is wrong, where one is found. */
    Outcome explained(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean misfit = outcome.isMisfit();
        boolean chained = isChained(right) || (References.hasSlope(left) && !(left instanceof Meaning.Slope));
        if (!outcome.isRefuted() && (!misfit || chained)) {
            return outcome;
        }
        List<Universe> instances = universes.at(stated, stated.restriction().sure());
        return diagnosis
                .of(
                        DirectDependence.along(left, right),
                        right,
                        instances,
                        writing.apply(stated.relation().tex()))
                .filter(e -> !misfit || e.expected() != null)
                .map(e -> (misfit ? misfitting(outcome) : outcome)
                        .because(e.reason())
                        .expecting(e.expected()))
                .orElseGet(() -> misfit && hasShapes(left, right) && view.isDeclared(left) && view.isDeclared(right)
                        ? misfitting(outcome).because(outcome.reason())
                        : outcome);
    }

    /** Whether shapes can refute it: they say nothing of numbers but in a matrix, nor of one of many functions. */
    private boolean hasShapes(Meaning left, Meaning right) {
        return Stream.of(left, right).allMatch(side -> Formulas.isNamed(side) || isMatrix(side))
                && !(alone && isOfFunction(left));
    }

    /** Whether it has numbers for cells in rows and columns, or is computed from what has, or by a function of the note's own. */
    private static boolean isMatrix(Meaning side) {
        if (side instanceof Meaning.Call call) {
            return call.callee() instanceof Callee.Named
                    || call.arguments().stream().anyMatch(Explanations::isMatrix);
        }
        return side instanceof Meaning.Grid grid
                && grid.rows().size() > 1
                && grid.rows().get(0).size() > 1;
    }

    /** Whether it is the value of a function of the note's own, which is said of many functions one after the other. */
    private static boolean isOfFunction(Meaning left) {
        return left instanceof Meaning.Call call && call.order() == 0 && call.callee() instanceof Callee.Named;
    }

    /** Shapes that fit in no reading, though one slip less would make the relation right. */
    private static Outcome misfitting(Outcome outcome) {
        return new Outcome(Verdict.WRONG, null, null, null, Finding.Evidence.STRUCTURE, null, outcome.readings(), null);
    }
}
