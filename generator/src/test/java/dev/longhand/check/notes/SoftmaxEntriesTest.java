package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The softmax written like a function of one number. */
class SoftmaxEntriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\sigma(u_k) = \\frac{e^{u_k}}{\\sum_j e^{u_j}}",
                "\\sigma(u)_k = \\frac{e^{u_k}}{\\sum_j e^{u_j}}",
                "\\sigma(\\mathbf{u})_k = \\frac{\\exp(u_k)}{\\sum_{j=1}^{m} \\exp(u_j)}",
                "\\text{softmax}(u_k) = \\frac{e^{u_k}}{\\sum_j e^{u_j}}"
            })
    void theEquationSaysSo(String formula) {
        String note = "$$p_k = " + formula + "$$\n\n";
        assertFalse(VerdictsOf.note(note).contains(Verdict.WRONG));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial p_k}{\\partial u_j} = p_k(\\delta_{kj} - p_j)$$"));
        for (String slip : List.of("p_k(1 - p_j)", "p_k(\\delta_{kj} + p_j)")) {
            assertEquals(
                    Verdict.WRONG,
                    VerdictsOf.last(note + "$$\\frac{\\partial p_k}{\\partial u_j} = " + slip + "$$"),
                    slip);
        }
        for (String slips : List.of("p_k(1 - p_k)", "p_k p_j")) {
            assertEquals(
                    Verdict.UNDECIDED,
                    VerdictsOf.last(note + "$$\\frac{\\partial p_k}{\\partial u_j} = " + slips + "$$"),
                    slips);
        }
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last("$$p_k = " + formula.replace("\\sum", "2 \\sum") + "$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We write $\\sigma$ for the softmax.",
                "Here $\\sigma$ is the softmax function.",
                "The symbol $\\sigma$ is used to say: $\\sigma$, the softmax."
            })
    void wordsSaySo(String words) {
        String note = words + "\n\n$$\\frac{\\partial \\sigma(u_k)}{\\partial u_j} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\sigma(u_k)(\\delta_{kj} - \\sigma(u_j))$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "\\sigma(u_k)(1 - \\sigma(u_j))$$"));
    }

    @Test
    void theLogisticFunctionStays() {
        String note = "$$a_k = \\sigma(u_k)$$\n\n$$\\frac{\\partial a_k}{\\partial u_k} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "a_k (1 - a_k)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "a_k (1 + a_k)$$"));
    }

    @Test
    void bothInOneNote() {
        String note = "$$\\sigma(x) = \\frac{1}{1 + e^{-x}}$$\n\n$$\\sigma'(x) = \\sigma(x)(1 - \\sigma(x))$$\n\n"
                + "## Several classes\n\n$$p_k = \\sigma(u_k) = \\frac{e^{u_k}}{\\sum_j e^{u_j}}$$";
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertEquals(Verdict.RIGHT, verdicts.get(1));
        assertFalse(verdicts.contains(Verdict.WRONG), verdicts.toString());
    }

    @Test
    void softmaxOfVectorsWithANumber() {
        String note = "$$p_t = \\text{softmax}(V h_t)$$\n\n$$q_t = \\text{softmax}(o_t)$$";
        assertFalse(VerdictsOf.note(note).contains(Verdict.WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Let $u_k = v_k x + c_k$.\n\n", "With $r_k = u_k / \\tau$.\n\n"})
    void theWholeBesideAFormulaForOneEntry(String before) {
        String soft = before + "$$\\text{softmax}(u) = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(soft + "\\frac{\\exp(u_k)}{\\sum_m \\exp(u_m)}$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(soft + "\\frac{\\exp(-u_k)}{\\sum_m \\exp(u_m)}$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(soft + "\\frac{\\exp(u_k)}{\\sum_m \\exp(2u_m)}$$"));
        String hot = before + "$$p = \\text{softmax}(u / \\tau) = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(hot + "\\frac{e^{u_k / \\tau}}{\\sum_m e^{u_m / \\tau}}$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(hot + "\\frac{e^{u_k}}{\\sum_m e^{u_m / \\tau}}$$"));
    }

    @Test
    void aSlipInAFormulaForOneEntry() {
        String note = "Let $u_k = v_k x$.\n\n$$\\text{softmax}(u) = \\frac{\\exp(u_k)}{\\sum_m \\exp(%s)}$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note.formatted("u_m")));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note.formatted("2u_m")));
    }
}
