package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Vectors x_i beside a matrix X that no definition speaks of may be its rows. */
class RowsOfDataTest {

    private static final String NOTE = "$X\\in\\mathbb R^{m\\times n}$, $w\\in\\mathbb R^n$, $y\\in\\mathbb R^m$; "
            + "$x_i^T$ is the $i$-th row of $X$.\n\n$$J=\\frac1{2m}\\sum_{i=1}^m(x_i^Tw-y_i)^2$$\n\n$$\\nabla_w J = ";

    @Test
    void asAWhole() {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(NOTE + "\\frac1mX^T(Xw-y)$$"));
    }
}
