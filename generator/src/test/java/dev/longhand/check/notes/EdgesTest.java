package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values exactly on the edge between two cases: values are known there, derivatives where the cases say so. */
class EdgesTest {

    private static final String KINKED = """
        inputs: x
        layers:
          - {size: 1, weights: m, biases: c, values: {weights: 2, biases: 1}}
        loss: absolute error
        kinks: {abs: 0}
        examples:
          - {inputs: 1, targets: 3}
          - {inputs: 3, targets: 8}
        """;

    @ParameterizedTest
    @CsvSource({
        "'\\mathrm{ReLU}(0) = 0', RIGHT",
        "'\\max(0, 0) = 0', RIGHT",
        "'|0| = 0', RIGHT",
        "'\\mathrm{ReLU}(0) = 1', WRONG",
        "'|0| = 1', WRONG"
    })
    void values(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$" + claim + "$$"));
    }

    @Test
    void aDerivativeIsOpenWhereNobodySaysWhatItIs() {
        String note = "$$z = 0$$\n\n$$a = \\max(0, z)$$\n\n$$\\frac{\\partial a}{\\partial z} = ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "0$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "1$$"));
    }

    @Test
    void theFileSaysWhatItIs() {
        String here = "Example 1: $x = 1$.\n\n$$";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(here + "\\frac{\\partial L}{\\partial m} = 0$$", KINKED)
                        .verdict());
        List<Verdict> cases = VerdictsOf.findings(
                        here
                                + "\\begin{cases} 1 & \\text{if } \\hat y - y > 0 \\\\ 0 & \\text{if } \\hat y - y = 0 \\\\"
                                + " -1 & \\text{otherwise} \\end{cases} = 0$$",
                        KINKED)
                .stream()
                .map(Finding::verdict)
                .toList();
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT), cases);
    }
}
