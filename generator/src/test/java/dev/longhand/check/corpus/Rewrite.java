package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Call;
import dev.longhand.check.corpus.Term.Cases;
import dev.longhand.check.corpus.Term.Fraction;
import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Negative;
import dev.longhand.check.corpus.Term.Numeral;
import dev.longhand.check.corpus.Term.Power;
import dev.longhand.check.corpus.Term.Product;
import dev.longhand.check.corpus.Term.Sum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Other ways to write the same. */
enum Rewrite {
    /** As it comes. */
    NONE,
    /** Products of sums multiplied out. */
    EXPANDED,
    /** sigma by exponentials. */
    SIGMOID_SPELT,
    /** tanh by exponentials or by sigma. */
    TANH_SPELT,
    /** The other layer's units as their formulas. */
    SUBSTITUTED,
    /** Factors and terms in another order. */
    SHUFFLED,
    /** t - o with a sign before. */
    TURNED_RESIDUAL,
    /** 1 - a^2 as (1 - a)(1 + a), a(1 - a) as a - a^2. */
    SLOPE_FACTORED,
    /** Values in place of f(z), and f(z) in place of values. */
    VALUES_AS_CALLS,
    /** The slope of max by cases. */
    CASES,
    /** Numbers that cancel. */
    CANCELLING,
    /** A product as a fraction with a shared factor above and below. */
    DIVIDED;

    /** The formula rewritten, or itself where this kind has nothing to do. */
    Term of(Term term, Net net, Random random) {
        return switch (this) {
            case NONE -> term;
            case EXPANDED -> expanded(term);
            case SIGMOID_SPELT -> spelt(calls(term, net), "\\sigma", random);
            case TANH_SPELT -> spelt(calls(term, net), "\\tanh", random);
            case SUBSTITUTED -> substituted(term, net, random.nextBoolean());
            case SHUFFLED -> term.map(t -> shuffled(t, random));
            case TURNED_RESIDUAL -> turned(term, net);
            case SLOPE_FACTORED -> term.map(Rewrite::factored);
            case VALUES_AS_CALLS -> calls(term, net);
            case CASES ->
                term.map(t -> t instanceof Call call
                                && call.slope()
                                && call.function().equals("r")
                        ? new Cases(call.of(), Term.ONE, new Numeral("0"))
                        : t);
            case CANCELLING ->
                Term.product(
                        new Fraction(Term.ONE, new Numeral("4")),
                        random.nextBoolean() ? new Power(Term.TWO, 2) : new Numeral("4"),
                        term);
            case DIVIDED -> {
                Letter by = net.names().weight(1, 1, 1);
                yield new Fraction(Term.product(term, by), by);
            }
        };
    }

