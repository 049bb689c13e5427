package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Numeral;
import dev.longhand.check.corpus.Term.Slope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** A pass through a network in numbers. */
final class NumberNote {

    /** What is to be found at the last sign of a line. */
    record Expected(int line, Figure figure, boolean substituted) {
        int signs() {
            return substituted ? 2 : 1;
        }
    }

    private final Random random;
    private final Net net;
    private final Hand hand;
    private final NoteDraft note;
    private final Place place;
    private final List<Expected> expected = new ArrayList<>();

    private NumberNote(Random random, Net net) {
        this.random = random;
        this.net = net;
        Preamble preamble = new Preamble(net, Hand.by(random), Dress.PLAIN, false, random.nextBoolean(), true);
        this.hand = preamble.hand();
        this.note = preamble.note();
        Map<Letter, BigDecimal> data = new LinkedHashMap<>();
        net.place(random).values().forEach((name, value) -> data.put(name, shortened(value)));
        this.place = net.forward(new Place(data, List.of()), Map.of());
    }

    private static BigDecimal shortened(BigDecimal value) {
        BigDecimal cut = value.setScale(2, RoundingMode.HALF_UP);
        return cut.signum() == 0 ? new BigDecimal("0.15") : cut;
    }

    static Net net(Random random) {
        while (true) {
            Net net = Net.by(random);
            if (net.layers() == 2
                    && !net.hasEntropy()
                    && !net.names().shared()
                    && !net.hidden().equals("f")
                    && net.size(1) < 4) {
                return net;
            }
        }
    }

    static NumberNote by(Random random) {
        NumberNote number = new NumberNote(random, net(random));
        number.data();
        number.forward();
        number.gradients();
        return number;
    }

    NoteDraft note() {
        return note;
    }

    List<Expected> expected() {
        return expected;
    }

    private void data() {
        given(
                net,
                name -> note.add(
                        hand.tex(name) + " = " + place.values().get(name).toPlainString()));
    }

    /** All that is given to a network of two layers, in order. */
    static void given(Net net, Consumer<Letter> each) {
        Names names = net.names();
        for (int j = 1; j <= net.size(0); j++) {
            each.accept(names.input(j));
        }
        for (int l = 1; l <= 2; l++) {
            for (int i = 1; i <= net.size(l); i++) {
                for (int j = 1; j <= net.size(l - 1); j++) {
                    each.accept(names.weight(l, i, j));
                }
                if (net.biased()) {
                    each.accept(names.bias(l, i));
                }
            }
        }
        for (int k = 1; k <= net.size(2); k++) {
            each.accept(names.target(k));
        }
    }

    private void forward() {
        Names names = net.names();
        for (int l = 1; l <= 2; l++) {
            for (int i = 1; i <= net.size(l); i++) {
                value(names.before(l, i), 15 - 3 * l, l == 1 ? net.preactivation(l, i) : null);
            }
            for (int i = 1; i <= net.size(l); i++) {
                value(names.after(l, i), 14 - 3 * l, null);
            }
        }
        value(names.loss(), 6, null);
    }

    private void gradients() {
        Names names = net.names();
        for (int l = 2; l >= 1; l--) {
            for (int i = 1; i <= net.size(l); i++) {
                for (int j = 1; j <= net.size(l - 1); j++) {
                    BigDecimal exact = net.slope(place, names.loss(), names.weight(l, i, j));
                    if (exact.abs().compareTo(new BigDecimal("0.001")) > 0) {
                        print(
                                hand.tex(new Slope(names.loss(), names.weight(l, i, j))),
                                exact,
                                4 + random.nextInt(2),
                                false);
                    }
                }
            }
        }
    }

    private void value(Letter name, int places, Term substituted) {
        BigDecimal exact = place.values().get(name);
        String left = hand.tex(name);
        if (substituted != null && random.nextBoolean()) {
            left += " = " + hand.tex(substituted.map(t -> t instanceof Letter letter ? numeral(letter) : t));
            print(left, exact, places, true);
        } else {
            print(left, exact, places, false);
        }
    }

    private Term numeral(Letter letter) {
        BigDecimal value = place.values().get(letter);
        Term absolute = new Numeral(value.abs().toPlainString());
        return value.signum() < 0 ? new Term.Negative(absolute) : absolute;
    }

    private void print(String left, BigDecimal exact, int places, boolean substituted) {
        BigDecimal plain = exact.stripTrailingZeros();
        int shown = Math.max(1, Math.min(plain.scale(), places));
        Figure figure =
                random.nextInt(3) > 0 ? Figure.ROUNDED : Figure.values()[random.nextInt(Figure.values().length)];
        String printed = figure.of(exact, shown, random);
        if (printed == null) {
            figure = Figure.ROUNDED;
            printed = figure.of(exact, shown, random);
            if (printed == null) {
                return;
            }
        }
        expected.add(new Expected(note.add(left + " = " + printed), figure, substituted));
    }
}
