package dev.longhand.check.deciding;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Objects;

/**
 * How derivatives by matrices are laid out. A note that has given one in the shape of the matrix, on whatever other
 * condition, or takes a multiple of one off the matrix, is held to it: its transpose, said of another or of the same, is then
 * no other convention.
 */
final class Layouts {

    private boolean settled;

    Layouts(List<Stated> statements) {
        this.settled = statements.stream().flatMap(s -> s.sides().stream()).anyMatch(Layouts::isStep);
    }

    /** Whether a sum is of a matrix and a multiple of a derivative by it. */
    private static boolean isStep(Meaning side) {
        return side instanceof Meaning.Total total
                && total.terms().stream()
                        .anyMatch(term -> term.unsigned() instanceof Meaning.Multiplied product
                                && product.factors().stream()
                                        .anyMatch(factor -> isByMatrix(factor)
                                                && total.terms()
                                                        .contains(((Meaning.Slope) factor)
                                                                .by()
                                                                .get(0))));
    }

    /** The outcome; what is the transpose of a derivative in the layout of the note is wrong. */
    Outcome of(Meaning left, Outcome outcome) {
        if (!isByMatrix(left)) {
            return outcome;
        }
        String condition = Objects.requireNonNullElse(outcome.condition(), "");
        boolean turned = condition.contains(Equality.TRANSPOSED);
        settled |= outcome.isProved() && !turned && !condition.contains(Equality.LOOSE);
        return settled && turned
                ? Outcome.of(
                        Verdict.WRONG,
                        "it is the transpose of the derivative, which the note lays out in the shape of the matrix",
                        Finding.Evidence.STRUCTURE)
                : outcome;
    }

    private static boolean isByMatrix(Meaning meaning) {
        return meaning instanceof Meaning.Slope slope
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference by
                && by.name().sub().isEmpty()
                && by.name().base().matches("[A-Z]");
    }
}
