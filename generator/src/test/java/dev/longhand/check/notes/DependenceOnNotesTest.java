package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in one place of a note decides what may be said in another. */
class DependenceOnNotesTest {

    private static final String LIKELIHOOD = """
            $g(z) = \\frac{1}{1+e^{-z}}$, $\\theta \\in \\mathbb{R}^n$.

            $$\\ell = \\sum_{i=1}^m y^{(i)} \\log g(\\theta^T x^{(i)}) + (1-y^{(i)}) \\log (1 - g(\\theta^T x^{(i)}))$$

            """;

    @Test
    void aSumReachesOverTheTermsThatUseItsIndex() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(LIKELIHOOD + """
                $$\\frac{\\partial \\ell}{\\partial \\theta_j} = \\sum_{i=1}^m \\left(y^{(i)} - g(\\theta^T x^{(i)})\\right) x_j^{(i)}$$
                """));
        assertEquals(Verdict.WRONG, VerdictsOf.last(LIKELIHOOD + """
                $$\\frac{\\partial \\ell}{\\partial \\theta_j} = \\sum_{i=1}^m \\left(y^{(i)} + g(\\theta^T x^{(i)})\\right) x_j^{(i)}$$
                """));
    }

    @Test
    void aSumEndsBeforeTermsThatHaveTheirIndexFromOutside() {
        String note = "$$a_i = \\sum_j w_{ij} x_j + b_i$$\n\n$$\\frac{\\partial a_i}{\\partial b_i} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "1$$"));
    }

    @Test
    void whatWasNotReadRefutesNothing() {
        assertNotEquals(
                Verdict.WRONG,
                VerdictsOf.last("$$h = w x$$\n\n$$J = \\int h^2$$\n\n$$\\frac{\\partial J}{\\partial w} = 2 h x$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x = 2 t$, $y = x^2$, $z = x^6$. Then",
                "$$\\boldsymbol{h}^{(0)} = \\boldsymbol{x}$$\n\nFor $z = f(g(x))$, $y = g(x)$:"
            })
    void quantitiesThatAreWrittenApart(String definitions) {
        assertNotEquals(
                Verdict.WRONG, VerdictsOf.last(definitions + " $\\frac{dz}{dx} = \\frac{dz}{dy}\\frac{dy}{dx}$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{l}", "{c}", "{ll}", "{@{}l@{}}"})
    void aTableOfRelations(String columns) {
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.DEFINITION, Verdict.RIGHT),
                VerdictsOf.note("\\[\\begin{array}" + columns + " z = w x + b \\\\ a = \\sigma(z) \\end{array}\\]\n\n"
                        + "\\[ \\frac{\\partial a}{\\partial x} = a (1-a) w \\]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p(y \\mid x) = q", "N = n!", "m = \\lfloor x \\rfloor", "S = \\{x \\mid x > 0\\}"})
    void knownNotationIsUndecided(String relation) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last("$$" + relation + "$$"));
    }
}
