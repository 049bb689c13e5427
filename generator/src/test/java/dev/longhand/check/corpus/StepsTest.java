package dev.longhand.check.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In a line of several steps each sign is judged by what stands on its two sides. */
class StepsTest {

    private static final int LINES = 6;

    @Test
    void oneStepAtMostIsWrong() {
        Tally fine = new Tally();
        Tally slips = new Tally();
        Corpus.notes(8).forEach(random -> judge(random, fine, slips));
        assertEquals(List.of(), fine.cases(Set.of(Verdict.WRONG)), fine::toString);
        assertEquals(
                List.of(),
                slips.cases(EnumSet.of(Verdict.RIGHT, Verdict.RIGHT_IF, Verdict.ROUNDED, Verdict.DEFINITION)),
                slips::toString);
        assertTrue(
                fine.nearlyAll(Set.of(Verdict.RIGHT)),
                () -> fine + " " + fine.cases(EnumSet.of(Verdict.UNDECIDED, Verdict.NOT_READ)));
        assertTrue(
                slips.allButOneInTwenty(Set.of(Verdict.WRONG)),
                () -> slips + " " + slips.cases(EnumSet.of(Verdict.UNDECIDED, Verdict.NOT_READ)));
    }

    private static void judge(Random random, Tally fine, Tally slips) {
        Net net = Net.by(random);
        Preamble preamble = Preamble.by(random, net);
        Writer writer = new Writer(preamble, random);
        NoteDraft note = preamble.note();
        Map<Integer, Integer> wrongs = new LinkedHashMap<>();
        for (int i = 0; i < LINES; i++) {
            List<Claim> steps = new ArrayList<>(writer.steps());
            int at = random.nextInt(2 * steps.size());
            if (at < steps.size()) {
                Slipped slipped = Slipped.of(steps.get(at), net, 1, random);
                if (slipped == null) {
                    continue;
                }
                steps.set(at, slipped.claim());
            }
            wrongs.put(note.add(Claim.tex(steps, preamble.hand(), net)), at);
        }
        List<List<Finding>> found = note.findings();
        wrongs.forEach((line, at) -> {
            List<Finding> signs = found.get(line);
            assertEquals(3, signs.size(), () -> note.lines().get(line));
            for (int i = 0; i < signs.size(); i++) {
                boolean differs = i == at || i - 1 == at;
                (differs ? slips : fine).count("step " + (i + 1), signs.get(i), note);
            }
        });
    }
}
