package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.size.Forms;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Matrices that a note tells from their transposes, by writing both somewhere, as in {@code (A + A^\top) x} or {@code A^\top b}.
 * Such a matrix is hardly taken to be symmetric, unless words say so, and what holds for symmetric ones alone is open.
 */
public final class TurnedMatrices implements Weighing {

    private final DocumentFacts facts;
    /** By base, the relations in which it is transposed. */
    private final Map<String, Set<Integer>> turned = new HashMap<>();

    /** Finds the names that statements transpose. */
    public TurnedMatrices(List<Stated> statements, DocumentFacts facts) {
        this.facts = facts;
        statements.forEach(
                s -> s.sides().forEach(side -> take(side, s.relation().number())));
    }

    private void take(Meaning meaning, int relation) {
        if (meaning instanceof Meaning.Transposed t && t.operand() instanceof Meaning.Reference r) {
            turned.computeIfAbsent(r.name().base(), b -> new HashSet<>()).add(relation);
        }
        References.parts(meaning).forEach(part -> take(part, relation));
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        String condition = outcome.condition();
        boolean supposed = outcome.verdict() == Verdict.RIGHT_IF
                && condition != null
                && turned.entrySet().stream()
                        .anyMatch(e -> condition.contains(Forms.symmetry(e.getKey()))
                                && e.getValue().stream()
                                        .anyMatch(n -> n != stated.relation().number())
                                && !isSpecial(e.getKey()));
        return supposed
                ? Outcome.undecided("it holds if " + condition + ", but the note tells the matrix from its transpose")
                : outcome;
    }

    private boolean isSpecial(String base) {
        return facts.declared(WrittenName.plain(base))
                .filter(declared -> !declared.isPlain())
                .isPresent();
    }
}
