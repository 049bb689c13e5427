package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Block.Entrywise;
import dev.longhand.check.corpus.Block.Minus;
import dev.longhand.check.corpus.Block.Named;
import dev.longhand.check.corpus.Block.Scaled;
import dev.longhand.check.corpus.Block.Slope;
import dev.longhand.check.corpus.Block.Times;
import dev.longhand.check.corpus.Block.Transposed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Backpropagation in matrices. */
final class MatrixNote implements WrittenNote {

    /** A claim: the slope of the loss by the name, or delta itself, is the formula. */
    record Statement(String by, Block is, int layer) {}

    /** What is to be found in a line; no slip where the line is right. */
    record Line(int line, BlockSlip slip, Statement right) implements Expected {}

    private final Random random;
    private final Mlp mlp;
    private final BlockHand hand;
    private final NoteDraft note = new NoteDraft();
    private final List<Line> expected = new ArrayList<>();
    private final List<Mlp> shapes = new ArrayList<>();
    private final boolean sized;

    private MatrixNote(Random random, boolean general) {
        this.random = random;
        boolean rows = random.nextBoolean();
        String function = List.of("\\sigma", "\\tanh", "f", "\\phi").get(random.nextInt(4));
        String output = general || random.nextBoolean() ? function : "";
        int batch = rows && random.nextBoolean() ? 5 : 1;
        List<Integer> sizes = random.nextBoolean() ? List.of(3, 4, 2) : List.of(2, 3, 4, 3);
        this.mlp = new Mlp(general ? List.of(3, 4, 5, 2) : sizes, rows, batch, function, output);
        this.sized = !general && random.nextBoolean();
        this.hand = BlockHand.by(random, mlp, general);
        shapes.add(mlp);
        if (!sized) {
            List<Integer> turned = new ArrayList<>(mlp.sizes());
            java.util.Collections.reverse(turned);
            shapes.add(new Mlp(turned, rows, batch == 1 ? 1 : 2, function, output));
        }
    }

