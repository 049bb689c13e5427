package dev.longhand.derivation.index;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.index.IndexFormula.Range;
import dev.longhand.derivation.index.IndexTerm.Cached;
import dev.longhand.derivation.index.IndexTerm.Local;
import dev.longhand.derivation.index.IndexTerm.Minus;
import dev.longhand.derivation.index.IndexTerm.Over;
import dev.longhand.derivation.index.IndexTerm.Share;
import dev.longhand.derivation.index.IndexTerm.Slope;
import dev.longhand.derivation.index.IndexTerm.Total;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Substitution;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The backward pass in index notation, one formula for all units of a layer (Bishop 2006, "Pattern Recognition and Machine
 * Learning", section 5.3). The formulas are made from those of each layer's first unit, and are unchecked: see
 * {@link IndexCheck}.
 */
public final class IndexView {

    private final Network network;
    private final Derivation derivation;
    private final OpenNames names;
    private final Letters letters;
    private final OpenName loss;

    private IndexView(Network network, Derivation derivation) {
        this.network = network;
        this.derivation = derivation;
        this.names = OpenNames.of(network);
        this.letters = names.letters();
        this.loss = OpenName.fixed(derivation.result(), true);
    }

    public static IndexView of(Network network, Derivation derivation) {
        return new IndexView(network, derivation);
    }

    public OpenNames names() {
        return names;
    }

    private int depth() {
        return network.layers().size();
    }

    private Layer layer(int number) {
        return network.layers().get(number - 1);
    }

    /**
     * The derivatives by the activations of a layer: for the last one from the loss, else summed over the next layer's units.
     *
     * @param place the layer as it is written
     * @param number the layer whose form is taken
     * @param layers the layers for which the formula is meant
     */
    public IndexFormula activations(Place place, int number, List<Integer> layers) {
        if (number == depth()) {
            OpenName by = names.activation(place, letters.row());
            IndexTerm term = ofOutput(place, number, letters.row());
            return new IndexFormula(
                    by,
                    Optional.empty(),
                    List.of(new IndexLink(loss, by)),
                    term,
                    instances(place, layers, Optional.of(letters.row()), Optional.empty()));
        }
        Place next = place.next();
        OpenName by = names.activation(place, letters.column());
        OpenName sum = names.preActivation(next, letters.row());
        List<IndexLink> links = new ArrayList<>(throughDelta(next, number + 1));
        links.add(new IndexLink(sum, by));
        IndexTerm body = IndexTerm.product(
                new Cached(delta(next, number + 1)),
                names.weight(next, letters.row(), letters.column()).term());
        Optional<Range> range = range(next, letters.row());
        return new IndexFormula(
                by,
                range,
                links,
                range.<IndexTerm>map(r -> new Over(r.index(), r.size(), body)).orElse(body),
                instances(place, layers, Optional.of(letters.column()), Optional.empty()));
    }

    /** The derivative by an output; by one that is a logit the unit's share less its target. */
    private IndexTerm ofOutput(Place place, int number, Index unit) {
        Layer last = layer(number);
        if (network.loss().orElseThrow() instanceof Loss.CrossEntropy
                && last.activation() instanceof Activation.Identity) {
            Index each = other(unit);
            return shareLessTarget(
                    new Share(names.activation(place, unit), names.activation(place, each), each, names.size(place)),
                    place,
                    unit);
        }
        return opened(derivation.adjoints().right(last.activations().get(0)), place, number, unit);
    }

    /** The derivatives by the weights of a layer. */
    public IndexFormula weights(Place place, int number, List<Integer> layers) {
        OpenName by = names.weight(place, letters.row(), letters.column());
        OpenName input = names.activation(place.before(), letters.column());
        List<IndexLink> links = new ArrayList<>(throughDelta(place, number));
        links.add(new IndexLink(names.preActivation(place, letters.row()), by));
        IndexTerm product = IndexTerm.product(new Cached(delta(place, number)), input.term());
        return new IndexFormula(
                by,
                Optional.empty(),
                links,
                network.penalty()
                        .<IndexTerm>map(p -> new Total(List.of(product, penalised(p.rate(), by))))
                        .orElse(product),
                instances(place, layers, Optional.of(letters.row()), Optional.of(letters.column())));
    }

    private static Local penalised(Name rate, OpenName weight) {
        Expression product = Algebra.product(Algebra.variable(rate), Algebra.variable(weight.name()));
        return new Local(product, List.of(weight));
    }

    /** The derivatives by the biases of a layer; nothing when it has none, or some units share one and others do not. */
    public Optional<IndexFormula> biases(Place place, int number, List<Integer> layers) {
        Layer layer = layer(number);
        int distinct = new LinkedHashSet<>(layer.biases()).size();
        Index unit = letters.row();
        IndexTerm delta = new Cached(delta(place, number));
        List<IndexLink> links = new ArrayList<>(throughDelta(place, number));
        OpenName sum = names.preActivation(place, unit);
        if (layer.folded()) {
            OpenName by = names.foldedBias(place, unit);
            links.add(new IndexLink(sum, by));
            return Optional.of(
                    formula(by, links, delta, instances(place, layers, Optional.of(unit), Optional.empty())));
        }
        if (distinct == 0 || (distinct > 1 && distinct < layer.size())) {
            return Optional.empty();
        }
        OpenName by = names.bias(place, unit);
        links.add(new IndexLink(sum, by));
        if (distinct == layer.size()) {
            return Optional.of(
                    formula(by, links, delta, instances(place, layers, Optional.of(unit), Optional.empty())));
        }
        if (place.index().isPresent()) {
            return Optional.empty();
        }
        Range range = new Range(unit, names.size(place));
        return Optional.of(new IndexFormula(
                by, Optional.of(range), links, new Over(unit, range.size(), delta), List.of(IndexValues.NONE)));
    }

    private static IndexFormula formula(
            OpenName by, List<IndexLink> links, IndexTerm term, List<IndexValues> instances) {
        return new IndexFormula(by, Optional.empty(), links, term, instances);
    }

    /** The derivatives by what is trainable in a layer's activation, each summed over the units. */
    public List<IndexFormula> trainable(int number) {
        if (!(layer(number).activation() instanceof Activation.Formula own)) {
            return List.of();
        }
        List<IndexFormula> formulas = new ArrayList<>();
        Place place = Place.of(number);
        OpenName unit = names.activation(place, letters.row());
        for (Name parameter : own.trainable()) {
            OpenName by = OpenName.fixed(parameter, false);
            Local slope = opened(derivation.partial(layer(number).activations().get(0), parameter), place, number);
            IndexTerm body = IndexTerm.product(new Slope(unit, false), slope);
            Optional<Range> range = range(place, letters.row());
            formulas.add(new IndexFormula(
                    by,
                    range,
                    List.of(new IndexLink(loss, unit), new IndexLink(unit, by)),
                    range.<IndexTerm>map(r -> new Over(r.index(), r.size(), body))
                            .orElse(body),
                    List.of(IndexValues.NONE)));
        }
        return formulas;
    }

    /** The derivatives by the pre-activations of a layer, by their short names. */
    public IndexFormula deltas(Place place, int number, List<Integer> layers) {
        Index unit = letters.row();
        OpenName by = names.preActivation(place, unit);
        List<IndexValues> instances = instances(place, layers, Optional.of(unit), Optional.empty());
        List<IndexLink> links = List.of(new IndexLink(loss, by));
        boolean softmax = layer(number).activation() instanceof Activation.Softmax;
        if (number == depth() || softmax) {
            boolean itself = layer(number).activation() instanceof Activation.Identity;
            IndexTerm term = itself ? ofOutput(place, number, unit) : delta(place, number);
            return formula(by, links, term, instances);
        }
        Place next = place.next();
        Index further = letters.further();
        IndexTerm body = IndexTerm.product(
                new Slope(names.preActivation(next, further), true),
                names.weight(next, further, unit).term());
        IndexTerm sum = range(next, further)
                .<IndexTerm>map(r -> new Over(further, r.size(), body))
                .orElse(body);
        IndexTerm term = layer(number).activation() instanceof Activation.Identity
                ? sum
                : IndexTerm.product(sum, slope(place, number));
        return formula(by, links, term, instances);
    }

    /** The derivatives by the weights, and by biases of their own, from those by the pre-activations. */
    public List<IndexFormula> byDeltas(Place place, int number, List<Integer> layers) {
        IndexTerm delta = new Slope(names.preActivation(place, letters.row()), true);
        List<IndexFormula> formulas = new ArrayList<>();
        IndexFormula weights = weights(place, number, layers);
        formulas.add(formula(weights.by(), weights.links(), replaced(weights.term(), delta), weights.instances()));
        biases(place, number, layers)
                .ifPresent(b -> formulas.add(
                        new IndexFormula(b.by(), b.over(), b.links(), replaced(b.term(), delta), b.instances())));
        return formulas;
    }

    static IndexTerm replaced(IndexTerm term, IndexTerm delta) {
        if (term instanceof Cached) {
            return delta;
        }
        if (term instanceof IndexTerm.Product p) {
            return IndexTerm.product(
                    p.factors().stream().map(f -> replaced(f, delta)).toList());
        }
        if (term instanceof Total t) {
            return new Total(t.terms().stream().map(f -> replaced(f, delta)).toList());
        }
        return term instanceof Over o ? new Over(o.index(), o.size(), replaced(o.body(), delta)) : term;
    }

    /** The derivative by a pre-activation of a layer as it is kept for all that needs it. */
    IndexTerm delta(Place place, int number) {
        Layer layer = layer(number);
        OpenName unit = names.activation(place, letters.row());
        if (layer.activation() instanceof Activation.Identity) {
            return new Slope(unit, false);
        }
        if (isSimplified(number)) {
            return simplified(place, number, letters.row());
        }
        if (layer.activation() instanceof Activation.Softmax) {
            OpenName other = names.activation(place, letters.further());
            IndexTerm mean = new Over(
                    letters.further(), names.size(place), IndexTerm.product(new Slope(other, false), other.term()));
            return IndexTerm.product(unit.term(), new Total(List.of(new Slope(unit, false), new Minus(mean))));
        }
        return IndexTerm.product(new Slope(unit, false), slope(place, number));
    }

    /** Whether a layer's derivatives by its pre-activations were found in a shorter form than their factors give. */
    public boolean isSimplified(int number) {
        return number == depth()
                && (isCrossEntropyOfSoftmax()
                        || layer(number).preActivations().stream().allMatch(derivation.adjoints()::isSimplified));
    }

    /**
     * The derivatives by the last layer's pre-activations as a product of factors that cancel; nothing where they do not, or
     * where the layer is a softmax.
     */
    public Optional<IndexFormula> cancelling() {
        Layer last = layer(depth());
        boolean single = !(last.activation() instanceof Activation.Identity)
                && !(last.activation() instanceof Activation.Softmax);
        if (!single || !isSimplified(depth())) {
            return Optional.empty();
        }
        Place place = Place.of(depth());
        OpenName unit = names.activation(place, letters.row());
        OpenName by = names.preActivation(place, letters.row());
        return Optional.of(formula(
                by,
                List.of(new IndexLink(loss, unit), new IndexLink(unit, by)),
                IndexTerm.product(ofOutput(place, depth(), letters.row()), slope(place, depth())),
                instances(place, List.of(depth()), Optional.of(letters.row()), Optional.empty())));
    }

    private boolean isCrossEntropyOfSoftmax() {
        return layer(depth()).activation() instanceof Activation.Softmax
                && network.loss().orElseThrow() instanceof Loss.CrossEntropy;
    }

    /** The derivative by a pre-activation of the last layer where it is shorter than its factors. */
    private IndexTerm simplified(Place place, int number, Index unit) {
        if (isCrossEntropyOfSoftmax()) {
            return shareLessTarget(names.activation(place, unit).term(), place, unit);
        }
        return opened(derivation.adjoints().right(layer(number).preActivations().get(0)), place, number, unit);
    }

    private IndexTerm shareLessTarget(IndexTerm share, Place place, Index unit) {
        Index each = other(unit);
        IndexTerm targets = new Over(each, names.size(place), names.target(each).term());
        boolean sumToOne = network.loss().orElseThrow() instanceof Loss.CrossEntropy c && c.targetsSumToOne();
        return new Total(List.of(
                sumToOne ? share : IndexTerm.product(targets, share),
                new Minus(names.target(unit).term())));
    }

    private Index other(Index unit) {
        return unit.equals(letters.further()) ? letters.row() : letters.further();
    }

    /** The slope of a layer's activation. */
    private Local slope(Place place, int number) {
        return slope(place, number, letters.row());
    }

    private Local slope(Place place, int number, Index unit) {
        Layer layer = layer(number);
        Expression ofFirst = derivation.partial(
                layer.activations().get(0), layer.preActivations().get(0));
        return opened(ofFirst, place, number, unit);
    }

    /**
     * The derivative by a layer's pre-activation down to forward names, as far as there is a letter for each sum; nothing
     * through a softmax.
     */
    Optional<IndexTerm> closedDelta(int number, Index unit, List<Index> free) {
        Place place = Place.of(number);
        Layer layer = layer(number);
        if (number == depth()) {
            if (layer.activation() instanceof Activation.Identity) {
                return Optional.of(ofOutput(place, number, unit));
            }
            if (isSimplified(number)) {
                return Optional.of(simplified(place, number, unit));
            }
            IndexTerm ofUnit = ofOutput(place, number, unit);
            return layer.activation() instanceof Activation.Softmax
                    ? Optional.empty()
                    : Optional.of(IndexTerm.product(ofUnit, slope(place, number, unit)));
        }
        if (layer.activation() instanceof Activation.Softmax) {
            return Optional.empty();
        }
        boolean one = layer(number + 1).size() == 1;
        if (!one && free.isEmpty()) {
            return Optional.of(new Slope(names.preActivation(place, unit), true));
        }
        Index next = one ? unit : free.get(0);
        return closedDelta(number + 1, next, one ? free : free.subList(1, free.size()))
                .map(delta -> {
                    IndexTerm body = IndexTerm.product(
                            delta, names.weight(place.next(), next, unit).term());
                    IndexTerm sum = one ? body : new Over(next, names.size(place.next()), body);
                    return layer.activation() instanceof Activation.Identity
                            ? sum
                            : IndexTerm.product(sum, slope(place, number, unit));
                });
    }

    private List<IndexLink> throughDelta(Place place, int number) {
        OpenName unit = names.activation(place, letters.row());
        OpenName sum = names.preActivation(place, letters.row());
        Activation activation = layer(number).activation();
        if (activation instanceof Activation.Identity) {
            return List.of(new IndexLink(loss, unit));
        }
        if (isSimplified(number) || activation instanceof Activation.Softmax) {
            return List.of(new IndexLink(loss, sum));
        }
        return List.of(new IndexLink(loss, unit), new IndexLink(unit, sum));
    }

    /** What holds for the first unit of a layer, with an index in the place of the unit. */
    Local opened(Expression ofFirst, Place place, int number) {
        return opened(ofFirst, place, number, letters.row());
    }

    private Local opened(Expression ofFirst, Place place, int number, Index unit) {
        Layer layer = layer(number);
        Map<Name, OpenName> open = new LinkedHashMap<>();
        open.put(layer.preActivations().get(0), names.preActivation(place, unit));
        open.put(layer.activations().get(0), names.activation(place, unit));
        if (number == depth() && !network.targets().isEmpty()) {
            open.put(network.targets().get(0), names.target(unit));
        }
        List<OpenName> used = new ArrayList<>();
        Map<Name, Expression> replacements = new LinkedHashMap<>();
        for (Name name : Operands.names(ofFirst)) {
            OpenName general = open.getOrDefault(name, OpenName.fixed(name, isOfExample(name)));
            used.add(general);
            replacements.put(name, Algebra.variable(general.name()));
        }
        return new Local(Substitution.in(ofFirst, replacements), used);
    }

    private boolean isOfExample(Name name) {
        return derivation.definitions().definition(name).isPresent();
    }

    private Optional<Range> range(Place place, Index index) {
        OpenSize size = names.size(place);
        boolean one = place.index().isEmpty() && size.at(IndexValues.NONE) == 1;
        return one ? Optional.empty() : Optional.of(new Range(index, size));
    }

    private List<IndexValues> instances(
            Place place, List<Integer> layers, Optional<Index> unit, Optional<Index> input) {
        List<IndexValues> instances = new ArrayList<>();
        for (int number : layers) {
            IndexValues start = place.index()
                    .map(index -> IndexValues.NONE.with(index, number - place.number()))
                    .orElse(IndexValues.NONE);
            int units = layer(number).size();
            int inputs =
                    number == 1 ? network.inputs().size() : layer(number - 1).size();
            for (int i = 1; i <= units; i++) {
                for (int j = 1; j <= (input.isPresent() ? inputs : 1); j++) {
                    IndexValues values = start;
                    values = unit.isPresent() ? values.with(unit.get(), i) : values;
                    values = input.isPresent() ? values.with(input.get(), j) : values;
                    instances.add(values);
                }
            }
        }
        return instances;
    }
}
