package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indices that the note computes: the place of a maximum. */
class ComputedIndicesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$p = \\max(x_1,x_2,x_3,x_4),\\quad m = \\arg\\max_ix_i$$\n\n"
                        + "$$\\frac{\\partial p}{\\partial x_i} = \\delta_{im}$$\n\n"
                        + "$$\\frac{\\partial L}{\\partial x_i} = \\begin{cases}\\frac{\\partial L}{\\partial "
                        + "p}&i=m\\\\0&\\text{otherwise}\\end{cases}$$",
                "$$p = \\max(x_1,x_2,x_3,x_4),\\quad m = \\operatorname{argmax}_i x_i$$\n\n"
                        + "$$\\frac{\\partial p}{\\partial x_i} = \\delta_{im}$$\n\n"
                        + "$$\\frac{\\partial L}{\\partial x_i} = \\begin{cases}\\frac{\\partial L}{\\partial "
                        + "p}&i=m\\\\0&\\text{otherwise}\\end{cases}$$"
            })
    void undecided(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
    }
}
