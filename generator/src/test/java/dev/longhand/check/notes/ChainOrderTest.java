package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words speak of vectors, a chain of derivatives holds in one order, though only calls say what its names are. */
class ChainOrderTest {

    private static final String CALLS = "$p = f(q)$ and $r = g(p)$. ";
    private static final String FITTING =
            "$$\\frac{\\partial r}{\\partial q} = \\frac{\\partial r}{\\partial p}\\frac{\\partial p}{\\partial q}$$";
    private static final String TURNED =
            "$$\\frac{\\partial r}{\\partial q} = \\frac{\\partial p}{\\partial q}\\frac{\\partial r}{\\partial p}$$";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For vectors $q$, let ",
                "The Jacobians are multiplied. Let ",
                "Scalar functions come first. Now those that are vector-valued, ",
                "Seien Vektoren gegeben, ",
                "The Jacobian is a matrix. For a scalar function the gradient is its transpose. Let ",
                "Vectors are columns, and there is a scalar loss. Let ",
                "雅可比矩阵相乘:"
            })
    void ofVectors(String words) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(words + CALLS + FITTING));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(words + CALLS + TURNED));
    }

    /** What a name is in an example further on says nothing of the chain. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        $r = B p$
        $r = B p + c$
        """)
    void ofVectorsThatGetAFormulaFurtherOn(String formula) {
        String note = "The entries of vectors are differentiated. ";
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.note(note + CALLS + TURNED + " If " + formula + ", it is simpler.")
                        .get(2));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.note(note + CALLS + FITTING + " If " + formula + ", it is simpler.")
                        .get(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let ",
                "Vectors come later; for scalar $q$ let ",
                "Vectors: let $q \\in \\mathbb{R}$, $p \\in \\mathbb{R}$ and $r \\in \\mathbb{R}$, "
            })
    void ofNumbers(String words) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(words + CALLS + FITTING));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(words + CALLS + TURNED));
    }

    /** What has a formula of numbers is a number. */
    @ParameterizedTest
    @ValueSource(strings = {"", "The Jacobian is needed elsewhere. "})
    void formulas(String words) {
        String note = words + "$u = \\omega q + \\beta$, $v = f(u)$, $E = (v - t)^2$. ";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(
                        note + "$$\\frac{\\partial E}{\\partial \\omega} = \\frac{\\partial u}{\\partial \\omega}"
                                + "\\frac{\\partial v}{\\partial u}\\frac{\\partial E}{\\partial v}$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial r}{\\partial p_2}\\frac{\\partial p_2}{\\partial p_1}\\frac{\\partial p_1}{\\partial q}, RIGHT",
        "\\frac{\\partial p_1}{\\partial q}\\frac{\\partial p_2}{\\partial p_1}\\frac{\\partial r}{\\partial p_2}, UNDECIDED",
        "\\frac{\\partial r}{\\partial p_2}\\frac{\\partial p_1}{\\partial q}\\frac{\\partial p_2}{\\partial p_1}, UNDECIDED"
    })
    void numberedFunctions(String chain, Verdict verdict) {
        String note = "A composition of vector functions: $p_1 = g_1(q)$, $p_2 = g_2(p_1)$, $r = g_3(p_2)$. ";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial r}{\\partial q} = " + chain + "$$"));
    }

    /** Numbered functions are no factors. */
    @ParameterizedTest
    @CsvSource({"g_1'(q), RIGHT", "g_1, UNDECIDED"})
    void numberedFunctionsAlone(String slope, Verdict verdict) {
        String note = "$p_1 = g_1(q)$, $p_2 = g_2(p_1)$. ";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial p_1}{\\partial q} = " + slope + "$$"));
    }

    /** The size of a Jacobian says how it lies. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Jacobian $\\frac{\\partial p}{\\partial q}$ is a $k \\times l$ matrix. ",
                "Here $\\frac{\\partial p}{\\partial q} \\in \\mathbb{R}^{k \\times l}$. "
            })
    void sizes(String size) {
        String note = "$q \\in \\mathbb{R}^l$, $p = f(q) \\in \\mathbb{R}^k$, $r = g(p) \\in \\mathbb{R}^j$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + size + FITTING));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + size + TURNED));
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + TURNED));
    }
}
