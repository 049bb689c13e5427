package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static final BigInteger MODULUS = BigInteger.valueOf(1_000_003);

    @Test
    void allAssignmentsOnce() {
        for (int kinks = 0; kinks <= 12; kinks++) {
            Cells cells = new Cells();
            Set<List<Integer>> seen = new HashSet<>();
            int count = 0;
            do {
                List<Integer> signs = new ArrayList<>();
                for (int i = 1; i <= kinks; i++) {
                    BigInteger residue = BigInteger.valueOf(7L * i);
                    signs.add(cells.signOf(residue, MODULUS));
                    assertEquals(-signs.get(i - 1), cells.signOf(MODULUS.subtract(residue), MODULUS));
                }
                assertEquals(kinks, cells.size());
                seen.add(signs);
                count++;
            } while (cells.next());
            assertEquals(1 << kinks, count);
            assertEquals(1 << kinks, seen.size());
        }
    }

    /** The second number is asked for only where the first is positive, a third where both are negative. */
    @Test
    void numbersAskedForInSomeCellsOnly() {
        Cells cells = new Cells();
        int count = 0;
        do {
            if (cells.signOf(BigInteger.TWO, MODULUS) > 0) {
                if (cells.signOf(BigInteger.TEN, MODULUS) < 0) {
                    int third = cells.signOf(BigInteger.valueOf(5), MODULUS);
                    assertTrue(third == 1 || third == -1);
                }
            }
            count++;
        } while (cells.next());
        assertEquals(4, count);
    }

    @Test
    void tooManyKinks() {
        Cells cells = new Cells();
        for (int i = 1; i <= 13; i++) {
            cells.signOf(BigInteger.valueOf(i), MODULUS);
        }
        Undefined undefined = assertThrows(Undefined.class, cells::next);
        assertEquals("more than 12 kinks", undefined.getMessage());
    }

    /** max(0, x) = (x + |x|) / 2 in every cell; max(0, x) = x in one only. */
    @Test
    void kinksOfResidues() {
        Cells cells = new Cells();
        ResidueArithmetic r = new ResidueArithmetic(PrimeTower.of(1, 2), 1, cells);
        Residue x = r.minus(r.symbol("x"), r.symbol("y"));
        Residue zero = r.constant(Rational.ZERO);
        int right = 0;
        do {
            Residue largest = r.sign(x) > 0 ? x : zero;
            Residue size = r.sign(r.negated(x)) > 0 ? r.negated(x) : x;
            assertTrue(r.areEqual(largest, r.dividedBy(r.plus(x, size), r.constant(Rational.of(2)))));
            right += r.areEqual(largest, x) ? 1 : 0;
        } while (cells.next());
        assertEquals(1, right);
        assertFalse(cells.next());
    }

    @Test
    void signsAtFirst() {
        Cells cells = Cells.beginning(number -> number == 1 ? 1 : -1);
        assertEquals(-1, cells.signOf(BigInteger.TWO, MODULUS));
        assertEquals(1, cells.signOf(BigInteger.TEN, MODULUS));
        assertEquals(-1, cells.signOf(BigInteger.valueOf(7), MODULUS));
    }

    /** With one weight for each number, max(0, x) = (x + |x|) / 2 holds and max(0, x) = x does not. */
    @Test
    void weighedSigns() {
        ResidueArithmetic r = new ResidueArithmetic(PrimeTower.of(1, 2), 1, Cells.weighed());
        Residue x = r.minus(r.symbol("x"), r.symbol("y"));
        Residue zero = r.constant(Rational.ZERO);
        Residue largest = r.decided(x, sign -> sign > 0 ? x : zero);
        Residue size = r.size(x);
        assertTrue(r.areEqual(largest, r.dividedBy(r.plus(x, size), r.constant(Rational.of(2)))));
        assertFalse(r.areEqual(largest, x));
        assertFalse(r.areEqual(largest, zero));
        assertFalse(r.decidedBothWays());
        assertTrue(r.areEqual(size, r.size(r.negated(x))));
        assertTrue(r.decidedBothWays());
        assertEquals(
                "signs are weighed here",
                assertThrows(Undefined.class, () -> r.sign(x)).getMessage());
        assertEquals(-1, r.sign(zero));
        assertTrue(r.decidedByZero());
    }
}
