package dev.longhand.check.statement;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Examples of a batch that a note computes as a matrix: where {@code A = \sigma(Z)} has a column for each, the {@code a^{(i)}} of a loss
 * {@code \sum_i -\log a^{(i)}} is what stands in the column i of A, in its only row, and {@code a_k^{(i)}} in the row k.
 */
final class BatchColumns {

    private static final Index ONLY = new Index("1", null, 0);

    /** The matrices that are computed, as they are written. */
    private final Set<WrittenName> computed = new HashSet<>();
    /** Capitals that stand somewhere without any index. */
    private final Set<String> bare = new HashSet<>();
    /** Small letters that begin an equation, and are something of their own. */
    private final Set<String> own = new HashSet<>();
    /** Letters that sums run over. */
    private final Set<String> summed = new HashSet<>();
    /** Small letters that are used as vectors. */
    private final Set<String> vectors = new HashSet<>();
    /** Matrices of which an example has no index of its own. */
    private final Set<WrittenName> single = new LinkedHashSet<>();

    private BatchColumns(List<Stated> statements) {
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r && s.relation().link() == 0) {
                own.add(r.name().base());
                if (s.right() != null
                        && Formulas.isNamed(s.right())
                        && r.name().sub().isEmpty()
                        && isCapital(r.name())) {
                    computed.add(r.name());
                }
            }
            s.sides().forEach(this::walk);
        }
    }

    /**
     * The statements with entries of the matrices in the place of what is written of single examples.
     *
     * @return the matrices that have a single row, since an example in them has no index of its own
     */
    static List<DeclaredName> putInto(List<Stated> statements) {
        BatchColumns columns = new BatchColumns(statements);
        if (!columns.computed.isEmpty() && !columns.summed.isEmpty()) {
            Rewriting rewriting =
                    new Rewriting(part -> part instanceof Meaning.Reference r ? columns.entry(r.name()) : null);
            statements.replaceAll(s -> s.with(rewriting));
        }
        return columns.single.stream()
                .map(whole -> new DeclaredName(whole, DeclaredShape.Kind.MATRIX, Meaning.Literal.of(1), null, true))
                .toList();
    }

    private @Nullable Meaning entry(WrittenName name) {
        int last = name.sup().size() - 1;
        String capital = name.base().toUpperCase(Locale.ROOT);
        if (last < 0
                || !name.base().matches("[a-z]")
                || own.contains(name.base())
                || vectors.contains(name.base())
                || name.sub().size() > 1) {
            return null;
        }
        Index example = name.sup().get(last);
        WrittenName whole =
                new WrittenName(capital, false, List.of(), name.sup().subList(0, last), name.primes());
        boolean given = whole.sup().isEmpty() && bare.contains(capital);
        if (example.letter() == null
                || example.offset() != 0
                || !summed.contains(example.letter())
                || !(given || isComputed(whole))) {
            return null;
        }
        if (name.sub().isEmpty()) {
            single.add(whole);
        }
        List<Index> place = new ArrayList<>(name.sub().isEmpty() ? List.of(ONLY) : name.sub());
        place.add(example);
        return new Meaning.Reference(new WrittenName(capital, false, place, whole.sup(), name.primes()));
    }

    private boolean isComputed(WrittenName whole) {
        return computed.stream()
                .anyMatch(name ->
                        name.inBold(false).equals(whole) || name.inBold(false).match(whole, Map.of()) != null);
    }

    private void walk(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r
                && isCapital(r.name())
                && r.name().sup().isEmpty()) {
            bare.add(r.name().base());
        } else if (meaning instanceof Meaning.Folded folded && folded.fold() == Meaning.Fold.SUM) {
            summed.add(folded.letter());
        } else if (isOfVectors(meaning)) {
            References.in(meaning).stream()
                    .filter(name -> name.sub().isEmpty())
                    .forEach(name -> vectors.add(name.base()));
        }
        References.parts(meaning).forEach(this::walk);
    }

    private static boolean isOfVectors(Meaning meaning) {
        return meaning instanceof Meaning.Transposed
                || (meaning instanceof Meaning.Absolute absolute && absolute.norm())
                || (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Whole);
    }

    private static boolean isCapital(WrittenName name) {
        return name.base().matches("[A-Z]") && name.sub().isEmpty();
    }
}
