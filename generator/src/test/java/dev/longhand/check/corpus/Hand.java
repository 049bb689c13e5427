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
import java.util.List;
import java.util.Random;

/** How one author writes. */
record Hand(String times, boolean comma, boolean tall, boolean bracketed, boolean bare) {

    static Hand by(Random random) {
        String times = List.of(" ", " ", " \\cdot ", " \\cdot ", " \\times ").get(random.nextInt(5));
        return new Hand(
                times, random.nextInt(4) == 0, random.nextInt(3) == 0, random.nextInt(4) > 0, random.nextInt(3) == 0);
    }

    String tex(Term term) {
        if (term instanceof Letter letter) {
            return letter(letter);
        } else if (term instanceof Numeral numeral) {
            return numeral.text();
        } else if (term instanceof Sum sum) {
            return sum(sum);
        } else if (term instanceof Negative negative) {
            return "-" + (loose(negative.of()) ? brackets(tex(negative.of())) : tex(negative.of()));
        } else if (term instanceof Product product) {
            return product(product);
        } else if (term instanceof Fraction fraction) {
            return "\\frac{" + tex(fraction.above()) + "}{" + tex(fraction.below()) + "}";
        } else if (term instanceof Power power) {
            return power(power);
        } else if (term instanceof Call call) {
            return call(call, bare);
        } else if (term instanceof Running running) {
            String body = running.body() instanceof Sum ? brackets(tex(running.body())) : tex(running.body());
            String from = running.index() + (running.bound().isEmpty() ? "" : "=1");
            return "\\sum_" + (from.length() == 1 ? from : "{" + from + "}") + upTo(running.bound()) + " " + body;
        } else if (term instanceof Cases cases) {
            String argument = tex(cases.argument());
            return "\\begin{cases} " + tex(cases.positive()) + " & " + argument + " > 0 \\\\ " + tex(cases.otherwise())
                    + " & " + argument + " \\le 0 \\end{cases}";
        }
        Slope slope = (Slope) term;
        return "\\frac{\\partial " + letter(slope.of()) + "}{\\partial " + letter(slope.by()) + "}";
    }

    private static String upTo(String bound) {
        return bound.isEmpty() ? "" : bound.length() == 1 ? "^" + bound : "^{" + bound + "}";
    }

    private String letter(Letter letter) {
        String layer = letter.layer().isEmpty()
                ? ""
                : bracketed ? "^{(" + letter.layer() + ")}" : "^{[" + letter.layer() + "]}";
        String indices = String.join(comma ? "," : "", letter.indices());
        return letter.base()
                + layer
                + (indices.isEmpty() ? "" : indices.length() == 1 ? "_" + indices : "_{" + indices + "}");
    }

    private String sum(Sum sum) {
        StringBuilder tex = new StringBuilder();
        for (Term term : sum.terms()) {
            if (tex.isEmpty()) {
                tex.append(tex(term));
            } else if (term instanceof Negative negative) {
                tex.append(" - ").append(loose(negative.of()) ? brackets(tex(negative.of())) : tex(negative.of()));
            } else {
                tex.append(" + ").append(term instanceof Sum ? brackets(tex(term)) : tex(term));
            }
        }
        return tex.toString();
    }

    private String product(Product product) {
        StringBuilder tex = new StringBuilder();
        int last = product.factors().size() - 1;
        for (int i = 0; i <= last; i++) {
            Term factor = product.factors().get(i);
            boolean open = factor instanceof Running && i < last;
            String text = factor instanceof Call call
                    ? call(call, false)
                    : loose(factor) || open || factor instanceof Cases ? brackets(tex(factor)) : tex(factor);
            if (i > 0) {
                tex.append(Character.isDigit(text.charAt(0)) && !times.contains("\\") ? " \\cdot " : times);
            }
            tex.append(text);
        }
        return tex.toString();
    }

    private String power(Power power) {
        Term base = power.base();
        if (base instanceof Call call && !call.slope() && call.function().equals("\\tanh")) {
            return "\\tanh^" + power.exponent() + brackets(tex(call.of()));
        }
        boolean bare = base instanceof Letter letter && letter.layer().isEmpty();
        return (bare ? tex(base) : brackets(tex(base))) + "^" + power.exponent();
    }

    /** A function; {@code alone} where brackets can be left out. */
    private String call(Call call, boolean alone) {
        boolean named = call.function().startsWith("\\tanh") || call.function().startsWith("\\ln");
        if (alone && named && !call.slope() && call.of() instanceof Letter) {
            return call.function() + " " + tex(call.of());
        }
        return switch (call.function()) {
            case "exp" -> "e^{" + tex(call.of()) + "}";
            case "max" -> "\\max(0, " + tex(call.of()) + ")";
            default -> call.function() + (call.slope() ? "'" : "") + brackets(tex(call.of()));
        };
    }

    private static boolean loose(Term term) {
        return term instanceof Sum || term instanceof Negative;
    }

    String brackets(String tex) {
        return tall || tex.contains("frac") || tex.contains("sum") ? "\\left(" + tex + "\\right)" : "(" + tex + ")";
    }
}