    static Term expanded(Term term) {
        return term.map(t -> {
            if (!(t instanceof Product product)) {
                return t;
            }
            List<Term> terms = List.of(Term.ONE);
            List<Boolean> signs = List.of(false);
            for (Term factor : product.factors()) {
                List<Term> next = new ArrayList<>();
                List<Boolean> nextSigns = new ArrayList<>();
                for (int i = 0; i < terms.size(); i++) {
                    for (Term summand : factor instanceof Sum sum ? sum.terms() : List.of(factor)) {
                        boolean minus = summand instanceof Negative;
                        next.add(Term.product(terms.get(i), summand instanceof Negative n ? n.of() : summand));
                        nextSigns.add(signs.get(i) ^ minus);
                    }
                }
                terms = next;
                signs = nextSigns;
                if (terms.size() > 24) {
                    return t;
                }
            }
            List<Term> signed = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                signed.add(signs.get(i) ? new Negative(terms.get(i)) : terms.get(i));
            }
            return flat(Term.sum(signed));
        });
    }

    private static Term flat(Term term) {
        if (!(term instanceof Sum sum)) {
            return term;
        }
        List<Term> terms = new ArrayList<>();
        for (Term each : sum.terms()) {
            if (each instanceof Sum inner) {
                terms.addAll(inner.terms());
            } else {
                terms.add(each);
            }
        }
        return Term.sum(terms);
    }

    /** Activations as functions of what they are applied to. */
    static Term calls(Term term, Net net) {
        return units(term, net, (l, i) -> net.function(l).equals(Net.SOFTMAX) ? null : net.activation(l, i));
    }

    private static Term substituted(Term term, Net net, boolean deep) {
        Term called = calls(term, net);
        UnaryOperator<Term> once = t -> {
            for (int l = 1; l <= (deep ? net.layers() : 1); l++) {
                for (int i = 1; i <= net.size(l); i++) {
                    if (t.equals(net.names().before(l, i))) {
                        return net.preactivation(l, i);
                    }
                }
            }
            return t;
        };
        return called.map(once);
    }

    private interface Unit {
        Term of(int layer, int i);
    }

    private static Term units(Term term, Net net, Unit unit) {
        return term.map(t -> {
            for (int l = 1; l <= net.layers(); l++) {
                for (int i = 1; i <= net.size(l); i++) {
                    if (t.equals(net.names().after(l, i))) {
                        Term as = unit.of(l, i);
                        return as == null ? t : as;
                    }
                }
            }
            return t;
        });
    }

    private static Term spelt(Term term, String function, Random random) {
        int way = random.nextInt(3);
        return term.map(t -> {
            if (!(t instanceof Call call) || !call.function().equals(function)) {
                return t;
            }
            Term z = call.of();
            Term minus = new Call("exp", false, new Negative(z));
            Term plus = new Call("exp", false, z);
            if (function.equals("\\sigma")) {
                if (call.slope()) {
                    return way == 0
                            ? new Fraction(minus, new Power(Term.sum(Term.ONE, minus), 2))
                            : new Fraction(plus, new Power(Term.sum(Term.ONE, plus), 2));
                }
                return way == 0
                        ? new Fraction(Term.ONE, Term.sum(Term.ONE, minus))
                        : new Fraction(plus, Term.sum(Term.ONE, plus));
            }
            if (call.slope()) {
                return new Fraction(new Numeral("4"), new Power(Term.sum(plus, minus), 2));
            }
            Term twice = Term.product(Term.TWO, z);
            return switch (way) {
                case 0 -> new Fraction(Term.minus(plus, minus), Term.sum(plus, minus));
                case 1 -> {
                    Term e = new Call("exp", false, new Negative(twice));
                    yield new Fraction(Term.minus(Term.ONE, e), Term.sum(Term.ONE, e));
                }
                default -> {
                    Term e = new Call("exp", false, twice);
                    yield Term.minus(Term.ONE, new Fraction(Term.TWO, Term.sum(e, Term.ONE)));
                }
            };
        });
    }

    private static Term shuffled(Term term, Random random) {
        if (term instanceof Product || term instanceof Sum) {
            List<Term> parts = new ArrayList<>(term.parts());
            Collections.shuffle(parts, random);
            return term.with(parts);
        }
        return term;
    }

    private static Term turned(Term term, Net net) {
        return term.map(t -> {
            for (int k = 1; k <= net.size(net.layers()); k++) {
                Term o = net.names().after(net.layers(), k);
                Term y = net.names().target(k);
                if (t.equals(Term.minus(o, y))) {
                    return new Negative(Term.minus(y, o));
                }
            }
            return t;
        });
    }

    private static Term factored(Term term) {
        if (term instanceof Sum sum
                && sum.terms().size() == 2
                && sum.terms().get(0).equals(Term.ONE)
                && sum.terms().get(1) instanceof Negative negative
                && negative.of() instanceof Power power) {
            return Term.product(Term.minus(Term.ONE, power.base()), Term.sum(Term.ONE, power.base()));
        }
        if (term instanceof Product product) {
            List<Term> factors = new ArrayList<>(product.factors());
            for (int i = 0; i + 1 < factors.size(); i++) {
                Term a = factors.get(i);
                if (factors.get(i + 1).equals(Term.minus(Term.ONE, a))) {
                    factors.set(i, Term.minus(a, new Power(a, 2)));
                    factors.remove(i + 1);
                }
            }
            return Term.product(factors);
        }
        return term;
    }
}
