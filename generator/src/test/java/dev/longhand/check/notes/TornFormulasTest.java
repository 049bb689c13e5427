package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products by signs of machines, and formulas that go on in something that is not read. */
class TornFormulasTest {

    private static final String NOTE =
            "The net is $h = Px$, $k = g(h)$, $q = Rk$, $o = g(q)$ and $E = \\frac12 \\|o - y\\|^2$.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".\\ast",
                "\\;.\\ast\\;",
                "\\, .\\ast \\,",
                ".\\times",
                ".\\cdot",
                ".*",
                ". *",
                "\\text{.*}",
                "\\ \\text{.*}\\ "
            })
    void entryByEntry(String sign) {
        String right = "$$\\frac{\\partial E}{\\partial q} = (o - y) " + sign + " g'(q)$$";
        String slip = "$$\\frac{\\partial E}{\\partial o} = (o - y) " + sign + " g'(q)$$";
        String other = "$$\\frac{\\partial E}{\\partial q} = (o - y) " + sign + " g'(h)$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(NOTE + right), right);
        assertEquals(Verdict.WRONG, VerdictsOf.last(NOTE + slip), slip);
        assertEquals(Verdict.WRONG, VerdictsOf.last(NOTE + other), other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {". g'(q)", ".g'(q)", ".\\unknown g'(q)", "\\ \\unknown g'(q)", ".^\\unknown", "\\ast\\ast g'(q)"
            })
    void neverTheHeadAlone(String tail) {
        List<Verdict> verdicts = VerdictsOf.note(NOTE
                + "$$\\frac{\\partial E}{\\partial o} = (o - y) " + tail + "$$\n\n"
                + "$$\\frac{\\partial E}{\\partial q} = (o - y) " + tail + "$$\n\n"
                + "$$\\delta = (o - y) " + tail + "$$\n\n$$\\delta = (o - y) \\odot g'(q)$$");
        assertTrue(verdicts.size() >= 8, tail + verdicts);
        assertNotEquals(Verdict.RIGHT, verdicts.get(5), tail + verdicts);
        assertNotEquals(Verdict.WRONG, verdicts.get(verdicts.size() - 1), tail + verdicts);
    }

    @Test
    void stopsThatEndSentences() {
        String note = "We have $p = 3u$, $s = p^2$.\n\n";
        assertEquals(
                List.of(Verdict.RIGHT, Verdict.WRONG),
                VerdictsOf.note(note + "$$\\frac{ds}{dp} = 2p. \\quad \\frac{ds}{du} = 3p.$$")
                        .subList(2, 4));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{ds}{du} = 6p \\; .$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{ds}{du} = 6p \\; . \\text{ Done.}$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{ds}{du} = 6 . p . u$$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.note(note + "$$\\frac{ds}{dp} = 2p \\\\ \\unknown p + 1 = 2$$")
                        .get(2));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.note(note + "$$\\frac{ds}{dp} = 2p, \\unknown p + 1 = 2$$")
                        .get(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{dr}{dp} = v . p",
                "\\frac{dr}{dp} = v.p",
                "v . p = \\frac{dr}{dp}",
                "\\frac{dr}{dp} = v . p = p \\cdot v"
            })
    void stopsBetweenFactors(String slip) {
        String note = "We have $r = v p$, $s = p^2$.\n\n$$" + slip + "$$";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.note(note).get(2), slip);
    }
}
