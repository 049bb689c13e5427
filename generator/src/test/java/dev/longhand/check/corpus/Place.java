package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Call;
import dev.longhand.check.corpus.Term.Cases;
import dev.longhand.check.corpus.Term.Fraction;
import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Negative;
import dev.longhand.check.corpus.Term.Numeral;
import dev.longhand.check.corpus.Term.Power;
import dev.longhand.check.corpus.Term.Product;
import dev.longhand.check.corpus.Term.Running;
import dev.longhand.check.corpus.Term.Slope;
import dev.longhand.check.corpus.Term.Sum;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A value for every name, and what formulas come to there.
 *
 * @param bend coefficients of the polynomial that an unnamed function is here
 */
record Place(Map<Letter, BigDecimal> values, List<BigDecimal> bend) {

    BigDecimal at(Term term) {
        return at(term, Map.of());
    }

    /** With values for free indices. */
    BigDecimal at(Term term, Map<String, String> indices) {
        if (term instanceof Letter letter) {
            BigDecimal value = values.get(new Letter(
                    letter.base(),
                    letter.layer(),
                    letter.indices().stream()
                            .map(i -> indices.getOrDefault(i, i))
                            .toList()));
            if (value == null) {
                throw new IllegalArgumentException("no " + letter);
            }
            return value;
        } else if (term instanceof Numeral numeral) {
            return new BigDecimal(numeral.text());
        } else if (term instanceof Sum sum) {
            BigDecimal total = BigDecimal.ZERO;
            for (Term each : sum.terms()) {
                total = total.add(at(each, indices), Real.DIGITS);
            }
            return total;
        } else if (term instanceof Negative negative) {
            return at(negative.of(), indices).negate();
        } else if (term instanceof Product product) {
            BigDecimal total = BigDecimal.ONE;
            for (Term each : product.factors()) {
                total = total.multiply(at(each, indices), Real.DIGITS);
            }
            return total;
        } else if (term instanceof Fraction fraction) {
            return at(fraction.above(), indices).divide(at(fraction.below(), indices), Real.DIGITS);
        } else if (term instanceof Power power) {
            return at(power.base(), indices).pow(power.exponent(), Real.DIGITS);
        } else if (term instanceof Call call) {
            BigDecimal argument = at(call.of(), indices);
            return call.slope() ? slope(call.function(), argument) : value(call.function(), argument);
        } else if (term instanceof Running running) {
            BigDecimal total = BigDecimal.ZERO;
            for (int i = 1; i <= running.to(); i++) {
                Map<String, String> inner = new HashMap<>(indices);
                inner.put(running.index(), Integer.toString(i));
                total = total.add(at(running.body(), inner), Real.DIGITS);
            }
            return total;
        } else if (term instanceof Cases cases) {
            return at(at(cases.argument(), indices).signum() > 0 ? cases.positive() : cases.otherwise(), indices);
        }
        throw new IllegalArgumentException("a chain has no value of its own: " + (Slope) term);
    }

    BigDecimal value(String function, BigDecimal z) {
        return switch (function) {
            case "" -> z;
            case "exp" -> Real.exp(z);
            case "\\ln", "\\log" -> Real.log(z);
            case "\\sigma" -> Real.sigmoid(z);
            case "\\tanh" -> Real.tanh(z);
            case "max", "r" -> z.max(BigDecimal.ZERO);
            default -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = bend.size() - 1; i >= 0; i--) {
                    sum = sum.multiply(z).add(bend.get(i), Real.DIGITS);
                }
                yield sum;
            }
        };
    }

    private BigDecimal slope(String function, BigDecimal z) {
        BigDecimal a = value(function, z);
        return switch (function) {
            case "\\sigma" -> a.multiply(BigDecimal.ONE.subtract(a), Real.DIGITS);
            case "\\tanh" -> BigDecimal.ONE.subtract(a.multiply(a), Real.DIGITS);
            case "r" -> z.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = bend.size() - 1; i >= 1; i--) {
                    sum = sum.multiply(z).add(bend.get(i).multiply(BigDecimal.valueOf(i)), Real.DIGITS);
                }
                yield sum;
            }
        };
    }
}
