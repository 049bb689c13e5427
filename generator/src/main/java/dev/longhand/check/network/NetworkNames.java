package dev.longhand.check.network;

import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import dev.longhand.network.Activation;
import dev.longhand.network.Example;
import dev.longhand.network.Expansion;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import dev.longhand.network.Training;
import dev.longhand.network.VectorFunction;
import dev.longhand.notes.meaning.ExpressionMeaning;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of a network file: what each stands for, under the spelling of notes. */
public final class NetworkNames {

    /** A word in upright letters, which a note reads as the word. */
    private static final Pattern UPRIGHT = Pattern.compile("^\\\\mathrm\\{(\\w+)}$");

    private final Network network;
    private final NameReading reading;
    private final Map<String, Quantity> quantities = new LinkedHashMap<>();
    /** Wholes whose names are told from those of entries by their font alone. */
    private final Map<String, Quantity> bold = new HashMap<>();

    private final Map<String, NamedFunction> functions = new LinkedHashMap<>();
    private final Map<String, Function> symbols = new LinkedHashMap<>();
    private final Set<String> layered = new HashSet<>();
    private final Set<String> parameterKeys = new HashSet<>();
    private final NetworkShares shares;

    /** Reads the names of a file as a note would write them: of its layers, or of its functions if it has none. */
    public NetworkNames(Network network) {
        this.network = network;
        for (Name name : allNames(network)) {
            if (!name.superscript().isEmpty()) {
                layered.add(base(name));
            }
        }
        this.reading = new NameReading(layered);
        if (network.layers().isEmpty()) {
            network.functions().forEach(this::take);
        } else {
            take(Expansion.of(network));
            network.layers().forEach(this::symbol);
            take(network.training().learningRate());
        }
        boolean said = network.loss()
                .filter(l -> l instanceof Loss.CrossEntropy c && c.targetsSumToOne())
                .isPresent();
        this.shares = new NetworkShares(said && network.targets().size() > 1 ? targets() : List.of());
    }

    private static String base(Name name) {
        return name.base();
    }

    private static List<Name> allNames(Network network) {
        List<Name> names = new ArrayList<>();
        for (Layer layer : network.layers()) {
            layer.weights().forEach(names::addAll);
            names.addAll(layer.biases());
            names.addAll(layer.preActivations());
            names.addAll(layer.activations());
        }
        return names;
    }

    private void take(Name given) {
        String key = key(given);
        quantities.put(key, new Quantity.Free(key, 1, 1));
    }

    private void take(Definitions definitions) {
        ExpressionMeaning meaning = new ExpressionMeaning(reading::of);
        for (Role role : Role.values()) {
            if (role.isGiven()) {
                definitions.given(role).forEach(this::take);
            }
        }
        for (Definition definition : definitions.list()) {
            String key = key(definition.name());
            quantities.put(key, new Quantity.Defined(key, meaning.of(definition.right()), Map.of()));
        }
        definitions.given(Role.PARAMETER).forEach(name -> parameterKeys.add(key(name)));
        for (Group group : definitions.groups()) {
            whole(group);
        }
    }

    private void whole(Group group) {
        WrittenName label = reading.of(group.label());
        boolean taken = quantities.containsKey(label.key(Map.of()));
        if ((taken && !label.bold()) || group.members().isEmpty()) {
            return;
        }
        String key = (taken ? "\\mathbf " : "") + label.key(Map.of());
        List<Quantity> cells = new ArrayList<>();
        for (Name member : group.members()) {
            cells.add(java.util.Objects.requireNonNull(quantities.get(key(member))));
        }
        boolean row = network.convention() == Network.Convention.ROW && group.columns() == 1 && !isWeights(group);
        Quantity whole = new Quantity.Whole(key, row ? 1 : group.rows(), row ? group.rows() : group.columns(), cells);
        if (taken) {
            bold.put(label.key(Map.of()), whole);
        } else {
            quantities.put(key, whole);
        }
    }

    private boolean isWeights(Group group) {
        return network.layers().stream().anyMatch(l -> l.matrix().equals(group.label()));
    }

