package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.CARRIED;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.ROUNDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal digits alone tie no number to a slip before it, nor to another value of its name. */
class CoincidencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a = 1 + 1 = 3$\n\n$2 + 3 = 5$",
                "$z = 0.2 \\cdot 3 - 0.1 = 0.05$\n\n$0.05 \\cdot 0.04 = 0.002$",
                "$g = -0.5 \\cdot 1.2 = 0.6$\n\n$0.3 - 0.1 \\cdot (-0.6) = 0.36$",
                "$f(x, y) = x^2 + 3y^2$\n\n$\\nabla f(2, 1) = (4, 3)$\n\n$2 - 0.1 \\cdot 4 = 1.6$"
            })
    void arithmeticThatSaysNothingOfIt(String note) {
        assertEquals(RIGHT, VerdictsOf.last(note));
    }

    @Test
    void whatFollowsIsCarried() {
        assertEquals(CARRIED, VerdictsOf.last("$g = 0.3 \\cdot 0.7 = 0.37$\n\n$0.37 \\cdot 2 = 0.74$"));
    }

    @Test
    void namesThatHaveTheirTrueValue() {
        String note =
                "$W = \\begin{pmatrix} 1 & 2 \\\\ 0 & -1 \\end{pmatrix}$, $x = \\begin{pmatrix} 3 \\\\ 1 \\end{pmatrix}$\n\n"
                        + "$Wx = \\begin{pmatrix} 5 \\\\ 1 \\end{pmatrix}$\n\n$Wx - x = \\begin{pmatrix} 5 - 3 \\\\ -1 - 1 \\end{pmatrix}";
        assertEquals(RIGHT, VerdictsOf.last(note + "$"));
        List<Verdict> all = VerdictsOf.note(note + " = \\begin{pmatrix} 2 \\\\ -2 \\end{pmatrix}$");
        assertEquals(List.of(WRONG, RIGHT, RIGHT), all.subList(2, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w \\frac{dL}{dw} = 4 \\cdot 0.2",
                "w - \\eta \\frac{dL}{dw} = 3 - 0.12 \\cdot 0.2",
                "w \\frac{dL}{dw} = 3.5 \\cdot 0.2"
            })
    void aGivenSlopeRoundsNothingElse(String claim) {
        assertFalse(List.of(RIGHT, ROUNDED, CARRIED)
                .contains(VerdictsOf.last(
                        "$L = 0.8$, $w = 3$, $\\eta = 0.1$, $\\frac{dL}{dw} = 0.2$\n\n$" + claim + "$")));
    }

    @Test
    void theValueThatAnUpdateShouldHaveHad() {
        String note =
                "$w = 1.25$, $y = 2w$, $E = (y - 4)^2$\n\n$w = 1.25 + 0.2 = 1.05$\n\n$y = 1.45 \\cdot 2 = 2.9$\n\n"
                        + "$\\frac{\\partial E}{\\partial w} = 2 \\cdot ";
        assertFalse(
                VerdictsOf.note(note + "(-1.1) \\cdot 2 = -4.4$").subList(5, 9).contains(WRONG));
        assertTrue(VerdictsOf.note(note + "(-1.3) \\cdot 2 = -5.2$").contains(WRONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $w = [0.3, 0.1]^T$.\n\nUpdated: $w_1 = 0.3 - 0.1 = 0.2$, $w_2 = 0.1 + 0.05 = 0.15$.",
                "$y = w x$, $x = 3$, $w = 0.2$\n\n$y = 0.6$\n\nNew prediction with the new weight: $y = 0.5 \\cdot 3 = 1.5$",
                "$L = (y - t)^2$, $y = w x$, $x = 3$, $t = 1$, $w = 0.2$\n\n"
                        + "$\\frac{dL}{dw} = -2.4$ at $w = 0.2$, and $\\frac{dL}{dw} = 1.92$ at $w = 0.44$.",
                "$f(x, y) = x^2 y$, $x = 3$, $y = 2$\n\n$q = x^2 = 9$, $\\frac{\\partial f}{\\partial q} = 2$"
            })
    void otherValues(String note) {
        assertFalse(VerdictsOf.note(note).contains(WRONG));
    }

    @Test
    void membersByTheirPattern() {
        String note =
                "$a_1 = \\frac{2-5}{2.236} = -1.342$, $a_2 = 1.342$\n\n$y_i = 1.5 a_i + 0.5$\n\n$y_1 = 1.5 \\cdot ";
        assertEquals(
                List.of(ROUNDED, RIGHT),
                VerdictsOf.note(note + "(-1.342) + 0.5 = -1.513$").subList(4, 6));
        assertEquals(WRONG, VerdictsOf.note(note + "(-1.442) + 0.5 = -1.663$").get(4));
    }

    @Test
    void arithmeticIsJudgedWhateverTheSentenceSays() {
        assertEquals(WRONG, VerdictsOf.last("After one step with $\\eta = 0.5$: $0.5 \\cdot 1.2 = 0.7$"));
    }

    @Test
    void decimalCommas() {
        assertEquals(RIGHT, VerdictsOf.last("Es gilt $0{,}5 \\cdot 2{,}25 = 1{,}125$."));
        assertEquals(WRONG, VerdictsOf.last("Es gilt $0{,}5 \\cdot 2{,}25 = 1{,}135$."));
        assertEquals(RIGHT, VerdictsOf.last("$x = 2{,}500$ und $y = 0{,}4 x = 1$"));
        assertEquals(RIGHT, VerdictsOf.last("There are $12 \\cdot 100 = 1{,}200$ of them."));
    }

    @Test
    void commasWithoutBraces() {
        List<Verdict> verdicts = VerdictsOf.note("Es gilt $0,5 \\cdot 2,25 = 1,125$.");
        assertFalse(verdicts.contains(WRONG) || verdicts.contains(RIGHT), verdicts.toString());
        assertEquals(RIGHT, VerdictsOf.last("There are $12 \\cdot 1024 = 12,288$ of them."));
    }
}
