package dev.longhand.check.arithmetic;

import java.math.BigInteger;

/** Powers of one base in a prime field: a product of one tabulated power for every four bits of the exponent. */
final class PowerTable {

    private static final int WINDOW = 4;
    private static final int DIGITS = 1 << WINDOW;

    private final PrimeField field;
    private final BigInteger order;
    private final BigInteger[][] powers;

    /** @param order the smallest positive exponent with power 1 */
    PowerTable(PrimeField field, BigInteger base, BigInteger order) {
        this.field = field;
        this.order = order;
        this.powers = new BigInteger[(order.bitLength() + WINDOW - 1) / WINDOW][DIGITS];
        BigInteger step = base;
        for (BigInteger[] row : powers) {
            row[0] = BigInteger.ONE;
            for (int digit = 1; digit < DIGITS; digit++) {
                row[digit] = field.times(row[digit - 1], step);
            }
            step = field.times(row[DIGITS - 1], step);
        }
    }

    /** @param exponent from 0 to the order - 1 */
    BigInteger power(BigInteger exponent) {
        if (exponent.signum() < 0 || exponent.compareTo(order) >= 0) {
            throw new IllegalArgumentException("the exponent is not reduced");
        }
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < powers.length; i++) {
            int digit = 0;
            for (int bit = WINDOW - 1; bit >= 0; bit--) {
                digit = 2 * digit + (exponent.testBit(WINDOW * i + bit) ? 1 : 0);
            }
            if (digit != 0) {
                result = field.times(result, powers[i][digit]);
            }
        }
        return result;
    }
}
