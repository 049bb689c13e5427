package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.NOT_READ;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits of editors and authors that change nothing of what is said. */
class WaysOfWritingTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\hat{u_i}", "\\hat{u}_i", "\\widehat{u_i}"})
    void hatsOverNamesWithAnIndex(String name) {
        String note = "$$\\mu = \\frac1N \\sum_{i=1}^N u_i, \\quad \\hat u_i = u_i - \\mu, \\quad v_i = \\gamma " + name
                + " + \\beta$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial v_i}{\\partial " + name + "} = \\gamma$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial v_i}{\\partial " + name + "} = \\beta$$"));
    }

    @Test
    void twoBoldLetters() {
        String note = "$$E = (\\mathbf{c} - \\mathbf{Au})^T (\\mathbf{c} - \\mathbf{Au})$$\n\n";
        assertEquals(
                RIGHT,
                VerdictsOf.last(note + "$$\\nabla_{\\mathbf{u}} E = -2 \\mathbf{A}^T (\\mathbf{c} - \\mathbf{Au})$$"));
        assertEquals(
                WRONG,
                VerdictsOf.last(note + "$$\\nabla_{\\mathbf{u}} E = 2 \\mathbf{A}^T (\\mathbf{c} - \\mathbf{Au})$$"));
    }

    @Test
    void emptyLimits() {
        String note = "$$ q_i = \\frac { e^{s_i} }{ \\sum _{ k }^{  }{ e^{s_k} } } $$\n\n";
        assertEquals(DEFINITION, VerdictsOf.last(note));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial q_i}{\\partial s_i} = q_i (1 - q_i)$$"));
    }

    @Test
    void printedUnderscores() {
        String note = "$$out\\_j = \\tanh(net\\_j)$$\n\n";
        String slope = "$$\\frac{\\partial out\\_j}{\\partial net\\_j} = 1 %s out\\_j^2$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope.formatted("-")));
        assertEquals(WRONG, VerdictsOf.last(note + slope.formatted("+")));
        assertEquals(DEFINITION, VerdictsOf.last("$$learning\\_rate = 0.1$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p_i - p_i^2 & \\text {i = j} \\\\ -p_i p_j & \\text{if i != j}; RIGHT",
                "p_i - p_i^2 & if & i = j \\\\ -p_i p_j & if & i \\ne j; RIGHT",
                "p_i - p_i^2 & \\text {i = j} \\\\ p_i p_j & \\text{if i != j}; WRONG",
            })
    void casesInWords(String branches, Verdict verdict) {
        String note = "$$p_i = \\frac{e^{s_i}}{\\sum_{k=1}^C e^{s_k}}$$\n\n";
        assertEquals(
                verdict,
                VerdictsOf.last(note + "$$\\frac{\\partial p_i}{\\partial s_j} = \\begin{cases} " + branches
                        + " \\end{cases}$$"));
    }

    @Test
    void blanksInsideDollars() {
        assertEquals(List.of(DEFINITION), VerdictsOf.note("The mean $ m = \\frac12 (u + v) $ is near."));
        assertEquals(List.of(DEFINITION), VerdictsOf.note("The mean $m = u $ is near."));
        assertEquals(List.of(), VerdictsOf.note("It costs $ 5 and $ 7 for a = 3 and $ 9."));
    }

    @Test
    void relationsInHeadings() {
        assertEquals(
                List.of(NOT_READ, DEFINITION), VerdictsOf.note("## The last layer ($\\ell = L$)\n\n$$z = 2 + x$$"));
        assertEquals(List.of(DEFINITION), VerdictsOf.note("## About $w$\n\n$$z = 2 + x$$"));
    }

    /** Errors of examples, e^{(1)}, are no powers of Euler's number. */
    @ParameterizedTest
    @CsvSource({"2.5 - 3 = -0.5, RIGHT", "3 - 2.5, WRONG", "-0.5, RIGHT", "0.5, WRONG"})
    void errorsOfExamples(String side, Verdict verdict) {
        String note = "$p^{(1)} = 2.5$, $p^{(2)} = 1$, $q^{(1)} = 3$, $q^{(2)} = 0$, $e^{(n)} = p^{(n)} - q^{(n)}$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$e^{(1)} = " + side + "$$"));
    }
}
