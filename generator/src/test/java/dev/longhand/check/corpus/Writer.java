package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Running;
import dev.longhand.check.corpus.Term.Slope;
import java.util.List;
import java.util.Random;

/** Gradients as different authors write them, all of them right. */
record Writer(Preamble preamble, Random random) {

    Claim claim() {
        Net net = preamble.net();
        Names names = net.names();
        int layer = 1 + random.nextInt(net.layers());
        int i = 1 + random.nextInt(net.size(layer));
        int j = 1 + random.nextInt(net.size(layer - 1));
        Gradient gradient = new Gradient(net, random.nextBoolean());
        return switch (random.nextInt(net.biased() ? 6 : 5)) {
            case 0 -> new Claim(names.before(layer, i), gradient.before(layer, i));
            case 1 ->
                layer < net.layers()
                        ? new Claim(names.after(layer, i), gradient.after(layer, i))
                        : new Claim(names.weight(layer, i, j), gradient.weight(layer, i, j));
            case 2 ->
                new Claim(
                        names.weight(layer, i, j), Term.product(above(gradient, layer, i), names.after(layer - 1, j)));
            case 3 -> chain(layer, i, j);
            case 5 -> new Claim(names.bias(layer, i), gradient.bias(layer, i));
            default -> new Claim(names.weight(layer, i, j), gradient.weight(layer, i, j));
        };
    }

    /** One weight's gradient in steps: the chain, then closed forms. */
    List<Claim> steps() {
        Net net = preamble.net();
        Names names = net.names();
        int layer = 1 + random.nextInt(net.layers());
        int i = 1 + random.nextInt(net.size(layer));
        int j = 1 + random.nextInt(net.size(layer - 1));
        Claim chain = chain(layer, i, j);
        Gradient gradient = new Gradient(net, random.nextBoolean());
        Claim closed = new Claim(chain.by(), Term.product(above(gradient, layer, i), names.after(layer - 1, j)));
        Rewrite rewrite = Rewrite.values()[random.nextInt(Rewrite.values().length)];
        return List.of(chain, closed, new Claim(chain.by(), rewrite.of(gradient.weight(layer, i, j), net, random)));
    }

    /** By delta names where the note has them, with the next layer's sum by an index or spelt out. */
    private Term above(Gradient gradient, int layer, int i) {
        Net net = preamble.net();
        Names names = net.names();
        if (!preamble.deltas()) {
            return gradient.before(layer, i);
        } else if (layer == net.layers() || random.nextBoolean()) {
            return names.delta(layer, i);
        }
        int size = net.size(layer + 1);
        Term paths = size > 1 && random.nextBoolean()
                ? new Running("k", size, Term.product(names.delta(layer + 1, "k"), names.weight(layer + 1, "k", i)))
                : Term.sum(java.util.stream.IntStream.rangeClosed(1, size)
                        .mapToObj(k -> Term.product(names.delta(layer + 1, k), names.weight(layer + 1, k, i)))
                        .toList());
        return Term.product(paths, gradient.slope(layer, i));
    }

    private Claim chain(int layer, int i, int j) {
        Net net = preamble.net();
        Names names = net.names();
        Letter w = names.weight(layer, i, j);
        Letter z = names.before(layer, i);
        Letter a = names.after(layer, i);
        if (net.function(layer).equals(Net.SOFTMAX)) {
            return new Claim(w, Term.product(new Slope(names.loss(), z), new Slope(z, w)));
        }
        if (layer == net.layers() || random.nextBoolean()) {
            return new Claim(w, Term.product(new Slope(names.loss(), a), new Slope(a, z), new Slope(z, w)));
        }
        List<Term> paths = java.util.stream.IntStream.rangeClosed(1, net.size(layer + 1))
                .mapToObj(k -> {
                    Letter next = names.before(layer + 1, k);
                    return Term.product(new Slope(names.loss(), next), new Slope(next, a));
                })
                .toList();
        return new Claim(w, Term.product(Term.sum(paths), new Slope(a, z), new Slope(z, w)));
    }
}
