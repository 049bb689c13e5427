package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a note by itself a difference that no slip of the pen explains is open, and the truth written beside a number is no slip. */
class OnlyExplainedTest {

    private static final String SQUARE = "$$q = (u + v)^2$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\\frac{\\partial q}{\\partial u} = 1$$",
                "$$\\frac{\\partial q}{\\partial u} = 7 \\tanh(v)$$",
                "$$\\frac{\\partial q}{\\partial u} = \\frac{\\partial}{\\partial u}(u + v + r)$$"
            })
    void whatIsQuiteAnotherFormula(String claim) {
        assertEquals(UNDECIDED, VerdictsOf.last(SQUARE + claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(u + v)", "2 (u - v)", "2 (u + u)", "2 (u + v)^2", "3 (u + v)", "-2 (u + v)"})
    void slips(String claim) {
        assertEquals(WRONG, VerdictsOf.last(SQUARE + "$$\\frac{\\partial q}{\\partial u} = " + claim + "$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K \\approx \\frac{N}{4}", "m \\approx 3 n", "u \\approx 2 u"})
    void rulesOfThumb(String rule) {
        assertNotEquals(WRONG, VerdictsOf.last("With $N = 12$, $n = 5$ we take $" + rule + "$."));
    }

    @Test
    void changesStayApproximations() {
        assertEquals(RIGHT, VerdictsOf.last("$$\\cos(x + h) \\approx \\cos x - h \\sin x$$"));
        assertEquals(WRONG, VerdictsOf.last("$$\\cos(x + h) \\approx \\cos x + h \\sin x$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\Omega", "B", "\\mathcal{S}"})
    void howManyThereAreInASet(String name) {
        String note = "Let $! = \\{1, \\dots, m\\}$ be the batch.\n\n".replace("!", name);
        assertFalse(VerdictsOf.note(note + "$|" + name + "| = 24$").contains(WRONG));
    }

    @Test
    void aBiasBesideTheSizeOfABatch() {
        String note = "$$y = W x + b$$\n\n$$y_i = \\sum_{j=1}^m w_{ij} x_j + b_i$$\n\n"
                + "$$\\frac{\\partial L}{\\partial W} = \\left(\\frac{\\partial L}{\\partial Y}\\right)^T X^T$$\n\n"
                + "$$\\frac{\\partial L}{\\partial b_k} = \\sum_{i=1}^n \\sum_{j=1}^b \\frac{\\partial L}{\\partial y_{ij}}"
                + " \\frac{\\partial y_{ij}}{\\partial b_k} = \\sum_{j=1}^b \\frac{\\partial L}{\\partial y_{kj}}$$";
        assertFalse(VerdictsOf.note(note).contains(WRONG));
    }

    @Test
    void anIndexIsNoRemedyForShapes() {
        String note = "$$u = [u_1, u_2, u_3]$$\n\n$$u * \\omega + b = v$$\n\n"
                + "$$[u_1, u_2, u_3] * [\\omega_1, \\omega_2, \\omega_3]^T + b = v$$\n\n"
                + "$$\\frac{\\partial v}{\\partial \\omega_1} = u_1$$";
        assertFalse(VerdictsOf.note(note).contains(WRONG));
    }

    @Test
    void functionsWithIndices() {
        String note = "We shift the scores: $$g_2(s_i) = s_i - \\max(s)$$\n\n";
        assertFalse(VerdictsOf.note(note + "$$\\frac{\\partial g_2(s_i)}{\\partial s_i} = 1$$")
                .contains(WRONG));
    }

    @Test
    void aDerivativeByNameAtOneNumber() {
        assertFalse(VerdictsOf.note("$P_x(2) = \\frac{3}{36}$ and $P(x, l) = \\frac{d}{dx} F(x, l)$")
                .contains(WRONG));
    }

    @Test
    void capitalsBeforeBrackets() {
        assertFalse(VerdictsOf.note("Batch normalisation $BN$ does not feel a scale. $$BN(Wu) = BN((aW)u)$$")
                .contains(WRONG));
    }
}
