package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence says of a situation that is not that of the note is no claim, nor does it say what names are. */
class SupposedSituationsTest {

    private static final String NET =
            "$y = wx$, $w = 2$, $x = 3$, $t = 5$, $L = (y - t)^2 = 1$, $\\frac{dL}{dw} = 6$. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the target were $6$, we would have $L = 0$ and $\\frac{dL}{dw} = 0$.",
                "Had we used the mean, we would get $\\frac{dL}{dw} = (y - t)x = 3$.",
                "Doubling the weight doubles the output: $y = 12$, but $L = 49$.",
                "Without regularization $L = (y - t)^2$; with it $L = (y - t)^2 + cw^2$ and $\\frac{dL}{dw} = 2(y - t)x + 2cw$.",
                "Ohne Regularisierung ist $L = (y - t)^2$, mit ihr $L = (y - t)^2 + cw^2$.",
                "The goal is $L = 0$.",
                "We want $y = 5$, that is $L = 0$.",
                "(With the factor one half: $L = 0.5$.)",
                "Without the square, $L = -1$.",
                "A common mistake is to forget the inner derivative: $\\frac{dL}{dw} = 2(y - t) = 2$.",
                "The loss vanishes for $y = t$.",
                "Wäre das Ziel $6$, so wäre $L = 0$.",
                "Ohne den Faktor wäre $\\frac{dL}{dw} = 3$.",
                "Das Ziel ist $L = 0$.",
                "Der Fehler verschwindet genau dann, wenn $y = t$.",
                "Si la cible était $6$, on aurait $L = 0$.",
                "Sans le carré, $L = -1$.",
                "L'erreur s'annule pour $y = t$.",
                "Si el objetivo fuera $6$, tendríamos $L = 0$.",
                "Sin el factor, $\\frac{dL}{dw} = 3$.",
                "El error se anula para $y = t$."
            })
    void otherSituationsAreOpen(String sentence) {
        assertNoneIsWrong(NET + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With $p = 0.01$, $L = 4.605$.",
                "For $p = 0.01$ we get $L = 4.605$.",
                "A confident wrong answer ($p = 0.01$) would cost $L = 4.605$.",
                "Mit $p = 0.01$ ist $L = 4.605$.",
                "Für $p = 0.01$ wird $L = 4.605$.",
                "Avec $p = 0.01$, on a $L = 4.605$.",
                "Con $p = 0.01$ resulta $L = 4.605$."
            })
    void valuesThatASentenceSupposesAreNotThoseOfTheNote(String sentence) {
        assertNoneIsWrong("$p = \\sigma(z)$, $z = 1$, $p = 0.7311$, $L = -\\ln p$. " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The loss is zero iff $y = t$.",
                "By symmetry one would expect $y = t$.",
                "Ideally $y = t$.",
                "Idealerweise ist $y = t$.",
                "Here $y = t$."
            })
    void namesWithNumbersAreNotMadeEqual(String sentence) {
        List<Verdict> all = VerdictsOf.note("$y = 0.7$, $t = 1$, $L = (y - t)^2 = 0.09$. " + sentence);

        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.DEFINITION, Verdict.DEFINITION, Verdict.RIGHT, Verdict.UNDECIDED),
                all,
                sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So the output is $y = 7$.",
                "The goal is $L = 0$. Now $\\frac{dL}{dw} = (y - t)x$.",
                "With $y = 6$ we get $L = 2$.",
                "Der Verlust ist also $L = 2$."
            })
    void whatIsSaidOfTheNoteIsChecked(String sentence) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(NET + sentence), sentence);
    }

    private static void assertNoneIsWrong(String note) {
        List<Verdict> all = VerdictsOf.note(note);

        assertFalse(all.contains(Verdict.WRONG) || all.contains(Verdict.CARRIED), note + all);
    }

    /** What fits a value that may as well be a slip is no rounding of the note's. */
    @Test
    void nothingFollowsFromWhatIsSupposed() {
        String note = NET + "With $y = 6.5$ we get $L = (y - t)^2 = 2.25$.";
        assertFalse(VerdictsOf.note(note).subList(7, 10).contains(Verdict.ROUNDED), () -> "" + VerdictsOf.note(note));
    }

    /** Rules of which each has a formula of its own: what follows in a sentence is said of that. */
    @Test
    void formulasThatASentenceSupposes() {
        String rules = "If $G = PQ$ then $\\bar P = \\bar G Q^T$ and $\\bar Q = P^T \\bar G$.\n\n";
        assertNoneIsWrong(rules + "If $G = P + Q$, then $\\bar P = \\bar G$ and $\\bar Q = \\bar G$.");
        assertEquals(Verdict.WRONG, VerdictsOf.last(rules + "So $\\bar Q = P \\bar G$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(rules + "If $G = PQ$, then $\\bar Q = P \\bar G$."));
    }

    /** What something would be moved to is supposed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "If we shift the border to $u^T s = r + \\eta$, the cost changes.",
                "Relaxing the border to $u^T s = r + \\eta$ costs something.",
                "Wenn wir die Grenze auf $u^T s = r + \\eta$ verschieben, ändern sich die Kosten.",
                "Si l'on change la contrainte en $u^T s = r + \\eta$, le coût change.",
                "如果把约束改为 $u^T s = r + \\eta$，代价会变。"
            })
    void whatSomethingIsMovedToIsSupposed(String sentence) {
        assertNoneIsWrong(sentence + " Write it as $g(s) = u^T s - r = 0$. For $r = \\eta$ we are done.");
        String net = "$L = (y - t)^2$. If we change the loss to $L = |y - t|$, it has a kink. ";
        assertNoneIsWrong(net);
        assertEquals(Verdict.WRONG, VerdictsOf.last(net + "As it is, $\\frac{\\partial L}{\\partial y} = y - t$."));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(
                        "$L = (y - t)^2$. If we differentiate, we come to $\\frac{\\partial L}{\\partial y} = y - t$."));
    }
}
