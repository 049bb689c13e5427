package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DualArithmeticTest {

    private final EnclosureArithmetic base = new EnclosureArithmetic(80, new Point(1), new StandIns(1));
    private final DualArithmetic<Enclosure> duals = new DualArithmetic<>(base);

    /** A central difference, off by the third derivative times the step's square over 6. */
    private BigDecimal difference(Function<Enclosure, Enclosure> f, Rational at, int places) {
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(places));
        Enclosure up = f.apply(base.constant(at.plus(step)));
        Enclosure down = f.apply(base.constant(at.plus(step.negated())));
        return base.dividedBy(base.minus(up, down), base.constant(step.times(Rational.of(2))))
                .middle();
    }

    private static void assertClose(BigDecimal expected, Enclosure actual, int places, String what) {
        BigDecimal off = expected.subtract(actual.middle()).abs();
        BigDecimal limit = expected.abs().max(BigDecimal.ONE).movePointLeft(places);
        assertTrue(off.compareTo(limit) <= 0, () -> what + ": " + expected + " but " + actual);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MAX", "LOG_SUM_EXP", "PI"},
            mode = EnumSource.Mode.EXCLUDE)
    void slopesOfFunctions(Primitive function) {
        for (int i = 1; i <= 12; i++) {
            boolean positive = function == Primitive.LOG || function == Primitive.SQRT;
            Rational at = Rational.of(i % 2 == 0 || positive ? 7L * i : -7L * i, 30);
            Dual<Enclosure> value = duals.apply(function, duals.variable(base.constant(at)));
            BigDecimal slope = difference(z -> base.apply(function, z), at, 20);
            assertClose(slope, duals.tangent(value), 34, function + " at " + at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/1", "-2/1", "1/2", "-3/2", "2/3", "1/1", "5/1"})
    void slopesOfPowers(String text) {
        String[] parts = text.split("/");
        Rational exponent = Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        Rational at = Rational.of(17, 10);
        Dual<Enclosure> value = duals.power(duals.variable(base.constant(at)), exponent);
        assertClose(difference(z -> base.power(z, exponent), at, 20), duals.tangent(value), 34, text);
    }

    @Test
    void slopesOfRandomFormulas() {
        RandomFormula formulas = new RandomFormula(77);
        int checked = 0;
        while (checked < 200) {
            Formula formula = formulas.next(4);
            Rational at = Rational.of(3, 10);
            BigDecimal slope;
            Dual<Enclosure> value;
            try {
                value = formula.in(
                        duals, key -> key.equals("x") ? duals.variable(base.constant(at)) : duals.symbol(key));
                slope = difference(x -> formula.in(base, key -> key.equals("x") ? x : base.symbol(key)), at, 20);
            } catch (Undefined e) {
                continue;
            }
            BigDecimal size = value.value().middle().abs();
            if (size.compareTo(BigDecimal.TEN) < 0 && slope.abs().compareTo(new BigDecimal(1000)) < 0) {
                assertClose(slope, duals.tangent(value), 20, formula.toString());
                checked++;
            }
        }
    }

    @Test
    void secondDerivativesByNesting() {
        DualArithmetic<Dual<Enclosure>> nested = new DualArithmetic<>(duals);
        RandomFormula formulas = new RandomFormula(78);
        Rational at = Rational.of(7, 10);
        int checked = 0;
        while (checked < 60) {
            Formula formula = formulas.next(3);
            BigDecimal second;
            Enclosure tangent;
            try {
                Dual<Dual<Enclosure>> value = formula.in(
                        nested,
                        key -> key.equals("x")
                                ? nested.variable(duals.variable(base.constant(at)))
                                : nested.symbol(key));
                tangent = duals.tangent(nested.tangent(value));
                second = difference(
                        x -> duals.tangent(
                                formula.in(duals, key -> key.equals("x") ? duals.variable(x) : duals.symbol(key))),
                        at,
                        20);
            } catch (Undefined e) {
                continue;
            }
            if (second.abs().compareTo(new BigDecimal(1000)) < 0) {
                assertClose(second, tangent, 20, formula.toString());
                checked++;
            }
        }
    }

    @Test
    void unknownFunctionsByTheirPartialDerivatives() {
        ResidueArithmetic residues = new ResidueArithmetic(1);
        DualArithmetic<Residue> over = new DualArithmetic<>(residues);
        Residue x = residues.symbol("x");
        Residue y = residues.symbol("y");
        Dual<Residue> value = over.unknown(
                "f",
                List.of(0, 1),
                List.of(over.withTangent(x, residues.constant(Rational.of(3))), over.withTangent(y, x)));
        Residue expected = residues.plus(
                residues.times(residues.constant(Rational.of(3)), residues.unknown("f", List.of(1, 1), List.of(x, y))),
                residues.times(x, residues.unknown("f", List.of(0, 2), List.of(x, y))));
        assertTrue(residues.areEqual(expected, over.tangent(value)));
        assertNull(over.unknown("f", List.of(0), List.of(over.lift(x))).tangent());
    }

    @Test
    void nothingToDoForConstants() {
        Dual<Enclosure> three = duals.constant(Rational.of(3));
        assertNull(duals.times(three, duals.pi()).tangent());
        assertNull(duals.apply(Primitive.EXP, three).tangent());
        assertNull(duals.negated(three).tangent());
        assertEquals(Rational.ZERO, duals.tangent(three).exact());
        assertEquals(-1, duals.sign(duals.negated(three)));
        assertNull(duals.power(duals.variable(base.pi()), Rational.ZERO).tangent());
    }
}
