package dev.longhand.typeset.section;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.index.IndexCheck;
import dev.longhand.derivation.index.IndexFormula;
import dev.longhand.derivation.index.IndexView;
import dev.longhand.derivation.index.Letters;
import dev.longhand.derivation.index.Place;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How one layer's derivatives follow from the next one's: with the number of the layer open where the names of all layers are
 * alike, and by short names for the derivatives by pre-activations.
 */
final class RecursionSection {

    private static final int TALLEST = 10;

    private final Network network;
    private final Subject subject;
    private final IndexView view;
    private final IndexCheck check;
    private final IndexText text;
    private final int depth;

    RecursionSection(Subject subject, IndexView view, IndexCheck check, IndexText text) {
        this.subject = subject;
        this.network = subject.network();
        this.view = view;
        this.check = check;
        this.text = text;
        this.depth = network.layers().size();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(open());
        blocks.addAll(deltas());
        return blocks;
    }

    /** Layer L and layer L - 1; nothing where layers differ in more than their numbers. */
    private List<Block> open() {
        int alike = view.names().uniformLayers();
        Letters letters = view.names().letters();
        String letter = letters.layer().letter();
        List<Block> blocks = new ArrayList<>();
        if (alike == depth && depth > 1) {
            Place last = Place.open(letters.layer(), 0);
            List<Integer> only = List.of(depth);
            List<IndexFormula> formulas = new ArrayList<>();
            formulas.add(view.activations(last, depth, only));
            formulas.add(view.weights(last, depth, only));
            view.biases(last, depth, only).ifPresent(formulas::add);
            List<Block> written = written(formulas);
            if (!written.isEmpty()) {
                blocks.add(Block.paragraph("In the last layer, ", letter + " = " + depth, ":"));
                blocks.addAll(written);
            }
        }
        List<Integer> lower = IntStream.range(1, alike).boxed().toList();
        if (lower.isEmpty()) {
            return blocks;
        }
        Place below = Place.open(letters.layer(), -1);
        List<IndexFormula> formulas = new ArrayList<>();
        common(lower, l -> view.activations(below, l, lower)).ifPresent(formulas::add);
        common(lower, l -> view.weights(below, l, lower)).ifPresent(formulas::add);
        if (lower.stream().allMatch(l -> view.biases(below, l, lower).isPresent())) {
            common(lower, l -> view.biases(below, l, lower).orElseThrow()).ifPresent(formulas::add);
        }
        List<Block> written = written(formulas);
        if (!written.isEmpty()) {
            String inputs = view.names()
                    .activation(Place.open(letters.layer(), -2), letters.column())
                    .name()
                    .tex();
            blocks.add(Block.paragraph(
                    "From layer ",
                    letter,
                    " to layer ",
                    letter + " - 1",
                    ", for ",
                    letter + " = " + range(alike),
                    ", with ",
                    "N_{" + letter + "}",
                    " units in layer ",
                    letter,
                    " and the inputs as ",
                    inputs,
                    " at ",
                    letter + " = 2",
                    ":"));
            blocks.addAll(written);
            common(lower, l -> view.deltas(below, l, lower))
                    .filter(check::holds)
                    .ifPresent(f -> {
                        Aligned rows = new Aligned();
                        delta(f, rows);
                        blocks.add(rows.formula());
                    });
            blocks.add(Block.paragraph(
                    "The box in the first formula is the one of layer ",
                    letter,
                    ", which its weights and biases have used before; the boxes below it are those of layer ",
                    letter + " - 1",
                    ", which the step to layer ",
                    letter + " - 2",
                    " will look up."));
        }
        return blocks;
    }

    private static String range(int last) {
        return last == 2 ? "2" : last == 3 ? "2, 3" : "2, \\ldots, " + last;
    }

    /** The formula that is the same for all layers. */
    private static Optional<IndexFormula> common(List<Integer> layers, IntFunction<IndexFormula> ofLayer) {
        List<IndexFormula> formulas = layers.stream().map(ofLayer::apply).toList();
        long different = formulas.stream()
                .map(f -> f.links() + " " + f.term())
                .distinct()
                .count();
        return different == 1 ? Optional.of(formulas.get(0)) : Optional.empty();
    }

    private List<Block> written(List<IndexFormula> formulas) {
        List<Block> blocks = new ArrayList<>();
        for (IndexFormula formula : formulas) {
            if (check.holds(formula)) {
                Aligned rows = new Aligned();
                String left = text.left(formula);
                Optional<String> leibniz = text.leibniz(formula);
                leibniz.ifPresent(chain -> rows.equal(left, chain));
                rows.equal(leibniz.isPresent() ? "" : left, text.open(formula.term()));
                blocks.add(rows.formula());
            }
        }
        return blocks;
    }

    /** The recursion by short names, once where the layers are alike. */
    private List<Block> deltas() {
        Letters letters = view.names().letters();
        Aligned rows = new Aligned();
        boolean any = false;
        for (int l = depth; l >= 1; l--) {
            List<Integer> only = List.of(l);
            List<IndexFormula> formulas = new ArrayList<>(List.of(view.deltas(Place.of(l), l, only)));
            formulas.addAll(view.byDeltas(Place.of(l), l, only));
            if (formulas.stream().allMatch(check::holds)) {
                delta(formulas.get(0), rows);
                formulas.subList(1, formulas.size()).forEach(f -> rows.equal(text.left(f), text.open(f.term())));
                any = true;
            }
        }
        if (!any) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                "With ",
                Adjoints.adjointName(view.names()
                                        .preActivation(Place.of(depth), letters.row())
                                        .name())
                                .tex()
                        + " = "
                        + Leibniz.partial(
                                subject.derivation().result(),
                                view.names()
                                        .preActivation(Place.of(depth), letters.row())
                                        .name()),
                " and so on, the whole backward pass in index notation:"));
        blocks.addAll(rows.blocks(TALLEST));
        return blocks;
    }

    private void delta(IndexFormula formula, Aligned rows) {
        rows.equal(Adjoints.adjointName(formula.by().name()).tex(), text.open(formula.term()));
    }
}
