package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outputs of which a note has a number alone, beside others that it has formulas for. */
class NumberedSiblingsTest {

    private static final String OUTPUTS = """
            $$g = \\tanh(u q), \\quad s_1 = w_1 g + b_1, \\quad a_1 = \\sigma(s_1)$$
            Likewise $a_2 = 0.41$.
            $$J = (a_1 - d_1)^2 + (a_2 - d_2)^2$$
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // by what both may be computed from
                "g; 2 (a_1 - d_1) a_1 (1 - a_1) w_1; UNDECIDED",
                "g; 2 (a_1 - d_1) a_1 (1 - a_1) w_1 + 2 (a_2 - d_2) a_2 (1 - a_2) w_2; UNDECIDED",
                "u; 2 (a_1 - d_1) a_1 (1 - a_1) w_1 (1 - g^2) q; UNDECIDED",
                "s_2; 2 (a_2 - d_2) a_2 (1 - a_2); UNDECIDED",
                // by what belongs to one of them
                "a_1; 2 (a_1 - d_1); RIGHT",
                "a_1; a_1 - d_1; WRONG",
                "a_2; 2 (a_2 - d_2); RIGHT",
                "s_1; 2 (a_1 - d_1) a_1 (1 - a_1); RIGHT",
                "w_1; 2 (a_1 - d_1) a_1 (1 - a_1) g; RIGHT",
                "w_1; 2 (a_1 - d_1) a_1 g; WRONG",
                "b_1; 2 (a_1 - d_1) a_1 (1 - a_1); RIGHT",
            })
    void ofOneFormula(String by, String slope, Verdict verdict) {
        assertEquals(
                verdict, VerdictsOf.last(OUTPUTS + "$$\\frac{\\partial J}{\\partial " + by + "} = " + slope + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 (h_2 - d) (1 - h_2^2) v (1 - h_1^2) h_0 + 2 (h_2 - d) (1 - h_2^2) h_1; RIGHT",
                "2 (h_2 - d) (1 - h_2^2) v (1 - h_1^2) h_0; WRONG",
            })
    void whereASequenceBegins(String slope, Verdict verdict) {
        VerdictsOf.assertBehind(
                "$h_0 = 0.3$ $$h_1 = \\tanh(v h_0), \\quad h_2 = \\tanh(v h_1), \\quad J = (h_2 - d)^2$$",
                "\\frac{\\partial J}{\\partial v} = " + slope,
                verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "v_1; 2 (a - d) a (1 - a) g_1; RIGHT",
                "v_1; 2 (a - d) a g_1; WRONG",
                "v_2; 2 (a - d) a (1 - a) g_2; RIGHT",
                "a; 2 (a - d); RIGHT",
                "q; 2 (a - d) a (1 - a) v_1 (1 - g_1^2) u_1; UNDECIDED",
            })
    void byWhatComesInBehindThem(String by, String slope, Verdict verdict) {
        String hidden = "$$g_1 = \\tanh(u_1 q)$$ Likewise $g_2 = 0.3$. "
                + "$$a = \\sigma(v_1 g_1 + v_2 g_2), \\quad J = (a - d)^2$$ ";
        assertEquals(
                verdict, VerdictsOf.last(hidden + "$$\\frac{\\partial J}{\\partial " + by + "} = " + slope + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{\\partial J}{\\partial x_1} = 2 (y - d) w_1; RIGHT",
                "\\frac{\\partial J}{\\partial w_2} = 2 (y - d) x_1; WRONG"
            })
    void dataAreNotComputed(String claim, Verdict verdict) {
        VerdictsOf.assertBehind("$x_2 = 3$ $$y = w_1 x_1 + w_2 x_2, \\quad J = (y - d)^2$$", claim, verdict);
    }
}
