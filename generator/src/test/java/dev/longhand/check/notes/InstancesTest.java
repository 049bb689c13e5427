package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An equation for one of many that are defined together is a claim; one for what the others begin with is none. */
class InstancesTest {

    private static final String PRODUCTS = "$x_1 = 2$, $w_1 = 3$ $$s_j = w_j x_j$$ $$E = s_1^2$$ ";
    private static final String SUMS = "$$s_j = \\sum_i w_{ji} x_i$$ $$L = s_1^2 + s_2^2$$ ";

    @ParameterizedTest
    @CsvSource({
        "s_1 = 6, RIGHT",
        "s_1 = 7, WRONG",
        "s_1 = 3 \\cdot 2, RIGHT",
        "s_1 = 3 \\cdot 4, WRONG",
        "s_1 = w_1 x_1, RIGHT",
        "s_1 = w_1 w_1, WRONG",
        "s_k = w_k x_k, RIGHT",
        "s_k = 2 w_k x_k, WRONG"
    })
    void claimsOfInstances(String claim, Verdict verdict) {
        assertEquals(verdict, last(PRODUCTS + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"s_1 = 6, 24, RIGHT", "s_1 = 6, 12, WRONG", "s_1 = 7, 12, WRONG", "s_1 = 3 \\cdot 2, 0, UNDECIDED"})
    void derivativesGoThroughThem(String claim, String derivative, Verdict verdict) {
        assertEquals(
                verdict,
                last(PRODUCTS + "$$" + claim + "$$ $$\\frac{\\partial E}{\\partial w_1} = " + derivative + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "s_1 = w_{11} x_1 + w_{12} x_2, RIGHT",
        "s_1 = w_{11} x_1 + w_{21} x_2, WRONG",
        "\\frac{\\partial L}{\\partial x_1} = 2 s_1 w_{11} + 2 s_2 w_{21}, RIGHT",
        "\\frac{\\partial L}{\\partial x_1} = 2 s_2 w_{21}, WRONG"
    })
    void sumsSpeltOut(String claim, Verdict verdict) {
        assertEquals(verdict, last(SUMS + "$$s_2 = w_{21} x_1 + w_{22} x_2$$ $$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "z_1 = 5, RIGHT",
        "z_2 = 10, WRONG",
        "x_2 = 2, RIGHT",
        "x_1 = 3, WRONG",
        "\\frac{\\partial L}{\\partial x_1} = 10, RIGHT",
        "\\frac{\\partial L}{\\partial x_1} = 5, WRONG"
    })
    void entriesOfVectors(String claim, Verdict verdict) {
        String given = "$x = (1, 2)^T$, $W = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$ ";
        assertEquals(verdict, last(given + "$$z = W x$$ $$L = z_1^2$$ $$z_1 = 5$$ $$" + claim + "$$"));
    }

    @Test
    void oneLetterForEachLayer() {
        String note = "$$a_j = \\sum_i w_{ji} x_i$$ $$z_j = f(a_j)$$ $$y_k = \\sum_j v_{kj} z_j$$ "
                + "$$\\delta_k = y_k - t_k$$ $$\\delta_j = f'(a_j) \\sum_k v_{kj} \\delta_k$$ "
                + "$$\\delta_1 = y_1 - t_1$$ ";
        assertEquals(Verdict.RIGHT, last(note + "$$y_1 = v_{11} z_1 + v_{12} z_2$$"));
        assertEquals(Verdict.RIGHT, last(note + "$$z_1 = f(w_{11} x_1 + w_{12} x_2)$$"));
    }

    @Test
    void aNumberIsNotRefutedWithoutOthers() {
        assertEquals(Verdict.UNDECIDED, last("$$y_k = w_k x$$ $$y_1 = 4$$"));
    }

    @Test
    void sumsWithoutBoundsHaveTheTermsSpeltOut() {
        assertEquals(Verdict.RIGHT, last("$$s = \\sum_i w_i x_i$$ $$s = w_1 x_1 + w_2 x_2$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "u_n = a u_{n-1} + v_n, u_0 = 1, DEFINITION",
        "u_n = a u_{n-1} + v_n, u_1 = v_1, DEFINITION",
        "s_j = w_j x_j, s_0 = b, DEFINITION",
        "a_j = \\sum_i w_{ji} x_i, a_k = \\sum_j v_{kj} z_j, DEFINITION"
    })
    void beginnings(String general, String own, Verdict verdict) {
        assertEquals(verdict, last("$$" + general + "$$ $$" + own + "$$"));
    }

    private static Verdict last(String text) {
        List<Finding> findings = NoteCheck.check(
                        NoteReader.read(new Source("note.md", text)), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1).verdict();
    }
}
