package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimeTowerTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, -5, 123_456_789_012L})
    void eachPrimeDividesTheOneAboveLessOne(long seed) {
        PrimeTower tower = PrimeTower.of(seed, 8);
        assertEquals(8, tower.height());
        assertEquals(61, tower.field(7).modulus().bitLength());
        for (int level = 0; level < 8; level++) {
            PrimeField field = tower.field(level);
            BigInteger p = field.modulus();
            assertTrue(p.isProbablePrime(100));
            assertTrue(p.bitLength() < 190, "too large: " + p.bitLength());
            for (int positive : new int[] {2, 3, 5, 7, 11, 13}) {
                assertNotNull(field.squareRoot(BigInteger.valueOf(positive)), positive + " modulo " + p);
            }
            assertNotNull(field.oddRoot(BigInteger.TEN, BigInteger.valueOf(15)));
            if (level < 7) {
                BigInteger q = tower.field(level + 1).modulus();
                assertEquals(BigInteger.ONE, p.mod(q));
                BigInteger g = tower.exponential(level).power(BigInteger.ONE);
                assertTrue(g.compareTo(BigInteger.ONE) > 0);
                assertEquals(BigInteger.ONE, g.modPow(q, p));
                BigInteger exponent = q.subtract(BigInteger.valueOf(12_345));
                assertEquals(g.modPow(exponent, p), tower.exponential(level).power(exponent));
            }
        }
    }
}
