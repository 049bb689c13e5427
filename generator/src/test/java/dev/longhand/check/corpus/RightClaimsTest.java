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

/** Gradients are never called wrong, however they are written. */
class RightClaimsTest {

    private static final int CLAIMS = 10;

    @Test
    void rewritten() {
        Tally definitions = new Tally();
        Tally claims = new Tally();
        Corpus.notes(20).forEach(random -> judge(random, definitions, claims));
        assertEquals(List.of(), definitions.cases(EnumSet.complementOf(EnumSet.of(Verdict.DEFINITION, Verdict.RIGHT))));
        assertEquals(List.of(), claims.cases(EnumSet.of(Verdict.WRONG, Verdict.CARRIED)), claims::toString);
        assertTrue(
                claims.nearlyAll(Set.of(Verdict.RIGHT)),
                () -> claims + " " + claims.cases(EnumSet.complementOf(EnumSet.of(Verdict.RIGHT))));
    }

    private static void judge(Random random, Tally definitions, Tally claims) {
        Net net = Net.by(random);
        Preamble preamble = Preamble.by(random, net);
        Writer writer = new Writer(preamble, random);
        NoteDraft note = preamble.note();
        int defined = note.lines().size();
        Map<Integer, Rewrite> kinds = new LinkedHashMap<>();
        for (int i = 0; i < CLAIMS; i++) {
            Rewrite rewrite = Rewrite.values()[random.nextInt(Rewrite.values().length)];
            Claim plain = writer.claim();
            Claim claim = new Claim(plain.by(), rewrite.of(plain.is(), net, random));
            String tex = claim.tex(preamble.hand(), net);
            assertTrue(claim.holds(net, random), () -> tex + " by " + rewrite + " in " + note.text());
            kinds.put(note.add(tex), claim.equals(plain) ? Rewrite.NONE : rewrite);
        }
        List<List<Finding>> found = note.findings();
        for (int line = 0; line < defined; line++) {
            found.get(line).forEach(finding -> definitions.count("definition", finding, note));
        }
        kinds.forEach((line, kind) -> {
            assertEquals(1, found.get(line).size(), () -> note.lines().get(line));
            claims.count(kind.name(), found.get(line).get(0), note);
        });
    }
}
