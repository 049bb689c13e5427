package dev.longhand.check.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Gradients with slips are never called right. */
class WrongClaimsTest {

    private static final int CLAIMS = 12;

    private static final Set<Verdict> OPEN = EnumSet.of(Verdict.UNDECIDED, Verdict.NOT_READ);

    @Test
    void oneSlip() {
        Tally tally = new Tally();
        Corpus.notes(16).forEach(random -> judge(random, 1, tally));
        none(tally);
        assertTrue(tally.allButOneInTwenty(Set.of(Verdict.WRONG)), () -> tally + " " + tally.cases(OPEN));
    }

    @Test
    void twoSlips() {
        Tally tally = new Tally();
        Corpus.notes(8).forEach(random -> judge(random, 2, tally));
        none(tally);
    }

    /** None is said to be anything but wrong or open: in a note by itself, what no single slip explains is open. */
    private static void none(Tally tally) {
        Set<Verdict> others = EnumSet.of(Verdict.WRONG);
        others.addAll(OPEN);
        assertEquals(List.of(), tally.cases(EnumSet.complementOf(EnumSet.copyOf(others))), tally::toString);
    }

    private static void judge(Random random, int slips, Tally tally) {
        Net net = Net.by(random);
        Preamble preamble = Preamble.by(random, net);
        Writer writer = new Writer(preamble, random);
        NoteDraft note = preamble.note();
        Map<Integer, String> kinds = new LinkedHashMap<>();
        for (int i = 0; i < CLAIMS; i++) {
            Claim claim = writer.claim();
            Slipped slipped = Slipped.of(claim, net, slips, random);
            if (slipped != null) {
                kinds.put(note.add(slipped.claim().tex(preamble.hand(), net)), slipped.kinds());
            }
        }
        List<List<Finding>> found = note.findings();
        kinds.forEach((line, kind) -> {
            assertEquals(1, found.get(line).size(), () -> note.lines().get(line));
            tally.count(kind, found.get(line).get(0), note);
        });
    }
}
