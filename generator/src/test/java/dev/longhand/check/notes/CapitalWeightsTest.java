package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Capitals that are numbers to nearly everybody are matrices where they multiply vectors. */
class CapitalWeightsTest {

    @ParameterizedTest
    @ValueSource(strings = {"C", "E", "J", "M", "L", "N", "T", "W"})
    void differentiatedBy(String capital) {
        String note = "$\\mathbf u = !\\mathbf x$, $\\ell = \\frac12\\|\\mathbf u-\\mathbf y\\|^2$.\n\n"
                + "$$\\frac{\\partial\\ell}{\\partial !} = (\\mathbf u-\\mathbf y)\\mathbf x^T$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note.replace("!", capital)));
        String slope = "$$\\frac{\\partial\\ell}{\\partial\\mathbf x} = ";
        assertEquals(RIGHT, VerdictsOf.last((note + slope + "!^T(\\mathbf u-\\mathbf y)$$").replace("!", capital)));
        assertEquals(WRONG, VerdictsOf.last((note + slope + "!(\\mathbf u-\\mathbf y)$$").replace("!", capital)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "E", "J", "M"})
    void beforeVectorsOnly(String capital) {
        String note = "$y = !h$, $h = Ax$, $\\ell = \\frac12\\|y-d\\|^2$.\n\n$$\\frac{\\partial\\ell}{\\partial A} = ";
        assertEquals(RIGHT, VerdictsOf.last((note + "!^T(y-d)x^T$$").replace("!", capital)));
        assertEquals(WRONG, VerdictsOf.last((note + "!(y-d)x^T$$").replace("!", capital)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "G", "H", "Q", "R", "S", "J", "L"})
    void lossesStayNumbers(String loss) {
        String note = "$! = \\sum_i(w^\\top x_i-y_i)^2+\\lambda\\|w\\|^2$.\n\n$$\\nabla_w! = 2\\sum_i(w^\\top x_i-y_i)";
        assertEquals(RIGHT, VerdictsOf.last((note + "x_i+2\\lambda w$$").replace("!", loss)));
        assertEquals(WRONG, VerdictsOf.last((note + "x_i+\\lambda w$$").replace("!", loss)));
    }
}
