package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no formula defines and that depend on others all the same. */
class UnwrittenNamesTest {

    private static final Set<Verdict> ACCEPTED = EnumSet.of(Verdict.RIGHT, Verdict.RIGHT_IF, Verdict.ROUNDED);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$q = 3p + s$ where $s = s(p)$. ; \\frac{dq}{dp} = 3 + \\frac{ds}{dp} ; \\frac{dq}{dp} = 3",
                "$q = p s$. Here $s$ depends on $p$. ; \\frac{dq}{dp} = s + p\\frac{ds}{dp} ; \\frac{dq}{dp} = s",
                "$q = p s$. $s$ and $r$ are functions of $p$. ; \\frac{dq}{dp} = s + p\\frac{ds}{dp} ; \\frac{dq}{dp} = s",
                "$q = p s$. Auch $s$ hängt von $p$ ab. ; \\frac{dq}{dp} = s + p\\frac{ds}{dp} ; \\frac{dq}{dp} = s",
                "$q = p s$, où $s$ dépend de $p$. ; \\frac{dq}{dp} = s + p\\frac{ds}{dp} ; \\frac{dq}{dp} = s",
                "$J = \\frac12 a^2$, $a = \\theta + b$, $b = b(\\theta)$. ; \\frac{dJ}{d\\theta} = a(1 + \\frac{db}{d\\theta}) ; \\frac{dJ}{d\\theta} = a",
                "$q = s^2$, $s = s(u, v)$, $u = 2p$, $v = p^2$. ; \\frac{dq}{dp} = 2s(2\\frac{\\partial s}{\\partial u} + 2p\\frac{\\partial s}{\\partial v}) ; \\frac{dq}{dp} = 4s\\frac{\\partial s}{\\partial u}"
            })
    void saidToDepend(String note, String right, String slip) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$" + right + "$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + "$$" + slip + "$$")), slip);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$v = u + G$. ; \\frac{\\partial v}{\\partial u} = 1 + \\frac{\\partial G}{\\partial u} ; \\frac{\\partial v}{\\partial u} = 1 ; \\frac{\\partial G}{\\partial u} = g",
                "$h = wx$, $k = vh$, $L = \\frac12 (k - t)^2 + Q$. ; \\frac{\\partial L}{\\partial w} = (k-t)v x + \\frac{\\partial Q}{\\partial w} ; \\frac{\\partial L}{\\partial w} = (k-t)vx ; \\frac{\\partial L}{\\partial k} = k - t + \\frac{\\partial Q}{\\partial k}",
                "$y = \\sigma(wx)$, $J = D + \\lambda w^2$. ; \\frac{\\partial J}{\\partial w} = \\frac{\\partial D}{\\partial y} y(1-y) x + 2\\lambda w ; \\frac{\\partial J}{\\partial w} = 2\\lambda w ; \\frac{\\partial D}{\\partial w} = \\frac{\\partial D}{\\partial y} y(1-y) x",
                "$L = \\frac1m \\sum_i \\ell_i$. ; \\frac{\\partial L}{\\partial w} = \\frac1m\\sum_i\\frac{\\partial \\ell_i}{\\partial w} ; \\frac{\\partial L}{\\partial w} = 0 ; \\frac{\\partial \\ell_i}{\\partial w} = g_i"
            })
    void differentiated(String note, String right, String slip, String beside) {
        String behind = " $" + beside + "$";
        assertEquals(Verdict.RIGHT, second(note, right, behind));
        assertFalse(ACCEPTED.contains(second(note, slip, behind)), slip);
    }

    /** The verdict on what stands right behind a note. */
    private static Verdict second(String note, String claim, String behind) {
        return VerdictsOf.note(note + "$$" + claim + "$$" + behind)
                .get(VerdictsOf.note(note).size());
    }

    /** A penalty is added to a loss of which only its gradient is written. */
    @Test
    void aLossBesideWhichNothingIsComputed() {
        String note = "$\\tilde J = J + \\frac{\\alpha}{2} w^\\top w$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\nabla_w \\tilde J = \\alpha w + \\nabla_w J$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + "$$\\nabla_w \\tilde J = 2\\alpha w + \\nabla_w J$$")));
        assertFalse(ACCEPTED.contains(VerdictsOf.note(note + "$$\\nabla_w \\tilde J = \\alpha w$$ $g = \\nabla_w J$")
                .get(1)));
    }

    /** What is not said to depend is a constant as ever. */
    @Test
    void constants() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$q = p + s$. $s$ does not depend on $p$. $$\\frac{dq}{dp} = 1$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$q = p + s$. $q$ depends on $p$. $$\\frac{dq}{dp} = 1$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last("$q = p + s$. $$\\frac{dq}{dp} = 2$$"));
    }
}
