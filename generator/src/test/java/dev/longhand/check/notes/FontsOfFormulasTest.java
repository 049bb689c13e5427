package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.ROUNDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bold and other fonts around more than a name: results of worked examples, names with their indices, products. */
class FontsOfFormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\mathbf{%s}", "\\boldsymbol{%s}", "{\\bf %s}", "\\bm{%s}", "\\mathrm{%s}"})
    void results(String font) {
        String note = "$w_0=1$, $g=0.5$.\n\n$w_1 = w_0 - 0.1 g = ";
        assertEquals(RIGHT, VerdictsOf.last(note + font.formatted("0.95") + "$"));
        assertEquals(WRONG, VerdictsOf.last(note + font.formatted("0.85") + "$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "-" + font.formatted("-0.95") + "$"));
    }

    @Test
    void roundedResults() {
        assertEquals(ROUNDED, VerdictsOf.last("$E = 0.123^2 = \\mathbf{0.0151}$"));
        assertEquals(WRONG, VerdictsOf.last("$E = 0.123^2 = \\mathbf{0.0161}$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\mathbf{x_i}", "\\mathbf{x}_i", "\\boldsymbol{x_i}"})
    void namesWithTheirIndices(String x) {
        String note = "$$L=\\frac12\\mathbf{w}^T\\mathbf{w}-\\sum_{i=1}^{m} a_i(y_i\\mathbf{w}^T " + x + "-1)$$\n\n"
                + "$$\\nabla_{\\mathbf{w}} L=\\mathbf{w}-\\sum_{i=1}^{m} ";
        assertEquals(List.of(DEFINITION, RIGHT), VerdictsOf.note(note + "a_i y_i " + x + "$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "y_i " + x + "$$"));
    }

    @Test
    void products() {
        String note = "$$s=\\mathbf{w^\\top x}+b$$\n\n$$\\frac{\\partial s}{\\partial \\mathbf{x}}=";
        assertEquals(List.of(DEFINITION, RIGHT), VerdictsOf.note(note + "\\mathbf{w}$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "\\mathbf{x}$$"));
    }

    @Test
    void aWordInLettersIsNoProduct() {
        assertEquals(
                List.of(DEFINITION, RIGHT),
                VerdictsOf.note("$$\\mathbf{net}=wx$$\n\n$$\\frac{d\\mathbf{net}}{dw}=x$$"));
    }
}