    static MatrixNote by(Random random) {
        MatrixNote note = new MatrixNote(random, random.nextInt(3) == 0);
        note.define();
        List<Statement> statements = note.statements();
        for (Statement statement : statements) {
            note.right(statement);
        }
        for (int i = 0; i < 6; i++) {
            note.wrong(statements.get(random.nextInt(statements.size())));
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

    String asRight(Statement statement) {
        return tex(statement);
    }

    private void define() {
        if (mlp.function().equals("\\sigma")) {
            note.add("\\sigma(t) = \\frac{1}{1+e^{-t}}");
        }
        if (sized) {
            sizes();
        }
        if (hand.general()) {
            note.say("For all layers $l = 1, \\dots, L$:");
            String first = hand.name("a", 0, 0, false)
                    .replace("{(l)}", "{(0)}")
                    .replace("{[l]}", "{[0]}")
                    .replace("_l", "_0");
            note.add(first + " = " + (hand.capitals() ? "X" : "x"));
            forward(0);
        } else {
            for (int l = 1; l <= mlp.layers(); l++) {
                forward(l);
            }
        }
        String off = hand.name("a", mlp.layers(), 0, true) + " - " + hand.name("y", 0, 0, true);
        note.add(hand.loss() + " = \\frac{1}{2} \\| " + off + " \\|" + (hand.capitals() ? "_F" : "") + "^2");
        for (int l = hand.general() ? 1 : mlp.layers(); l >= 1; l--) {
            note.add(hand.name("d", l, 0, false) + " = " + leibniz("z", l, false));
        }
    }

    private void sizes() {
        for (int l = 1; l <= mlp.layers(); l++) {
            int in = mlp.sizes().get(l - 1);
            int out = mlp.sizes().get(l);
            String shape = mlp.rows() ? in + " \\times " + out : out + " \\times " + in;
            note.say("$" + hand.name("W", l, 0, false) + " \\in \\mathbb{R}^{" + shape + "}$");
        }
    }

    private void forward(int l) {
        String a = hand.name("a", l, -1, false);
        String w = hand.name("W", l, 0, false);
        String z = hand.name("z", l, 0, false);
        note.add(z + " = " + (mlp.rows() ? a + " " + w : w + " " + a) + " + " + hand.name("b", l, 0, false));
        boolean plain = l == mlp.layers() && mlp.output().isEmpty();
        note.add(hand.name("a", l, 0, false) + " = " + (plain ? z : mlp.function() + "(" + z + ")"));
    }

    private String leibniz(String by, int layer, boolean last) {
        return "\\frac{\\partial " + hand.loss() + "}{\\partial " + hand.name(by, layer, 0, last) + "}";
    }

    private List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        int top = mlp.layers();
        for (int l = top; l >= 1; l--) {
            boolean last = l == top;
            if (hand.general() && l < top - 1) {
                break;
            }
            all.add(new Statement("d", delta(last), l));
            if (!hand.general() || last) {
                Block before = new Transposed(new Named("a", -1));
                all.add(new Statement("W", product(new Named("d", 0), before), l));
                if (mlp.batch() == 1) {
                    all.add(new Statement("b", new Named("d", 0), l));
                }
            }
            if (!last) {
                all.add(new Statement("a", product(new Transposed(new Named("W", 1)), new Named("d", 1)), l));
                all.add(new Statement("W", product(delta(false), new Transposed(new Named("a", -1))), l));
            }
        }
        return all;
    }

    private Block delta(boolean last) {
        if (!last) {
            return new Entrywise(
                    product(new Transposed(new Named("W", 1)), new Named("d", 1)), new Slope(new Named("z", 0)));
        }
        Block residual = new Minus(new Named("a", 0), new Named("y", 0));
        return mlp.output().isEmpty() ? residual : new Entrywise(residual, new Slope(new Named("z", 0)));
    }

    /** As columns have it; the other way round in rows. */
    private Block product(Block left, Block right) {
        return mlp.rows() ? new Times(right, left) : new Times(left, right);
    }

    private void right(Statement statement) {
        Block is = statement.is();
        if (random.nextInt(3) == 0) {
            is = turned(is);
        }
        Statement written = new Statement(statement.by(), is, statement.layer());
        if (!holds(written)) {
            throw new IllegalStateException(tex(written));
        }
        expected.add(new Line(note.add(tex(written)), null, statement));
    }

    private Block turned(Block is) {
        if (is instanceof Entrywise e) {
            return new Entrywise(e.right(), e.left());
        } else if (is instanceof Minus m) {
            return new Scaled("-", new Minus(m.right(), m.left()));
        } else if (is instanceof Times t) {
            return new Transposed(new Times(transposed(t.right()), transposed(t.left())));
        }
        return is;
    }

    private static Block transposed(Block block) {
        return block instanceof Transposed t ? t.of() : new Transposed(block);
    }

    private void wrong(Statement statement) {
        BlockSlip slip = BlockSlip.values()[random.nextInt(BlockSlip.values().length)];
        Block is = slip.of(statement.is(), random);
        if (is == null) {
            return;
        }
        Statement written = new Statement(statement.by(), is, statement.layer());
        if (exists(written) && !holds(written)) {
            expected.add(new Line(note.add(tex(written)), slip, statement));
        }
    }

    /** Whether the note has all layers spoken of. */
    private boolean exists(Statement statement) {
        boolean[] fine = {true};
        statement.is().variants(b -> {
            if (b instanceof Named named) {
                int layer = statement.layer() + named.ahead();
                fine[0] &= layer <= mlp.layers() && layer >= (named.base().equals("a") ? 0 : 1);
            }
            return List.of();
        });
        return fine[0];
    }

    private boolean holds(Statement statement) {
        for (Mlp shape : shapes) {
            boolean each = hand.general()
                    && (statement.layer() < shape.layers() || !statement.by().equals("d"));
            int from = each ? 1 : statement.layer();
            int to = each && statement.layer() < shape.layers() ? shape.layers() - 1 : statement.layer();
            for (int l = from; l <= to; l++) {
                Map<String, Grid> values = shape.withSlopes(7 + l);
                Grid truth = shape.slope(7 + l, (statement.by().equals("d") ? "z" : statement.by()) + l);
                try {
                    if (!shape.at(statement.is(), l, values).like(truth)) {
                        return false;
                    }
                } catch (Grid.Misfit e) {
                    return false;
                }
            }
        }
        return true;
    }

    private String tex(Statement statement) {
        boolean last = statement.layer() == mlp.layers() && statement.by().equals("d");
        int layer = statement.layer();
        String left =
                statement.by().equals("d") ? hand.name("d", layer, 0, last) : leibniz(statement.by(), layer, last);
        return left + " = " + hand.tex(statement.is(), layer, last);
    }
}
