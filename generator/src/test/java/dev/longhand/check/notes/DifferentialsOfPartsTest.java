package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differentials of what is named behind the layer that it is a part of, where a note goes back with them. */
class DifferentialsOfPartsTest {

    private static final String LAYER =
            "Write $dX$ for $\\partial J / \\partial X$.\n\n$$r = \\tanh(V s)$$\n\nPut $q = V s$. Then\n\n";

    @ParameterizedTest
    @CsvSource({"dq = dr \\odot (1 - r^2), RIGHT", "dq = dr \\odot (1 - r), WRONG", "dq = dr \\odot (1 + r^2), WRONG"})
    void ofALayer(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LAYER + "$$" + claim + "$$"));
    }

    private static final String CELL = """
        $$f_t = \\sigma(W_f x_t + U_f s_{t-1})$$
        $$g_t = \\tanh(W_g x_t + U_g s_{t-1})$$
        $$s_t = f_t \\odot s_{t-1} + g_t$$

        The arguments are $\\tilde f_t$, $\\tilde g_t$, that is $\\tilde f_t = W_f x_t + U_f s_{t-1}$. \
        Let $dX$ be $\\partial E / \\partial X$.

        $$df_t = ds_t \\odot s_{t-1}$$
        $$dU_f = \\sum_t d\\tilde f_t s_{t-1}^\\top$$
        """;

    @ParameterizedTest
    @CsvSource({
        "d\\tilde g_t = ds_t \\odot (1 - g_t^2)",
        "d\\tilde g_t = ds_t \\odot g_t",
        "dx_t = W_f^\\top d\\tilde f_t",
        "dx_t = W_f^\\top d\\tilde f_t + W_g^\\top d\\tilde g_t"
    })
    void whatOnlyWordsNameIsOpen(String claim) {
        String note = CELL + "$$d\\tilde g_t = ds_t \\odot (1 - g_t^2)$$ ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$" + claim + "$$"));
    }
}
