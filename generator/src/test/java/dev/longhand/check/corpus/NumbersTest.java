package dev.longhand.check.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Printed numbers are accepted if they are rounded or cut, and not if they are off by a unit of their last place. */
class NumbersTest {

    private static final Set<Verdict> ACCEPTED = EnumSet.of(Verdict.RIGHT, Verdict.ROUNDED);

    @Test
    void values() {
        Tally fine = new Tally();
        Tally slips = new Tally();
        Corpus.notes(10).forEach(random -> {
            NumberNote written = NumberNote.by(random);
            List<List<Finding>> found = written.note().findings();
            for (NumberNote.Expected expected : written.expected()) {
                List<Finding> line = found.get(expected.line());
                assertEquals(
                        expected.signs(),
                        line.size(),
                        () -> written.note().lines().get(expected.line()));
                for (int i = 0; i < line.size() - 1; i++) {
                    fine.count("SUBSTITUTED", line.get(i), written.note());
                }
                Tally tally = expected.figure().acceptable() ? fine : slips;
                tally.count(expected.figure().name(), line.get(line.size() - 1), written.note());
            }
        });
        assertEquals(
                List.of(),
                slips.cases(EnumSet.complementOf(EnumSet.of(Verdict.WRONG, Verdict.CARRIED, Verdict.UNDECIDED))),
                slips::toString);
        assertEquals(List.of(), fine.cases(Set.of(Verdict.WRONG)), fine::toString);
        assertTrue(
                fine.nearlyAll(ACCEPTED),
                () -> fine + " " + fine.cases(EnumSet.complementOf(EnumSet.copyOf(ACCEPTED))));
    }
}
