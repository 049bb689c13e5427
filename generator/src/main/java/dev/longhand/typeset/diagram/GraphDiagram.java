package dev.longhand.typeset.diagram;

import java.util.List;

/**
 * A computation graph: a node for each operation, and for each name and number that is given.
 *
 * @param nodes each behind its operands, the result last
 */
public record GraphDiagram(List<Node> nodes) implements Diagram {

    public GraphDiagram {
        nodes = List.copyOf(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            for (int operand : nodes.get(i).operands()) {
                if (operand < 0 || operand >= i) {
                    throw new IllegalArgumentException("node " + i + " comes before its operand " + operand);
                }
            }
        }
    }

    /** What a node is. */
    public enum Kind {
        INPUT,
        PARAMETER,
        TARGET,
        OPERATION,
        /** An operation whose value is what a unit gives to others. */
        UNIT,
        RESULT,
        /** The value of an operation that is not drawn. */
        ELSEWHERE
    }

    /**
     * One node.
     *
     * @param label its name and numbers; without numbers the adjoint may be a symbol
     * @param operation the sign of the operation, TeX; empty for what is given
     * @param operands places of other nodes, each once
     */
    public record Node(Kind kind, Label label, String operation, List<Integer> operands) {
        public Node {
            operands = operands.stream().distinct().toList();
        }
    }

    /** How many operations it has. */
    public long operations() {
        return nodes.stream().filter(node -> !node.operation().isEmpty()).count();
    }

    @Override
    public String title() {
        return "Computation graph of " + operations() + " operations";
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            if (!node.operation().isEmpty()) {
                text.append(text.length() == 0 ? "" : ". ")
                        .append(PlainLabel.of(node.label().name()))
                        .append(" is ")
                        .append(PlainLabel.of(node.operation()))
                        .append(" of ")
                        .append(String.join(
                                ", ",
                                node.operands().stream()
                                        .map(i -> PlainLabel.of(
                                                nodes.get(i).label().name()))
                                        .toList()));
            }
        }
        return text.toString();
    }
}
