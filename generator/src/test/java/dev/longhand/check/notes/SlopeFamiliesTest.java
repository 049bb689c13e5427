package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that are defined as derivatives for every layer or moment: equations for other members are claims. */
class SlopeFamiliesTest {

    private static final String LAYERS = "$s_j^l = \\sum_k v_{jk}^l u_k^{l-1}$, $u_j^l = f(s_j^l)$, "
            + "$E = \\frac12 \\sum_j (u_j^L - t_j)^2$, $\\delta_j^l = \\frac{\\partial E}{\\partial s_j^l}$\n\n";

    @ParameterizedTest
    @CsvSource({
        "\\delta_k^l = f'(s_k^l) \\sum_j v_{jk}^{l+1} \\delta_j^{l+1}, RIGHT",
        "\\delta_k^l = f'(s_k^l) \\sum_j v_{kj}^{l+1} \\delta_j^{l+1}, WRONG",
        "\\delta_k^l = -f'(s_k^l) \\sum_j v_{jk}^{l+1} \\delta_j^{l+1}, WRONG",
        "\\delta_k^{l-1} = f'(s_k^{l-1}) \\sum_j v_{jk}^l \\delta_j^l, RIGHT",
        "\\delta_k^{l-1} = f'(s_k^l) \\sum_j v_{jk}^l \\delta_j^l, WRONG",
        "\\delta_1^L = (u_1^L - t_1) f'(s_1^L), RIGHT",
        "\\delta_1^L = (t_1 - u_1^L) f'(s_1^L), WRONG",
    })
    void ofLayers(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LAYERS + "$$" + claim + "$$"), claim);
    }

    @ParameterizedTest
    @CsvSource({
        "e_{t-1} = e_t (1 - h_t^2) w, RIGHT",
        "e_{t-1} = e_t (1 - h_{t-1}^2) w, WRONG",
        "e_{t-1} = e_t (1 - h_t^2) u, WRONG",
    })
    void ofMoments(String claim, Verdict verdict) {
        String note = "$h_t = \\tanh(w h_{t-1} + u x_t)$, $L = \\frac12 (h_T - y)^2$, "
                + "$e_t = \\frac{\\partial L}{\\partial h_t}$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$"), claim);
    }

    /** Where only the lower letter tells the layers apart, another letter is another layer. */
    @Test
    void lettersOfLayers() {
        String note = "$\\delta_k = \\frac{\\partial E}{\\partial a_k}$\n\n";
        assertEquals(DEFINITION, VerdictsOf.last(note + "$$\\delta_j = h'(a_j) \\sum_k w_{kj} \\delta_k$$"));
    }
}
