package dev.longhand.check.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Backpropagation in matrices, in columns and in rows, for numbered layers and for any layer. */
class MatricesTest {

    @Test
    void rightAndWrong() {
        Tally fine = new Tally();
        Tally slips = new Tally();
        Corpus.notes(4).forEach(random -> {
            MatrixNote written = MatrixNote.by(random);
            List<List<Finding>> found = written.note().findings();
            for (MatrixNote.Expected expected : written.expected()) {
                List<Finding> line = found.get(expected.line());
                assertEquals(1, line.size(), () -> written.note().lines().get(expected.line()));
                (expected.slip() == null ? fine : slips)
                        .count(
                                expected.slip() == null
                                        ? "RIGHT"
                                        : expected.slip().name(),
                                line.get(0),
                                written.note());
            }
        });
        assertEquals(List.of(), slips.cases(EnumSet.of(Verdict.RIGHT, Verdict.ROUNDED)), slips::toString);
        assertEquals(List.of(), fine.cases(Set.of(Verdict.WRONG)), fine::toString);
    }
}
