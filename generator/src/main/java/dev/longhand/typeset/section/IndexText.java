package dev.longhand.typeset.section;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.index.IndexFormula;
import dev.longhand.derivation.index.IndexFormula.Range;
import dev.longhand.derivation.index.IndexLink;
import dev.longhand.derivation.index.IndexTerm;
import dev.longhand.derivation.index.IndexTerm.Cached;
import dev.longhand.derivation.index.IndexTerm.Local;
import dev.longhand.derivation.index.IndexTerm.Minus;
import dev.longhand.derivation.index.IndexTerm.Over;
import dev.longhand.derivation.index.IndexTerm.Product;
import dev.longhand.derivation.index.IndexTerm.Share;
import dev.longhand.derivation.index.IndexTerm.Slope;
import dev.longhand.derivation.index.IndexTerm.Total;
import dev.longhand.derivation.index.IndexValues;
import dev.longhand.derivation.index.OpenName;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.latex.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** Formulas with indices as TeX: with the indices open, or for certain ones. */
final class IndexText {

    private final Name loss;
    private final Notation notation;

    /** @param loss as it is written above a fraction bar */
    IndexText(Name loss, Notation notation) {
        this.loss = loss;
        this.notation = notation;
    }

    /** The derivative a formula is about. */
    String left(IndexFormula formula) {
        return Leibniz.partial(loss, formula.by().name());
    }

    /** The same for certain indices. */
    String left(IndexFormula formula, IndexValues values) {
        return Leibniz.partial(loss, formula.by().at(values));
    }

    /** The Leibniz product, summed where the formula says so; nothing when it is the left side itself. */
    Optional<String> leibniz(IndexFormula formula) {
        if (formula.links().size() == 1) {
            return Optional.empty();
        }
        StringJoiner factors = new StringJoiner(" \\cdot ");
        for (IndexLink link : formula.links()) {
            factors.add(Leibniz.partial(link.of().name(), link.by().name()));
        }
        return Optional.of(formula.over().map(IndexText::sum).orElse("") + factors);
    }

    private static String sum(Range range) {
        return "\\sum_{" + range.index().letter() + "=1}^{" + range.size().tex() + "} ";
    }

    /** The formula with its indices open. */
    String open(IndexTerm term) {
        return write(term, OpenName::name, IndexValues.NONE, false);
    }

    /** The formula for certain indices, sums written out; a term each. */
    List<String> closed(IndexTerm term, IndexValues values) {
        return closedTerms(term, values).stream()
                .map(part -> write(part.term(), name -> name.at(part.values()), part.values(), true))
                .toList();
    }

    /** A term of a sum that was written out. */
    record Part(IndexTerm term, IndexValues values) {}

    /** A sum taken apart; without a sum the term itself. */
    static List<Part> closedTerms(IndexTerm term, IndexValues values) {
        List<Part> parts = new ArrayList<>();
        if (term instanceof Over over) {
            for (int i = 1; i <= over.size().at(values); i++) {
                parts.addAll(closedTerms(over.body(), values.with(over.index(), i)));
            }
            return parts;
        }
        if (term instanceof Total total && total.terms().stream().noneMatch(Minus.class::isInstance)) {
            total.terms().forEach(t -> parts.addAll(closedTerms(t, values)));
            return parts;
        }
        return List.of(new Part(term, values));
    }

    private String write(IndexTerm term, Function<OpenName, Name> name, IndexValues values, boolean closed) {
        if (term instanceof Local local) {
            return notation.write(closed ? local.at(values) : local.formula());
        }
        if (term instanceof Slope slope) {
            Name by = name.apply(slope.by());
            return slope.named() ? Adjoints.adjointName(by).tex() : Leibniz.partial(loss, by);
        }
        if (term instanceof Cached cached) {
            String inner = write(cached.of(), name, values, closed);
            return closed ? inner : "\\boxed{" + inner + "}";
        }
        if (term instanceof Share share) {
            return share(share, name, values, closed);
        }
        if (term instanceof Minus minus) {
            return "-" + factor(minus.of(), name, values, closed, false);
        }
        if (term instanceof Total total) {
            StringBuilder sum = new StringBuilder();
            for (IndexTerm part : total.terms()) {
                String tex = write(part, name, values, closed);
                sum.append(sum.length() == 0 ? tex : tex.startsWith("-") ? " - " + tex.substring(1) : " + " + tex);
            }
            return sum.toString();
        }
        if (term instanceof Over over) {
            if (closed) {
                return String.join(" + ", closed(over, values));
            }
            return sum(new Range(over.index(), over.size())) + factor(over.body(), name, values, false, true);
        }
        List<String> factors = new ArrayList<>();
        List<IndexTerm> flat = flat(term, closed);
        for (int i = 0; i < flat.size(); i++) {
            factors.add(factor(flat.get(i), name, values, closed, i == 0));
        }
        return joined(factors);
    }

    private static String share(Share share, Function<OpenName, Name> name, IndexValues values, boolean closed) {
        String top = "e^{" + name.apply(share.unit()).tex() + "}";
        if (!closed) {
            return "\\frac{" + top + "}{" + sum(new Range(share.index(), share.size())) + "e^{"
                    + share.each().name().tex() + "}}";
        }
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= share.size().at(values); i++) {
            all.add("e^{" + share.each().at(values.with(share.index(), i)).tex() + "}");
        }
        return "\\frac{" + top + "}{" + String.join(" + ", all) + "}";
    }

    /** The factors of a product; those of a cached one too where no box holds them together. */
    private static List<IndexTerm> flat(IndexTerm term, boolean closed) {
        List<IndexTerm> flat = new ArrayList<>();
        if (term instanceof Product product) {
            product.factors().forEach(f -> flat.addAll(flat(f, closed)));
        } else if (term instanceof Cached cached && closed) {
            flat.addAll(flat(cached.of(), true));
        } else {
            flat.add(term);
        }
        return flat;
    }

    /** All factors of a term, none of them a product. */
    static List<IndexTerm> factors(IndexTerm term) {
        return flat(term, true);
    }

    private String factor(
            IndexTerm term, Function<OpenName, Name> name, IndexValues values, boolean closed, boolean first) {
        if (term instanceof Cached cached && !closed) {
            return "\\boxed{" + factor(cached.of(), name, values, false, first) + "}";
        }
        String tex = write(term, name, values, closed);
        boolean loose = term instanceof Total
                || (term instanceof Over over && (!closed || over.size().at(values) > 1))
                || (term instanceof Local local && isLoose(local.formula()))
                || (tex.startsWith("-") && !first);
        return loose ? bracketed(tex) : tex;
    }

    private static boolean isLoose(Expression e) {
        return e instanceof Expression.Sum || e instanceof Expression.Piecewise;
    }

    static String bracketed(String tex) {
        return tex.contains("\\frac") || tex.contains("\\sum") || tex.contains("\\begin")
                ? "\\left(" + tex + "\\right)"
                : "(" + tex + ")";
    }

    /** Factors side by side, with a dot where two would run together. */
    private static String joined(List<String> factors) {
        StringBuilder tex = new StringBuilder();
        for (String factor : factors) {
            boolean number = !factor.isEmpty() && Character.isDigit(factor.charAt(0));
            boolean bracket = factor.startsWith("(") || factor.startsWith("\\left(");
            if (tex.length() > 0) {
                char last = tex.charAt(tex.length() - 1);
                tex.append(number || (bracket && last != ')' && last != '}') ? " \\cdot " : " \\, ");
            }
            tex.append(factor);
        }
        return tex.toString();
    }
}
