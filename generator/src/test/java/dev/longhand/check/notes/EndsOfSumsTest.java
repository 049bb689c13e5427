package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sum in a claim ends where the definitions, or the words beside them, say that its letter does. */
class EndsOfSumsTest {

    @ParameterizedTest
    @CsvSource({"R, S, r, s", "P, Q, p, q", "U, V, i, k"})
    void theOtherSize(String outer, String inner, String r, String s) {
        String note =
                "$$o_%3$s = \\sum_{%4$s=1}^{%2$s} c_{%3$s%4$s} g_%4$s$$\n\n$$E = \\frac12 \\sum_{%3$s=1}^{%1$s} (o_%3$s - t_%3$s)^2$$\n\n"
                        + "$$\\frac{\\partial E}{\\partial g_%4$s} = \\sum_{%3$s=1}^{";
        String end = "} (o_%3$s - t_%3$s) c_{%3$s%4$s}$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last((note + outer + end).formatted(outer, inner, r, s)));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last((note + inner + end).formatted(outer, inner, r, s)));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last((note + outer + "-1" + end).formatted(outer, inner, r, s)));
    }

    /** A size that the definitions do not speak of has the letter that the claims have for it. */
    @Test
    void aSizeWithoutALetter() {
        String note = "$$o_r = \\sum_s c_{rs} g_s$$\n\n$$E = \\frac12 \\sum_r (o_r - t_r)^2$$\n\n";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial g_s} = \\sum_{r=1}^{R} (o_r - t_r) c_{rs}$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$u_p = c v_p + e, \\qquad p = 1, \\dots, m$$",
                "For $p = 1, \\dots, m$ let\n\n$$u_p = c v_p + e$$",
                "$$u_p = c v_p + e, \\qquad 1 \\le p \\le m$$"
            })
    void whatTheWordsSay(String definition) {
        String note = definition
                + "\n\n$$\\frac{\\partial L}{\\partial e} = \\sum_{p=%s} \\frac{\\partial L}{\\partial u_p}$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note.formatted("1}^{m")));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note.formatted("1}^{m-1")));
    }

    /** Where the words say that a letter runs to one end here and to another there, neither is that of a name. */
    @Test
    void severalRanges() {
        String note = "$$u_p = c v_p + e, \\qquad p = 1, \\dots, m$$\n\n$$h_p = k g_p, \\qquad p = 1, \\dots, q$$\n\n";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial k} = "
                        + "\\sum_{p=1}^{q} \\frac{\\partial L}{\\partial h_p} g_p$$"));
    }

    /** A letter that stands nowhere else says nothing of where a sum ends that the definitions have a letter for. */
    @ParameterizedTest
    @ValueSource(strings = {"1}^{k", "1}^{M-K", "1}^{k-1"})
    void lettersThatStandNowhereElse(String range) {
        String note = "$$E = \\frac{1}{M} \\sum_{p=1}^{M} (c v_p - t_p)^2$$\n\n"
                + "$$\\frac{\\partial E}{\\partial c} = \\frac{2}{M} \\sum_{p=%s} (c v_p - t_p) v_p$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note.formatted("1}^{M")));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note.formatted(range)));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note.formatted("0}^{M")));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note.formatted("1}^{M-1")));
    }

    /** The last layer has as many units as the equation for any layer says of the one before. */
    @ParameterizedTest
    @CsvSource({"m_{l+1}, RIGHT", "m_l, WRONG", "m_{l-1}, WRONG", "m_{l+2}, WRONG", "m, UNDECIDED"})
    void ofLayers(String end, Verdict verdict) {
        String note = """
                $u_p^l = \\sum_{q=1}^{m_{l-1}} c_{pq}^l s_q^{l-1}$ and $s_p^l = f(u_p^l)$.

                $$g_p^l = \\frac{\\partial E}{\\partial u_p^l}$$
                $$g_q^l = f'(u_q^l) \\sum_{p=1}^{%s} c_{pq}^{l+1} g_p^{l+1}$$
                """;
        assertEquals(verdict, VerdictsOf.last(note.formatted(end)));
    }
}
