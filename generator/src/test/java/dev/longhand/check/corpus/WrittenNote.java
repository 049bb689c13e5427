package dev.longhand.check.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A note of which it is known what is to be found in its lines. */
interface WrittenNote {

    /** What is to be found in a line; no slip where it is right. */
    interface Expected {
        int line();

        Enum<?> slip();
    }

    NoteDraft note();

    List<? extends Expected> expected();

    /** Slips are not called right, and what is right is not called wrong. */
    static void assertNoneIsMisjudged(Stream<? extends WrittenNote> notes) {
        Tally fine = new Tally();
        Tally slips = new Tally();
        notes.forEach(written -> {
            List<List<Finding>> found = written.note().findings();
            for (Expected expected : written.expected()) {
                List<Finding> line = found.get(expected.line());
                assertEquals(1, line.size(), () -> written.note().lines().get(expected.line()));
                boolean right = expected.slip() == null;
                (right ? fine : slips).count(right ? "RIGHT" : expected.slip().name(), line.get(0), written.note());
            }
        });
        assertEquals(List.of(), slips.cases(EnumSet.of(Verdict.RIGHT, Verdict.ROUNDED)), slips::toString);
        assertEquals(List.of(), fine.cases(Set.of(Verdict.WRONG)), fine::toString);
    }
}
