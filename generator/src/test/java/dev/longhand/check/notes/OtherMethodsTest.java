package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Several methods give the same letter to their iterates; the numbers of one refute nothing of another. */
class OtherMethodsTest {

    private static final String DESCENT = "$f(w) = (w - 2)^2$, $w_0 = 0$.\n\n#### Gradient descent\n\n"
            + "$$w_1 = 0 - 0.25 \\cdot (-4) = 1$$\n\n$$w_2 = 1 - 0.25 \\cdot (-2) = 1.5$$\n\n";

    @Test
    void underAHeadingOfItsOwn() {
        String note =
                DESCENT + "#### Heavy ball\n\nWith $u_{k+1} = \\mu u_k + d_k$, $w_{k+1} = w_k - \\eta u_{k+1}$:\n\n"
                        + "$$w_2 = 1 - 0.25 \\cdot (-5) = 2.25$$";
        var verdicts = VerdictsOf.note(note);
        assertEquals(Verdict.RIGHT, verdicts.get(verdicts.size() - 1));
        assertEquals(Verdict.UNDECIDED, verdicts.get(verdicts.size() - 2));
    }

    @Test
    void theFirstMethodIsJudged() {
        assertEquals(Verdict.WRONG, VerdictsOf.last(DESCENT.replace("= 1.5$$\n\n", "= 1.25$$")));
    }

    @Test
    void byAnotherRule() {
        String rule = "$h(q) = q^2$. Plain descent is $q_{t+1} = q_t - 0.1 h'(q_t)$. ";
        String momentum = "With momentum: $p_{t+1} = 0.9 p_t + h'(q_t)$, $q_{t+1} = q_t - 0.05 p_{t+1}$. ";
        String start = "From $q_0 = 5$, $p_0 = 0$: $$q_1 = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(rule + start + "5 - 0.1 \\cdot 10$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(rule + start + "5 - 0.05 \\cdot 10$$"));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(rule + momentum + start + "5 - 0.05 \\cdot 10$$"));
    }

    @Test
    void withAVelocityBehindWhatIsWorkedOut() {
        String plain = "$f(w) = (w - 2)^2$, whose slope is $f'(w) = 2(w - 2)$, from $w_0 = 0$. "
                + "$$w_1 = 0 - 0.25 \\cdot (-4) = 1$$ $$w_2 = 1 - 0.25 \\cdot (-2) = 1.5$$ ";
        String velocity =
                "With $u_{k+1} = \\mu u_k + d_k$ and $w_{k+1} = w_k - \\eta u_{k+1}$, where $d_k = f'(w_k)$ and "
                        + "$\\mu = 0.5$, $u_0 = 0$, ";
        String step = "With $w_{k+1} = w_k - \\eta d_k$, where $d_k = f'(w_k)$, ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(plain + velocity + "the next is $d_2 = 2(1.75 - 2)$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(plain + step + "the next is $d_2 = 2(1.75 - 2)$."));
    }

    /** A number that is copied from the first method proves nothing of another. */
    @Test
    void numbersOfTheFirst() {
        String second = "#### Heavy ball\n\nWith $u_{k+1} = \\mu u_k + d_k$, $w_{k+1} = w_k - \\eta u_{k+1}$ "
                + "we get $w_2 = ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(DESCENT + second + "1.5$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(DESCENT + second + "2.25$"));
    }

    /** The same step, written otherwise, is no other method. */
    @Test
    void theSameStep() {
        String rule = "$h(q) = q^2$, $q_{t+1} = q_t - 0.1 h'(q_t)$, so $q_{t+1} = q_t - 0.2 q_t$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(rule + "From $q_0 = 5$: $$q_1 = 4$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(rule + "From $q_0 = 5$: $$q_1 = 4.5$$"));
    }
}
