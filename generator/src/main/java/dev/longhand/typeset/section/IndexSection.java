package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.index.IndexCheck;
import dev.longhand.derivation.index.IndexFormula;
import dev.longhand.derivation.index.IndexValues;
import dev.longhand.derivation.index.IndexView;
import dev.longhand.derivation.index.Place;
import dev.longhand.expr.Name;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The backward pass in index notation: layer by layer, the last first, a formula for all units and its numbers; then the
 * recursion from one layer to the one before, and the sums over all examples. No formula is shown that does not hold for each
 * of its indices.
 */
public final class IndexSection {

    private static final int TALLEST = 12;
    private static final int MOST_UNITS = 8;
    /** A sum with more terms is left as a sum. */
    private static final int MOST_TERMS = 4;

    private final Subject subject;
    private final Network network;
    private final Derivation derivation;
    private final IndexView view;
    private final IndexCheck check;
    private final IndexText text;
    private final IndexNumbers numbers;
    private final boolean inNumbers;
    private final int depth;

    /** Finds names with open indices for the network of a subject, and how formulas with them are checked. */
    public IndexSection(Subject subject) {
        this.subject = subject;
        this.network = subject.network();
        this.derivation = subject.derivation();
        this.view = IndexView.of(network, derivation);
        this.check = IndexCheck.of(derivation);
        this.text = new IndexText(derivation.result(), subject.notation());
        this.numbers = new IndexNumbers(derivation, subject.notation(), subject.values());
        this.inNumbers = !subject.values().isEmpty();
        this.depth = network.layers().size();
    }

    /** All layers from the last to the first shown, or a sentence that formulas could not be checked. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!check.isPossible()) {
            blocks.add(Block.paragraph("No point was found at which all values are defined, so that formulas with"
                    + " indices could not be checked; they are not shown."));
            return blocks;
        }
        blocks.addAll(new VectorSection(subject, view.names()).blocks());
        for (int l = depth; l >= firstShown(); l--) {
            blocks.addAll(layer(l));
        }
        blocks.addAll(new RecursionSection(subject, view, check, text).blocks());
        blocks.addAll(new ExampleSection(subject, check).blocks());
        return blocks;
    }

    private int firstShown() {
        for (int l = 1; l <= depth; l++) {
            Layer layer = network.layers().get(l - 1);
            boolean shown = layer.weights().stream().flatMap(List::stream).anyMatch(subject.shown()::contains)
                    || layer.biases().stream().anyMatch(subject.shown()::contains);
            if (shown) {
                return l;
            }
        }
        return depth + 1;
    }

    private List<Block> layer(int number) {
        Place place = Place.of(number);
        List<Integer> only = List.of(number);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                "Layer " + number + (number == depth ? ", the last" : "") + ", along ", path(number), ":"));
        slopes(view.activations(place, number, only), blocks);
        if (number == depth) {
            view.cancelling().filter(check::holds).ifPresent(product -> blocks.add(cancellation(product)));
        }
        shown(view.weights(place, number, only), "weights", number, blocks);
        view.biases(place, number, only).ifPresent(b -> shown(b, "biases", number, blocks));
        view.trainable(number).forEach(f -> shown(f, "parameters of the activation", number, blocks));
        int uses = uses(number);
        if (uses > 1) {
            blocks.add(Block.paragraph("The factor in the box is computed once for each unit and looked up again: "
                    + usedBy(number) + "."));
        }
        return blocks;
    }

    /** The factors of the last layer's slope, and what is left of them. */
    private Block cancellation(IndexFormula product) {
        Aligned rows = new Aligned();
        rows.equal(text.left(product), text.leibniz(product).orElseThrow());
        rows.equal("", text.open(product.term()));
        IndexFormula left = view.deltas(Place.of(depth), depth, List.of(depth));
        if (check.holds(left)) {
            rows.equal("", text.open(left.term()));
        }
        return rows.formula();
    }

