package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A d before brackets in a note of differentials is no factor of what they hold. */
class DifferentialsOfFormulasTest {

    private static final String NOTE =
            "For the form $q(u) = u^T G u$ with $G \\in \\mathbb{R}^{n \\times n}$, $u \\in \\mathbb{R}^n$:\n\n";
    private static final Set<Verdict> ACCEPTED = Set.of(Verdict.RIGHT, Verdict.RIGHT_IF, Verdict.ROUNDED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d(u^T G u) = d(u^T) G u + u^T d(G u)",
                "d(u^T G u) = (du)^T G u + u^T G du",
                "d(u^T) = (du)^T",
                "d\\left(G u\\right) = G\\, du",
                "d(u v^T) = d(u) v^T + u\\, d(v^T)"
            })
    void neverRefuted(String law) {
        assertFalse(VerdictsOf.note(NOTE + "$$" + law + "$$").contains(Verdict.WRONG), law);
    }

    @Test
    void wordsAndNamesBehindIt() {
        String note = "$$df = \\text{tr}\\left(G^T dU\\right)$$\n\n"
                + "$$dl = (U d\\boldsymbol{w})^T r + r^T (U d\\boldsymbol{w}), \\quad d|U| = \\text{tr}(V dU)$$\n\n";
        assertFalse(VerdictsOf.note(note + "$$d(U^T) = (dU)^T$$").contains(Verdict.WRONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"d(u^T G u) = u^T d(G u)", "d(u^T) = 2 (du)^T", "d(G u) = G^T du", "d(u^T G u) = 2 u^T G u"})
    void neverProved(String slip) {
        assertFalse(ACCEPTED.contains(VerdictsOf.last(NOTE + "$$" + slip + "$$")), slip);
    }

    @Test
    void otherLettersD() {
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last("The distance is $d(x, y) = (x - y)^2$, $r = d(x, y)/2$, "
                        + "$\\frac{\\partial r}{\\partial x} = x - y$."));
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last("With $p = d (a - b)$ we have $\\frac{\\partial p}{\\partial a} = d$."));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last("With $p = d (a - b)$ we have $\\frac{\\partial p}{\\partial a} = 2d$."));
    }
}
