package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of a batch that add up to one in each row of a matrix, as the note says or as it is usual. */
class SharesOfBatchesTest {

    private static final String NOTE = "For $Q_{ij} = \\frac{\\exp(Z_{ij})}{\\sum_{m=1}^C\\exp(Z_{im})}$"
            + " and $Z = XV$ with $X\\in\\mathbb{R}^{B\\times D}$,"
            + " $V\\in\\mathbb{R}^{D\\times C}$, $T\\in\\mathbb{R}^{B\\times C}$:\n\n"
            + "$$L = -\\frac1B\\sum_{i=1}^B\\sum_{j=1}^C T_{ij}\\ln Q_{ij}$$\n\n";

    private static final String LAST = "$\\frac{\\partial L}{\\partial V} = \\frac1B X^\\top(Q-T)$\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial L}{\\partial Z_{ij}} = \\frac1B(Q_{ij} - T_{ij}) | RIGHT",
                "\\frac{\\partial L}{\\partial Z} = \\frac1B(Q - T) | RIGHT",
                "\\frac{\\partial L}{\\partial V} = \\frac1B X^\\top(Q - T) | RIGHT",
                "\\frac{\\partial L}{\\partial Z_{ij}} = \\frac1B(T_{ij} - Q_{ij}) | WRONG",
                "\\frac{\\partial L}{\\partial Z_{ij}} = Q_{ij} - T_{ij} | WRONG",
                "\\frac{\\partial L}{\\partial V} = \\frac1B X^\\top(T - Q) | WRONG"
            })
    void asTheNoteSays(String relation, Verdict verdict) {
        String note = NOTE + "Here $\\sum_{j=1}^C T_{ij} = 1$.\n\n" + LAST;
        assertEquals(verdict, VerdictsOf.last(note + "$" + relation + "$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial L}{\\partial Z_{ij}} = \\frac1B(Q_{ij} - T_{ij}) | RIGHT_IF",
                "\\frac{\\partial L}{\\partial Z} = \\frac1B(Q - T) | RIGHT_IF",
                "\\frac{\\partial L}{\\partial Z_{ij}} = \\frac1B(T_{ij} - Q_{ij}) | WRONG"
            })
    void asIsUsual(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(NOTE + LAST + "$" + relation + "$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial L}{\\partial Z} = \\frac1B(Q - T) | RIGHT_IF",
                "\\frac{\\partial L}{\\partial Z} = \\frac1B(T - Q) | WRONG"
            })
    void alongTheOtherIndex(String relation, Verdict verdict) {
        String note = NOTE + "Here $\\sum_{i=1}^B T_{ij} = 1$.\n\n" + LAST;
        assertEquals(verdict, VerdictsOf.last(note + "$" + relation + "$"));
    }
}
