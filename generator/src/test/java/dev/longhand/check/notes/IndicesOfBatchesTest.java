package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of a layer for one example, then of the same for several: a letter that numbers rows numbers no columns. */
class IndicesOfBatchesTest {

    private static final Set<Verdict> ACCEPTED = Set.of(RIGHT, RIGHT_IF);
    private static final String LAYER = "Let $u \\in R^p$ and $s \\in R^q$.\n\n$$s = W u + c$$\n\n"
            + "$$s_i = \\sum_{j=1}^p w_{ij} u_j + c_i$$\n\nFor several examples at once\n\n$$S = W U + C$$\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"w_{ik} u_{kj} + c_i", "w_{ik} u_{kj} + c_{ij}"})
    void theEntries(String entry) {
        assertEquals(RIGHT, VerdictsOf.last(LAYER + "$$s_{ij} = \\sum_{k=1}^p " + entry + "$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w_{jk} u_{ki} + c_i",
                "w_{ik} u_{kj} + c_j",
                "w_{kj} u_{ik} + c_j",
                "w_{ki} u_{jk} + c_j",
                "w_{ik} u_{jk} + c_i",
                "w_{jk} u_{kj} + c_i"
            })
    void indicesAstray(String entry) {
        assertFalse(ACCEPTED.contains(VerdictsOf.last(LAYER + "$$s_{ij} = \\sum_{k=1}^p " + entry + "$$")));
    }
}
