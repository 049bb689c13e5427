package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line with a leading sign goes on from, told by claims that hold for one chain and not for its neighbours. */
class ContinuationsTest {

    private static final String GIVEN = "$x = 2$, $w = 3$, $t = 5$\n\n$$y = wx,\\quad E = (y - t)^2$$\n\n";
    private static final String SLOPE = "\\frac{dE}{dw} &= \\frac{dE}{dy}\\frac{dy}{dw}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "', \\qquad \\frac{dE}{dy} = 2(y-t) \\\\ &= 2(y-t)x'; RIGHT",
                "', \\qquad \\frac{dE}{dy} = 2(y-t) \\\\ &= 2(y-t)'; WRONG",
                "' \\quad\\text{with } \\frac{dE}{dy} = 2(y-t) \\\\ &= 2(y-t)x'; RIGHT",
                "' \\quad\\text{with } \\frac{dE}{dy} = 2(y-t) \\\\ &= 2(y-t)'; WRONG",
                "' && \\text{where } x = 2 \\\\ &= 4'; RIGHT",
                "' && \\text{where } x = 2 \\\\ &= 2'; WRONG",
                "' && \\text{chain rule} \\\\ &= 2(y-t)x'; RIGHT",
                "' && \\text{chain rule} \\\\ &= 2(y+t)x'; WRONG",
                "' \\qquad (1) \\\\ &= 4'; RIGHT",
                "' \\qquad (1) \\\\ &= 1'; WRONG",
                "' & (3) \\\\ &= 3'; WRONG",
                "' \\qquad (*) \\\\ &= 4'; RIGHT",
                "' \\text{ (chain rule)} = 2(y-t)x'; RIGHT",
                "' \\text{ (chain rule)} = 2(y-t)'; WRONG",
                "' = \\\\ &= 2(y-t)x'; RIGHT",
                "' = \\\\ &= 2(y-t)'; WRONG",
                "' = \\\\ & 2(y-t)'; WRONG"
            })
    void inAlignedRows(String rest, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(GIVEN + "$$\\begin{aligned} " + SLOPE + rest + " \\end{aligned}$$"));
    }

    @Test
    void eachColumnGoesOnFromItself() {
        List<Verdict> verdicts = VerdictsOf.note("$$\\begin{aligned} z_1 &= 0.5\\cdot 2 + 0.1 & z_2 &= 0.3\\cdot 2"
                + " + 0.2 \\\\ &= 1.1 & &= 0.8 \\\\ &= 0.8 & &= 1.1 \\end{aligned}$$");
        assertEquals(
                List.of(
                        Verdict.DEFINITION,
                        Verdict.DEFINITION,
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.WRONG,
                        Verdict.WRONG),
                verdicts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'=$$ $$= 2(y-t)x$$'; RIGHT",
                "'=$$ $$= (y-t)^2$$'; WRONG",
                "'= 2(y-t)x$$ Put in $y = 6$ and $x = 2$. Then $$= 4$$'; RIGHT",
                "'= 2(y-t)x$$ Put in $y = 6$ and $x = 2$. Then $$= 2$$'; WRONG",
                "'= 2(y-t)x \\quad (2)$$ $$= 2$$'; WRONG",
                "'= \\frac{dE}{dy} x \\quad\\text{with } \\frac{dE}{dy} = 2(y-t)$$ $$= 2(y-t)$$'; WRONG",
                "'= \\frac{dE}{dy} x \\quad\\text{with } \\frac{dE}{dy} = 2(y-t)$$ $$= 2(y-t)x$$'; RIGHT"
            })
    void acrossDisplays(String rest, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(GIVEN + "$$\\frac{dE}{dw} " + rest));
    }

    @Test
    void aSignWrittenTwiceIsTwoRelations() {
        assertEquals(
                List.of(Verdict.WRONG, Verdict.WRONG),
                VerdictsOf.note(GIVEN + "$$\\frac{dE}{dw} =$$ $$= 2(y-t)$$").stream()
                        .skip(5)
                        .toList());
    }
}
