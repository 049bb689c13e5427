package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches with a column for each example, whose loss is written of single ones. */
class BatchColumnsTest {

    private static final String NET = """
            $$Z^{[1]} = W^{[1]} X + b^{[1]}$$
            $$A^{[1]} = h(Z^{[1]})$$
            $$Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$$
            $$A^{[2]} = \\sigma(Z^{[2]})$$
            $$J = -\\frac{1}{m} \\sum_{i=1}^{m} \\left(y^{(i)} \\log a^{[2](i)}
              + (1 - y^{(i)}) \\log (1 - a^{[2](i)})\\right)$$
            $$dZ^{[2]} = A^{[2]} - Y$$
            $$dW^{[2]} = \\frac{1}{m} dZ^{[2]} A^{[1]T}$$
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dW^{[2]} = \\frac{1}{m} dZ^{[2]} A^{[1]T}",
                "dZ^{[1]} = W^{[2]T} dZ^{[2]} \\odot h'(Z^{[1]})",
                "dW^{[1]} = \\frac{1}{m} dZ^{[1]} X^T"
            })
    void backwards(String claim) {
        assertEquals(RIGHT, VerdictsOf.last(NET + "$$" + claim + "$$"), claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dZ^{[2]} = Y - A^{[2]}",
                "dW^{[2]} = dZ^{[2]} A^{[1]T}",
                "dW^{[2]} = \\frac{1}{m} A^{[1]T} dZ^{[2]}",
                "dZ^{[1]} = W^{[2]} dZ^{[2]} \\odot h'(Z^{[1]})",
                "dZ^{[1]} = W^{[2]T} dZ^{[2]} \\odot h(Z^{[1]})",
                "dW^{[1]} = \\frac{1}{m} dZ^{[1]} A^{[1]T}"
            })
    void slips(String claim) {
        assertNotEquals(RIGHT, VerdictsOf.last(NET + "$$" + claim + "$$"), claim);
    }

    /** Of several outputs the example is a column with rows of its own. */
    @ParameterizedTest
    @CsvSource({"\\frac1m (P - Y) X^T, true", "\\frac1m (Y - P) X^T, false", "(P - Y) X^T, false"})
    void severalOutputs(String slope, boolean right) {
        String note = "$$Z = V X$$\n$$P = \\tanh(Z)$$\n"
                + "$$E = \\frac{1}{2m} \\sum_{i=1}^{m} \\sum_k (z_k^{(i)} - y_k^{(i)})^2$$\n";
        boolean found = VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial V} = " + slope.replace('P', 'Z') + "$$")
                == RIGHT;
        assertEquals(right, found, slope);
    }
}
