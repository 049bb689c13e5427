package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is computed in test mode is another thing than what is computed in training. */
class TestWordsTest {

    private static final String TRAINING = "During training $r = b\\sigma(u)$ with a mask $b$; ";

    @ParameterizedTest
    @ValueSource(strings = {"at test time $r = 0.8\\sigma(u)$.", "in the evaluation mode we use $r = 0.8\\sigma(u)$."})
    void anotherFormula(String test) {
        List<Verdict> verdicts = VerdictsOf.note(TRAINING + test + " With $u = 0$, $b = 1$: $r = 0.5$ in training.");
        assertEquals(Verdict.UNDECIDED, verdicts.get(1));
        assertEquals(Verdict.RIGHT, verdicts.get(4));
    }

    @Test
    void derivativesInTraining() {
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(TRAINING + "at test time $r = 0.8\\sigma(u)$. In training "
                        + "$\\frac{\\partial r}{\\partial u} = b\\sigma(u)$."));
    }
}
