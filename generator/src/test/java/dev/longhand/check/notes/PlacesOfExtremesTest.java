package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something is largest or smallest, with a space between the words for it and what that is. */
class PlacesOfExtremesTest {

    private static final Set<Verdict> DECIDED = Set.of(RIGHT, RIGHT_IF, WRONG);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\mathrm{argmax}_w \\ ",
                "\\underset{w}{\\mathrm{argmax}}\\ ",
                "\\text{arg max}_w \\ ",
                "\\operatorname{argmax}_{w} \\quad ",
                "\\arg\\max_w \\ ",
                "\\underset{w \\in \\Omega}{\\textbf{argmax}} \\ \\ "
            })
    void whatIsLargestBelongsToIt(String operator) {
        String note = "$$\\hat{w} = " + operator + "G(w)$$\n\n$$\\hat{w} = " + operator;
        for (String other : List.of("-G(w)", "G(3w)", "2 G(w)", "\\log G(w)")) {
            List<Verdict> verdicts = VerdictsOf.note(note + other + "$$");
            assertFalse(DECIDED.contains(verdicts.get(verdicts.size() - 1)), other + verdicts);
        }
        String tex = VerdictsOf.findings(note + "G(w)$$").get(0).tex();
        assertTrue(tex.contains("G(w)"), tex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\max\\ (0, x)", "\\mathrm{ReLU}\\ (x)", "\\max \\ \\{0, x\\}"})
    void argumentsBehindASpace(String function) {
        String note = "$y = \\max(0, x)$.\n\n$$y = ";
        assertEquals(RIGHT, VerdictsOf.last(note + function + "$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "\\max\\ (0, 2x)$$"));
    }
}
