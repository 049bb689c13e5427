package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said without something and then with it are two meanings of one name. */
class LeftOutTest {

    private static final String BATCH = "\n\n$$U_{r,c} = g(Z_{r,c})$$";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Without a nonlinearity the unit passes on | With the nonlinearity it becomes",
                "Without an activation the unit passes on | With one it passes on",
                "Ohne Aktivierung gibt die Einheit weiter | Mit einer Aktivierung wird daraus",
                "Sans activation on a | Avec l'activation on obtient",
                "如果不加激活函数，那么 | 如果加入激活函数，就变成："
            })
    void withAndWithout(String without, String with) {
        String note = without + "\n\n$$u = z$$\n\n" + with + "\n\n$$u = g(z)$$";
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note));
        assertEquals(Verdict.DEFINITION, VerdictsOf.note(note + BATCH).get(1));
        String slope = "\n\nIts derivative is $\\frac{\\partial u}{\\partial z} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "g'(z)$."));
    }

    @Test
    void otherWordsPartNothing() {
        String note = "The unit passes on\n\n$$u = z$$\n\nAs was said,\n\n$$u = g(z)$$";
        assertEquals(Verdict.WRONG, VerdictsOf.note(note + BATCH).get(1));
        String bias = "Without the offset we have\n\n$$u = vx$$\n\nWith the offset it is\n\n$$u = vx + c$$\n\nHence ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(bias + "$\\frac{\\partial u}{\\partial x} = v$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(bias + "$\\frac{\\partial u}{\\partial x} = x$."));
    }
}
