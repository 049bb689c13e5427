package dev.longhand.typeset.section;

import dev.longhand.derivation.Grid;
import dev.longhand.derivation.NumericPass;
import dev.longhand.derivation.SoftmaxProof;
import dev.longhand.derivation.index.Index;
import dev.longhand.derivation.index.OpenNames;
import dev.longhand.derivation.index.Place;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The slopes of a softmax by cases, and how the cross-entropy behind it cancels to p - y. */
public final class SoftmaxSection {

    private static final int TALLEST = 12;

    private final Network network;
    private final SoftmaxProof proof;
    private final Notation notation;
    private final Subject subject;
    private final String i;
    private final String j;
    private final String k;
    private final Name zi;
    private final Name zj;
    private final Name zk;
    private final Name pi;
    private final Name pj;
    private final Name yi;
    private final Name yj;
    private final Name sum;
    private final Name loss;
    private final int classes;

    /** Chooses indices, and names for shares and their sum, that the definitions of the subject do not have. */
    public SoftmaxSection(Subject subject, SoftmaxProof proof) {
        this.subject = subject;
        this.network = subject.network();
        this.proof = proof;
        this.notation = subject.notation();
        OpenNames names = OpenNames.of(network);
        Set<String> taken = taken(subject);
        boolean usual = !taken.contains("i") && !taken.contains("j") && !taken.contains("k");
        Index first = usual ? new Index("i") : names.letters().row();
        Index second = usual ? new Index("j") : names.letters().column();
        Index third = usual ? new Index("k") : names.letters().further();
        this.i = first.letter();
        this.j = second.letter();
        this.k = third.letter();
        Place last = Place.of(network.layers().size());
        this.zi = names.preActivation(last, first).name();
        this.zj = names.preActivation(last, second).name();
        this.zk = names.preActivation(last, third).name();
        this.yi = names.target(first).name();
        this.yj = names.target(second).name();
        Name share = new Name(free(taken, "p", "q", "\\pi"), "", "");
        this.pi = proof.ofLogits()
                ? share.withSubscript(i)
                : names.activation(last, first).name();
        this.pj = proof.ofLogits()
                ? share.withSubscript(j)
                : names.activation(last, second).name();
        this.sum = new Name(free(taken, "S", "Z", "\\Sigma"), "", "");
        this.loss = subject.derivation().result();
        this.classes = network.targets().size();
    }

    private static Set<String> taken(Subject subject) {
        Set<String> taken = new HashSet<>();
        subject.derivation().definitions().groups().forEach(g -> {
            taken.add(g.label().base());
            g.members().forEach(m -> taken.add(m.base()));
        });
        subject.derivation()
                .definitions()
                .list()
                .forEach(d -> taken.add(d.name().base()));
        return taken;
    }

    private static String free(Set<String> taken, String... wanted) {
        for (String letter : wanted) {
            if (!taken.contains(letter)) {
                return letter;
            }
        }
        return wanted[0] + "'";
    }

