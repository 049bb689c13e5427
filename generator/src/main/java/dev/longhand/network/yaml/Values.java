package dev.longhand.network.yaml;

import dev.longhand.expr.IllegalName;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.network.formula.Decimal;
import dev.longhand.network.formula.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values: words, whole numbers, exact numbers, names. */
final class Values {

    private static final Pattern FRACTION = Pattern.compile("([+-]?[0-9]+)\\s*/\\s*([0-9]+)");

    private Values() {}

    /** A scalar that is there. */
    static Yaml.Scalar scalar(Yaml node, String what, String right) {
        if (node instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
            return scalar;
        }
        throw node.mismatch(what, right);
    }

    /** One of a few words. */
    static String word(Yaml node, String what, List<String> known) {
        Yaml.Scalar scalar = scalar(node, what, "one of " + String.join(", ", known));
        if (!known.contains(scalar.text())) {
            throw scalar.error("unknown " + what + " " + scalar.kind() + "; "
                    + Nearest.hint(scalar.text(), known, "the choices are"));
        }
        return scalar.text();
    }

    static int whole(Yaml node, String what, int least, int most) {
        String right = "a whole number from " + least + " to " + most;
        Yaml.Scalar scalar = scalar(node, what, right);
        Optional<Rational> value = number(scalar).filter(Rational::isInteger);
        if (value.isEmpty()
                || value.get().compareTo(Rational.of(least)) < 0
                || value.get().compareTo(Rational.of(most)) > 0) {
            throw scalar.mismatch(what, right);
        }
        return value.get().numerator().intValue();
    }

    /** A decimal or a fraction, exactly. */
    static Rational number(Yaml node, String what) {
        String right = "a number such as 0.5, 1e-3 or 1/3";
        Yaml.Scalar scalar = scalar(node, what, right);
        return number(scalar).orElseThrow(() -> scalar.mismatch(what, right));
    }

    /** The number that a scalar is, if it is one; quoted decimals are texts. */
    static Optional<Rational> number(Yaml node) {
        if (!(node instanceof Yaml.Scalar scalar)) {
            return Optional.empty();
        }
        try {
            Matcher fraction = FRACTION.matcher(scalar.text());
            if (fraction.matches()) {
                Rational below = Decimal.read(fraction.group(2)).orElseThrow();
                if (below.signum() == 0) {
                    throw scalar.error("division by zero");
                }
                return Decimal.read(fraction.group(1)).map(above -> above.dividedBy(below));
            }
            return scalar.plain() ? Decimal.read(scalar.text()) : Optional.empty();
        } catch (NumberFormatException e) {
            throw scalar.error(String.valueOf(e.getMessage()));
        }
    }

    static Name name(Yaml node, String what) {
        Yaml.Scalar scalar = scalar(node, what, "a name such as w_{11}");
        return name(scalar.passage());
    }

    /** @throws dev.longhand.source.InvalidInput when the passage is no name */
    static Name name(Passage passage) {
        try {
            return Name.of(passage.text());
        } catch (IllegalName e) {
            int at = Math.min(e.offset(), passage.text().length());
            throw passage.error(
                    at,
                    at,
                    "'" + Passage.shown(passage.text()) + "' is no name: " + e.getMessage()
                            + "; names look like w_{11}, \\hat{y} or \\text{out}_1");
        }
    }
}
