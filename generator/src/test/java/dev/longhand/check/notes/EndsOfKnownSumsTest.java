package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter that a sum runs to, or of a size that is declared, is not defined by what a formula comes to. */
class EndsOfKnownSumsTest {

    @ParameterizedTest
    @CsvSource({"1, RIGHT", "M, UNDECIDED"})
    void shares(String right, Verdict verdict) {
        String note = "The weights are $$q_k = \\frac{a_k f_k}{\\sum_{j=1}^M a_j f_j},$$ and clearly ";
        assertEquals(verdict, VerdictsOf.last(note + "$\\sum_{k=1}^M q_k = " + right + "$."));
    }

    @ParameterizedTest
    @CsvSource({"1, RIGHT", "n, UNDECIDED", "s, DEFINITION"})
    void lengths(String right, Verdict verdict) {
        String note = "Let $u\\in\\mathbb{R}^n$ and $\\hat u = u/\\|u\\|$. Then ";
        assertEquals(verdict, VerdictsOf.last(note + "$\\|\\hat u\\|^2 = " + right + "$."));
    }
}
