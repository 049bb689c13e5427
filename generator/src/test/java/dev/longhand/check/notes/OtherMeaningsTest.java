package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that get another meaning without a word: in rows of tables, one function after another; equations in unknowns. */
class OtherMeaningsTest {

    @Test
    void rowsOfATable() {
        String rows = """
                | scalar | slope |
                |---|---|
                | $g = \\mathbf{c}^T\\mathbf{u}$ | $\\nabla_u g = \\mathbf{c}$ |
                | $g = \\mathbf{u}^T\\mathbf{u}$ | $\\nabla_u g = 2\\mathbf{u}$ |
                | $g = \\mathbf{u}^T M\\mathbf{u}$ | $\\nabla_u g = 3(M + M^T)\\mathbf{u}$ |
                """;
        assertEquals(List.of(DEFINITION, RIGHT, DEFINITION, RIGHT, DEFINITION, WRONG), VerdictsOf.note(rows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$f(x,y) = x y$$\n\nThe next one adds:\n\n$$f(x,y) = x + y$$\n\n$$\\frac{\\partial f}{\\partial x} = 1$$",
                "$$f(x,y) = x y, \\quad \\frac{\\partial f}{\\partial x} = y$$\n\nThe data are $(x_i, y_i)$.\n\n"
                        + "$$f = q z, \\quad q = x + y$$",
            })
    void functionsOneAfterAnother(String note) {
        VerdictsOf.note(note).forEach(verdict -> assertNotEquals(WRONG, verdict, note));
    }

    @Test
    void slipsInAFunctionStayWrong() {
        assertEquals(WRONG, VerdictsOf.last("$$f(x,y) = x y$$\n\n$$\\frac{\\partial f}{\\partial x} = x$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$h(x) = w^T x - b$$\n\n$$w^T x - b = 1$$",
                "Take $\\gamma = \\lambda$, so that $\\frac{\\gamma}{\\lambda_1} = 1$.",
            })
    void equationsInUnknowns(String note) {
        assertNotEquals(WRONG, VerdictsOf.last(note));
    }

    @Test
    void anotherFormulaUnderAnotherHeading() {
        String note = """
                # One unit

                $$p = \\sigma(u x + c), \\quad x = 0.5, \\quad u = 0.3, \\quad c = 0.1$$

                # Two units

                $$p = \\sigma\\big(v_2\\, \\sigma(v_1 x + c_1) + c_2\\big)$$

                $$p = \\sigma(0.2 \\cdot \\sigma(0.25) + 0.4)$$
                """;
        assertEquals(UNDECIDED, VerdictsOf.last(note));
    }
}
