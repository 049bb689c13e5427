package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Numeral;
import dev.longhand.check.corpus.Term.Slope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A pass through a network as with a pocket calculator: each value is rounded, written down, and used as written. One
 * value may be wrong; then what follows from it is carried.
 */
final class RoughNote {

    /** How a printed value came about. */
    enum Origin {
        ROUNDED,
        SLIP,
        CARRIED
    }

    record Expected(int line, Origin origin) {}

    private final Random random;
    private final Net net;
    private final Hand hand;
    private final NoteDraft note;
    private final int places;
    private final Map<Letter, BigDecimal> printed = new HashMap<>();
    private final Map<Letter, BigDecimal> exact;
    private final List<Expected> expected = new ArrayList<>();
    private final boolean slipping;
    private boolean slipped;

    private RoughNote(Random random, Net net, boolean slipping) {
        this.random = random;
        this.net = net;
        this.slipping = slipping;
        this.places = slipping ? 6 : 3 + random.nextInt(3);
        Preamble preamble = new Preamble(net, Hand.by(random), Dress.PLAIN, false, random.nextBoolean(), true);
        this.hand = preamble.hand();
        this.note = preamble.note();
        net.place(random).values().forEach((name, value) -> printed.put(name, value.setScale(2, RoundingMode.UP)));
        this.exact = net.forward(new Place(printed, List.of()), Map.of()).values();
    }

    static RoughNote by(Random random, boolean slipping) {
        RoughNote rough = new RoughNote(random, NumberNote.net(random), slipping);
        NumberNote.given(
                rough.net,
                name -> rough.note.add(
                        rough.hand.tex(name) + " = " + rough.printed.get(name).toPlainString()));
        rough.pass();
        return rough;
    }

    NoteDraft note() {
        return note;
    }

    List<Expected> expected() {
        return expected;
    }

    private void pass() {
        Names names = net.names();
        for (int l = 1; l <= net.layers(); l++) {
            for (int i = 1; i <= net.size(l); i++) {
                print(names.before(l, i), net.preactivation(l, i));
            }
            for (int i = 1; i <= net.size(l); i++) {
                print(names.after(l, i), net.activation(l, i));
            }
        }
        Gradient gradient = new Gradient(net, true);
        for (int j = 1; j <= net.size(1); j++) {
            Letter w = names.weight(2, 1, j);
            printed(
                    new Slope(names.loss(), w),
                    gradient.weight(2, 1, j),
                    net.slope(new Place(exact, List.of()), names.loss(), w));
        }
    }

    private void print(Letter name, Term is) {
        printed.put(name, printed(name, is, exact.get(name)));
    }

    private BigDecimal printed(Term left, Term is, BigDecimal truth) {
        BigDecimal value = new Place(printed, List.of()).at(is).setScale(places, RoundingMode.HALF_UP);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
        Origin origin = value.subtract(truth).abs().compareTo(unit.multiply(BigDecimal.valueOf(100))) > 0
                ? Origin.CARRIED
                : Origin.ROUNDED;
        if (slipping && !slipped && left instanceof Letter && random.nextInt(4) == 0) {
            slipped = true;
            origin = Origin.SLIP;
            value = value.add(unit.multiply(BigDecimal.valueOf(100_000 + random.nextInt(200_000))));
        }
        if (origin == Origin.ROUNDED && slipped && value.subtract(truth).abs().compareTo(unit) >= 0) {
            return value;
        }
        boolean operands =
                is.all().size() > 1 && !is.all().stream().anyMatch(t -> t instanceof Term.Call) && random.nextBoolean();
        String middle = operands ? " = " + hand.tex(is.map(this::numeral)) : "";
        int line = note.add(hand.tex(left) + middle + " = " + value.toPlainString());
        if (origin != Origin.CARRIED || left instanceof Letter) {
            expected.add(new Expected(line, origin));
        }
        return value;
    }

    private Term numeral(Term term) {
        if (!(term instanceof Letter letter)) {
            return term;
        }
        BigDecimal value = printed.get(letter);
        Term absolute = new Numeral(value.abs().toPlainString());
        return value.signum() < 0 ? new Term.Negative(absolute) : absolute;
    }
}
