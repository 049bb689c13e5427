package dev.longhand.derivation.index;

import dev.longhand.derivation.index.Template.Member;
import dev.longhand.expr.Name;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The names of a network with open indices. Where the file's names follow their places, the names keep their form; where they
 * do not, an entry goes by the name of its matrix or vector.
 */
public final class OpenNames {

    private final Network network;
    private final Letters letters;
    private final Optional<Uniform> uniform;

    /** Templates that hold for the layers from the first on, with the number of the layer in them. */
    private record Uniform(
            int layers, Template weights, Optional<Template> biases, Template preActivations, Template activations) {}

    private OpenNames(Network network) {
        this.network = network;
        this.letters = Letters.beside(Letters.taken(allNames(network)));
        int depth = network.layers().size();
        this.uniform = uniform(depth).or(() -> uniform(depth - 1));
    }

    public static OpenNames of(Network network) {
        return new OpenNames(network);
    }

    public Letters letters() {
        return letters;
    }

    /** Up to which layer, from the first on, names differ in nothing but indices; 0 when they have no such form. */
    public int uniformLayers() {
        return uniform.map(Uniform::layers).orElse(0);
    }

    private static List<Name> allNames(Network network) {
        List<Name> names = new ArrayList<>(network.inputs());
        names.addAll(network.targets());
        network.loss().ifPresent(loss -> names.addAll(namesOf(loss)));
        names.add(network.training().learningRate());
        network.penalty().ifPresent(p -> names.add(p.rate()));
        for (Layer layer : network.layers()) {
            layer.weights().forEach(names::addAll);
            names.addAll(layer.biases());
            names.addAll(layer.preActivations());
            names.addAll(layer.activations());
            names.add(layer.matrix());
        }
        return names;
    }

    private static List<Name> namesOf(Loss loss) {
        List<Name> names = new ArrayList<>(List.of(loss.name()));
        if (loss instanceof Loss.PerOutput each) {
            names.addAll(each.termNames());
        }
        if (loss instanceof Loss.CrossEntropy entropy) {
            names.add(entropy.normaliser());
        }
        return names;
    }

    private Optional<Uniform> uniform(int layers) {
        if (layers < 2) {
            return Optional.empty();
        }
        Optional<Template> weights = across(layers, l -> matrix(layer(l), Optional.of(l)));
        Optional<Template> before = across(layers, l -> vector(layer(l).preActivations(), Optional.of(l)));
        Optional<Template> after = across(layers, l -> vector(layer(l).activations(), Optional.of(l)));
        boolean someBiases = network.layers().subList(0, layers).stream()
                .anyMatch(layer -> !layer.biases().isEmpty());
        Optional<Template> biases = across(layers, l -> vector(layer(l).biases(), Optional.of(l)));
        return weights.isPresent() && before.isPresent() && after.isPresent() && biases.isPresent() == someBiases
                ? Optional.of(new Uniform(layers, weights.get(), biases, before.get(), after.get()))
                : Optional.empty();
    }

    private static Optional<Template> across(int layers, IntFunction<List<Member>> ofLayer) {
        List<Member> all = new ArrayList<>();
        for (int l = 1; l <= layers; l++) {
            all.addAll(ofLayer.apply(l));
        }
        return all.isEmpty() ? Optional.empty() : Template.of(all).filter(Template::hasLayer);
    }