    /** All of it: both cases, the Jacobian, and what is left of the cross-entropy. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String over = "\\sum_{" + k + "=1}^{" + classes + "} ";
        blocks.add(new Block.Formula(pi.tex() + " = \\frac{e^{" + zi.tex() + "}}{" + sum.tex() + "},\\quad " + sum.tex()
                + " = " + over + "e^{" + zk.tex() + "}"));
        blocks.add(Block.paragraph("The rule for quotients, in the case ", i + " = " + j, ":"));
        blocks.add(steps(zi, SoftmaxProof.ofItself(variable(zi), variable(sum), variable(pi))));
        blocks.add(Block.paragraph("and in the case ", i + " \\ne " + j, ":"));
        blocks.add(steps(
                zj, SoftmaxProof.ofAnother(variable(zi), variable(zj), variable(sum), variable(pi), variable(pj))));
        blocks.add(Block.paragraph("Both together are the Jacobian of the softmax:"));
        blocks.add(jacobian());
        blocks.addAll(cancellation());
        return blocks;
    }

    private static Expression variable(Name name) {
        return Algebra.variable(name);
    }

    private Block steps(Name by, List<Expression> steps) {
        Aligned rows = new Aligned();
        String left = Leibniz.partial(pi, by);
        for (Expression step : steps) {
            rows.equal(left, notation.write(step));
            left = "";
        }
        return rows.formula();
    }

    private Block jacobian() {
        List<Expression> symbols = new ArrayList<>();
        List<Expression> entries = new ArrayList<>();
        Name share = pi.withSubscript("");
        for (int a = 0; a < classes; a++) {
            for (int b = 0; b < classes; b++) {
                symbols.add(entry(share(share, a), share(share, b), a == b));
                entries.add(entry(proof.share(a), proof.share(b), a == b));
            }
        }
        Grid grid = new Grid(classes, classes, symbols);
        Aligned rows = new Aligned();
        rows.equal(
                "\\left(" + Leibniz.partial(pi, zj) + "\\right)_{" + i + j + "}",
                MatrixText.entries(grid, notation::write));
        if (!subject.values().isEmpty()) {
            Grid numbers = new Grid(classes, classes, entries);
            boolean exact = entries.stream().allMatch(e -> number(e).exact());
            rows.row(
                    "",
                    NumberText.relation(exact),
                    MatrixText.entries(numbers, e -> number(e).tex()));
        }
        return rows.formula();
    }

    private Expression share(Name letter, int a) {
        return proof.ofLogits() ? Algebra.variable(letter.withSubscript(Integer.toString(a + 1))) : proof.share(a);
    }

    private static Expression entry(Expression a, Expression b, boolean same) {
        return same ? Algebra.product(a, Algebra.difference(Algebra.ONE, a)) : Algebra.negate(Algebra.product(a, b));
    }

    private NumberText number(Expression e) {
        return notation.number(NumericPass.value(subject.derivation().forEvaluation(e), subject.values()));
    }

    private List<Block> cancellation() {
        List<Block> blocks = new ArrayList<>();
        String all = "\\sum_{" + i + "=1}^{" + classes + "} ";
        String others = "\\sum_{" + i + " \\ne " + j + "} ";
        blocks.add(Block.paragraph(
                "The loss is ",
                loss.tex() + " = -" + all + yi.tex() + " \\log(" + pi.tex() + ")"
                        + (network.penalty().isPresent() ? " + \\cdots" : ""),
                ", so that:"));
        blocks.add(new Aligned()
                .equal(Leibniz.partial(loss, pi), notation.write(SoftmaxProof.ofLoss(variable(yi), variable(pi))))
                .formula());
        blocks.add(Block.paragraph("An argument of the softmax takes part in every share; the shares cancel:"));
        String y = yj.tex();
        String p = pj.tex();
        Aligned rows = new Aligned();
        rows.equal(Leibniz.partial(loss, zj), all + Leibniz.partial(loss, pi) + " \\cdot " + Leibniz.partial(pi, zj));
        rows.equal(
                "",
                "-\\frac{" + y + "}{" + p + "} \\cdot " + p + " (1 - " + p + ") + " + others + "\\left(-\\frac{"
                        + yi.tex() + "}{" + pi.tex() + "}\\right) \\cdot (-" + pi.tex() + " \\, " + p + ")");
        rows.equal("", "-" + y + " + " + y + " \\, " + p + " + " + others + yi.tex() + " \\, " + p);
        rows.equal("", p + " \\left(" + all + yi.tex() + "\\right) - " + y);
        if (proof.targetsSumToOne()) {
            rows.equal("", p + " - " + y);
        }
        blocks.add(rows.formula());
        if (proof.targetsSumToOne()) {
            blocks.add(Block.paragraph("The last step uses ", all + yi.tex() + " = 1", "."));
        }
        if (!subject.values().isEmpty()) {
            blocks.addAll(numbers());
        }
        return blocks;
    }

    private List<Block> numbers() {
        Aligned rows = new Aligned();
        for (int a = 0; a < classes; a++) {
            Expression y = variable(network.targets().get(a));
            Expression share = proof.share(a);
            NumberText result = number(proof.result(a));
            boolean exact = number(share).exact() && number(y).exact();
            String putIn = number(share).tex() + " - " + number(y).afterSign();
            String middle = proof.targetsSumToOne() ? " " + NumberText.relation(exact) + " " + putIn : "";
            rows.equal(
                    Leibniz.partial(loss, proof.arguments().get(a)),
                    notation.write(proof.targetsSumToOne() ? Algebra.difference(named(a), y) : named(a, y)) + middle
                            + " " + result.relation() + " " + result.tex());
        }
        return rows.blocks(TALLEST);
    }

    private Expression named(int a) {
        return share(pi.withSubscript(""), a);
    }

    private Expression named(int a, Expression y) {
        Expression all =
                Algebra.sum(network.targets().stream().map(Algebra::variable).toList());
        return Algebra.difference(Algebra.product(named(a), all), y);
    }
}
