package dev.longhand.check.corpus;

import java.util.List;
import java.util.Random;

/**
 * A piece of notation, whole or broken.
 *
 * @param relations how many signs of a relation it has outside of scripts
 */
record Snippet(String tex, int relations, boolean broken) {

    private static final List<String> ATOMS = List.of(
            "x",
            "w_{12}",
            "\\delta_j^{(l)}",
            "\\hat{y}",
            "0.593",
            "a(h_1)",
            "\\sigma(z)",
            "e^{-z}",
            "W^{T}",
            "\\bar{W}_1",
            "\\frac{\\partial L}{\\partial w_{11}}",
            "\\nabla_W L",
            "\\text{loss}(o_1)",
            "\\sum_{i=1}^{n} x_i",
            "\\max(0, s)",
            "\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}",
            "\\|v\\|^2",
            "|x|",
            "\\mathbf{x}",
            "\\sqrt{x + 1}",
            "\\left[ x \\right]",
            "f'(s_3)",
            "\\underbrace{x + y}_{\\text{sum}}",
            "w^{+}",
            "\\mathbb{1}[z > 0]",
            "10^{-3}",
            "\\operatorname{diag}(v)",
            "x^{(i)}",
            "\\partial L / \\partial b",
            "\\langle x, y \\rangle",
            "\\dot{x}",
            "w_{ij}^{l}");
    private static final List<String> SIGNS =
            List.of(" + ", " - ", " \\cdot ", " ", " \\odot ", " \\times ", " / ", "");
    private static final List<String> BREAKS = List.of(
            "{",
            "}",
            "\\frac{",
            "\\frac",
            "^",
            "_",
            "\\left(",
            "\\right]",
            "\\begin{bmatrix} 1",
            "\\end{cases}",
            "&",
            "\\\\",
            "\\unknown",
            "( ",
            ")",
            "^^",
            "__",
            "\\sqrt",
            "+ +",
            "\\",
            "\\sum_",
            "\\partial",
            "\u20ac",
            "'",
            "\\text{",
            "\\cdot \\cdot");

    static Snippet by(Random random) {
        int relations = 1 + random.nextInt(3);
        boolean broken = random.nextInt(5) == 0;
        int at = random.nextInt(relations + 1);
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i <= relations; i++) {
            tex.append(i > 0 ? " = " : "");
            String side = side(random);
            if (broken && i == at) {
                String breaking = one(BREAKS, random);
                side = random.nextBoolean() ? side + " " + breaking : breaking + " " + side;
            }
            tex.append(side);
        }
        return new Snippet(tex.toString(), relations, broken);
    }

    private static String side(Random random) {
        StringBuilder side = new StringBuilder(one(ATOMS, random));
        for (int n = random.nextInt(4); n > 0; n--) {
            String atom = one(ATOMS, random);
            if (random.nextInt(6) == 0) {
                atom = "(" + atom + one(SIGNS, random) + one(ATOMS, random) + ")";
            } else if (random.nextInt(6) == 0) {
                atom = "\\frac{" + atom + "}{" + one(ATOMS, random) + "}";
            }
            side.append(one(SIGNS, random)).append(" ").append(atom);
        }
        return side.toString();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
