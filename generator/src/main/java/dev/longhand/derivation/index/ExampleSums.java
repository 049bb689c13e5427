package dev.longhand.derivation.index;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.derivation.NumericPass;
import dev.longhand.derivation.index.IndexTerm.Cached;
import dev.longhand.derivation.index.IndexTerm.Local;
import dev.longhand.derivation.index.IndexTerm.Minus;
import dev.longhand.derivation.index.IndexTerm.Over;
import dev.longhand.derivation.index.IndexTerm.Product;
import dev.longhand.derivation.index.IndexTerm.Share;
import dev.longhand.derivation.index.IndexTerm.Slope;
import dev.longhand.derivation.index.IndexTerm.Total;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Substitution;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The derivatives by all parameters in closed form, as what is summed over the examples: names that differ from example to
 * example carry its number.
 */
public final class ExampleSums {

    /** What two sums may differ by, as a power of ten under the larger of their size and one. */
    private static final int AGREEING_DIGITS = 25;

    private final Network network;
    private final Derivation derivation;
    private final IndexView view;
    private final Letters letters;

    private ExampleSums(Network network, Derivation derivation) {
        this.network = network;
        this.derivation = derivation;
        this.view = IndexView.of(network, derivation);
        this.letters = view.names().letters();
    }

    public static ExampleSums of(Network network, Derivation derivation) {
        return new ExampleSums(network, derivation);
    }

    /** The letter that counts examples. */
    public Index example() {
        return letters.example();
    }

    /** For each layer, the last first, the terms of its weights and biases; unchecked. */
    public List<IndexFormula> terms() {
        List<IndexFormula> terms = new ArrayList<>();
        for (int l = network.layers().size(); l >= 1; l--) {
            Optional<IndexTerm> delta = view.closedDelta(l, letters.row(), List.of(letters.further()));
            if (delta.isPresent()) {
                List<Integer> only = List.of(l);
                terms.add(closed(view.weights(Place.of(l), l, only), delta.get()));
                view.biases(Place.of(l), l, only).ifPresent(b -> terms.add(closed(b, delta.get())));
            }
        }
        return terms;
    }

    private IndexFormula closed(IndexFormula formula, IndexTerm delta) {
        return new IndexFormula(
                formula.by(),
                formula.over(),
                formula.links(),
                inExample(IndexView.replaced(formula.term(), delta)),
                formula.instances());
    }

    private IndexTerm inExample(IndexTerm term) {
        if (term instanceof Local local) {
            return inExample(local);
        }
        if (term instanceof Slope slope) {
            return new Slope(slope.by().in(letters.example()), slope.named());
        }
        if (term instanceof Product product) {
            return IndexTerm.product(
                    product.factors().stream().map(this::inExample).toList());
        }
        if (term instanceof Total total) {
            return new Total(total.terms().stream().map(this::inExample).toList());
        }
        if (term instanceof Minus minus) {
            return new Minus(inExample(minus.of()));
        }
        if (term instanceof Share share) {
            return new Share(
                    share.unit().in(letters.example()),
                    share.each().in(letters.example()),
                    share.index(),
                    share.size());
        }
        if (term instanceof Over over) {
            return new Over(over.index(), over.size(), inExample(over.body()));
        }
        return inExample(((Cached) term).of());
    }

    private Local inExample(Local local) {
        List<OpenName> names = new ArrayList<>();
        Map<Name, Expression> marked = new LinkedHashMap<>();
        for (OpenName name : local.names()) {
            OpenName ofExample = name.in(letters.example());
            names.add(ofExample);
            marked.put(name.name(), Algebra.variable(ofExample.name()));
        }
        return new Local(Substitution.in(local.formula(), marked), names);
    }

    /**
     * Whether the sums of the terms over the examples are what the first method gave, for all indices.
     *
     * @param mean whether the step takes the mean of the examples
     */
    public boolean agree(IndexFormula formula, Step step, boolean mean) {
        for (IndexValues values : formula.instances()) {
            BigDecimal first = Objects.requireNonNull(
                            step.gradient().get(formula.by().at(values)))
                    .digits();
            if (mean) {
                first = first.multiply(BigDecimal.valueOf(step.passes().size()));
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (Pass pass : step.passes()) {
                sum = sum.add(value(formula, values, pass).digits());
            }
            BigDecimal size = sum.abs().max(BigDecimal.ONE);
            if (sum.subtract(first).abs().compareTo(size.movePointLeft(AGREEING_DIGITS)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** A term in the numbers of an example. */
    public Quantity value(IndexFormula formula, IndexValues values, Pass pass) {
        return NumericPass.value(derivation.forEvaluation(formula.term().at(derivation, values)), pass.values());
    }
}
