package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters of one unit are numbers, though a layer further on has them for vectors. */
class LaterVectorsTest {

    private static final String UNIT =
            "The neuron computes $z = w x + b$, $a = \\sigma(z)$, with loss $L = \\frac12 (a-y)^2$.\n\n$$";
    private static final String LAYER =
            "$$\n\n## Example of a layer\n\n$$x = \\begin{bmatrix} 1 \\\\ 2 \\end{bmatrix}, \\quad "
                    + "W = \\begin{bmatrix} 0.1 & 0.3 \\\\ -0.2 & 0.4 \\end{bmatrix}$$\n\n"
                    + "$$W x = \\begin{bmatrix} 0.7 \\\\ 0.6 \\end{bmatrix}$$";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{\\partial L}{\\partial w} = (a - y) \\cdot \\sigma'(z) \\cdot x; true",
                "\\frac{\\partial L}{\\partial w} = (a - y) \\sigma(z) (1 - \\sigma(z)) x; true",
                "\\frac{\\partial L}{\\partial b} = (a - y) \\sigma'(z); true",
                "\\frac{\\partial L}{\\partial w} = (a - y) \\cdot \\sigma'(z) \\cdot w; false",
                "\\frac{\\partial L}{\\partial w} = (a - y) \\cdot \\sigma(z) \\cdot x; false",
                "\\frac{\\partial L}{\\partial b} = (a - y) \\sigma'(z) x; false"
            })
    void areJudgedAsNumbers(String claim, boolean holds) {
        Verdict alone = VerdictsOf.note(UNIT + claim + "$$").get(3);
        Verdict verdict = VerdictsOf.note(UNIT + claim + LAYER).get(3);
        assertEquals(holds ? RIGHT : WRONG, alone, claim);
        assertTrue(!holds || Set.of(RIGHT, RIGHT_IF).contains(verdict), claim + " " + verdict);
        assertTrue(holds || !Set.of(RIGHT, RIGHT_IF).contains(verdict), claim + " " + verdict);
    }
}
