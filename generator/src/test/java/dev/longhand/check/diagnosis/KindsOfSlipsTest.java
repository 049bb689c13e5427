package dev.longhand.check.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One formula for each kind of slip: what is said of it in a note by itself. */
final class KindsOfSlipsTest {

    private static final String UNIT = "$$z = w x + b$$\n\n$$a = \\tanh(z)$$\n\n$$E = \\frac{1}{2} (a - t)^2$$\n\n";
    private static final String BATCH = "$$E = \\frac{1}{2 m} \\sum_{i=1}^{m} (w x_i - t_i)^2$$\n\n";
    private static final String LAYER = "$$s_i = \\sum_{j} v_{ij} u_j$$\n\n$$C = \\sum_i g(s_i)$$\n\n";
    private static final String SHARES = "$$p_k = \\frac{e^{s_k}}{\\sum_j e^{s_j}}$$\n\n";

    private static Finding last(String note) {
        List<Finding> findings = NoteCheck.check(
                        NoteReader.read(new Source("note.md", note)), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1);
    }

    private static void isSaid(String note, String claim, String reason) {
        Finding finding = last(note + "$$" + claim + "$$\n");
        assertEquals(Verdict.WRONG, finding.verdict(), claim);
        assertEquals(reason, finding.reason(), claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac{\\partial E}{\\partial w} = a - t (1 - a^2) x;      brackets are missing: (a - t) (1 - a^2) x
            \\frac{\\partial E}{\\partial b} = (a - z)(1 - a^2);       z should be t
            \\frac{\\partial E}{\\partial w} = a (1 - a^2) x;          the term -t is missing
            \\frac{\\partial E}{\\partial x} = (a - t) w;              the factor 1 - a^2 is missing
            \\frac{\\partial E}{\\partial w} = \\frac{\\partial E}{\\partial a} \\frac{\\partial a}{\\partial z} z; z should be x
            z = x b + w;                                              b and w have to change places
            """)
    void inOneUnit(String claim, String reason) {
        isSaid(UNIT, claim, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac{\\partial E}{\\partial w} = \\sum_{i=1}^{m} (w x_i - t_i) x_i;              the factor \\frac{1}{m} is missing
            \\frac{\\partial E}{\\partial w} = \\frac{1}{m} \\sum_{i=2}^{m} (w x_i - t_i) x_i; the sum over i begins in the wrong place
            """)
    void inABatch(String claim, String reason) {
        isSaid(BATCH, claim, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac{\\partial C}{\\partial u_j} = \\sum_i g'(s_i) v_{ji}
            \\frac{\\partial C}{\\partial v_{ij}} = g'(s_i) u_1
            \\frac{\\partial C}{\\partial v_{ij}} = g'(s_j) u_i
            """)
    void indices(String claim) {
        assertEquals(Verdict.WRONG, last(LAYER + "$$" + claim + "$$\n").verdict(), claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac{\\partial p_k}{\\partial s_j} = p_k (1 - p_j);            the factor \\delta_{jk} is missing
            \\frac{\\partial p_k}{\\partial s_j} = p_k (\\delta_{kj} - p_k); p_k should be p_j
            """)
    void sharesOfAllAlternatives(String claim, String reason) {
        isSaid(SHARES, claim, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\tanh(u) = 2 \\sigma(u) - 1
            \\ln\\left(1 + e^u\\right) = u + \\ln\\left(1 + e^u\\right)
            \\sqrt{u^2} = u
            \\sum_{k \\ne q} u_k = \\sum_{k=1}^{K} u_k
            """)
    void identities(String claim) {
        Verdict verdict = last("$$" + claim + "$$\n").verdict();
        assertEquals(Verdict.WRONG, verdict, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac{\\partial E}{\\partial W} = V^T (o - t) x^T;                        the factor \\sigma'(z) is missing
            \\frac{\\partial E}{\\partial W} = (V (o - t) \\odot \\sigma'(z)) x^T;     the transpose of V is needed
            """)
    void inMatrices(String claim, String reason) {
        isSaid(
                "$$z = W x$$\n\n$$s = \\sigma(z)$$\n\n$$o = V s$$\n\n$$E = \\frac12 (o - t)^T (o - t)$$\n\n",
                claim,
                reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac{\\partial E}{\\partial v_{12}} = (o_2 - t_2) s_1;  the numbers 1 and 2 have to change places
            \\frac{\\partial E}{\\partial s_1} = \\sum_{i=0}^{2} (o_i - t_i) v_{i1}; the sum over i begins in the wrong place
            """)
    void inNumberedUnits(String claim, String reason) {
        isSaid(
                "$$o_1 = v_{11} s_1 + v_{12} s_2$$\n\n$$o_2 = v_{21} s_1 + v_{22} s_2$$\n\n"
                        + "$$E = \\frac12 (o_1 - t_1)^2 + \\frac12 (o_2 - t_2)^2$$\n\n",
                claim,
                reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac{\\partial C}{\\partial u_j} = \\sum_{i=1}^{m-1} g'(s_i) v_{ij}; \\sum_{i=1}^m g'(s_i) v_{ij}
            \\frac{\\partial C}{\\partial u_j} = \\sum_{i=0}^{m} g'(s_i) v_{ij}; \\sum_{i=1}^m g'(s_i) v_{ij}
            """)
    void endsOfSums(String claim, String expected) {
        String layer = "$$s_i = \\sum_{j=1}^{n} v_{ij} u_j$$\n\n$$C = \\sum_{i=1}^{m} g(s_i)$$\n\n";
        assertEquals(expected, last(layer + "$$" + claim + "$$\n").expected());
    }
}
