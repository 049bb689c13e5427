package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a display that begins with a sign goes on from, where formulas stand in the text before it. */
class BetweenDisplaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$$\\frac{\\partial C}{\\partial w}$$\n\nwhere $C = (wx-y)^2$. This is\n\n$$= " + "2(wx-y)x$$'; RIGHT",
                "'$$\\frac{\\partial C}{\\partial w}$$\n\nwhere $C = (wx-y)^2$. This is\n\n$$= " + "(wx-y)^2$$'; WRONG",
                "'$C = (wx-y)^2$.\n\n$$\\frac{\\partial C}{\\partial w}$$\n\n(using the chain rule with "
                        + "$u=wx-y$)\n\n$$= 2u\\,\\frac{\\partial u}{\\partial w}$$\n\n(using $\\frac{\\partial "
                        + "u}{\\partial w} = x$)\n\n$$= 2ux$$\n\n(substituting $u=wx-y$)\n\n$$= 2x(wx-y)$$'; RIGHT",
                "'$u = wx-y$, $C = u^2$.\n\n$$\\frac{\\partial C}{\\partial w} = \\frac{\\partial "
                        + "C}{\\partial u}\\frac{\\partial u}{\\partial w}$$\n\nSince $\\frac{\\partial u}{\\partial "
                        + "w}=x$ this\n\n$$= x$$'; WRONG",
                "'$C = (wx-y)^2$. Now $\\frac{\\partial C}{\\partial w}$\n\n$$= 2x(wx-y),$$\n\nand "
                        + "$\\frac{\\partial C}{\\partial x}$\n\n$$= 2w(wx-y).$$'; RIGHT",
                "'$C = (wx-y)^2$\n\n$$= w^2x^2 - 2wxy + y^2$$'; RIGHT",
                "'$$C = (wx-y)^2$$\n\nThen $\\frac{\\partial C}{\\partial w} = 2(wx-y)x$, that is\n\n$$= "
                        + "2wx^2 - 2xy$$'; RIGHT",
                "'$$C = (wx-y)^2$$\n\n$$\\frac{\\partial C}{\\partial w} = 2(wx-y)x$$\n\nby "
                        + "differentiating with respect to $w$\n\n$$= 2wx^2 - 2xy$$'; RIGHT",
                "'$$C = (wx-y)^2$$\n\n$$\\frac{\\partial C}{\\partial w} = 2(wx-y)\\cdot x$$\n\nwhere we "
                        + "used the chain rule. The inner derivative is $\\frac{\\partial (wx-y)}{\\partial w} = x$. "
                        + "This is\n\n$$= 2wx^2 - 2xy$$'; RIGHT"
            })
    void goesOn(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
