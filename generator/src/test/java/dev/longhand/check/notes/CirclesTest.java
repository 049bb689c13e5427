package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equations that lead back to the names they are for. */
class CirclesTest {

    private static final String NEURON = "$$v = k^T u + c, \\quad r = \\sigma(v), \\quad L = \\frac12 (r - t)^2$$\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"V", "b", "\\theta"})
    void gradientsThatLeadBackToThemselves(String parameter) {
        String note =
                "$$\\frac{\\partial E}{\\partial P} = \\frac{\\partial E}{\\partial y}\\cdot\\frac{\\partial y}{\\partial P}$$"
                                .replace("P", parameter)
                        + "\n\n$$h^{(l)} = g(u^{(l)})$$\n\n"
                        + "$$\\delta^{(L)} = \\frac{\\partial E}{\\partial h^{(L)}} \\odot g'(u^{(L)})$$\n\n"
                        + "$$\\delta^{(l)} = ((V^{(l+1)})^T \\delta^{(l+1)}) \\odot g'(u^{(l)})$$";
        assertFalse(VerdictsOf.note(note).contains(WRONG));
    }

    @Test
    void whatIsTooDeepIsOpenByItself() throws InterruptedException {
        StringBuilder note = new StringBuilder("$$x_0 = q$$\n\n");
        for (int i = 1; i < 120; i++) {
            note.append("$$x_{%d} = \\sin(x_{%d}) + \\cos(x_{%d} + 1)$$\n\n".formatted(i, i - 1, i - 1));
        }
        note.append("$$\\frac{\\partial x_{119}}{\\partial x_0} = q$$\n\n$$(q+1)^2 = q^2 + 2q + 1$$");
        AtomicReference<List<Verdict>> found = new AtomicReference<>(List.of());
        Thread small = new Thread(null, () -> found.set(VerdictsOf.note(note.toString())), "small stack", 192 << 10);
        small.start();
        small.join();
        assertEquals(RIGHT, found.get().get(found.get().size() - 1));
        assertNotEquals(RIGHT, found.get().get(found.get().size() - 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmp", "tmp_k", "new_k", "temp_k", "\\text{tmp}_k", "q"})
    void newValuesThatAreHeld(String held) {
        String step = "$$H = k - \\alpha \\frac{\\partial L}{\\partial k}, \\quad k = H$$".replace("H", held);
        assertEquals(
                RIGHT,
                VerdictsOf.note(NEURON + "$$\\frac{\\partial L}{\\partial c} = (r-t)r(1-r)$$\n\n" + step)
                        .get(3));
        assertNotEquals(
                RIGHT,
                VerdictsOf.note(NEURON + "$$\\frac{\\partial L}{\\partial c} = (t-r)r(1-r)$$\n\n" + step)
                        .get(3));
        assertEquals(DEFINITION, VerdictsOf.last(NEURON + step));
    }

    @Test
    void circlesOfEquations() {
        String note = "$$y = 3 q + p$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$q = \\frac{y - p}{3}$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$q = \\frac{y + p}{3}$$"));
        assertEquals(
                RIGHT, VerdictsOf.last(note + "$$q = \\frac{y - p}{3}$$\n\n$$\\frac{\\partial y}{\\partial q} = 3$$"));
        assertEquals(
                WRONG, VerdictsOf.last(note + "$$q = \\frac{y - p}{3}$$\n\n$$\\frac{\\partial y}{\\partial q} = 2$$"));
    }
}
