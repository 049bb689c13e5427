package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the next member of a family is follows from the formula for all of them. */
class NextMembersTest {

    @ParameterizedTest
    @CsvSource({
        "u_{k+1} = u_k-\\eta q u_k, p_k = u_k^2, p_{k+1} = (1-\\eta q)^2p_k, p_{k+1} = (1-\\eta q)p_k",
        "u_{t+1} = u_t-\\eta (q u_t-s), p_t = u_t-s/q, p_{t+1} = (1-\\eta q)p_t, p_{t+1} = (1+\\eta q)p_t",
        "u_{n+1} = u_n-\\eta q u_n, p_n = 3u_n, p_{n+1} = p_n-\\eta qp_n, p_{n+1} = p_n-3\\eta qp_n"
    })
    void throughAnother(String step, String formula, String next, String slip) {
        String note = "$" + step + "$\n\nLet $" + formula + "$.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$" + next + "$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$" + slip + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "v_{t+1} = \\mu v_t+g_t, v_{t+2} = \\mu^2v_t+\\mu g_t+g_{t+1}, v_{t+2} = \\mu v_t+\\mu g_t+g_{t+1}",
        "v_{k+1} = \\mu v_k+g_k, v_{k+2} = \\mu^2v_k+\\mu g_k+g_{k+1}, v_{k+2} = \\mu^2v_k+\\mu g_k+g_k"
    })
    void twoSteps(String step, String next, String slip) {
        String note = "$" + step + "$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$" + next + "$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$" + slip + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "h_k = \\tanh(w_k h_{k-1}), h_{k+1} = w_{k+1} h_k",
        "h_k = w_k h_{k-1}, h_{k+1} = w_k h_k+b",
        "d_k = w d_{k+1}, d_{k+1} = w"
    })
    void othersAreDefined(String formula, String next) {
        assertEquals(DEFINITION, VerdictsOf.last("$" + formula + "$\n\n$$" + next + "$$"));
    }

    /** The identity matrix is nothing new in what the next error is. */
    @ParameterizedTest
    @CsvSource({"-, RIGHT", "+, WRONG"})
    void identity(String sign, Verdict verdict) {
        String note = "The error is $r_t = u_t - c$ with $u_{t+1} = u_t - \\alpha B(u_t - c)$. It obeys ";
        assertEquals(verdict, VerdictsOf.last(note + "$$r_{t+1} = (I " + sign + " \\alpha B)r_t.$$"));
    }
}
