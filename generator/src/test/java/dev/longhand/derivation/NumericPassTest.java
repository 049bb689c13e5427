package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NumericPassTest {

    private static final Name NAME_Z = Name.of("z");
    private static final Expression Z = Algebra.variable(NAME_Z);
    private static final Expression P = Algebra.variable(Name.of("p"));

    private static Definition define(String name, Expression right) {
        return new Definition(Name.of(name), right, Role.FUNCTION);
    }

    private static Map<Name, Quantity> at(String z) {
        return Map.of(NAME_Z, Quantity.of(Rational.of(new BigDecimal(z))));
    }

    private static Quantity value(Map<Name, Quantity> values, String name) {
        return Objects.requireNonNull(values.get(Name.of(name)));
    }

    private static void assertDigits(String expected, Quantity actual) {
        BigDecimal right = new BigDecimal(expected);
        assertTrue(
                right.subtract(actual.digits()).abs().compareTo(right.abs().movePointLeft(NumericPass.DIGITS)) <= 0,
                () -> expected + " but " + actual.digits());
    }

    @Test
    void fractionsStayExact() {
        Map<Name, Quantity> values = NumericPass.of(
                List.of(define("a", Algebra.quotient(Z, Algebra.constant(7))), define("b", Algebra.power(Z, 3))),
                at("0.5"));
        assertEquals(Rational.of(1, 14), value(values, "a").exact());
        assertEquals(Rational.of(1, 8), value(values, "b").exact());
        assertEquals(3, values.size());
    }

    /** 1 + 10^-70 - 1 is nothing at 50 digits. */
    @Test
    void whatCancelsIsComputedWithMoreDigits() {
        Expression nearlyOne = new Application(Primitive.EXP, Z);
        assertDigits(
                "1.00000000000000000000000000000000000e-70",
                NumericPass.value(Algebra.difference(nearlyOne, Algebra.ONE), at("1e-70")));
    }

    /** 1 - p is 10^-348: nothing at 100 digits. */
    @Test
    void aSaturatedCrossEntropyKeepsItsValue() {
        Map<Name, Quantity> values = NumericPass.of(
                List.of(
                        define("p", new Application(Primitive.SIGMOID, Z)),
                        define("L", Algebra.negate(new Application(Primitive.LOG, Algebra.difference(Algebra.ONE, P)))),
                        define(
                                "d",
                                Algebra.product(
                                        new Quotient(Algebra.ONE, Algebra.difference(Algebra.ONE, P)),
                                        P,
                                        Algebra.difference(Algebra.ONE, P)))),
                at("800"));
        assertDigits("800.00000000000000000000000000000000000", value(values, "L"));
        assertDigits("1.00000000000000000000000000000000000", value(values, "d"));
    }

    @Test
    void whatVanishesWithEveryDigitIsZero() {
        Expression root = new Application(Primitive.SQRT, Z);
        Expression zero = Algebra.difference(
                Algebra.product(root, root), new Application(Primitive.EXP, new Application(Primitive.LOG, Z)));
        Quantity value = NumericPass.value(zero, at("3"));
        assertEquals(0, value.signum());
        assertFalse(value.isExact());
    }

    @Test
    void tinyValuesAreNotTakenForZero() {
        Quantity value = NumericPass.value(new Application(Primitive.SIGMOID, Z), at("-5000"));
        assertEquals(1, value.signum());
        assertEquals(-2172, value.digits().precision() - value.digits().scale() - 1);
    }

    @Test
    void whatHasNoValueIsNamed() {
        UndefinedValue undefined = assertThrows(
                UndefinedValue.class,
                () -> NumericPass.of(List.of(define("a", Z), define("b", new Quotient(Algebra.ONE, Z))), at("0")));
        assertEquals(Name.of("b"), undefined.name());
        assertEquals("b has no value at the given numbers: division by zero", undefined.getMessage());
    }

    @Test
    void laterDefinitionsUseEarlierOnes() {
        Map<Name, Quantity> values = NumericPass.of(
                List.of(define("p", Algebra.product(Z, Z)), define("q", Algebra.sum(P, Algebra.ONE))), at("3"));
        assertEquals(Rational.of(10), value(values, "q").exact());
        assertNull(values.get(Name.of("r")));
        assertThrows(UnsupportedOperationException.class, () -> values.put(NAME_Z, value(values, "q")));
    }
}