    private static List<Member> vector(List<Name> names, Optional<Integer> layer) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            members.add(new Member(names.get(i), List.of(Optional.of(i + 1), Optional.empty(), layer)));
        }
        return members;
    }

    private static List<Member> matrix(Layer layer, Optional<Integer> number) {
        List<Member> members = new ArrayList<>();
        int first = layer.folded() ? 0 : 1;
        for (int i = 0; i < layer.size(); i++) {
            List<Name> row = layer.weights().get(i);
            for (int j = 0; j < row.size(); j++) {
                members.add(new Member(row.get(j), List.of(Optional.of(i + 1), Optional.of(j + first), number)));
            }
        }
        return members;
    }

    private Layer layer(int number) {
        return network.layers().get(number - 1);
    }

    private List<Name> outputs(int layer) {
        return layer == 0 ? network.inputs() : layer(layer).activations();
    }

    /** How many units a layer has. */
    public OpenSize size(Place place) {
        return place.index().isEmpty()
                ? OpenSize.fixed(outputs(place.number()).size())
                : new OpenSize(
                        new Name("N", place.tex(), "").tex(),
                        values -> outputs(place.at(values)).size());
    }

    /** A unit's activation; in layer 0 an input. */
    public OpenName activation(Place place, Index unit) {
        return place.index().isEmpty()
                ? member(outputs(place.number()), whole(place.number()), unit)
                : open(place, unit, shared().activations(), this::outputs);
    }

    /** A unit's pre-activation. */
    public OpenName preActivation(Place place, Index unit) {
        return place.index().isEmpty()
                ? member(
                        layer(place.number()).preActivations(),
                        layer(place.number()).preActivationVector(),
                        unit)
                : open(place, unit, shared().preActivations(), l -> layer(l).preActivations());
    }

    /** A unit's own bias. */
    OpenName bias(Place place, Index unit) {
        if (place.index().isPresent()) {
            Template template = shared().biases().orElseThrow();
            Name name = template.filled(List.of(unit.letter(), "", place.tex()));
            return new OpenName(
                    name, false, values -> layer(place.at(values)).biases().get(values.of(unit) - 1));
        }
        Layer layer = layer(place.number());
        OpenName bias = member(layer.biases(), layer.biasVector(), unit);
        return new OpenName(bias.name(), false, bias::at);
    }

    /** The target of an output. */
    public OpenName target(Index unit) {
        return member(network.targets(), network.targetVector(), unit);
    }

    /** The weight of a unit for a unit of the layer before. */
    OpenName weight(Place place, Index row, Index column) {
        Function<IndexValues, Layer> layer = values -> layer(place.at(values));
        if (place.index().isPresent()) {
            Name name = shared().weights().filled(List.of(row.letter(), column.letter(), place.tex()));
            return new OpenName(name, false, values -> weight(layer.apply(values), values.of(row), values.of(column)));
        }
        Layer known = layer(place.number());
        boolean oneRow = known.size() == 1;
        boolean oneColumn = outputs(place.number() - 1).size() == 1;
        Name name = oneRow && oneColumn
                ? weight(known, 1, 1)
                : template(known).filled(List.of(oneRow ? "1" : row.letter(), oneColumn ? "1" : column.letter(), ""));
        return new OpenName(
                name, false, values -> weight(known, oneRow ? 1 : values.of(row), oneColumn ? 1 : values.of(column)));
    }

    /** The bias of a unit that is column 0 of the weights. */
    OpenName foldedBias(Place place, Index row) {
        if (place.index().isPresent()) {
            Name name = shared().weights().filled(List.of(row.letter(), "0", place.tex()));
            return new OpenName(
                    name,
                    false,
                    values -> layer(place.at(values))
                            .weights()
                            .get(values.of(row) - 1)
                            .get(0));
        }
        Layer known = layer(place.number());
        if (known.size() == 1) {
            return OpenName.fixed(known.weights().get(0).get(0), false);
        }
        Name name = template(known).filled(List.of(row.letter(), "0", ""));
        return new OpenName(
                name, false, values -> known.weights().get(values.of(row) - 1).get(0));
    }

    private static Name weight(Layer layer, int row, int column) {
        return layer.weights().get(row - 1).get(layer.folded() ? column : column - 1);
    }

    /** Whether the names of a layer's weights say nothing of their places, so that they go by their matrix. */
    public boolean byMatrix(Layer layer) {
        return layer.weights().size() * layer.weights().get(0).size() > 1
                && !fits(
                        matrix(layer, Optional.empty()),
                        layer.size(),
                        layer.weights().get(0).size());
    }

    /** Whether the names of a vector say nothing of their places, so that they go by the vector. */
    public boolean byVector(List<Name> names) {
        return names.size() > 1
                && new LinkedHashSet<>(names).size() > 1
                && !fits(vector(names, Optional.empty()), names.size(), 1);
    }

    private static boolean fits(List<Member> members, int rows, int columns) {
        return Template.of(members)
                .filter(t -> (rows == 1 || t.hasRow()) && (columns == 1 || t.hasColumn()))
                .isPresent();
    }

    private Template template(Layer layer) {
        return byMatrix(layer)
                ? Template.entry(layer.matrix(), true)
                : Template.of(matrix(layer, Optional.empty())).orElseThrow();
    }

    private OpenName member(List<Name> names, Name whole, Index unit) {
        if (new LinkedHashSet<>(names).size() == 1) {
            return OpenName.fixed(names.get(0), true);
        }
        Template template = byVector(names)
                ? Template.entry(whole, false)
                : Template.of(vector(names, Optional.empty())).orElseThrow();
        return new OpenName(
                template.filled(List.of(unit.letter(), "", "")), true, values -> names.get(values.of(unit) - 1));
    }

    private static OpenName open(Place place, Index unit, Template template, IntFunction<List<Name>> members) {
        Name name = template.filled(List.of(unit.letter(), "", place.tex()));
        return new OpenName(
                name, true, values -> members.apply(place.at(values)).get(values.of(unit) - 1));
    }

    private Name whole(int layer) {
        return layer == 0 ? network.inputVector() : layer(layer).activationVector();
    }

    private Uniform shared() {
        return uniform.orElseThrow(() -> new IllegalStateException("the names of the layers have no common form"));
    }
}
