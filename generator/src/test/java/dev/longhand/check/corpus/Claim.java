package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Slope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** A gradient as a note states it. */
record Claim(Letter by, Term is) {

    private static final int PLACES = 6;

    /** Whether it holds at every place tried. */
    boolean holds(Net net, Random random) {
        int places = net.hidden().equals("r") ? 5 * PLACES : PLACES;
        for (int n = 0; n < places; n++) {
            Place place = net.place(random);
            try {
                if (!Real.same(truth(net, place), valued(net, place))) {
                    return false;
                }
            } catch (ArithmeticException e) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal truth(Net net, Place place) {
        return net.slope(place, net.names().loss(), by);
    }

    private BigDecimal valued(Net net, Place place) {
        for (Term each : is.all()) {
            if (each instanceof Slope slope) {
                place.values().putIfAbsent(stand(slope), net.slope(place, slope.of(), slope.by()));
            }
        }
        if (is.all().stream().anyMatch(t -> t instanceof Letter letter && Names.isDelta(letter))) {
            put(net, place);
        }
        return place.at(is.map(t -> t instanceof Slope slope ? stand(slope) : t));
    }

    private static Letter stand(Slope slope) {
        return Letter.of(slope.toString(), "");
    }

    private static void put(Net net, Place place) {
        for (int l = 1; l <= net.layers(); l++) {
            for (int i = 1; i <= net.size(l); i++) {
                place.values()
                        .put(
                                net.names().delta(l, i),
                                net.slope(place, net.names().loss(), net.names().before(l, i)));
            }
        }
    }

    /** Several forms in one line. */
    static String tex(List<Claim> steps, Hand hand, Net net) {
        StringBuilder tex = new StringBuilder(
                hand.tex(new Slope(net.names().loss(), steps.get(0).by())));
        steps.forEach(step -> tex.append(" = ").append(hand.tex(step.is())));
        return tex.toString();
    }

    String tex(Hand hand, Net net) {
        return tex(List.of(this), hand, net);
    }
}
