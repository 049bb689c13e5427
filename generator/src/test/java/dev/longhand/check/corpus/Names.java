package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Letter;
import java.util.List;
import java.util.Random;

/**
 * What an author calls the parts of a network.
 *
 * @param layered whether layers are told apart by a superscript; otherwise by letters
 * @param plain whether there are no indices at all
 * @param fromFirst whether a weight's first index is the unit it comes from
 * @param shared whether the units of a layer have one bias together
 */
record Names(
        boolean layered, boolean plain, boolean fromFirst, boolean shared, String target, String output, int layers) {

    static Names by(Random random, List<Integer> sizes) {
        int layers = sizes.size() - 1;
        boolean layered = layers > 2 || random.nextBoolean();
        boolean plain = !layered && sizes.stream().allMatch(n -> n == 1);
        boolean hat = random.nextBoolean();
        return new Names(
                layered,
                plain,
                random.nextInt(3) == 0,
                random.nextInt(5) == 0,
                hat ? "y" : "t",
                hat ? "\\hat{y}" : layered ? "a" : "o",
                layers);
    }

    Letter loss() {
        return Letter.of("L", "");
    }

    Letter input(Object j) {
        return letter("x", 0, j);
    }

    Letter target(Object k) {
        return plain ? Letter.of(target, "") : Letter.of(target, "", k);
    }

    Letter weight(int layer, Object to, Object from) {
        String base = layered || layer == 1 ? "w" : "v";
        return fromFirst ? letter(base, layer, from, to) : letter(base, layer, to, from);
    }

    Letter bias(int layer, Object i) {
        String base = layered || layer == 1 ? "b" : "c";
        return shared ? letter(base, layer) : letter(base, layer, i);
    }

    Letter before(int layer, Object i) {
        return letter(layered || layer == 1 ? "z" : "s", layer, i);
    }

    Letter after(int layer, Object i) {
        if (layer == 0) {
            return input(i);
        }
        if (layer == layers && !output.equals("a")) {
            return letter(output, 0, i);
        }
        return letter(layered ? "a" : "h", layer, i);
    }

    Letter delta(int layer, Object i) {
        return letter(layered || layer == layers ? "\\delta" : "\\gamma", layer, i);
    }

    boolean isTarget(Letter letter) {
        return letter.base().equals(target);
    }

    static boolean isDelta(Letter letter) {
        return letter.base().equals("\\delta") || letter.base().equals("\\gamma");
    }

    private Letter letter(String base, int layer, Object... indices) {
        String superscript = layered && layer > 0 ? Integer.toString(layer) : "";
        return plain ? Letter.of(base, superscript) : Letter.of(base, superscript, indices);
    }
}
