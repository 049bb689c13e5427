package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.codegen.Cost;
import dev.longhand.codegen.GradientClass;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import dev.longhand.latex.Notation;
import dev.longhand.network.Activation;
import dev.longhand.network.Expansion;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import dev.longhand.network.VectorFunction;
import dev.longhand.typeset.Introduction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What a network file means, as plain text. */
final class Explanation {

    private static final int MOST_NAMES = 8;

    private Explanation() {}

    static String of(Network network, Longhand longhand) {
        List<String> lines = new ArrayList<>();
        lines.add(network.label() + ": " + network.title());
        if (network.layers().isEmpty()) {
            functions(network, longhand, lines);
        } else {
            network(network, longhand, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void network(Network network, Longhand longhand, List<String> lines) {
        Definitions definitions = Expansion.of(network);
        lines.add(Introduction.summary(network));
        lines.add("");
        lines.addAll(picture(network));
        lines.add("");
        table(definitions, lines);
        lines.add("");
        lines.add("Parameters: " + definitions.given(Role.PARAMETER).size() + ", in this order:");
        lines.add("  " + names(definitions.given(Role.PARAMETER), 40));
        lines.add("Values: " + (network.values().isEmpty() ? "none" : "all parameters") + ", examples: "
                + network.examples().size());
        lines.add("");
        lines.addAll(cost(longhand.generate(network, "", "Cost")
                .values()
                .iterator()
                .next()
                .cost()));
    }

    private static List<String> picture(Network network) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + network.inputVector() + " = (" + names(network.inputs(), MOST_NAMES) + ")");
        for (Layer layer : network.layers()) {
            String weights = layer.matrix().tex()
                    + (layer.folded()
                            ? " with folded biases"
                            : layer.biases().isEmpty() ? ", no biases" : ", " + names(distinct(layer.biases()), 1));
            lines.add("   |  " + weights);
            lines.add("   v  ");
            if (!(layer.activation() instanceof Activation.Identity)) {
                lines.add(
                        "  " + layer.preActivationVector() + " = (" + names(layer.preActivations(), MOST_NAMES) + ")");
                lines.add("   |  " + kind(layer.activation()));
                lines.add("   v  ");
            }
            lines.add("  " + layer.activationVector() + " = (" + names(layer.activations(), MOST_NAMES) + ")");
        }
        lines.add("   |  " + network.loss().orElseThrow().label() + " with " + names(network.targets(), MOST_NAMES));
        lines.add("   v  ");
        lines.add("  " + network.loss().orElseThrow().name());
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static List<Name> distinct(List<Name> names) {
        Set<Name> once = new LinkedHashSet<>(names);
        return List.copyOf(once);
    }

    private static String kind(Activation activation) {
        return activation instanceof Activation.Formula f
                ? Notation.symbolic(Map.of()).write(f.body())
                : activation.label();
    }

    private static void table(Definitions definitions, List<String> lines) {
        lines.add(String.format(Locale.ROOT, "%-16s %-15s %-9s %s", "name", "role", "shape", "entries"));
        for (Group group : definitions.groups()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-16s %-15s %-9s %s",
                    group.label(),
                    group.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    group.rows() + " x " + group.columns(),
                    names(distinct(group.members()), MOST_NAMES)));
        }
    }

    private static void functions(Network network, Longhand longhand, List<String> lines) {
        Iterator<GradientClass> classes =
                longhand.generate(network, "", "Cost").values().iterator();
        for (VectorFunction f : network.functions()) {
            lines.add("");
            StringJoiner components = new StringJoiner(
                    ", ", f.components().size() > 1 ? "[" : "", f.components().size() > 1 ? "]" : "");
            f.components()
                    .forEach(c -> components.add(Notation.symbolic(Map.of()).write(c)));
            lines.add("  " + f.name() + "(" + names(f.arguments(), MOST_NAMES) + ") = " + components);
            lines.add("  from R^" + f.arguments().size() + " to R^"
                    + f.components().size()
                    + (f.inner().isEmpty()
                            ? ""
                            : ", a composition of " + f.inner().get(0) + " after "
                                    + f.inner().get(1)));
            cost(classes.next().cost()).forEach(line -> lines.add("  " + line));
        }
    }

    private static List<String> cost(Cost cost) {
        List<String> lines = new ArrayList<>();
        lines.add("Cost of the value alone: " + cost.forward() + " weighted operations");
        lines.add("Cost of value and gradient: " + cost.total()
                + cost.textbook().stream()
                        .mapToObj(t -> " (textbook backpropagation: " + t + ")")
                        .findFirst()
                        .orElse(""));
        return lines;
    }

    private static String names(List<Name> names, int most) {
        StringJoiner text = new StringJoiner(", ");
        names.stream().limit(most).forEach(name -> text.add(name.tex()));
        return text + (names.size() > most ? ", ... " + names.get(names.size() - 1) : "");
    }
}