    /** From a weight to the loss. */
    private String path(int number) {
        Place place = Place.of(number);
        IndexFormula weights = view.weights(place, number, List.of(number));
        List<String> stations = new ArrayList<>();
        stations.add(weights.by().name().tex());
        Name sum =
                view.names().preActivation(place, view.names().letters().row()).name();
        Name out = view.names().activation(place, view.names().letters().row()).name();
        stations.add(sum.tex());
        if (!sum.equals(out)) {
            stations.add(out.tex());
        }
        if (number < depth) {
            stations.add("\\cdots");
        }
        stations.add(derivation.result().tex());
        return String.join(" \\rightarrow ", stations);
    }

    private int uses(int number) {
        Layer layer = network.layers().get(number - 1);
        int inputs = number == 1
                ? network.inputs().size()
                : network.layers().get(number - 2).size();
        boolean biased = layer.folded() || !layer.biases().isEmpty();
        return inputs + (biased ? 1 : 0) + (number > 1 ? inputs : 0);
    }

    private String usedBy(int number) {
        Layer layer = network.layers().get(number - 1);
        boolean biased = layer.folded() || !layer.biases().isEmpty();
        List<String> users = new ArrayList<>();
        users.add("by the weights");
        if (biased) {
            users.add("by the biases");
        }
        if (number > 1) {
            users.add("in the sums for layer " + (number - 1));
        }
        String last = users.remove(users.size() - 1);
        return users.isEmpty() ? last : String.join(", ", users) + " and " + last;
    }

    private void slopes(IndexFormula formula, List<Block> blocks) {
        general(formula, blocks, "activations");
        List<IndexValues> instances = formula.instances();
        numbers(formula, instances.subList(0, Math.min(MOST_UNITS, instances.size())), blocks);
        if (inNumbers && instances.size() > MOST_UNITS) {
            blocks.add(Block.paragraph("and so on for the other " + (instances.size() - MOST_UNITS) + " units."));
        }
    }

    private void shown(IndexFormula formula, String kind, int number, List<Block> blocks) {
        List<IndexValues> instances = formula.instances().stream()
                .filter(values -> subject.shown().contains(formula.by().at(values)))
                .toList();
        if (!instances.isEmpty()) {
            general(formula, blocks, kind + " of layer " + number);
            numbers(formula, instances, blocks);
        }
    }

    /** The formula, or that there is none for all units alike. */
    private void general(IndexFormula formula, List<Block> blocks, String kind) {
        if (!check.holds(formula)) {
            blocks.add(Block.paragraph("The " + kind + " have no formula in common."));
            return;
        }
        Aligned rows = new Aligned();
        Optional<String> leibniz = text.leibniz(formula);
        leibniz.ifPresent(chain -> rows.equal(text.left(formula), chain));
        rows.equal(leibniz.isPresent() ? "" : text.left(formula), text.open(formula.term()));
        blocks.add(rows.formula());
    }

    /** Symbol = numbers = value for certain units. */
    private void numbers(IndexFormula formula, List<IndexValues> instances, List<Block> blocks) {
        if (!inNumbers || !check.holds(formula)) {
            return;
        }
        Aligned rows = new Aligned();
        for (IndexValues values : instances) {
            row(formula, values, rows);
        }
        blocks.addAll(rows.blocks(TALLEST));
    }

    private void row(IndexFormula formula, IndexValues values, Aligned rows) {
        String left = text.left(formula, values);
        List<String> symbols = text.closed(formula.term(), values);
        IndexNumbers.PutIn putIn = numbers.putIn(formula.term(), values);
        NumberText value = numbers.value(formula.by().at(values));
        String relation = NumberText.relation(putIn.exact());
        boolean same = putIn.tex().equals(value.tex());
        if (symbols.size() == 1) {
            String middle = same ? "" : " " + relation + " " + putIn.tex();
            rows.equal(left, symbols.get(0) + middle + " " + value.relation() + " " + value.tex());
            return;
        }
        if (symbols.size() <= MOST_TERMS) {
            rows.sum(left, "=", symbols);
            left = "";
        }
        rows.sum(left, relation, putIn.terms());
        rows.row("", value.relation(), value.tex());
    }
}
