package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.DeclaredShape;
import java.util.Collection;
import java.util.List;

/**
 * Vectors that a note speaks of by their entries alone: of y in R^m it says y_i, where i runs up to m. Without such a
 * sum y_i may as well be one of several vectors.
 */
final class CountedEntries {

    private CountedEntries() {}

    /** The names of such vectors. */
    static List<Meaning> wholes(List<DeclaredName> declared, Collection<Meaning> meanings) {
        return declared.stream()
                .filter(d -> d.kind() == DeclaredShape.Kind.VECTOR
                        && d.name().sub().isEmpty()
                        && meanings.stream().anyMatch(m -> isCounted(d, m)))
                .<Meaning>map(d -> new Meaning.Reference(d.name()))
                .toList();
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
