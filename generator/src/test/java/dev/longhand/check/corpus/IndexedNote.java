package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Call;
import dev.longhand.check.corpus.Term.Fraction;
import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Power;
import dev.longhand.check.corpus.Term.Product;
import dev.longhand.check.corpus.Term.Running;
import dev.longhand.check.corpus.Term.Slope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Backpropagation with letters for indices and sizes. */
final class IndexedNote implements WrittenNote {

    /** What is to be found in a line; no slip where it is right. */
    record Line(int line, IndexSlip slip, String right) implements Expected {}

    private static final List<String> INDICES = List.of("i", "j", "k");
    private static final List<String> BOUNDS = List.of("n", "m", "p");

    private final Random random;
    private final Net net;
    private final Names names;
    private final Hand hand;
    private final boolean bounded;
    private final NoteDraft note;
    private final List<Line> expected = new ArrayList<>();

    private IndexedNote(Random random) {
        this.random = random;
        this.note = new NoteDraft(random.nextBoolean() ? Dress.PLAIN : Dress.by(random));
        List<Integer> sizes =
                List.of(List.of(2, 3, 4), List.of(3, 4, 2), List.of(4, 2, 3)).get(random.nextInt(3));
        String hidden = List.of("\\sigma", "\\tanh", "f").get(random.nextInt(3));
        this.names = Names.by(random, sizes);
        this.net = new Net(
                sizes, hidden, random.nextBoolean() ? "" : hidden, names, random.nextInt(3) > 0, random.nextInt(3) > 0);
        this.hand = Hand.by(random);
        this.bounded = random.nextInt(3) > 0;
    }

    static IndexedNote by(Random random) {
        IndexedNote note = new IndexedNote(random);
        note.define();
        List<Claim> claims = note.claims();
        for (Claim claim : claims) {
            note.right(claim);
        }
        for (int i = 0; i < 6; i++) {
            note.wrong(claims.get(random.nextInt(claims.size())));
        }
        return note;
    }

    @Override
    public NoteDraft note() {
        return note;
    }

    @Override
    public List<Line> expected() {
        return expected;
    }

    private String index(int layer) {
        return INDICES.get(layer);
    }

    private Term sum(int layer, Term body) {
        return new Running(index(layer), net.size(layer), bounded ? BOUNDS.get(layer) : "", body);
    }

    private void define() {
        if (net.hidden().equals("\\sigma")) {
            note.add("\\sigma(t) = \\frac{1}{1+e^{-t}}");
        }
        for (int l = 1; l <= 2; l++) {
            Term paths =
                    sum(l - 1, Term.product(names.weight(l, index(l), index(l - 1)), names.after(l - 1, index(l - 1))));
            define(names.before(l, index(l)), net.biased() ? Term.sum(paths, names.bias(l, index(l))) : paths);
            Term z = names.before(l, index(l));
            define(names.after(l, index(l)), net.function(l).isEmpty() ? z : new Call(net.function(l), false, z));
        }
        Term square = sum(2, new Power(Term.minus(names.after(2, "k"), names.target("k")), 2));
        define(names.loss(), net.halved() ? Term.product(new Fraction(Term.ONE, Term.TWO), square) : square);
        for (int l = 2; l >= 1; l--) {
            define(names.delta(l, index(l)), new Slope(names.loss(), names.before(l, index(l))));
        }
    }

    private void define(Letter name, Term as) {
        note.add(hand.tex(name) + " = " + hand.tex(as));
    }

    private List<Claim> claims() {
        Gradient gradient = new Gradient(net, random.nextBoolean());
        Term residual = Term.minus(names.after(2, "k"), names.target("k"));
        Term top = Term.product(net.halved() ? Term.ONE : Term.TWO, residual, gradient.slope(2, "k"));
        Letter v = names.weight(2, "k", "j");
        Term slope = gradient.slope(1, "j");
        return List.of(
                new Claim(names.delta(2, "k"), top),
                new Claim(v, Term.product(names.delta(2, "k"), names.after(1, "j"))),
                new Claim(v, Term.product(top, names.after(1, "j"))),
                new Claim(names.after(1, "j"), sum(2, Term.product(names.delta(2, "k"), v))),
                new Claim(names.delta(1, "j"), Term.product(slope, sum(2, Term.product(names.delta(2, "k"), v)))),
                new Claim(names.delta(1, "j"), Term.product(sum(2, Term.product(top, v)), slope)),
                new Claim(names.weight(1, "j", "i"), Term.product(names.delta(1, "j"), names.input("i"))),
                new Claim(
                        names.weight(1, "j", "i"),
                        Term.product(sum(2, Term.product(names.delta(2, "k"), v)), slope, names.input("i"))),
                new Claim(
                        names.weight(1, "j", "i"),
                        sum(2, Term.product(names.delta(2, "k"), v, slope, names.input("i")))));
    }

    private void right(Claim claim) {
        Claim written = random.nextInt(3) == 0 ? new Claim(claim.by(), shuffled(claim.is())) : claim;
        if (!holds(written)) {
            throw new IllegalStateException(tex(written));
        }
        expected.add(new Line(note.add(tex(written)), null, tex(claim)));
    }

    private Term shuffled(Term term) {
        return term.map(t -> {
            if (!(t instanceof Product)) {
                return t;
            }
            List<Term> parts = new ArrayList<>(t.parts());
            Collections.shuffle(parts, random);
            return t.with(parts);
        });
    }

    private void wrong(Claim claim) {
        IndexSlip slip = IndexSlip.values()[random.nextInt(IndexSlip.values().length)];
        Term is = slip.of(claim.is(), net, random);
        if (is == null) {
            return;
        }
        Claim written = new Claim(claim.by(), is);
        if (!holds(written)) {
            expected.add(new Line(note.add(tex(written)), slip, tex(claim)));
        }
    }

    private String tex(Claim claim) {
        Term left = Names.isDelta(claim.by()) ? claim.by() : new Slope(names.loss(), claim.by());
        return hand.tex(left) + " = " + hand.tex(claim.is());
    }

    /** Whether it holds for all values of its free indices; one on the right only must have no influence. */
    private boolean holds(Claim claim) {
        Place place = net.place(random);
        for (int l = 1; l <= 2; l++) {
            for (int i = 1; i <= net.size(l); i++) {
                place.values().put(names.delta(l, i), net.slope(place, names.loss(), names.before(l, i)));
            }
        }
        for (int i = 1; i <= net.size(0); i++) {
            for (int j = 1; j <= net.size(1); j++) {
                for (int k = 1; k <= net.size(2); k++) {
                    if (!holds(claim, place, Map.of("i", "" + i, "j", "" + j, "k", "" + k))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean holds(Claim claim, Place place, Map<String, String> indices) {
        List<String> at = claim.by().indices().stream().map(indices::get).toList();
        Letter by = new Letter(claim.by().base(), claim.by().layer(), at);
        try {
            BigDecimal truth = Names.isDelta(by) ? place.values().get(by) : net.slope(place, names.loss(), by);
            return Real.same(truth, place.at(claim.is(), indices));
        } catch (IllegalArgumentException outOfRange) {
            return false;
        }
    }
}
