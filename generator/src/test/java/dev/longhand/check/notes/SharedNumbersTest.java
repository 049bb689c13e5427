package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that several names share in one chain, {@code a = b = 2}: data of each, not what one is made of. */
class SharedNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$L = ab$ at the point $a = b = 2$:\n\n$$\\frac{dL}{db} = 2$$",
                "$L = ab$ at the point $a = b = 2$:\n\n$$\\frac{dL}{db} = a$$",
                "$$m_t = \\beta m_{t-1}+(1-\\beta)g_t$$\n\n" + "With $m_0 = v_0 = 0$:\n\n" + "$$m_1 = (1-\\beta)g_1$$",
                "$$h_t = \\tanh(c_t)$$\n\n$$c_t = f_t c_{t-1} + i_t$$\n\n$h_0 = c_0 = 0$\n\n$$c_1 = i_1$$",
                "$x = y = 1$\n\n$$f = x^2 y$$\n\n$$\\frac{\\partial f}{\\partial x} = 2xy$$",
                "$x = y = 1$\n\n$$f = x^2 y$$\n\n$$\\frac{\\partial f}{\\partial x} = 2xy = 2$$",
                "$$a = 2$$\n\n$$b = a = 2$$",
                "$$x = 2$$\n\n$$y = x^2$$\n\n$$z = y = 4$$",
                "$$\\delta = 3x$$\n\n$$x = 2$$\n\n$$\\frac{\\partial L}{\\partial z} = \\delta = 6$$",
                "$$x = 2, w = 3, b = 1$$\n\n"
                        + "$$z = wx+b = 7$$\n\n"
                        + "$$a = z = 7$$\n\n"
                        + "$$\\frac{\\partial a}{\\partial w} = x$$",
                "$$y_1 = y_2 = y_3 = 1$$\n\n"
                        + "$$L = y_1 y_2 + y_3$$\n\n"
                        + "$$\\frac{\\partial L}{\\partial y_1} = y_2$$",
                "$$a = z = 7$$\n\n$$z = wx$$\n\n$$\\frac{\\partial a}{\\partial w} = x$$",
                "$\\alpha = \\beta = \\frac{1}{2}$\n\n"
                        + "$$L = \\alpha x + \\beta y$$\n\n"
                        + "$$\\frac{\\partial L}{\\partial \\beta} = y$$"
            })
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$L = ab$ at the point $a = b = 2$:\n\n$$\\frac{\\partial L}{\\partial b} = a+b$$",
                "Start with $w_1 = w_2 = 0.5$.\n\n"
                        + "$$z = w_1x_1+w_2x_2$$\n\n"
                        + "$$\\frac{\\partial z}{\\partial w_2} = x_1+x_2$$",
                "$$m_t = \\beta m_{t-1}+(1-\\beta)g_t$$\n\nWith $m_0 = v_0 = 0$:\n\n$$m_1 = \\beta g_1$$",
                "$x = y = 1$\n\n$$f = x^2 y$$\n\n$$\\frac{\\partial f}{\\partial x} = 2xy = 3$$",
                "$$a = 3$$\n\n$$b = a = 2$$"
            })
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$w_1 = w_2 = 0.5$$"})
    void definitions(String note) {
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note));
    }
}
