package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New values of parameters that are put in by number, behind the rule that they follow. */
class StepsInNumbersTest {

    private static final String UNIT = """
            $u = v x + c$ and $E = \\frac12 (u - t)^2$ with $v = 3$, $x = 2$, $c = 1$, $t = 5$, $\\eta = 0.05$.

            """;

    @ParameterizedTest
    @CsvSource({
        "v \\leftarrow 3 - 0.05 \\cdot 4, DEFINITION",
        "v \\leftarrow 2.8, DEFINITION",
        "v \\leftarrow 3 + 0.05 \\cdot 4, WRONG",
        "v \\leftarrow 3.2, WRONG",
        "v \\leftarrow 3 - 4, WRONG",
        "v \\leftarrow 2.5, DEFINITION",
        "c \\leftarrow 1 - 0.05 \\cdot 2, DEFINITION",
        "c \\leftarrow 1 + 0.05 \\cdot 2, WRONG",
        "c \\leftarrow 1 - 2, WRONG",
    })
    void behindARuleForAny(String step, Verdict verdict) {
        String rule = "$$\\theta \\leftarrow \\theta - \\eta \\frac{\\partial E}{\\partial \\theta}$$\n";
        assertEquals(verdict, VerdictsOf.last(UNIT + rule + "$$" + step + "$$"), step);
    }

    /** A gradient that is negative makes a step with a plus. */
    @ParameterizedTest
    @CsvSource({"3 - 0.05 \\cdot (-4), DEFINITION", "3 + 0.05 \\cdot 4, DEFINITION", "3 - 0.05 \\cdot 4, WRONG"})
    void downANegativeSlope(String step, Verdict verdict) {
        String rule = "$$v \\leftarrow v - \\eta \\frac{\\partial E}{\\partial v}$$\n";
        String note = UNIT.replace("t = 5", "t = 9") + rule;
        assertEquals(verdict, VerdictsOf.last(note + "$$v \\leftarrow " + step + "$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$$v \\leftarrow v + \\eta \\frac{\\partial E}{\\partial v}$$\n"})
    void withoutSuchARule(String rule) {
        String note = UNIT.replace("E =", "g =").replace("(u - t)^2", "(u + t)") + rule.replace('E', 'g');
        assertEquals(DEFINITION, VerdictsOf.last(note + "$$v \\leftarrow 3 + 0.05$$"));
    }

    /** The second round starts from the values of the first. */
    @Test
    void aSecondRound() {
        String note = UNIT
                + "$$v \\leftarrow v - \\eta \\frac{\\partial E}{\\partial v}$$\n"
                + "$$v \\leftarrow 3 - 0.05 \\cdot 4 = 2.8$$\n"
                + "$$\\frac{\\partial E}{\\partial v} = (6.6 - 5) \\cdot 2 = 3.2$$\n";
        assertEquals(DEFINITION, VerdictsOf.last(note + "$$v \\leftarrow 2.8 - 0.05 \\cdot 3.2$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$v \\leftarrow 2.8 + 0.05 \\cdot 3.2$$"));
    }
}
