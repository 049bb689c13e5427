package dev.longhand.check.evaluation;

import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.Seed;
import dev.longhand.check.quantity.Spelling;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.quantity.Variables;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what a derivative is taken by: a name, entries and wholes of one, several names in brackets, a call. */
final class VariableEvaluation<S> {

    private final Evaluation<S> evaluation;

    VariableEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * The variables that a formula stands for.
     *
     * @throws Unsettled where it stands for none
     */
    Variables of(Meaning by, Map<String, Integer> bound) {
        if (by instanceof Meaning.Transposed transposed) {
            return of(transposed.operand(), bound).turned();
        }
        if (by instanceof Meaning.Reference reference) {
            String key = reference.name().key(bound);
            Tensor<S> local = evaluation.locals.get(key);
            if (local == null) {
                if (evaluation.names.isSpeltOut(reference.name())) {
                    throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "nothing in the note says what depends on " + key);
                }
                Variables variables = of(evaluation.names.quantity(reference.name(), bound, evaluation.choices));
                if (evaluation.names.isUnsettledBias(reference.name(), bound)) {
                    throw new Unsettled(
                            Unsettled.Cause.NAME, "it is not said whether " + key + " is added to every row or column");
                }
                return variables;
            }
            return all(key, local);
        }
        if (by instanceof Meaning.Grid grid) {
            List<Seed> seeds = new ArrayList<>();
            for (List<Meaning> row : grid.rows()) {
                for (Meaning cell : row) {
                    seeds.addAll(of(cell, bound).seeds());
                }
            }
            int rows = grid.rows().size();
            if (seeds.size() % rows != 0) {
                throw new Unsettled(Unsettled.Cause.SHAPE, "a derivative by rows of different lengths");
            }
            return new Variables(rows, seeds.size() / rows, seeds);
        }
        if (by instanceof Meaning.Call) {
            Tensor<S> value = evaluation.of(by, bound);
            String formula = new Spelling(evaluation.names, evaluation.choices).of(by, bound);
            List<Seed> seeds = new ArrayList<>();
            for (int r = 0; r < value.rows(); r++) {
                for (int c = 0; c < value.columns(); c++) {
                    seeds.add(new Seed(null, formula, r, c));
                }
            }
            return new Variables(value.rows(), value.columns(), seeds);
        }
        throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative by a formula");
    }

    /** All cells of a name that is put to a value. */
    private Variables all(String key, Tensor<S> value) {
        List<Seed> seeds = new ArrayList<>();
        for (int r = 0; r < value.rows(); r++) {
            for (int c = 0; c < value.columns(); c++) {
                seeds.add(new Seed(key, null, r, c));
            }
        }
        return new Variables(value.rows(), value.columns(), seeds);
    }

    private Variables of(Quantity quantity) {
        if (quantity instanceof Quantity.Entry entry) {
            Tensor<S> whole = evaluation.value(entry.whole());
            boolean turned = whole.rows() == 1 && entry.column() == 0;
            if (entry.row() >= (turned ? whole.columns() : whole.rows()) || entry.column() >= whole.columns()) {
                throw new Unsettled(Unsettled.Cause.BEYOND, "an index past the end of " + Spelling.key(entry.whole()));
            }
            // the entries of a row are numbered from left to right
            boolean row = entry.row() > 0 && entry.column() == 0 && whole.rows() == 1;
            String key = Spelling.key(entry.whole());
            Seed seed = row ? new Seed(key, null, 0, entry.row()) : new Seed(key, null, entry.row(), entry.column());
            return new Variables(1, 1, List.of(seed));
        }
        if (quantity instanceof Quantity.Whole whole) {
            List<Seed> seeds = new ArrayList<>();
            whole.cells().forEach(cell -> seeds.addAll(of(cell).seeds()));
            return new Variables(whole.rows(), whole.columns(), seeds);
        }
        if (quantity instanceof Quantity.Count) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative by a number");
        }
        Tensor<S> value = evaluation.value(quantity);
        List<Seed> seeds = new ArrayList<>();
        for (int r = 0; r < value.rows(); r++) {
            for (int c = 0; c < value.columns(); c++) {
                String formula = quantity instanceof Quantity.Defined d && d.body() instanceof Meaning.Call
                        ? new Spelling(evaluation.names, evaluation.choices).of(d.body(), d.bound())
                        : null;
                seeds.add(new Seed(Spelling.key(quantity), formula, r, c));
            }
        }
        return new Variables(value.rows(), value.columns(), seeds);
    }
}
