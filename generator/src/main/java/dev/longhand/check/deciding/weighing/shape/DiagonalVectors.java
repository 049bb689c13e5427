package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Vectors of which a note makes diagonal matrices, the d of {@code D = diag(d)}. Who writes D x for the product entry by entry does
 * not write d x for it: a bare product with d, taken so, is open.
 */
public final class DiagonalVectors implements Weighing {

    private final Set<Meaning> vectors = new HashSet<>();

    /** Finds the vectors of which the definitions make diagonal matrices. */
    public DiagonalVectors(List<DocumentDefinition> definitions) {
        definitions.forEach(d -> take(d.body()));
    }

    private void take(Meaning meaning) {
        if (meaning instanceof Meaning.Call call
                && call.callee() == Callee.Whole.DIAGONAL
                && call.arguments().get(0).unsigned() instanceof Meaning.Reference vector) {
            vectors.add(vector);
        }
        References.parts(meaning).forEach(this::take);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        String condition = outcome.condition();
        boolean open = outcome.verdict() == Verdict.RIGHT_IF
                && condition != null
                && condition.contains(Evaluation.ENTRY_BY_ENTRY)
                && (multiplies(left) || multiplies(right));
        return open ? Outcome.undecided("the note writes a diagonal matrix for such a product") : outcome;
    }

    /** Whether one of them stands beside another factor without a sign between. */
    private boolean multiplies(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 0; i < product.factors().size(); i++) {
                boolean bare = i > 0 && product.joins().get(i) == Join.BESIDE;
                boolean before =
                        i + 1 < product.factors().size() && product.joins().get(i + 1) == Join.BESIDE;
                if ((bare || before) && vectors.contains(product.factors().get(i))) {
                    return true;
                }
            }
        }
        return References.parts(meaning).stream().anyMatch(this::multiplies);
    }
}
