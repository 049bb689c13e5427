package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of ones are as long as what they stand beside. */
class OnesTest {

    private static final String BATCH = "For $U \\in \\mathbb{R}^{M \\times d}$ with a sample in each row put "
            + "$S = U V + \\mathbf{1} c$, where $c$ is a row, and $H = \\tanh(S)$. The loss is "
            + "$E = \\frac{1}{2M} \\| H - R \\|_F^2$. Put $D = \\frac1M (H - R) \\odot (1 - H \\odot H)$.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial E}{\\partial c} = \\mathbf{1}^\\top D | RIGHT",
                "\\frac{\\partial E}{\\partial c} = \\mathbf{1}_M^\\top D | RIGHT",
                "\\frac{\\partial E}{\\partial c} = \\frac1M \\mathbf{1}^\\top ((H - R) \\odot (1 - H \\odot H)) | RIGHT",
                "\\frac{\\partial E}{\\partial V} = U^\\top D | RIGHT",
                "\\frac{\\partial E}{\\partial c} = \\mathbf{1}^\\top H | WRONG",
                "\\frac{\\partial E}{\\partial c} = \\frac1M \\mathbf{1}^\\top D | WRONG",
                "\\frac{\\partial E}{\\partial c} = D \\mathbf{1} | WRONG",
                "\\frac{\\partial E}{\\partial V} = D U^\\top | WRONG",
            })
    void rowsOfABatch(String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(BATCH + "$$" + claim + "$$"));
    }

    /** A number before the ones is added to each entry. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial F}{\\partial c} = -\\frac1m \\mathbf{1}^\\top r | RIGHT",
                "\\frac{\\partial F}{\\partial c} = -\\mathbf{1}^\\top r | WRONG",
                "\\frac{\\partial F}{\\partial c} = \\frac1m \\mathbf{1}^\\top r | WRONG",
                "\\frac{\\partial F}{\\partial u} = -\\frac1m A^\\top r | RIGHT",
            })
    void intercept(String claim, Verdict expected) {
        String note =
                "Let $r = t - Au - c\\mathbf{1}$ with an $m \\times d$ matrix $A$, and $F = \\frac{1}{2m} r^\\top r$.\n\n";
        assertEquals(expected, VerdictsOf.last(note + "$$" + claim + "$$"));
    }

    @Test
    void numbers() {
        String note = "Let $v = (1, 2, 4)^\\top$. ";
        assertEquals(
                List.of(RIGHT, RIGHT, RIGHT),
                VerdictsOf.note(note + "$\\mathbf{1}^\\top v = 7$, $v + \\mathbf{1} = (2, 3, 5)^\\top$, "
                                + "$\\|v - 2 \\cdot \\mathbf{1}\\|^2 = 5$.")
                        .subList(1, 4));
        assertEquals(
                List.of(WRONG, WRONG, WRONG),
                VerdictsOf.note(note + "$\\mathbf{1}^\\top v = 8$, $v + \\mathbf{1} = (2, 3, 6)^\\top$, "
                                + "$\\|v - 2 \\cdot \\mathbf{1}\\|^2 = 6$.")
                        .subList(1, 4));
    }

    /** Where nothing says how long they are, nothing is right and nothing wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\mathbf{1}^\\top \\mathbf{1} = 3",
                "B \\mathbf{1} \\mathbf{1}^\\top = B",
                "\\mathbf{1} \\mathbf{1}^\\top = 2",
            })
    void ofNoLength(String claim) {
        Verdict verdict = VerdictsOf.last("Let $B$ be a $2 \\times 3$ matrix.\n\n$$" + claim + "$$");
        assertNotEquals(RIGHT, verdict);
        assertNotEquals(WRONG, verdict);
    }
}
