package dev.longhand.network;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a network out as definitions, one operation of one unit each. */
public final class Expansion {

    private final Network network;
    private final List<Group> given = new ArrayList<>();
    private final List<Group> defined = new ArrayList<>();
    private final List<Definition> list = new ArrayList<>();

    private Expansion(Network network) {
        this.network = network;
    }

    /**
     * The definitions of a network with layers. Given groups stand first: inputs, for each layer weights, biases and
     * what is trainable in its activation, targets, settings; then for each layer pre-activations and activations.
     *
     * @throws IllegalArgumentException when there are no layers
     */
    public static Definitions of(Network network) {
        Loss loss = network.loss().orElseThrow(() -> new IllegalArgumentException(network.label() + " has no layers"));
        Expansion expansion = new Expansion(network);
        expansion.give();
        List<Name> before = network.inputs();
        for (Layer layer : network.layers()) {
            expansion.layer(layer, before);
            before = layer.activations();
        }
        expansion.list.addAll(LossExpansion.of(network, loss));
        List<Group> groups = new ArrayList<>(expansion.given);
        groups.addAll(expansion.defined);
        return new Definitions(groups, expansion.list, List.of(loss.name()));
    }

    /** The definitions of a plain function, one for each component; they are also the results. */
    public static Definitions of(VectorFunction function) {
        List<Name> names = function.componentNames();
        List<Definition> list = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            list.add(new Definition(names.get(i), function.components().get(i), Role.FUNCTION));
        }
        Name whole = function.arguments().size() == 1 ? function.arguments().get(0) : Name.of("\\mathbf{x}");
        return new Definitions(
                List.of(
                        Group.vector(whole, Role.INPUT, function.arguments()),
                        Group.vector(function.name(), Role.FUNCTION, names)),
                list,
                names);
    }

    private void give() {
        given.add(Group.vector(network.inputVector(), Role.INPUT, network.inputs()));
        for (Layer layer : network.layers()) {
            List<Name> weights = layer.weights().stream().flatMap(List::stream).toList();
            given.add(new Group(layer.matrix(), Role.PARAMETER, layer.size(), weights.size() / layer.size(), weights));
            if (!layer.biases().isEmpty()) {
                given.add(Group.vector(layer.biasVector(), Role.PARAMETER, layer.biases()));
            }
            if (layer.activation() instanceof Activation.Formula formula
                    && !formula.trainable().isEmpty()) {
                List<Name> trainable = formula.trainable();
                Name whole = trainable.size() == 1 ? trainable.get(0) : Name.of("\\theta");
                given.add(Group.vector(whole, Role.PARAMETER, trainable));
            }
        }
        if (!network.targets().isEmpty()) {
            given.add(Group.vector(network.targetVector(), Role.TARGET, network.targets()));
        }
        network.penalty().ifPresent(p -> given.add(Group.vector(p.rate(), Role.SETTING, List.of(p.rate()))));
    }

    private void layer(Layer layer, List<Name> before) {
        boolean identity = layer.activation() instanceof Activation.Identity;
        Role role = identity ? Role.ACTIVATION : Role.PRE_ACTIVATION;
        for (int i = 0; i < layer.size(); i++) {
            list.add(new Definition(layer.preActivations().get(i), affine(layer, i, before), role));
        }
        defined.add(Group.vector(layer.preActivationVector(), role, layer.preActivations()));
        if (identity) {
            return;
        }
        List<Expression> arguments = variables(layer.preActivations());
        for (int i = 0; i < layer.size(); i++) {
            list.add(new Definition(layer.activations().get(i), activated(layer, i, arguments), Role.ACTIVATION));
        }
        defined.add(Group.vector(layer.activationVector(), Role.ACTIVATION, layer.activations()));
    }

    /** w_i1 x_1 + ... + b, the bias in front when it is column 0. */
    private Expression affine(Layer layer, int unit, List<Name> before) {
        List<Name> row = layer.weights().get(unit);
        List<Expression> terms = new ArrayList<>(row.size() + 1);
        int first = layer.folded() ? 1 : 0;
        if (layer.folded()) {
            terms.add(new Variable(row.get(0)));
        }
        for (int j = 0; j < before.size(); j++) {
            Expression weight = new Variable(row.get(j + first));
            Expression input = new Variable(before.get(j));
            terms.add(new Product(
                    network.convention() == Network.Convention.ROW ? List.of(input, weight) : List.of(weight, input)));
        }
        if (!layer.biases().isEmpty()) {
            terms.add(new Variable(layer.biases().get(unit)));
        }
        return terms.size() == 1 ? terms.get(0) : new Sum(terms);
    }

    private static Expression activated(Layer layer, int unit, List<Expression> arguments) {
        if (layer.activation() instanceof Activation.Softmax) {
            return new Application(new SoftmaxComponent(unit), 0, arguments);
        }
        if (layer.activation() instanceof Activation.Formula formula) {
            return Insertion.in(formula.body(), Map.of(formula.argument(), arguments.get(unit)));
        }
        Activation.Elementwise elementwise = (Activation.Elementwise) layer.activation();
        return new Application(elementwise.function(), arguments.get(unit));
    }

    /** One list that all who are given it share: {@link List#copyOf} leaves it as it is. */
    static List<Expression> variables(List<Name> names) {
        return List.copyOf(names.stream().map(Variable::new).toList());
    }

    /** The weights of all layers without folded biases, each once. */
    static Set<Name> penalised(Network network) {
        Set<Name> weights = new LinkedHashSet<>();
        for (Layer layer : network.layers()) {
            for (List<Name> row : layer.weights()) {
                weights.addAll(layer.folded() ? row.subList(1, row.size()) : row);
            }
        }
        return weights;
    }
}
