package dev.longhand.check.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.corpus.RoughNote.Origin;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values from rounded values are accepted; what follows from a wrong one is told from what is wrong itself. */
class RoughNumbersTest {

    private static final Set<Verdict> ACCEPTED = EnumSet.of(Verdict.RIGHT, Verdict.ROUNDED);

    @Test
    void earlyRounding() {
        Tally fine = new Tally();
        Corpus.notes(8).forEach(random -> judge(random, false, fine, fine, fine));
        assertEquals(List.of(), fine.cases(EnumSet.of(Verdict.WRONG, Verdict.CARRIED)), fine::toString);
        assertTrue(
                fine.allButOneInTwenty(ACCEPTED),
                () -> fine + " " + fine.cases(EnumSet.complementOf(EnumSet.copyOf(ACCEPTED))));
    }

    @Test
    void carried() {
        Tally fine = new Tally();
        Tally slips = new Tally();
        Tally carried = new Tally();
        Corpus.notes(8).forEach(random -> judge(random, true, fine, slips, carried));
        assertEquals(List.of(), fine.cases(EnumSet.of(Verdict.WRONG)), fine::toString);
        assertEquals(
                List.of(), slips.cases(EnumSet.of(Verdict.RIGHT, Verdict.ROUNDED, Verdict.CARRIED)), slips::toString);
        assertEquals(List.of(), carried.cases(EnumSet.of(Verdict.RIGHT, Verdict.ROUNDED)), carried::toString);
        assertTrue(
                carried.nearlyAll(Set.of(Verdict.CARRIED)),
                () -> carried + " " + carried.cases(EnumSet.complementOf(EnumSet.of(Verdict.CARRIED))));
    }

    /** Counts what is said of each symbol's value; of values with operands between, only in what is rounded. */
    private static void judge(Random random, boolean slipping, Tally fine, Tally slips, Tally carried) {
        RoughNote written = RoughNote.by(random, slipping);
        List<List<Finding>> found = written.note().findings();
        for (RoughNote.Expected expected : written.expected()) {
            List<Finding> line = found.get(expected.line());
            Finding last = line.get(line.size() - 1);
            if (expected.origin() == Origin.ROUNDED) {
                line.forEach(finding -> fine.count("ROUNDED", finding, written.note()));
            } else if (expected.origin() == Origin.SLIP) {
                slips.count("SLIP", last, written.note());
            } else if (line.size() == 1) {
                carried.count("CARRIED", last, written.note());
            }
        }
    }
}
