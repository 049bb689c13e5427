package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equations that hold where a derivative is zero, and derivatives beside them. */
class StationaryPointsTest {

    private static final String LAGRANGIAN =
            "$A \\in \\mathbb{R}^{n \\times n}$, $u \\in \\mathbb{R}^n$.\n\n$$J(u) = u^T A u - \\mu (u^T u - 1)$$\n\n";
    private static final String SLOPE = "\\frac{\\partial J}{\\partial u} = A u + A^T u - 2 \\mu u";
    private static final String SQUARE = "$$E = (p - 3)^2 + q p$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$" + SLOPE + " = 0 \\Rightarrow A u + A^T u = 2 \\mu u$$",
                "$$" + SLOPE + " = 0$$ so that $$A u + A^T u = 2 \\mu u$$",
                "Setting the derivative to zero gives\n\n$$A u + A^T u = 2 \\mu u$$",
                "The gradient vanishes where\n\n$$A u + A^T u = 2 \\mu u$$",
                "令导数为零，得\n\n$$A u + A^T u = 2 \\mu u$$",
                "$$" + SLOPE + " = 0$$ so $$(A + A^T) u = 2 \\mu u$$ and therefore $$u^T (A + A^T) u = 2 \\mu u^T u$$",
            })
    void noValuesRefuteWhatIsSolved(String rest) {
        List<Verdict> verdicts = VerdictsOf.note(LAGRANGIAN + rest);
        assertEquals(UNDECIDED, verdicts.get(verdicts.size() - 1), verdicts::toString);
        assertEquals(-1, verdicts.indexOf(WRONG), verdicts::toString);
    }

    @Test
    void theDerivativeItselfIsJudged() {
        assertEquals(
                RIGHT,
                VerdictsOf.note(SQUARE + "$$\\frac{dE}{dp} = 2 (p - 3) + q = 0$$")
                        .get(1));
        assertEquals(
                WRONG,
                VerdictsOf.note(SQUARE + "$$\\frac{dE}{dp} = 2 (p - 3) - q = 0$$")
                        .get(1));
        String words = SQUARE + "We set the derivative to zero:\n\n";
        assertEquals(
                WRONG,
                VerdictsOf.note(words + "$$\\frac{dE}{dp} = 2 (p - 3) - q = 0$$")
                        .get(1));
        assertEquals(
                WRONG,
                VerdictsOf.note(words + "$$\\frac{dE}{dp} = 2 (p - 3) + q = 2p - 3 + q = 0$$")
                        .get(2));
    }

    @Test
    void whatComesAfterwardsIsJudged() {
        String zero = SQUARE + "$$\\frac{dE}{dp} = 2 (p - 3) + q = 0$$\n\n$$2 p = 6 - q$$\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(zero));
        assertEquals(WRONG, VerdictsOf.last(zero + "$$\\frac{dE}{dq} = p + 1$$"));
        assertEquals(WRONG, VerdictsOf.last(zero + "$$\\sigma(z) = \\frac{1}{1+e^{-z}}$$ $$1 - \\sigma(z) = e^{-z}$$"));
    }
}
