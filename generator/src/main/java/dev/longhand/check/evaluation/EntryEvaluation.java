package dev.longhand.check.evaluation;

import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries of what formulas give, numbered from one; those of a row are numbered as those of a column. */
final class EntryEvaluation<S> {

    private final Evaluation<S> evaluation;

    EntryEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    Tensor<S> of(Meaning.Entry entry, Map<String, Integer> bound) {
        List<Integer> places = new ArrayList<>();
        for (Index index : entry.indices()) {
            String text = index.text(bound);
            if (!text.matches("\\d{1,3}")) {
                throw new Unsettled(
                        Unsettled.Cause.RANGE, "it is not said what " + text + " behind brackets runs over");
            }
            places.add(Integer.parseInt(text) - 1);
        }
        Tensor<S> value = evaluation.of(entry.whole(), bound);
        if (value.isScalar() || (places.size() == 1) != value.isVector()) {
            throw new Unsettled(
                    Unsettled.Cause.UNSUPPORTED,
                    places.size() == 1 ? "an index on what is no vector" : "two indices on what is no matrix");
        }
        Tensor<S> whole = places.size() == 1 && value.rows() == 1 ? value.transposed() : value;
        int column = places.size() == 1 ? 0 : places.get(1);
        int row = places.get(0);
        if (row < 0 || column < 0 || row >= whole.rows() || column >= whole.columns()) {
            throw new Unsettled(Unsettled.Cause.RANGE, "an index past the end of what it is on");
        }
        return Tensor.scalar(whole.at(row, column));
    }
}
