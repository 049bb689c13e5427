package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Running;
import dev.longhand.check.corpus.Term.Slope;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The first part of a note: the network. */
record Preamble(Net net, Hand hand, Dress dress, boolean deltas, boolean spelt, boolean powers) {

    static Preamble by(Random random, Net net) {
        return new Preamble(
                net,
                Hand.by(random),
                random.nextBoolean() ? Dress.PLAIN : Dress.by(random),
                random.nextBoolean(),
                random.nextInt(3) > 0,
                random.nextBoolean());
    }

    NoteDraft note() {
        NoteDraft note = new NoteDraft(dress);
        if (net.hidden().equals("\\sigma")) {
            note.add("\\sigma(z) = \\frac{1}{1+e^{-z}}");
        } else if (net.hidden().equals("\\tanh") && powers) {
            note.add("\\tanh(z) = \\frac{e^z - e^{-z}}{e^z + e^{-z}}");
        } else if (net.hidden().equals("r")) {
            note.add(powers ? "r(z) = \\max(0, z)" : "r(z) = \\begin{cases} z & z > 0 \\\\ 0 & z \\le 0 \\end{cases}");
        }
        Names names = net.names();
        for (int l = 1; l <= net.layers(); l++) {
            for (int i = 1; i <= net.size(l); i++) {
                define(note, names.before(l, i), net.preactivation(l, i));
            }
            for (int i = 1; i <= net.size(l); i++) {
                define(note, names.after(l, i), net.activation(l, i));
            }
        }
        if (net.softmax()) {
            note.say("The targets are one-hot.");
            List<Term> targets = new ArrayList<>();
            for (int k = 1; k <= net.size(net.layers()); k++) {
                targets.add(names.target(k));
            }
            Term sum = spelt ? Term.sum(targets) : new Running("k", targets.size(), names.target("k"));
            note.add(hand.tex(sum) + " = 1");
        }
        define(note, names.loss(), net.loss(spelt));
        if (deltas) {
            for (int l = net.layers(); l >= 1; l--) {
                for (int i = 1; i <= net.size(l); i++) {
                    define(note, names.delta(l, i), new Slope(names.loss(), names.before(l, i)));
                }
            }
        }
        return note;
    }

    private void define(NoteDraft note, Letter name, Term as) {
        note.add(hand.tex(name) + " = " + hand.tex(as));
    }
}
