package dev.longhand.network.formula;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decimals exactly, within a length that arithmetic can bear. */
public final class Decimal {

    private static final int MOST_DIGITS = 400;
    private static final int LARGEST_EXPONENT = 400;
    private static final Pattern FORM = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE]([+-]?[0-9]+))?");

    private Decimal() {}

    /**
     * The exact value of a decimal such as {@code -0.15} or {@code 1e-3}; nothing when the text is no decimal.
     *
     * @throws NumberFormatException when it is too long or its exponent too large, with a message for people
     */
    public static Optional<Rational> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String exponent = form.group(1);
        int mantissa = exponent == null ? text.length() : text.length() - exponent.length() - 1;
        if (mantissa > MOST_DIGITS) {
            throw new NumberFormatException("a number has at most " + MOST_DIGITS + " digits");
        }
        if (exponent != null && (exponent.length() > 5 || Math.abs(Integer.parseInt(exponent)) > LARGEST_EXPONENT)) {
            throw new NumberFormatException("the exponent of a number is at most " + LARGEST_EXPONENT + " in size");
        }
        return Optional.of(Rational.of(new BigDecimal(text)));
    }
}
