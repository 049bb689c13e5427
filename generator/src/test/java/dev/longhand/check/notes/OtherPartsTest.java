package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.CARRIED;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Numbers of one exercise beside those of another, and data with the digits of a wrong result. */
class OtherPartsTest {

    private static final String LATER =
            "\n\n## Question 2\n\n$$M=\\begin{bmatrix}1&2\\end{bmatrix},\\quad k=\\begin{bmatrix}3\\\\"
                    + "1\\end{bmatrix}$$\n\n$$s=Mk=5$$\n\n$$p=s=5$$";

    @Test
    void valuesFurtherOn() {
        assertFalse(VerdictsOf.note("## Question 1\n\nThe unit says $p=1$. Check: $p=1$, so all is well." + LATER)
                .contains(WRONG));
        assertTrue(VerdictsOf.note("## Question 1\n\nAll is well." + LATER.replace("p=s=5", "p=s=6"))
                .contains(WRONG));
    }

    @Test
    void aNewNumberInTheNextExercise() {
        String note = "## Exercise 1\n\n$v=-3$, $x=2$, so $$p=v\\cdot x$$\n\n";
        assertFalse(
                VerdictsOf.note(note + "## Exercise 2\n\nThe target is $p=0$.").contains(WRONG));
        assertEquals(WRONG, VerdictsOf.last(note + "Then $$p=6$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "## Result\n\n$$p=6$$"));
    }

    @Test
    void exercisesInSentences() {
        String note = "First exercise: let $v=-3$ and $x=2$, so\n\n$$p=v\\cdot x$$\n\n";
        assertFalse(
                VerdictsOf.note(note + "Second exercise: the target is $p=0$.").contains(WRONG));
        assertEquals(WRONG, VerdictsOf.last(note + "It has the value $p=0$."));
    }

    @Test
    void oneFunctionOfTwoLetters() {
        String note = "$f(u)=e^{2u}$, $$\\frac{df}{du}=2e^{2u}$$ then $f(v)=e^{2v}$: ";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{df}{dv}=2e^{2v}$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{df}{dv}=e^{2v}$$"));
    }

    @Test
    void twoLossesInAList() {
        String list = "- squared error: $$J=\\frac12\\sum_k(r_k-t_k)^2$$\n- cross-entropy: $$J=-\\sum_k t_k\\log r_k$$";
        assertFalse(VerdictsOf.note(list).contains(WRONG));
    }

    @Test
    void oneTargetAlone() {
        String note = "The loss is $J=-\\sum_{i=1}^N t_i\\ln(r_i)$. ";
        assertFalse(VerdictsOf.note(note + "As a rule only one of the targets is 1, so\n\n$J=-t_i\\ln(r_i)$")
                .contains(WRONG));
        assertTrue(VerdictsOf.note(note + "This is so for all of them:\n\n$J=-t_i\\ln(r_i)$")
                .contains(WRONG));
    }

    @Test
    void digitsOfDataAreNoResult() {
        String note = "The data are $u=-1.0$ and $v=-2.0$.\n\n$$-(0.5)^2=-1.0$$\n\n";
        String product = "$$u\\cdot(-0.20)=(-1.0)\\cdot(-0.20)=0.20$$\n\n$$v\\cdot(-0.20)=(-2.0)\\cdot(-0.20)=0.40$$";
        assertFalse(VerdictsOf.note(note + product).contains(CARRIED));
        assertEquals(WRONG, VerdictsOf.last(note + product.replace("0.40$$", "0.50$$")));
    }

    @Test
    void aResultOfTheLineBeforeIsCarried() {
        String note = "$u=0.3$, $v=0.5$.\n\n$$s=u\\cdot v=0.16$$\n\n";
        assertEquals(CARRIED, VerdictsOf.last(note + "$$r=2\\cdot s=2\\cdot 0.16=0.32$$"));
    }
}
