package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations behind an "if" that say what a matrix may be. */
class ConstraintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$y = x^\\top Wx$ with $W\\in\\mathbb R^{n\\times n}$. If $W=W^\\top$ then $\\nabla_xy = "
                        + "2Wx$.'; RIGHT_IF",
                "'$y = x^\\top Wx$ with $W\\in\\mathbb R^{n\\times n}$. Then $\\nabla_x y = (W+W^\\top)x$. "
                        + "When $W^\\top=W$ this becomes $\\nabla_x y = 2Wx$.'; RIGHT_IF",
                "'$y = x^\\top Wx$ with $W\\in\\mathbb R^{n\\times n}$. If $W=W^\\top$ then $\\nabla_xy = "
                        + "3Wx$.'; UNDECIDED",
                "'$y = x^\\top Wx$ with $W\\in\\mathbb R^{n\\times n}$. If $W$ is symmetric, $W=W^\\top$, "
                        + "then $\\nabla_xy = 2Wx$.'; RIGHT_IF",
                "'$y = x^\\top Wx$ with $W\\in\\mathbb R^{n\\times n}$. Then $\\nabla_xy = 2Wx$ if "
                        + "$W=W^\\top$.'; RIGHT_IF",
                "'Assume that $W=W^\\top$. $y = x^\\top Wx$ with $W\\in\\mathbb R^{n\\times n}$. Then "
                        + "$\\nabla_xy = 2Wx$.'; RIGHT_IF",
                "'$y = x^\\top Ax$. If $A=A^\\top$ then $\\nabla_xy = 2Ax$.'; RIGHT_IF",
                "'Assume $A^\\top=A$. \n\n$$y = x^\\top Ax$$\n\nThen\n\n$$\\nabla_xy = 2Ax$$'; RIGHT_IF"
            })
    void constrained(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$L = (y-t)^2$ and $y=wx$. If $u=y-t$ then $\\frac{\\partial L}{\\partial w} = 2u$.'; " + "WRONG",
                "'$L = (y-t)^2$ and $y=wx$. Since $\\frac{\\partial y}{\\partial w}=x$, $\\frac{\\partial "
                        + "L}{\\partial w} = 2(y-t)x$.'; RIGHT",
                "'$L = (y-t)^2$ and $y=wx$. Since $\\frac{\\partial y}{\\partial w}=w$, we are done.'; " + "WRONG"
            })
    void notConstrained(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
