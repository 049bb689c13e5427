package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandInTest {

    private static final Rational STEP = new Rational(BigInteger.ONE, BigInteger.TEN.pow(6));

    private final StandIns standIns = new StandIns(4);
    private final EnclosureArithmetic arithmetic = new EnclosureArithmetic(40, new Point(2), standIns);

    private Rational value(List<Integer> orders, List<Rational> at) {
        Rational exact = arithmetic
                .unknown("f", orders, at.stream().map(arithmetic::constant).toList())
                .exact();
        return known(exact);
    }

    private static Rational known(Rational exact) {
        assertNotNull(exact);
        return exact;
    }

    /** A central difference of a polynomial of third degree is off by a multiple of the step's square. */
    @Test
    void derivativesAgreeWithDifferences() {
        for (int arity = 1; arity <= 4; arity++) {
            List<Rational> at = new ArrayList<>();
            for (int i = 0; i < arity; i++) {
                at.add(Rational.of(3 + 4L * i, 7));
            }
            for (int order = 0; order < 3; order++) {
                for (int i = 0; i < arity; i++) {
                    List<Integer> orders = new ArrayList<>(Collections.nCopies(arity, 0));
                    orders.set(arity - 1, order);
                    List<Integer> raised = new ArrayList<>(orders);
                    raised.set(i, raised.get(i) + 1);
                    Rational up = value(orders, moved(at, i, STEP));
                    Rational down = value(orders, moved(at, i, STEP.negated()));
                    Rational slope = up.plus(down.negated()).dividedBy(STEP.times(Rational.of(2)));
                    Rational off = slope.plus(value(raised, at).negated());
                    Rational limit = STEP.times(STEP).times(Rational.of(20));
                    assertTrue(off.compareTo(limit) <= 0 && off.compareTo(limit.negated()) >= 0, off::toString);
                }
            }
        }
    }

    private static List<Rational> moved(List<Rational> at, int i, Rational by) {
        List<Rational> moved = new ArrayList<>(at);
        moved.set(i, at.get(i).plus(by));
        return moved;
    }

    @Test
    void anOrderAboveTheDegreeIsZero() {
        assertEquals(Rational.ZERO, value(List.of(4), List.of(Rational.ONE)));
        assertNotEquals(Rational.ZERO, value(List.of(3), List.of(Rational.ONE)));
        assertNotEquals(
                value(List.of(0, 0), List.of(Rational.ONE, Rational.of(2))),
                value(List.of(0, 0), List.of(Rational.of(2), Rational.ONE)));
        assertThrows(IllegalArgumentException.class, () -> value(List.of(0, 0), List.of(Rational.ONE)));
        assertFalse(value(List.of(), List.of()).signum() == 0);
    }

    /** The text, computed by its letters, is the polynomial. */
    @Test
    void saysWhatItIs() {
        assertEquals(List.of(), standIns.descriptions());
        Rational z = Rational.of(13, 10);
        Rational value = value(List.of(0), List.of(z));
        String text = standIns.descriptions().get(0);
        assertTrue(text.matches("f\\(z\\) =( -| )[0-9.]+ [+-] [0-9.]+ z [+-] [0-9.]+ z\\^2 [+-] [0-9.]+ z\\^3"), text);
        Rational sum = Rational.ZERO;
        Rational power = Rational.ONE;
        for (String term : text.substring("f(z) =".length()).split("(?=[+-])")) {
            String number = term.replaceAll("z.*", "").replace(" ", "").replace("+", "");
            if (!number.isEmpty()) {
                sum = sum.plus(Rational.of(new BigDecimal(number)).times(power));
                power = power.times(z);
            }
        }
        assertEquals(value, sum);
        value(List.of(0, 0), List.of(z, z));
        assertTrue(standIns.descriptions().get(1).startsWith("f(z_1, z_2) ="), standIns.descriptions()::toString);
        assertTrue(standIns.descriptions().get(1).contains(" z_1 z_2^2"), standIns.descriptions()::toString);
    }
}
