package dev.longhand.check.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** How an author gets a number onto paper. */
enum Figure {
    ROUNDED(true),
    TRUNCATED(true),
    LAST_DIGIT(false),
    LAST_DIGIT_BY_MORE(false),
    DIGITS_SWAPPED(false),
    DECIMAL_SHIFTED(false),
    DIGIT_MISREAD(false),
    SIGN_LOST(false);

    private final boolean holds;

    Figure(boolean holds) {
        this.holds = holds;
    }

    boolean acceptable() {
        return holds;
    }

    /** The number in print, or null if this cannot happen to it: a slip is off by a unit of its last place or more. */
    String of(BigDecimal exact, int places, Random random) {
        BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_UP);
        if (exact.signum() != 0 && rounded.signum() == 0) {
            return null;
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
        BigDecimal printed = switch (this) {
            case ROUNDED -> rounded;
            case TRUNCATED -> exact.setScale(places, RoundingMode.DOWN);
            case LAST_DIGIT -> away(rounded, exact, unit);
            case LAST_DIGIT_BY_MORE -> away(rounded, exact, unit.multiply(BigDecimal.valueOf(2 + random.nextInt(4))));
            case DIGITS_SWAPPED -> swapped(rounded, random);
            case DECIMAL_SHIFTED -> rounded.movePointRight(random.nextBoolean() ? 1 : -1);
            case DIGIT_MISREAD -> misread(rounded, random);
            case SIGN_LOST -> rounded.negate();
        };
        if (printed == null) {
            return null;
        }
        BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(printed.scale(), 0));
        if (!holds && printed.subtract(exact).abs().compareTo(last.max(unit)) < 0) {
            return null;
        }
        return printed.toPlainString();
    }

    private static BigDecimal away(BigDecimal rounded, BigDecimal exact, BigDecimal by) {
        return rounded.compareTo(exact) >= 0 ? rounded.add(by) : rounded.subtract(by);
    }

    private static BigDecimal swapped(BigDecimal number, Random random) {
        char[] digits = number.toPlainString().toCharArray();
        int i = random.nextInt(digits.length - 1);
        if (!Character.isDigit(digits[i]) || !Character.isDigit(digits[i + 1]) || digits[i] == digits[i + 1]) {
            return null;
        }
        char first = digits[i];
        digits[i] = digits[i + 1];
        digits[i + 1] = first;
        return new BigDecimal(new String(digits));
    }

    private static BigDecimal misread(BigDecimal number, Random random) {
        char[] digits = number.toPlainString().toCharArray();
        int i = random.nextInt(digits.length);
        if (!Character.isDigit(digits[i])) {
            return null;
        }
        digits[i] = (char) ('0' + (digits[i] - '0' + 1 + random.nextInt(9)) % 10);
        return new BigDecimal(new String(digits));
    }
}
