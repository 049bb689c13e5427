package dev.longhand.check.definition;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.StandIns;
import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a formula comes to, before anything is known but numbers: names stand for what first defines them. Where that is not
 * enough there is no value.
 */
public final class RoughValue {

    private static final int DEEPEST = 40;
    private static final String UNKNOWN = "not known before the rest is";

    private final Map<WrittenName, Meaning> definitions;
    private final Map<WrittenName, Optional<Enclosure>> known = new HashMap<>();
    private final EnclosureArithmetic arithmetic =
            new EnclosureArithmetic(EnclosureArithmetic.USUAL_DIGITS, key -> Rational.ZERO, new StandIns(1));

    /** @param definitions what names without letters are */
    public RoughValue(Map<WrittenName, Meaning> definitions) {
        this.definitions = Map.copyOf(definitions);
    }

    /** -1, 1, or 0 where the sign is not known. */
    public int sign(Meaning meaning) {
        try {
            return arithmetic.sign(value(meaning, 0));
        } catch (ArithmeticException e) {
            return 0;
        }
    }

    /** Whether two formulas are known to have values that differ by no more than rounding brings about. */
    public boolean areNear(Meaning a, Meaning b) {
        try {
            BigDecimal first = value(a, 0).middle();
            BigDecimal second = value(b, 0).middle();
            return first.subtract(second).abs().compareTo(first.abs().movePointLeft(2)) <= 0;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private Enclosure value(Meaning meaning, int depth) {
        if (depth > DEEPEST) {
            throw new Undefined(UNKNOWN);
        }
        int inner = depth + 1;
        if (meaning instanceof Meaning.Literal number) {
            return arithmetic.constant(number.value());
        }
        if (meaning instanceof Meaning.Negated negated) {
            return arithmetic.negated(value(negated.operand(), inner));
        }
        if (meaning instanceof Meaning.Total total) {
            return total.terms().stream()
                    .map(term -> value(term, inner))
                    .reduce(arithmetic::plus)
                    .orElseThrow();
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return product.factors().stream()
                    .map(factor -> value(factor, inner))
                    .reduce(arithmetic::times)
                    .orElseThrow();
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            return arithmetic.dividedBy(value(quotient.numerator(), inner), value(quotient.denominator(), inner));
        }
        if (meaning instanceof Meaning.Raised raised && raised.exponent() instanceof Meaning.Literal exponent) {
            return arithmetic.power(value(raised.base(), inner), exponent.value());
        }
        if (meaning instanceof Meaning.Call call
                && call.order() == 0
                && call.arguments().size() == 1
                && call.callee() instanceof Callee.Known callee
                && callee.function() instanceof Primitive function
                && function != Primitive.MAX
                && function != Primitive.LOG_SUM_EXP) {
            return arithmetic.apply(function, value(call.arguments().get(0), inner));
        }
        if (meaning instanceof Meaning.Reference r) {
            return known(r.name(), inner);
        }
        throw new Undefined(UNKNOWN);
    }

    private Enclosure known(WrittenName name, int depth) {
        Meaning body = definitions.get(name);
        if (!known.containsKey(name) && body != null) {
            // a name that leads back to itself has none
            known.put(name, Optional.empty());
            known.put(name, Optional.of(value(body, depth)));
        }
        return known.getOrDefault(name, Optional.empty()).orElseThrow(() -> new Undefined(UNKNOWN));
    }
}
