package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An input with a number is not what a formula further on says of the same letter. */
class NumbersBeforeFormulasTest {

    private static final String PRODUCT =
            "Let $p = uv$. At $u = 4$, $v = 5$ we have $\\frac{\\partial p}{\\partial u} = 5$.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"**Exercise 2.** ", "### Exercise 2\n\n", "2. ", "A second example. "})
    void laterFormulas(String opening) {
        List<Verdict> verdicts = VerdictsOf.note(PRODUCT + opening + "Let $v = u^2$ and $r = v^3$.");
        assertEquals(List.of(Verdict.UNDECIDED, Verdict.UNDECIDED), verdicts.subList(2, 4));
    }

    @Test
    void whatIsComputedFirst() {
        assertEquals(Verdict.WRONG, VerdictsOf.last("Let $v = u^2$ and $p = uv$. At $u = 4$ it is $v = 5$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(PRODUCT.replace("= 5$.\n\n", "= 4$.")));
    }
}
