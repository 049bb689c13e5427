package dev.longhand.check.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A formula as the corpora write it into notes, and compute it themselves. */
sealed interface Term {

    Term ONE = new Numeral("1");
    Term TWO = new Numeral("2");

    /** A name; {@code layer} is a superscript in brackets, or empty. */
    record Letter(String base, String layer, List<String> indices) implements Term {
        static Letter of(String base, String layer, Object... indices) {
            List<String> texts = new ArrayList<>();
            for (Object index : indices) {
                texts.add(index.toString());
            }
            return new Letter(base, layer, List.copyOf(texts));
        }
    }

    record Numeral(String text) implements Term {}

    record Sum(List<Term> terms) implements Term {}

    record Negative(Term of) implements Term {}

    record Product(List<Term> factors) implements Term {}

    record Fraction(Term above, Term below) implements Term {}

    record Power(Term base, int exponent) implements Term {}

    /** A function, or with {@code slope} its derivative, at an argument. */
    record Call(String function, boolean slope, Term of) implements Term {}

    /** A sum over an index; {@code bound} is how its end is written, empty for no bounds. */
    record Running(String index, int to, String bound, Term body) implements Term {
        Running(String index, int to, Term body) {
            this(index, to, Integer.toString(to), body);
        }
    }

    /** One value where an argument is positive, another elsewhere. */
    record Cases(Term argument, Term positive, Term otherwise) implements Term {}

    /** The derivative of one name by another, in Leibniz notation. */
    record Slope(Letter of, Letter by) implements Term {}

    static Term sum(List<? extends Term> terms) {
        return terms.size() == 1 ? terms.get(0) : new Sum(List.copyOf(terms));
    }

    static Term sum(Term... terms) {
        return sum(List.of(terms));
    }

    static Term minus(Term left, Term right) {
        return sum(left, new Negative(right));
    }

    static Term product(Term... factors) {
        return product(List.of(factors));
    }

    /** A product without products as factors, and without ones. */
    static Term product(List<? extends Term> factors) {
        List<Term> flat = new ArrayList<>();
        for (Term factor : factors) {
            if (factor instanceof Product inner) {
                flat.addAll(inner.factors);
            } else if (!factor.equals(ONE)) {
                flat.add(factor);
            }
        }
        return flat.isEmpty() ? ONE : flat.size() == 1 ? flat.get(0) : new Product(List.copyOf(flat));
    }

    default List<Term> parts() {
        if (this instanceof Sum sum) {
            return sum.terms;
        } else if (this instanceof Product product) {
            return product.factors;
        } else if (this instanceof Negative negative) {
            return List.of(negative.of);
        } else if (this instanceof Fraction fraction) {
            return List.of(fraction.above, fraction.below);
        } else if (this instanceof Power power) {
            return List.of(power.base);
        } else if (this instanceof Call call) {
            return List.of(call.of);
        } else if (this instanceof Running running) {
            return List.of(running.body);
        } else if (this instanceof Cases cases) {
            return List.of(cases.argument, cases.positive, cases.otherwise);
        }
        return List.of();
    }

    default Term with(List<Term> parts) {
        if (this instanceof Sum) {
            return sum(parts);
        } else if (this instanceof Product) {
            return product(parts);
        } else if (this instanceof Negative) {
            return new Negative(parts.get(0));
        } else if (this instanceof Fraction) {
            return new Fraction(parts.get(0), parts.get(1));
        } else if (this instanceof Power power) {
            return new Power(parts.get(0), power.exponent);
        } else if (this instanceof Call call) {
            return new Call(call.function, call.slope, parts.get(0));
        } else if (this instanceof Running running) {
            return new Running(running.index, running.to, running.bound, parts.get(0));
        } else if (this instanceof Cases) {
            return new Cases(parts.get(0), parts.get(1), parts.get(2));
        }
        return this;
    }

    /** Changed from the leaves up. */
    default Term map(UnaryOperator<Term> change) {
        List<Term> parts = parts();
        return change.apply(
                parts.isEmpty()
                        ? this
                        : with(parts.stream().map(p -> p.map(change)).toList()));
    }

    /** This and all in it, outermost first. */
    default List<Term> all() {
        List<Term> all = new ArrayList<>();
        all.add(this);
        for (Term part : parts()) {
            all.addAll(part.all());
        }
        return all;
    }

    /** With what stands at a place of {@link #all()} exchanged. */
    default Term replaced(int place, Term by) {
        if (place == 0) {
            return by;
        }
        int from = 1;
        List<Term> parts = new ArrayList<>(parts());
        for (int i = 0; i < parts.size(); i++) {
            int size = parts.get(i).all().size();
            if (place < from + size) {
                parts.set(i, parts.get(i).replaced(place - from, by));
                return with(parts);
            }
            from += size;
        }
        throw new IllegalArgumentException("no place " + place);
    }
}