    private void symbol(Layer layer) {
        if (layer.activation() instanceof Activation.Elementwise elementwise) {
            symbols.put(UPRIGHT.matcher(elementwise.symbol()).replaceFirst("$1"), elementwise.function());
            if (elementwise.function() == Primitive.SIGMOID) {
                symbols.put("\\sigma", Primitive.SIGMOID);
            }
            if (elementwise.function().label().equals(Composite.gelu().label())) {
                symbols.put("\\Phi", Primitive.NORMAL_CDF);
            }
        }
    }

    private void take(VectorFunction function) {
        ExpressionMeaning meaning = new ExpressionMeaning(reading::of);
        List<WrittenName> parameters =
                function.arguments().stream().map(reading::of).toList();
        List<Meaning> components = new ArrayList<>();
        for (Expression component : function.components()) {
            components.add(meaning.of(component));
        }
        Meaning body = components.size() == 1
                ? components.get(0)
                : new Meaning.Grid(components.stream().map(List::of).toList());
        String name = key(function.name());
        functions.put(name, new NamedFunction(name, parameters, body));
        for (WrittenName parameter : parameters) {
            String key = parameter.key(Map.of());
            quantities.putIfAbsent(key, new Quantity.Free(key, 1, 1));
        }
    }

    /** The spelling of a name. */
    public String key(Name name) {
        return reading.of(name).key(Map.of());
    }

    /** What the file has under a name as it is written, font included. */
    public Optional<Quantity> quantity(WrittenName name, Map<String, Integer> bound) {
        String key = name.key(bound);
        return Optional.ofNullable(name.bold() && bold.containsKey(key) ? bold.get(key) : quantities.get(key));
    }

    /** Whether the file has a name, spelt as it is. */
    public boolean has(WrittenName name) {
        return quantity(name, Map.of()).isPresent();
    }

    /** What a name of the file stands for, by its spelling; nothing where the file has no such name. */
    public Optional<Quantity> quantity(String key) {
        return Optional.ofNullable(quantities.get(key));
    }

