package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of all members of a recursion is a claim, and does not take the place of the recursion. */
class ClosedFormsTest {

    private static final String CALLED =
            "$\\theta(0)=4$, $\\theta(t+1)=\\theta(t)-\\frac14\\theta(t)$\n\n$$\\theta(1)=3$$\n\n";
    private static final String INDEXED = "$x_0=0$, $x_{k+1}=0.5x_k+1$\n\n";

    @Test
    void aRecursionWrittenLikeAFunction() {
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.DEFINITION, Verdict.RIGHT, Verdict.WRONG),
                VerdictsOf.note(CALLED + "$$\\theta(t)=4\\left(\\frac14\\right)^t$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(CALLED + "$$\\theta(t)=4\\left(\\frac34\\right)^t$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(CALLED + "$$\\theta(2)=2.5$$"));
    }

    @Test
    void aFunctionThatIsSaidFirst() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$f(t) = t^2$$ $$f(t+1) = f(t) + 2t + 1$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last("$$f(t) = t^2$$ $$f(t+1) = f(t) + 2t$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "x_k=2-2\\cdot0.4^k, WRONG",
        "x_k=2-2\\cdot0.5^k, UNDECIDED",
        "x_k=2-2\\cdot0.5^{k+1}, WRONG",
        "x_3=1.75, RIGHT",
        "x_3=1.872, WRONG"
    })
    void membersByTheirNumbers(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(INDEXED + "$$" + claim + "$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(INDEXED + "$$" + claim + "$$\n\n$$x_4=1.875$$"));
    }

    @Test
    void roundedNumbersAndLaterMembers() {
        String third = "$x_0=0$, $x_{k+1}=\\frac14x_k+1$\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(third + "$$x_k=1.333-1.333\\cdot0.25^k$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(third + "$$x_k=1.333-1.333\\cdot0.75^k$$"));
    }

    /** The sum goes as far as the member, however many terms have numbers. */
    @ParameterizedTest
    @CsvSource({
        "(1-b)\\sum_{i=1}^{k}b^{k-i}g_i, UNDECIDED",
        "(1-b)\\sum_{i=1}^{k}b^{k-i+1}g_i, WRONG",
        "(1+b)\\sum_{i=1}^{k}b^{k-i}g_i, WRONG"
    })
    void sumsUpToTheMember(String form, Verdict verdict) {
        String note = "$a_k = b a_{k-1} + (1-b)g_k$ with $a_0 = 0$, $b = 0.8$ and $g_1 = 5$, $g_2 = 1$, $g_3 = 2$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$a_k = " + form + "$$"));
    }

    /** Members that were computed one from the other contradict a form for all of them. */
    @ParameterizedTest
    @CsvSource({"4 \\cdot 0.5^k, UNDECIDED", "4 \\cdot 0.6^k, WRONG", "5 \\cdot 0.5^k, WRONG"})
    void behindMembers(String form, Verdict verdict) {
        String note = "$u_0 = 4$, $u_1 = u_0 - \\frac12 u_0 = 2$, $u_2 = u_1 - \\frac12 u_1 = 1$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$u_k = " + form + "$$"));
    }

    /** Forms in names, also under a label. */
    @ParameterizedTest
    @CsvSource({"(1-c)^k q_0", "(1-c)^{k+1} q_0", "(1+c)^k q_0"})
    void inNames(String form) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last("$q_{k+1} = (1-c) q_k$\n\nUnrolled: $q_k = " + form + "$"));
    }

    @ParameterizedTest
    @CsvSource({"\\sum_{i=1}^k c^{k-i} g_i", "\\sum_{i=1}^k c^i g_i"})
    void sums(String form) {
        String note = "$q_k = c q_{k-1} + g_k$, $q_0 = 0$\n\nUnrolled: $q_k = ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + form + "$"));
    }
}
