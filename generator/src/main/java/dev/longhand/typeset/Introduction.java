package dev.longhand.typeset;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Block;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What a derivation is about, in a few sentences, and the conventions it needs. */
public final class Introduction {

    private final Network network;
    private final Notation notation;

    Introduction(Network network, Notation notation) {
        this.network = network;
        this.notation = notation;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(summary(network)));
        for (Composite function : kinked(network)) {
            blocks.add(Block.paragraph(
                    "",
                    notation.write(new Expression.Application(function, Composite.ARGUMENT)),
                    " has no derivative at 0; here ",
                    slopeAtKink(function),
                    " is used."));
        }
        if (network.loss().orElseThrow() instanceof Loss.CrossEntropy c && c.targetsSumToOne()) {
            StringJoiner sum = new StringJoiner(" + ");
            network.targets().forEach(name -> sum.add(name.tex()));
            blocks.add(Block.paragraph(
                    "The targets are a distribution: ",
                    network.targets().size() > 6
                            ? "\\sum_k " + network.targetVector().tex() + "_k = 1"
                            : sum + " = 1",
                    "."));
        }
        return blocks;
    }

    /** Sizes, activations and loss in a sentence. */
    public static String summary(Network network) {
        StringBuilder text =
                new StringBuilder("A network of sizes ").append(network.inputs().size());
        for (Layer layer : network.layers()) {
            text.append('-').append(layer.size());
        }
        StringJoiner kinds = new StringJoiner(", ");
        network.layers().forEach(layer -> kinds.add(layer.activation().label()));
        return text + " (" + kinds + ") with " + network.loss().orElseThrow().label() + ".";
    }

    /** Activations and losses of a network that have a kink at 0. */
    public static Set<Composite> kinked(Network network) {
        Set<Composite> found = new LinkedHashSet<>();
        for (Layer layer : network.layers()) {
            if (layer.activation() instanceof Activation.Elementwise e
                    && e.function() instanceof Composite c
                    && hasKink(c)) {
                found.add(c);
            }
        }
        if (network.loss().isPresent() && network.loss().get() instanceof Loss.PerOutput perOutput) {
            Operands.walk(perOutput.term(), part -> {
                if (part instanceof Expression.Application a && a.function() instanceof Composite c && hasKink(c)) {
                    found.add(c);
                }
            });
        }
        return found;
    }

    private static boolean hasKink(Composite function) {
        if (!(function.slope() instanceof Piecewise)) {
            return false;
        }
        Rational tiny = Rational.of(1, 1_000_000_000);
        double jump = slope(function, tiny).toDouble()
                - slope(function, tiny.negated()).toDouble();
        return Math.abs(jump) > 1e-6;
    }

    private String slopeAtKink(Composite function) {
        NumberText value = notation.number(slope(function, Rational.ZERO));
        return notation.write(new Expression.Application(function, 1, List.of(Composite.ARGUMENT)))
                        .replace("(z)", "(0)")
                + " " + value.relation() + " " + value.tex();
    }

    private static Quantity slope(Composite function, Rational at) {
        Map<Name, Quantity> values = Map.of(Composite.ARGUMENT.name(), Quantity.of(at));
        return new PreciseEvaluation(values, new MathContext(30))
                .evaluate(new Expression.Application(function, 1, List.of(Composite.ARGUMENT)));
    }
}
