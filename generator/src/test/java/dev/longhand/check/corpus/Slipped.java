package dev.longhand.check.corpus;

import java.util.Random;

/** A claim that slips have made wrong. */
record Slipped(Claim claim, String kinds) {

    /** The claim after slips by chance, or null if there was no room for one or it still holds. */
    static Slipped of(Claim claim, Net net, int slips, Random random) {
        Term is = claim.is();
        StringBuilder kinds = new StringBuilder();
        for (int i = 0; i < slips; i++) {
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            Term slipped = mutation.of(is, net, random);
            if (slipped == null) {
                return null;
            }
            is = slipped;
            kinds.append(i > 0 ? "+" : "").append(mutation);
        }
        Claim wrong = new Claim(claim.by(), is);
        return wrong.holds(net, random) ? null : new Slipped(wrong, kinds.toString());
    }
}
