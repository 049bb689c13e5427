package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of matrices that a note says of such as nothing defines. */
class CommutingMatricesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An orthogonal matrix satisfies $Q Q^T = Q^T Q = I$.",
                "Here $Q^TQ = QQ^T = E$, so that $Q^{-1} = Q^T$.",
                "A normal matrix satisfies $B B^T = B^T B$.",
                "Let $Q \\in \\mathbb{R}^{n \\times n}$ be orthogonal, $Q Q^T = Q^T Q = I$.",
                "They commute: $B C = C B$.",
                "Points of this algebra anticommute, $B C = -C B$."
            })
    void aProperty(String note) {
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertFalse(verdicts.contains(WRONG), verdicts::toString);
    }

    @Test
    void matricesThatTheNoteDefines() {
        String shapes = "Let $X \\in \\mathbb{R}^{m \\times n}$, $Y \\in \\mathbb{R}^{n \\times m}$.\n\n";
        assertEquals(WRONG, VerdictsOf.last(shapes + "$$X Y = Y X$$"));
        assertEquals(WRONG, VerdictsOf.last(shapes + "$$X Y = -X Y$$"));
        assertEquals(WRONG, VerdictsOf.last("With $B = 2x$ and $C = 3x$ we have $B C = -C B$."));
        assertEquals(WRONG, VerdictsOf.last("For $w \\in \\mathbb{R}^n$:\n\n$$\\nabla_w w^T w = w$$"));
    }

    @Test
    void aStepOfAChain() {
        String note = "Let $u \\in \\mathbb{R}^n$, $M \\in \\mathbb{R}^{n \\times n}$ and $y = M u$.\n\n";
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\|y\\|^2 = u^T M^T M u = u^T M M^T u$$"));
    }
}
