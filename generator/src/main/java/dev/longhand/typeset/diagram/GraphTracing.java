package dev.longhand.typeset.diagram;

import dev.longhand.derivation.Derivation;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.typeset.diagram.GraphDiagram.Kind;
import dev.longhand.typeset.diagram.GraphDiagram.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows definitions of single operations to the names that are given. */
public final class GraphTracing {

    private final Numbers numbers;
    private final Derivation derivation;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Name, Integer> places = new HashMap<>();

    private GraphTracing(Numbers numbers) {
        this.numbers = numbers;
        this.derivation = numbers.derivation();
    }

    /**
     * The graph of some definitions.
     *
     * @param shown in order, the result among them; values of other definitions are drawn as if they were given
     * @param numbers of the derivation through all operations
     */
    public static GraphDiagram of(List<Definition> shown, Numbers numbers) {
        GraphTracing tracing = new GraphTracing(numbers);
        shown.forEach(tracing::add);
        return new GraphDiagram(tracing.nodes);
    }

    private void add(Definition definition) {
        List<Integer> operands =
                Operands.names(definition.right()).stream().map(this::place).toList();
        Kind kind = definition.name().equals(derivation.result())
                ? Kind.RESULT
                : definition.role() == Role.ACTIVATION ? Kind.UNIT : Kind.OPERATION;
        String sign = OperationSign.of(definition.right(), numbers.notation());
        places.put(definition.name(), nodes.size());
        nodes.add(new Node(kind, label(definition.name()), sign, operands));
    }

    private int place(Name name) {
        return places.computeIfAbsent(name, given -> {
            Role role = derivation.definitions().role(given).orElseThrow();
            Kind kind = switch (role) {
                case INPUT, SETTING -> Kind.INPUT;
                case TARGET -> Kind.TARGET;
                case PARAMETER -> Kind.PARAMETER;
                default -> Kind.ELSEWHERE;
            };
            nodes.add(new Node(kind, label(given), "", List.of()));
            return nodes.size() - 1;
        });
    }

    /** Without numbers the derivative is a symbol. */
    private Label label(Name name) {
        Label label = numbers.label(name);
        boolean symbol = !label.hasNumbers() && numbers.hasAdjoint(name) && !name.equals(derivation.result());
        return symbol
                ? new Label(label.name(), "", "\\partial " + derivation.result().tex() + "/\\partial " + label.name())
                : label;
    }
}
