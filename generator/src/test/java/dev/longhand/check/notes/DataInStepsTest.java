package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps of descent in numbers: what is put in as it is given is not rounded, and a step needs a derivative. */
class DataInStepsTest {

    private static final String NEURON =
            "With $q = 0.5$, $p = \\sigma(vq)$, $J = \\frac{1}{2}(p - 0.9)^2$, $v = 0.20$, $\\eta = 0.01$:\n\n"
                    + "$$\\frac{\\partial J}{\\partial v} = -0.0468$$\n\n"
                    + "$$v^+ = v - \\eta \\frac{\\partial J}{\\partial v} = ";

    @Test
    void stepsAreRight() {
        assertEquals(
                List.of(Verdict.ROUNDED, Verdict.RIGHT), ends(NEURON + "0.20 + 0.01 \\cdot 0.0468 = 0.200468$$", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.20 - 0.01 \\cdot 0.0468", "0.20 + 0.02 \\cdot 0.0468", "0.20 + 0.01 \\cdot 0.0648"})
    void stepsWithSlips(String step) {
        assertNotEquals(Verdict.ROUNDED, VerdictsOf.last(NEURON + step + "$$"));
    }

    /** Where the output is a number, nothing says what the derivative of the error by a weight is. */
    @Test
    void stepsWithoutAWay() {
        String note = "$u = 0.30$ is the weight, $p = 0.62$ the output, $J = \\frac12 (1 - p)^2$, $\\eta = 0.5$.\n\n"
                + "$$u^+ = u - \\eta \\frac{\\partial J}{\\partial u} = 0.30 - 0.5 \\cdot (-0.08) = 0.34$$";
        assertEquals(List.of(Verdict.UNDECIDED, Verdict.RIGHT), ends(note, 2));
        String printed = "$u = 0.30$ is the weight, $p = 0.575143877$, $J = \\frac12 (0.9 - p)^2$, $\\eta = 0.4$.\n\n"
                + "$$u^+ = u - \\eta \\frac{\\partial J}{\\partial u} = 0.30 - 0.4 \\cdot 0.000171389 = 0.299931445$$";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(printed));
        assertEquals(Verdict.WRONG, VerdictsOf.last(printed.replace("0.299931445", "0.299913445")));
    }

    /** What stands behind an accumulating sign is what is added, or what comes of it. */
    @Test
    void accumulated() {
        String note = "$p = 2$ and $q = 3$, and the gradient is $g = 4$. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$g \\mathrel{+}= pq = 6$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$g \\mathrel{+}= pq = 10$$"));
    }

    private static List<Verdict> ends(String note, int count) {
        List<Verdict> all = VerdictsOf.note(note);
        return all.subList(all.size() - count, all.size());
    }
}
