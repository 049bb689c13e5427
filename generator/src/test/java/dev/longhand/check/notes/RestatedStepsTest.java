package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that are said twice: by the rule, and with the derivative put in. */
class RestatedStepsTest {

    private static final String RULE =
            "$G = (v - 2)^2 + \\frac{\\rho}{2} v^2$\n\n$$%1$s v - \\eta \\frac{dG}{dv}$$\n\n$$%1$s %2$s$$";

    @ParameterizedTest
    @ValueSource(strings = {"v' =", "v^{+} =", "v_{new} =", "v \\leftarrow"})
    void inOtherWords(String left) {
        assertEquals(RIGHT, VerdictsOf.last(RULE.formatted(left, "(1 - \\eta \\rho) v - 2 \\eta (v - 2)")));
        assertEquals(WRONG, VerdictsOf.last(RULE.formatted(left, "(1 + \\eta \\rho) v - 2 \\eta (v - 2)")));
        assertEquals(WRONG, VerdictsOf.last(RULE.formatted(left, "(1 - \\rho) v - 2 \\eta (v - 2)")));
    }

    /** Steps of other methods, and rules themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v - \\eta m",
                "v - \\beta \\frac{dG}{dv}",
                "(1 - \\eta \\kappa) v - \\eta \\frac{dG}{dv}",
                "v - \\eta \\frac{dG}{dv}",
                "v - 2 \\eta (v - 2)"
            })
    void otherSteps(String step) {
        assertEquals(DEFINITION, VerdictsOf.last(RULE.formatted("v \\leftarrow", step)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1 + \\eta \\rho) v - \\eta \\nabla F(v)", "(1 - \\rho) v - \\eta \\nabla F(v)"})
    void ofVectors(String step) {
        String note = "$G(v) = F(v) + \\frac{\\rho}{2} \\|v\\|^2$, $v^{+} = v - \\eta \\nabla G(v)$\n\n$$v^{+} = ";
        assertNotEquals(DEFINITION, VerdictsOf.last(note + step + "$$"));
        assertNotEquals(WRONG, VerdictsOf.last(note + "(1 - \\eta \\rho) v - \\eta \\nabla F(v)$$"));
    }
}
