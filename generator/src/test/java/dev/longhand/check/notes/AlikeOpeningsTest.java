package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences, items and labels of one wording are alternatives, each with its own meaning of a name. */
class AlikeOpeningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            For a plain unit, $e = u - v$. For a logistic unit, $e = (u - v)u(1 - u)$.
            If the node is linear, $e = u - v$. If it is a tanh node, $e = (u - v)(1 - u^2)$.
            With a fixed step $s = \\eta r$; with normalised slopes it is $s = \\eta$.
            F\u00fcr lineare Knoten ist $e = u - v$. F\u00fcr logistische Knoten ist $e = (u - v)u(1-u)$.
            Keeping the first spread requires $k = \\frac{1}{p}$. Keeping the other one requires $k = \\frac{2}{p}$.
            """)
    void sentencesThatBeginAlike(String note) {
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note));
    }

    @Test
    void itemsOfAListHaveTheirOwn() {
        String note = "Let $G$ be the loss, $\\bar s = \\partial G/\\partial s$.\n\n"
                + "* Sum $s = p + q$: $\\bar q = \\bar s$.\n* Difference $s = p - q$: ";
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note + "$\\bar q = -\\bar s$."));
        String slopes =
                "* Sum $s = p + q$: $\\frac{\\partial s}{\\partial q} = 1$.\n" + "* Scaled difference $s = p - q^2$: ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(slopes + "$\\frac{\\partial s}{\\partial q} = -2q$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(slopes + "$\\frac{\\partial s}{\\partial q} = -3q$."));
    }

    @ParameterizedTest
    @CsvSource({"Explicit rule, Implicit rule", "Forward scheme, Backward scheme"})
    void labelsOfOneKind(String one, String other) {
        String note = one + ":\n\n$$u_{n+1} = u_n - h g(u_n)$$\n\n" + other + ":\n\n$$u_{n+1} = u_n - h g(u_{n+1})$$\n";
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertEquals(Verdict.UNDECIDED, verdicts.get(1));
    }

    @Test
    void aSlipAgainstTheFormulaOfItsCaseIsCaught() {
        String note = "For a plain unit, $e = u - v$. For a logistic unit, $e = (u - v)u(1 - u)$. Hence ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$e = (u - v)(u - u^2)$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$e = (u - v)(u + u^2)$."));
    }

    @Test
    void whatOnlyAnotherCaseDefinesProvesNothing() {
        String note = "For the logistic unit, $y = \\sigma(a)$, we have $\\frac{dy}{da} = y(1 - y)$. "
                + "For the tanh unit we have ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$\\frac{dy}{da} = 1 - y^2$."));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$\\frac{dy}{da} = y(1 - y)$."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            With the chain rule, $q = (a - b)c$. With this rule, $q = (a + b)c$.
            For example, $p = uv$. For short, $p = uv^2$.
            For all units, $m = ab$. For every unit, $m = a + b$.
            We have $e = u - v$. Then $e = u + v$.
            1. Expand: $u = (p - q)^2$.\\n2. Simplify: $u = p^2 + 2pq + q^2$.
            """)
    void whatLeadsOnIsNoAlternative(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note.replace("\\n", "\n")));
    }
}
