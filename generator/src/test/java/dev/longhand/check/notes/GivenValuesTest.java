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

/** A relation between names that holds with the numbers of the note only is right with these. */
class GivenValuesTest {

    private static final String TARGETS = "$z_1 = 2$, $z_2 = 1$, $y_1 = 1$, $y_2 = 0$ "
            + "$$p_k = \\frac{e^{z_k}}{\\sum_{j=1}^{2} e^{z_j}}$$ $$L = -\\sum_{k=1}^{2} y_k \\log p_k$$ ";

    @ParameterizedTest
    @CsvSource({
        "L = -\\log p_1, RIGHT_IF",
        "L = -\\log p_2, WRONG",
        "L = \\log p_1, UNDECIDED",
        "\\frac{\\partial L}{\\partial z_2} = p_2, RIGHT_IF",
        "\\frac{\\partial L}{\\partial z_1} = p_1 - 1, RIGHT_IF",
        "\\frac{\\partial L}{\\partial z_2} = p_1, UNDECIDED"
    })
    void targets(String claim, Verdict verdict) {
        Finding last = last(TARGETS + "$$" + claim + "$$");
        assertEquals(verdict, last.verdict());
        assertEquals(verdict == Verdict.RIGHT_IF ? "with the values given" : null, last.condition());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, RIGHT_IF", "1, 0, 0, UNDECIDED"})
    void slopesOfKinks(int first, int second, int third, Verdict verdict) {
        Finding last = last("$$x = \\begin{pmatrix} 2 \\\\ -1 \\end{pmatrix}$$ "
                + "$$W = \\begin{pmatrix} 1 & -2 \\\\ 3 & 4 \\\\ -1 & 1 \\end{pmatrix}$$ "
                + "$$z = W x$$ $$h = \\max(0, z)$$ $$y = w^T h$$ $$L = \\frac{1}{2} y^2$$ "
                + "$$\\frac{\\partial L}{\\partial z} = \\frac{\\partial L}{\\partial h} \\odot \\begin{pmatrix} "
                + first + " \\\\ " + second + " \\\\ " + third + " \\end{pmatrix}$$");
        assertEquals(verdict, last.verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial y}{\\partial w} = 2 (3x - t) x, RIGHT_IF",
        "\\frac{\\partial y}{\\partial w} = 2 (w x - t), UNDECIDED",
        "\\frac{\\partial y}{\\partial x} = 2 (w x - t) w x, UNDECIDED",
        "\\frac{\\partial y}{\\partial w} = 3 (w x - t) x, WRONG"
    })
    void whatHoldsByChanceIsNotRight(String claim, Verdict verdict) {
        assertEquals(
                verdict,
                last("$x = 1$, $w = 3$, $t = 0.5$ $$y = (w x - t)^2$$ $$" + claim + "$$")
                        .verdict());
    }

    @Test
    void theNumberAmongVectors() {
        Finding last = last("$b_1 = \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}$, "
                + "$w_2 = \\begin{pmatrix} 2 \\\\ -1 \\end{pmatrix}$, $b_2 = -4$ "
                + "$$z = W x + b_1$$ $$y = w_2^T z + b_2$$ $$L = y^2$$ "
                + "$$\\frac{\\partial L}{\\partial w_2} = 2 y z$$");
        assertEquals(Verdict.RIGHT, last.verdict());
    }

    private static Finding last(String text) {
        List<Finding> findings = NoteCheck.check(
                        NoteReader.read(new Source("note.md", text)), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1);
    }
}
