package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An equation that gives one name under an accent to a derivative speaks of all names where its letter stands for any. */
class AccentEquationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        For a number $J$ and any array $M$ we write $\\bar M = \\partial J / \\partial M$.
        For each variable $u$ let $\\bar u = \\frac{\\partial J}{\\partial u}$.
        The adjoints are $\\bar v := \\frac{\\partial J}{\\partial v}$.
        """)
    void ofAnyName(String words) {
        String note = words + "\n\nA layer is $z = P q$ with $P \\in \\mathbb{R}^{m \\times n}$. Then\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\bar q = P^\\top \\bar z$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\bar P = \\bar z q^\\top$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\bar q = P \\bar z$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\bar P = -\\bar z q^\\top$$"));
    }

    @ParameterizedTest
    @CsvSource({"\\bar B = \\bar D, RIGHT", "\\bar B = -\\bar D, WRONG", "\\bar D = 2 \\bar B, WRONG"})
    void ofOneThatIsMetAgain(String claim, Verdict verdict) {
        String note = "For a scalar loss $J$ and a matrix $B$ put $\\bar B_{ij} = \\partial J / \\partial B_{ij}$.\n\n"
                + "Let $D = B + F$. Then ";
        assertEquals(verdict, VerdictsOf.last(note + "$" + claim + "$."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        \\bar y = \\frac{1}{n} \\sum_i y_i
        \\bar x = \\frac{1}{n} \\sum_i x_i
        """)
    void meansStayMeans(String mean) {
        String note = "$$y_i = w x_i$$ For the weight $\\bar w = \\frac{\\partial E}{\\partial w}$. The mean is ";
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note + "$" + mean + "$."));
        String further = note + "$\\bar x = \\frac{1}{n} \\sum_i x_i$ and $\\bar y = \\frac{1}{n} \\sum_i y_i$. ";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(further + "$$\\bar y = w \\bar x$$"));
    }
}