    /** Whether a name is another one or is computed by way of it, so that the one cannot stand for the other. */
    public boolean isMadeOf(String key, String part) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(part)) {
                return true;
            }
            if (seen.add(next)) {
                Quantity quantity = quantities.get(next);
                if (quantity instanceof Quantity.Defined d) {
                    References.in(d.body()).forEach(name -> open.push(name.key(Map.of())));
                } else if (quantity instanceof Quantity.Whole whole) {
                    whole.cells().stream()
                            .filter(Quantity.Defined.class::isInstance)
                            .forEach(cell -> open.push(((Quantity.Defined) cell).key()));
                }
            }
        }
        return false;
    }

    /** All keys, in order. */
    public Set<String> keys() {
        return quantities.keySet();
    }

    /** Functions of several variables. */
    public Map<String, NamedFunction> functions() {
        return functions;
    }

    /** The symbols of activations. */
    public Map<String, Function> symbols() {
        return symbols;
    }

    /** Bases of names with upper indices. */
    public Set<String> layered() {
        return layered;
    }

    /** The weights of each layer, one row for each unit. */
    public List<List<List<WrittenName>>> weights() {
        return network.layers().stream()
                .map(layer -> layer.weights().stream()
                        .map(row -> row.stream().map(reading::of).toList())
                        .toList())
                .toList();
    }

    /** The weights of a layer, from 1, as a whole; nothing where its biases are among them. */
    public Optional<Quantity> weights(String key, int layer) {
        Layer of = network.layers().get(layer - 1);
        List<Name> entries = of.weights().stream().flatMap(List::stream).toList();
        return of.folded() ? Optional.empty() : whole(key, of.size(), entries);
    }

    /** The biases of a layer, from 1, as a whole; nothing where it has none of their own. */
    public Optional<Quantity> biases(String key, int layer) {
        Layer of = network.layers().get(layer - 1);
        return of.biases().isEmpty() ? Optional.empty() : whole(key, of.size(), of.biases());
    }

    /** The inputs as a whole. */
    public Optional<Quantity> inputs(String key) {
        return network.inputs().isEmpty()
                ? Optional.empty()
                : whole(key, network.inputs().size(), network.inputs());
    }

    private Optional<Quantity> whole(String key, int rows, List<Name> entries) {
        List<Quantity> cells = entries.stream()
                .map(name -> java.util.Objects.requireNonNull(quantities.get(key(name))))
                .toList();
        return Optional.of(new Quantity.Whole(key, rows, cells.size() / rows, cells));
    }

    /** The names of each layer's biases, pre-activations and activations. */
    List<Set<WrittenName>> unitsByLayer() {
        return network.layers().stream()
                .map(layer -> Stream.of(layer.biases(), layer.preActivations(), layer.activations())
                        .flatMap(List::stream)
                        .map(reading::of)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    /** How many layers there are. */
    public int layers() {
        return network.layers().size();
    }

    /** The key of the loss; nothing for plain functions. */
    public Optional<String> loss() {
        return network.loss().map(l -> key(l.name()));
    }

    /** The keys of the loss's terms, one for each output; none where it has none. */
    List<String> lossTerms() {
        return network.loss()
                .filter(Loss.PerOutput.class::isInstance)
                .map(l ->
                        ((Loss.PerOutput) l).termNames().stream().map(this::key).toList())
                .orElse(List.of());
    }

    /** Keys of outputs. */
    public List<String> outputs() {
        return network.outputs().stream().map(this::key).toList();
    }

    /** Keys of targets. */
    public List<String> targets() {
        return network.targets().stream().map(this::key).toList();
    }

    /** The targets, of which the file may say that they are shares of one. */
    public NetworkShares shares() {
        return shares;
    }

    /** The keys of the outputs and the targets as a whole. */
    String outputVector() {
        return key(network.layers().get(network.layers().size() - 1).activationVector());
    }

    String targetVector() {
        return key(network.targetVector());
    }

    /** Keys of the last layer's pre-activations. */
    List<String> lastPreActivations() {
        return network.layers().isEmpty()
                ? List.of()
                : network.layers().get(network.layers().size() - 1).preActivations().stream()
                        .map(this::key)
                        .toList();
    }

    /** Values of parameters and settings, before any update. */
    public Map<String, Rational> values() {
        Map<String, Rational> values = new LinkedHashMap<>();
        network.values().forEach((name, value) -> values.put(key(name), value));
        network.settings().forEach((name, value) -> values.put(key(name), value));
        network.training()
                .rate()
                .ifPresent(rate -> values.put(key(network.training().learningRate()), rate));
        return values;
    }

    /** Values of inputs and targets of one example, from 0. */
    public Map<String, Rational> example(int number) {
        Map<String, Rational> values = new LinkedHashMap<>();
        Example example = network.examples().get(number);
        for (int i = 0; i < network.inputs().size(); i++) {
            values.put(key(network.inputs().get(i)), example.inputs().get(i));
        }
        for (int i = 0; i < example.targets().size(); i++) {
            values.put(key(network.targets().get(i)), example.targets().get(i));
        }
        return values;
    }

    /** How many examples the file gives. */
    public int examples() {
        return network.examples().size();
    }

    /** Keys of everything that is trained. */
    public List<String> parameters() {
        return network.values().keySet().stream().map(this::key).toList();
    }

    /** Keys of the inputs and targets of an example, or of the targets alone. */
    public Set<String> given(boolean inputs) {
        Set<String> keys = new HashSet<>(targets());
        if (inputs) {
            keys.addAll(inputs());
        }
        return keys;
    }

    /** The names that are a function of one other name each, with that name. */
    public Map<String, WrittenName> units() {
        Map<String, WrittenName> units = new LinkedHashMap<>();
        quantities.forEach((key, quantity) -> {
            if (quantity instanceof Quantity.Defined d
                    && d.body() instanceof Meaning.Call call
                    && call.arguments().size() == 1
                    && call.arguments().get(0) instanceof Meaning.Reference r) {
                units.put(key, r.name());
            }
        });
        return units;
    }

    /** Whether a key is that of something that is trained. */
    public boolean isParameter(String key) {
        return parameterKeys.contains(key);
    }

    /** The key of the learning rate. */
    public String learningRate() {
        return key(network.training().learningRate());
    }

    /** How the gradients of several examples make a step. */
    public Training.Batch batch() {
        return network.training().batch();
    }

    /** The inputs, in order. */
    public List<String> inputs() {
        return network.inputs().stream().map(this::key).toList();
    }
}
