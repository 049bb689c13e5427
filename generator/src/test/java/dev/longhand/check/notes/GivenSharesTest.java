package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that are said to add up to one do so too where an example further on gives them numbers. */
class GivenSharesTest {

    private static final String NOTE = """
        The outputs are $q_j = e^{s_j} / \\sum_l e^{s_l}$ of the scores $s \\in \\mathbb{R}^C$. For targets $t$ with \
        $\\sum_k t_k = 1$ the loss is $J = -\\sum_k t_k \\ln q_k$.

        $$\\frac{\\partial J}{\\partial s_j} = q_j \\sum_k t_k - t_j = %s$$

        $$\\nabla_s J = %s$$

        For an example of the %s class, $t = %s$.
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        q_j - t_j | q - t | third  | (0, 0, 1)
        q_j - t_j | q - t | first  | [1, 0]^T
        q_j - t_j | q - t | second | (1/4, 3/4)
        """)
    void agree(String entry, String whole, String which, String given) {
        String note = NOTE.formatted(entry, whole, which, given);
        assertEquals(
                0,
                VerdictsOf.note(note).stream()
                        .filter(v -> v != Verdict.RIGHT && v != Verdict.DEFINITION)
                        .count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        q_j - t_j | t - q
        q_j - t_j | q + t
        q_j + t_j | q - t
        """)
    void slipsStayWrong(String entry, String whole) {
        String note = NOTE.formatted(entry, whole, "third", "(0, 0, 1)");
        assertEquals(
                1,
                VerdictsOf.note(note).stream().filter(v -> v == Verdict.WRONG).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (0, 1, 1)
        (0.5, 0.4)
        """)
    void numbersThatAddUpToSomethingElseProveNothing(String given) {
        assertNotEquals(
                Verdict.RIGHT,
                VerdictsOf.findings(NOTE.formatted("q_j - t_j", "q - t", "odd", given)).stream()
                        .filter(f -> f.tex().endsWith("= 1"))
                        .findFirst()
                        .orElseThrow()
                        .verdict());
    }
}
