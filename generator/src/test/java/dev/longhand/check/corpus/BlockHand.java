package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Block.Entrywise;
import dev.longhand.check.corpus.Block.Minus;
import dev.longhand.check.corpus.Block.Named;
import dev.longhand.check.corpus.Block.Scaled;
import dev.longhand.check.corpus.Block.Slope;
import dev.longhand.check.corpus.Block.Times;
import dev.longhand.check.corpus.Block.Transposed;
import dev.longhand.check.corpus.Block.Value;
import java.util.List;
import java.util.Random;

/**
 * How one author writes matrices.
 *
 * @param layer how a layer is marked, with L in its place
 * @param top the last layer by a letter, where layers are counted by letters; or empty
 */
record BlockHand(Mlp mlp, String layer, String top, String transpose, String function, boolean capitals, String hat) {

    static BlockHand by(Random random, Mlp mlp, boolean general) {
        String layer = List.of("^{(L)}", "^{(L)}", "^{[L]}", "_{L}").get(random.nextInt(4));
        String transpose = List.of("^T", "^\\top", "^{T}").get(random.nextInt(3));
        String hat = general || random.nextBoolean() ? "" : "\\hat{y}";
        return new BlockHand(mlp, layer, general ? "L" : "", transpose, mlp.function(), mlp.batch() > 1, hat);
    }

    boolean general() {
        return !top.isEmpty();
    }

    String loss() {
        return general() ? "C" : "L";
    }

    /** A name; {@code layer} is the layer at hand, and {@code last} says that it is called by the letter of the top. */
    String name(String base, int layer, int ahead, boolean last) {
        if (base.equals("y")) {
            return capitals ? "Y" : "y";
        }
        String mark;
        if (general()) {
            String from = last ? top : "l";
            mark = ahead == 0 ? from : from + (ahead > 0 ? "+" : "") + ahead;
        } else {
            if (base.equals("a") && layer + ahead == 0) {
                return capitals ? "X" : "x";
            } else if (base.equals("a") && layer + ahead == mlp.layers() && !hat.isEmpty()) {
                return capitals ? "\\hat{Y}" : hat;
            }
            mark = Integer.toString(layer + ahead);
        }
        String letter = base.equals("d")
                ? "\\delta"
                : capitals && !base.equals("b") ? base.toUpperCase(java.util.Locale.ROOT) : base;
        return letter + this.layer.replace("L", mark).replaceAll("_\\{(\\w)}", "_$1");
    }

    String tex(Block block, int layer, boolean last) {
        if (block instanceof Named named) {
            return name(named.base(), layer, named.ahead(), last);
        } else if (block instanceof Transposed transposed) {
            String of = tex(transposed.of(), layer, last);
            return (of.contains("^") || !(transposed.of() instanceof Named) ? "(" + of + ")" : of) + transpose;
        } else if (block instanceof Value value) {
            return function + "(" + tex(value.of(), layer, last) + ")";
        } else if (block instanceof Slope slope) {
            return function + "'(" + tex(slope.of(), layer, last) + ")";
        } else if (block instanceof Scaled scaled) {
            String by = scaled.by().equals("½") ? "\\frac{1}{2} " : scaled.by() + " ";
            return by + inner(scaled.of(), layer, last, true);
        } else if (block instanceof Minus minus) {
            return tex(minus.left(), layer, last) + " - " + inner(minus.right(), layer, last, true);
        } else if (block instanceof Times times) {
            return inner(times.left(), layer, last, false) + " " + inner(times.right(), layer, last, true);
        }
        Entrywise entrywise = (Entrywise) block;
        return inner(entrywise.left(), layer, last, true) + " \\odot " + inner(entrywise.right(), layer, last, true);
    }

    private String inner(Block block, int layer, boolean last, boolean brackets) {
        String tex = tex(block, layer, last);
        boolean loose = block instanceof Minus
                || block instanceof Entrywise
                || block instanceof Scaled
                || block instanceof Times && brackets;
        return loose ? "(" + tex + ")" : tex;
    }
}
