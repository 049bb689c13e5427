package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name is in a case that a sentence speaks of, "if g is the identity", is no law for the sections behind it. */
class MeaningsInOneCaseTest {

    private static final String NOTE =
            "Suppose the code is $z = g(V u + d)$, $g$ entry by entry.\n\n### Linear codes\n\n"
                    + "If $g$ is the identity and $d = 0$, then $z = V u$";
    private static final String NEXT = ".\n\n### Saturated codes\n\nFor $g$ the logistic function, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        \\frac{\\partial z}{\\partial u} = \\operatorname{diag}(z \\odot (1 - z)) V
        \\frac{\\partial z_j}{\\partial u_i} = z_j (1 - z_j) V_{ji}
        """)
    void isNoneOfAnother(String slope) {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(NOTE + NEXT + "$$" + slope + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"V, RIGHT", "V + V V, WRONG", "-V, WRONG"})
    void holdsUnderItsHeading(String slope, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(NOTE + " and $$\\frac{\\partial z}{\\partial u} = " + slope + "$$"));
    }

    @Test
    void isWrongWhereItHoldsInNone() {
        String note =
                "Suppose the output is $y = \\tanh(q u)$.\n\n### Small inputs\n\nIf $u$ is small, then $y = q u$.\n\n"
                        + "### Its slope\n\n";
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial y}{\\partial u} = -q$$"));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial y}{\\partial u} = q (1 - y^2)$$"));
    }
}
