package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Call;
import dev.longhand.check.corpus.Term.Fraction;
import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Negative;
import dev.longhand.check.corpus.Term.Power;
import dev.longhand.check.corpus.Term.Product;
import dev.longhand.check.corpus.Term.Slope;
import dev.longhand.check.corpus.Term.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Slips of the pen. */
enum Mutation {
    /** Another index at a name. */
    INDEX,
    /** A name of another part: the value before the function for the one after, another layer. */
    NEIGHBOUR,
    SIGN,
    MISSING_TERM,
    MISSING_FACTOR,
    EXTRA_FACTOR,
    /** f for f', or the value for its slope. */
    FUNCTION_FOR_SLOPE,
    FACTOR_TWO,
    /** Something else comes from above: the output for the residual, another unit's delta. */
    UPSTREAM,
    /** a - b for b - a, or two names exchanged. */
    SWAPPED,
    /** Brackets forgotten. */
    BRACKETS,
    /** 1 - a for 1 - a^2, a square too many. */
    POWER,
    /** Another derivative in a chain. */
    LINK;

    /** The formula with this slip at a place by chance, or null if there is none for it. */
    Term of(Term term, Net net, Random random) {
        List<Term> all = term.all();
        List<Term> candidates = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            Term slip = at(all.get(place), net, random);
            if (slip != null && !slip.equals(all.get(place))) {
                candidates.add(term.replaced(place, slip));
            }
        }
        return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
    }

    private Term at(Term t, Net net, Random random) {
        return switch (this) {
            case INDEX -> t instanceof Letter letter ? otherIndex(letter, net, random) : null;
            case NEIGHBOUR -> t instanceof Letter letter ? neighbour(letter, net, random) : null;
            case SIGN -> sign(t, random);
            case MISSING_TERM -> t instanceof Sum ? without(t, random) : null;
            case MISSING_FACTOR -> t instanceof Product ? without(t, random) : null;
            case EXTRA_FACTOR ->
                t instanceof Product product
                        ? Term.product(
                                t,
                                random.nextBoolean()
                                        ? product.factors()
                                                .get(random.nextInt(
                                                        product.factors().size()))
                                        : net.names().input(1 + random.nextInt(net.size(0))))
                        : null;
            case FUNCTION_FOR_SLOPE -> functionForSlope(t);
            case FACTOR_TWO ->
                t instanceof Product product
                        ? product.factors().get(0).equals(Term.TWO)
                                ? Term.product(product.factors()
                                        .subList(1, product.factors().size()))
                                : Term.product(random.nextBoolean() ? Term.TWO : new Fraction(Term.ONE, Term.TWO), t)
                        : null;
            case UPSTREAM -> upstream(t, net, random);
            case SWAPPED -> swapped(t, net, random);
            case BRACKETS -> brackets(t);
            case POWER ->
                t instanceof Power power
                        ? power.base()
                        : t instanceof Letter && random.nextInt(3) == 0 ? new Power(t, 2) : null;
            case LINK -> t instanceof Slope slope ? otherLink(slope, net, random) : null;
        };
    }

    private static Term otherLink(Slope slope, Net net, Random random) {
        boolean above = random.nextBoolean();
        Letter changed = above ? slope.of() : slope.by();
        List<Letter> others = new ArrayList<>(letters(net));
        others.removeIf(l -> l.equals(changed) || net.names().isTarget(l) || above && distance(l, changed) > 1);
        if (others.isEmpty() || changed.equals(net.names().loss())) {
            return null;
        }
        Letter other = others.get(random.nextInt(others.size()));
        return above ? new Slope(other, slope.by()) : new Slope(slope.of(), other);
    }

    private static List<Letter> letters(Net net) {
        List<Letter> letters = new ArrayList<>();
        for (int l = 1; l <= net.layers(); l++) {
            for (int i = 1; i <= net.size(l); i++) {
                for (int j = 1; j <= net.size(l - 1); j++) {
                    letters.add(net.names().weight(l, i, j));
                }
                letters.add(net.names().before(l, i));
                letters.add(net.names().after(l, i));
            }
        }
        for (int j = 1; j <= net.size(0); j++) {
            letters.add(net.names().input(j));
        }
        for (int k = 1; k <= net.size(net.layers()); k++) {
            letters.add(net.names().target(k));
        }
        return letters;
    }

    private static Term otherIndex(Letter letter, Net net, Random random) {
        List<Letter> others = letters(net).stream()
                .filter(l -> l.base().equals(letter.base()) && !l.equals(letter))
                .filter(l -> distance(l, letter) == 1)
                .toList();
        return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
    }

    private static int distance(Letter a, Letter b) {
        if (a.indices().size() != b.indices().size()) {
            return 9;
        }
        int distance = a.layer().equals(b.layer()) ? 0 : 1;
        for (int i = 0; i < a.indices().size(); i++) {
            distance += a.indices().get(i).equals(b.indices().get(i)) ? 0 : 1;
        }
        return distance;
    }

    private static Term neighbour(Letter letter, Net net, Random random) {
        List<Letter> others = letters(net).stream()
                .filter(l -> !l.base().equals(letter.base())
                        && l.indices().size() == letter.indices().size())
                .toList();
        return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
    }

    private static Term sign(Term t, Random random) {
        if (t instanceof Negative negative) {
            return negative.of();
        } else if (t instanceof Sum sum) {
            List<Term> terms = new ArrayList<>(sum.terms());
            int i = random.nextInt(terms.size());
            terms.set(i, terms.get(i) instanceof Negative negative ? negative.of() : new Negative(terms.get(i)));
            return new Sum(terms);
        }
        return t instanceof Product ? new Negative(t) : null;
    }

    private static Term without(Term t, Random random) {
        List<Term> parts = new ArrayList<>(t.parts());
        parts.remove(random.nextInt(parts.size()));
        return t.with(parts);
    }

    private static Term functionForSlope(Term t) {
        if (t instanceof Call call && call.slope()) {
            return new Call(call.function(), false, call.of());
        } else if (t instanceof Product product) {
            List<Term> factors = new ArrayList<>(product.factors());
            for (int i = 0; i + 1 < factors.size(); i++) {
                if (factors.get(i + 1).equals(Term.minus(Term.ONE, factors.get(i)))) {
                    factors.remove(i + 1);
                    return Term.product(factors);
                }
            }
        } else if (t instanceof Sum sum
                && sum.terms().size() == 2
                && sum.terms().get(1) instanceof Negative negative
                && negative.of() instanceof Power power) {
            return power.base();
        }
        return null;
    }

    private static Term upstream(Term t, Net net, Random random) {
        if (t instanceof Sum sum
                && sum.terms().size() == 2
                && sum.terms().get(0) instanceof Letter letter
                && sum.terms().get(1) instanceof Negative negative
                && negative.of() instanceof Letter target) {
            return random.nextBoolean() ? letter : target;
        }
        if (t instanceof Letter letter && Names.isDelta(letter)) {
            int layer = 1 + random.nextInt(net.layers());
            return net.names().delta(layer, 1 + random.nextInt(net.size(layer)));
        }
        return null;
    }

    private static Term swapped(Term t, Net net, Random random) {
        if (t instanceof Sum sum && sum.terms().size() == 2 && sum.terms().get(1) instanceof Negative negative) {
            return Term.minus(negative.of(), sum.terms().get(0));
        } else if (t instanceof Fraction fraction) {
            return new Fraction(fraction.below(), fraction.above());
        } else if (t instanceof Product product) {
            return product.factors().size() == 2 && random.nextBoolean()
                    ? new Fraction(product.factors().get(0), product.factors().get(1))
                    : null;
        }
        return t instanceof Letter letter && letter.indices().size() == 2
                ? existing(
                        new Letter(
                                letter.base(),
                                letter.layer(),
                                List.of(
                                        letter.indices().get(1),
                                        letter.indices().get(0))),
                        net)
                : null;
    }

    private static Term existing(Letter letter, Net net) {
        return letters(net).contains(letter) ? letter : null;
    }

    private static Term brackets(Term t) {
        if (!(t instanceof Product product)) {
            return null;
        }
        for (int i = 1; i < product.factors().size(); i++) {
            if (product.factors().get(i) instanceof Sum sum) {
                List<Term> before = new ArrayList<>(product.factors().subList(0, i));
                before.add(sum.terms().get(0));
                List<Term> terms = new ArrayList<>(sum.terms());
                terms.set(0, Term.product(before));
                int last = terms.size() - 1;
                List<Term> after = new ArrayList<>();
                Term end = terms.get(last);
                after.add(end instanceof Negative negative ? negative.of() : end);
                after.addAll(product.factors().subList(i + 1, product.factors().size()));
                terms.set(last, end instanceof Negative ? new Negative(Term.product(after)) : Term.product(after));
                return Term.sum(terms);
            }
        }
        return null;
    }
}
