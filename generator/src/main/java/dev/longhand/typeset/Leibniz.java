package dev.longhand.typeset;

import dev.longhand.derivation.Chain;
import dev.longhand.expr.Name;
import java.util.StringJoiner;

/** Derivatives in Leibniz's notation. */
final class Leibniz {

    private Leibniz() {}

    static String partial(Name of, Name by) {
        return "\\frac{\\partial " + of.tex() + "}{\\partial " + by.tex() + "}";
    }

    static String product(Chain chain) {
        StringJoiner factors = new StringJoiner(" \\cdot ");
        chain.links().forEach(link -> factors.add(partial(link.of(), link.by())));
        return factors.toString();
    }
}
