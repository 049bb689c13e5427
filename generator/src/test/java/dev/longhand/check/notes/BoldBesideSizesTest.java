package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vector in bold and the size of the same letter are two names. */
class BoldBesideSizesTest {

    private static final String LAYER =
            "Let $\\mathbf{u} = \\mathbf{A}\\mathbf{x}$ with $\\mathbf{A} \\in \\mathbb{R}^{m \\times n}$, "
                    + "$\\mathbf{m} = \\tanh(\\mathbf{u}) \\in \\mathbb{R}^m$ and $E = \\frac12\\|\\mathbf{m} - \\mathbf{t}\\|^2$. ";

    @Test
    void sizesOfOne() {
        List<Verdict> verdicts = VerdictsOf.note(
                LAYER + "Take every size $1$: $n = m = r = 1$, with $\\mathbf{B} \\in \\mathbb{R}^{r \\times m}$.");
        verdicts.forEach(verdict -> assertEquals(Verdict.DEFINITION, verdict));
    }

    @ParameterizedTest
    @CsvSource({
        "\\mathbf{m} - \\mathbf{t}, RIGHT",
        "\\mathbf{t} - \\mathbf{m}, WRONG",
        "\\mathbf{m}, WRONG",
    })
    void theVectorIsJudged(String slope, Verdict expected) {
        String claim = "Then $$\\frac{\\partial E}{\\partial \\mathbf{m}} = " + slope + "$$";
        assertEquals(expected, VerdictsOf.last(LAYER + "Here $m = 3$. " + claim));
    }

    @ParameterizedTest
    @CsvSource({"m - t, RIGHT", "t - m, WRONG"})
    void withoutItsBold(String slope, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(LAYER + "Then $$\\frac{\\partial E}{\\partial m} = " + slope + "$$"));
    }
}
