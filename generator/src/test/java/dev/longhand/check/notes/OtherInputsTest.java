package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that get another number further down, without an equation that says so. */
class OtherInputsTest {

    private static final String GATES = "# Gates\n\nLet $u = 3$ and $v = -4$, so $uv = -12$.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            For the square gate, whose input is 2.5, the slope is;2u = 2 \\cdot 2.5;UNDECIDED
            For the square gate, whose input is 2.5, the slope is;2u = 2 \\cdot 3.5;WRONG
            For the square gate the slope is;2u = 2 \\cdot 2.5;WRONG
            The root gets $4$, thus;\\frac{1}{2\\sqrt{u}} = 0.25;UNDECIDED
            The root gets $4$, thus;\\frac{1}{2\\sqrt{u}} = 0.35;WRONG
            The root is taken, thus;\\frac{1}{2\\sqrt{u}} = 0.25;WRONG
            """)
    void wordsSayTheNumber(String words, String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(GATES + words + " $" + relation + "$."));
    }

    @Test
    void wordsOfAnEarlierParagraphDoNot() {
        String note = GATES + "The square gate has the input 2.5.\n\nThat is all of it.\n\nThe sum is next.\n\n";
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "So $2u = 2 \\cdot 2.5$."));
    }

    @ParameterizedTest
    @CsvSource({
        "## Example 2, UNDECIDED",
        "## Second example, UNDECIDED",
        "## Exercise 4, UNDECIDED",
        "## Forward pass, WRONG",
        "## The gates, WRONG"
    })
    void anotherExampleHasItsOwnNumbers(String heading, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(GATES + heading + "\n\nSo $3u + v = 3 \\cdot 7 - 2$."));
    }

    @Test
    void anotherExampleIsJudgedByTheNumbersThatItGives() {
        String note = GATES + "## Example 2\n\nLet $u = 7$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "So $3u = 3 \\cdot 7$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "So $3u = 3 \\cdot 8$."));
    }

    @Test
    void whatFollowsFromNoNumberOfAnotherIsWrong() {
        assertEquals(Verdict.WRONG, VerdictsOf.last(GATES + "## Example 2\n\nSo $3u = 2 \\cdot 7.5$."));
    }

    @Test
    void anIndexMakesAnotherNameOfANumber() {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(GATES + "The slope is $0.5 \\cdot u_0 = 0.5 \\cdot 8$."));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(GATES + "The slope is $0.5 \\cdot u_1 = 0.5 \\cdot 3$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(GATES + "The slope is $0.5 \\cdot u = 0.5 \\cdot 8$."));
    }

    @Test
    void entriesOfAVectorHaveItsNumbers() {
        String note = "Let $$u = \\begin{pmatrix} 3 \\\\ 8 \\end{pmatrix}$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "The slope is $0.5 \\cdot u_2 = 0.5 \\cdot 8$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "The slope is $0.5 \\cdot u_2 = 0.5 \\cdot 3$."));
    }
}
