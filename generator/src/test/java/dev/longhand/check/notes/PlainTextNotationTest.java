package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas as they are typed: names with a number behind, calls of NumPy, words among the letters. */
class PlainTextNotationTest {

    private static final String BATCH =
            "$$S = V X$$\n\n$$E = \\frac12 \\sum_{i,j} (S_{ij} - T_{ij})^2$$\n\n$$D = S - T$$\n\n"
                    + "where $S$ is a $3\\times 5$ matrix, $X$ is a $2\\times 5$ matrix and $V$ is a $3 \\times 2$ matrix.\n\n";

    @Test
    void numbersBehindNames() {
        String note = "$$s1 = v1 u1 + v2 u2$$\n\n$$E1 = (s1 - 2)^2$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial s1}{\\partial v2} = u2$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial s1}{\\partial v2} = u1$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{dE1}{dv1} = 2(s1 - 2) u1$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{dE1}{dv1} = (s1 - 2) u1$$"));
        assertEquals(Verdict.DEFINITION, VerdictsOf.last("$P = 0.5$, $R = 0.25$.\n\n$$F1 = \\frac{2 P R}{P + R}$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$x = 3$.\n\n$$2x = 6$$"));
    }

    @Test
    void sumsOfRowsAndColumns() {
        String rows = "$$s = np.sum(G, axis=1, keepdims=True)$$\n\n";
        assertEquals(1, VerdictsOf.note(rows).size());
        assertEquals(Verdict.RIGHT, VerdictsOf.last(rows + "$$s_i = \\sum_j G_{ij}$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(rows + "$$s_i = \\sum_j G_{ji}$$"));
        String columns = "$$s = np.sum(G, axis=0)$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(columns + "$$s_i = \\sum_j G_{ji}$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(columns + "$$s_i = \\sum_j G_{ij}$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$q = numpy.sum(G)$$\n\n$$q = \\sum_{i,j} G_{ij}$$"));
        assertEquals(List.of(Verdict.NOT_READ), VerdictsOf.note("$$q = np.sum(G, where=M, axis=0)$$"));
    }

    @Test
    void productsOfNumpy() {
        String slope = BATCH + "$$\\frac{\\partial E}{\\partial V} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(slope + "np.dot(D, X.T)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(slope + "np.dot(D, X)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(slope + "-np.matmul(D, X.T)$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$a = np.tanh(s)$$\n\n$$\\frac{da}{ds} = 1 - a^2$$"));
    }

    @Test
    void wordsAmongTheLetters() {
        String note = "$$ let \\: t = 1 + e^{-x} $$\n\n$$ \\frac{d(t)}{d(x)} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "-e^{-x}$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "e^{-x}$$"));
        String sigmoid =
                "$$s(x) = \\frac{1}{1 + e^{-x}}$$\n\n$$ let \\: t = 1 + e^{-x} $$\n\n$$\\frac{d(s)}{d(t)} = -t^{-2}$$";
        assertFalse(VerdictsOf.note(sigmoid).contains(Verdict.WRONG));
    }
}
