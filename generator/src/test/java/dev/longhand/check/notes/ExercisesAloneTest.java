package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one exercise gives is not refuted by the formulas and numbers of another; items of one are held to each other. */
class ExercisesAloneTest {

    private static final String WITH_FORMULA =
            "Let $p = vq$ with $v = 3$, $q = 2$ and $s = 4$. So $p = 6$ and $C = (p - s)^2 = 4$.";
    private static final String WITH_DATA =
            "The net predicts $p = 0.9$ for the target $s = 0.5$. So $C = 0.4^2 = 0.16$.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**1.** A **2.** B",
                "**Problem 1.** A **Problem 2.** B",
                "Exercise 1. A Exercise 2. B",
                "(a) A (b) B",
                "1. A 2. B",
                "First example. A Second example. B",
                "Q1: A Q2: B",
                "<b>Task 1</b> A <b>Task 2</b> B",
                "\\textbf{Problem 1.} A \\textbf{Problem 2.} B",
                "\\item A \\item B",
                "\\question A \\question B",
                "A --- B"
            })
    void dataOfAnotherExercise(String labels) {
        String note = labels.replaceFirst(" A ", " A\n\n").replace("--- ", "\n---\n\n");
        if (labels.startsWith("A")) {
            note = "A\n\n---\n\nB";
        }
        for (boolean first : new boolean[] {true, false}) {
            String text = note.replace("A", "@1")
                    .replace("B", "@2")
                    .replace("@1", first ? WITH_FORMULA : WITH_DATA)
                    .replace("@2", first ? WITH_DATA : WITH_FORMULA);
            List<Verdict> verdicts = VerdictsOf.note(text);
            assertFalse(verdicts.contains(Verdict.WRONG) || verdicts.contains(Verdict.CARRIED), text + verdicts);
        }
    }

    @ParameterizedTest
    @CsvSource({"(a), (b)", "1., 2.", "**1.**, **2.**"})
    void anotherInputOfTheSameFormula(String first, String second) {
        String start = first + " Let $p = vq$ with $v = 3$ and $q = 2$. So $p = 6$.\n\n" + second;
        assertEquals(Verdict.RIGHT, VerdictsOf.last(start + " Now $q = 4$. Then $vq = 12$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(start + " Now $q = 4$. Then $vq = 13$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(start + " With $s = 1$ it is $p - s = 4$."));
    }

    @ParameterizedTest
    @CsvSource({"(a), (b)", "1., 2.", "**1.**, **2.**", "\\item, \\item"})
    void aStepThatGoesOn(String first, String second) {
        String start = first + " Let $g = (p - s)p$ with $p = 3$ and $s = 1$. Then $g = 6$.\n\n" + second;
        assertEquals(Verdict.WRONG, VerdictsOf.last(start + " Twice that is $2g = 13$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(start + " So $g p = 19$."));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(start + " So $g p = 18$."));
    }

    @Test
    void aSlopeThatIsGiven() {
        String note = "**1.** Let $g = (p - s)p$ with $p = 3$ and $s = 1$. Then $g = 6$.\n\n"
                + "**2.** The error is $g = -0.5$, the input $q = 4$. Its weight has the slope $g q = ";
        assertFalse(VerdictsOf.note(note + "-2$.").contains(Verdict.WRONG));
        assertFalse(VerdictsOf.note(note + "-2$.").contains(Verdict.CARRIED));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "-3$."));
    }

    @Test
    void problemsOfTheirOwn() {
        String note =
                "**Problem 1.** A unit gets $\\frac{\\partial C}{\\partial p} = 0.5$, where $p = vq$, $v = 2$ and "
                        + "$q = 3$. So $\\frac{\\partial C}{\\partial v} = 1.5$.\n\n"
                        + "**Problem 2.** Let $C = (p - s)^2$, $p = 0.7$, $s = 1$. So $\\frac{\\partial C}{\\partial p} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "-0.6$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "0.6$."));
    }
}
