package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators that differentiate what stands in the brackets behind them are no factors. */
class DerivationsTest {

    private static final String RULE = "$$\\mathcal{Q}(u v) = \\mathcal{Q}(u) v + u \\mathcal{Q}(v)$$";

    /** The product rule is written of nothing else. */
    @Test
    void productRule() {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(RULE));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(RULE + "$$\\mathcal{Q}(u^2) = 2 u \\mathcal{Q}(u)$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(RULE + "$$\\mathcal{Q}(u^2) = u \\mathcal{Q}(u)$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $S_p$ be the directional derivative along $p$.",
                "The differential operator $S_p$ comes next.",
                "$S_p$ is a derivation.",
                "Sei $S_p$ der Ableitungsoperator."
            })
    void words(String words) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(words + " $$S_p(q^3) = 3 q^2 S_p(q)$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(words + " $$S_p(q^3) = q^2 S_p q$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(words + " $$S_p(q^2) = q S_p(q)$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\mathcal{H}\\{m^2\\} = 2 m \\mathcal{H}\\{m\\}, UNDECIDED",
        "\\mathcal{H}\\{m^2\\} = m \\mathcal{H}\\{m\\}, UNDECIDED",
        "\\mathcal{H}\\{m n\\} = \\mathcal{H}\\{n m\\}, RIGHT",
        "k \\{m + k (m + n)\\} = k m + k^2 (m + n), RIGHT",
        "k \\{m + k (m + n)\\} = k m + k (m + n), WRONG"
    })
    void braces(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$m = 2 k$ and then $$1 + " + relation.replace(" = ", " = 1 + ") + "$$"));
    }

    /** Brackets around a product behind a calligraphic letter, and what words say to be a variance. */
    @ParameterizedTest
    @CsvSource({
        "\\mathcal{S}(3 q) = 9 \\mathcal{S}(q)",
        "\\mathcal{S}(3 q) = 3 \\mathcal{S}(q)",
        "S(3 q) = 9 S(q)",
        "S(3 q) = 3 S(q)",
    })
    void variances(String relation) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last("$S$ denotes the variance. $$" + relation + "$$"));
    }

    /** A derivative is a value, and so is what nothing is put behind. */
    @ParameterizedTest
    @ValueSource(strings = {"The directional derivative of $E$ is $s$.", "The directional derivative is $s$.", ""})
    void values(String words) {
        String note = words + " $s = c p$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$s (p + c) = c p^2 + c^2 p$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$s (p + c) = c p^2 + c p$$"));
    }
}
