package dev.longhand.check.size;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.fact.PairNumbers;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Vectors and matrices that a note speaks of by their entries alone: of y in R^m it says y_i, where i runs up to m, or y_1 and
 * y_2, and of a matrix A the A_{ij} that vectors of number j are multiplied by. What is turned, measured, multiplied by a matrix or written out cell by cell may as well be one of several vectors.
 */
public final class CountedEntries {

    private CountedEntries() {}

    /** The names of such vectors and matrices. */
    public static List<Meaning> wholes(List<DeclaredName> declared, Collection<Meaning> meanings) {
        Set<String> pairs = PairNumbers.bases(meanings, declared);
        return declared.stream()
                .filter(d -> d.name().sub().isEmpty()
                        && (d.kind() == DeclaredShape.Kind.VECTOR
                                ? meanings.stream().anyMatch(m -> isCounted(d, m)) || isOfNumbers(d, declared, meanings)
                                : pairs.contains(d.name().base())))
                .<Meaning>map(d -> new Meaning.Reference(d.name()))
                .toList();
    }

    /** Whether what has a number below it is a number wherever it stands. */
    private static boolean isOfNumbers(DeclaredName d, List<DeclaredName> declared, Collection<Meaning> meanings) {
        String base = d.name().base();
        boolean several = declared.stream()
                .anyMatch(o -> o.name().base().equals(base) && !o.name().sub().isEmpty());
        return !several
                && !d.name().bold()
                && meanings.stream().flatMap(m -> References.in(m).stream()).anyMatch(name -> isNumbered(name, base))
                && meanings.stream().noneMatch(m -> isLikeVector(m, base));
    }

    private static boolean isNumbered(WrittenName name, String base) {
        return name.base().equals(base)
                && name.sub().size() == 1
                && name.sub().get(0).letter() == null;
    }

    /** Whether an entry of a name stands where only vectors do. */
    private static boolean isLikeVector(Meaning meaning, String base) {
        boolean here = (meaning instanceof Meaning.Transposed t && isEntry(t.operand(), base))
                || (meaning instanceof Meaning.Absolute a && a.norm() && isEntry(a.operand(), base))
                || (meaning instanceof Meaning.Multiplied product
                        && product.factors().stream().anyMatch(f -> isEntry(f, base))
                        && product.factors().stream().anyMatch(CountedEntries::isLikeMatrix));
        return here || References.parts(meaning).stream().anyMatch(part -> isLikeVector(part, base));
    }

    private static boolean isEntry(Meaning meaning, String base) {
        return meaning instanceof Meaning.Reference r
                && r.name().base().equals(base)
                && r.name().sub().size() == 1;
    }

    private static boolean isLikeMatrix(Meaning factor) {
        return factor instanceof Meaning.Transposed
                || (factor instanceof Meaning.Reference r
                        && r.name().sub().isEmpty()
                        && r.name().base().matches("[A-Z]")
                        && !UsualLetters.isNumber(r.name()));
    }

    private static boolean isCounted(DeclaredName d, Meaning meaning) {
        boolean here = meaning instanceof Meaning.Folded folded
                && folded.to() instanceof Meaning.Reference
                && folded.to().equals(d.rows())
                && References.in(folded.body()).stream().anyMatch(name -> isEntry(name, d, folded.letter()));
        return here || References.parts(meaning).stream().anyMatch(part -> isCounted(d, part));
    }

    private static boolean isEntry(WrittenName name, DeclaredName d, String letter) {
        return name.base().equals(d.name().base()) && name.sub().equals(List.of(new Index("", letter, 0)));
    }
}
