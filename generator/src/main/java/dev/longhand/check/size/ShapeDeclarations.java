package dev.longhand.check.size;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes in what a document declares of shapes, before anything is inferred: of vectors, whether they may be rows. */
final class ShapeDeclarations {

    private final Classes classes;
    private final Wholes wholes;
    private final DeclaredSizes declared;
    private final Biases biases;
    private final SumShapes sums;
    private final Layerings layerings;

    ShapeDeclarations(Classes classes, Wholes wholes, Biases biases, SumShapes sums, Layerings layerings) {
        this.classes = classes;
        this.wholes = wholes;
        this.declared = wholes.declared();
        this.biases = biases;
        this.sums = sums;
        this.layerings = layerings;
    }

    /** Takes in the declarations, for the use that is made of the names. */
    void take(List<DocumentDefinition> definitions, List<Meaning> others) {
        Set<String> turnable = new HashSet<>();
        definitions.stream()
                .map(DocumentDefinition::pattern)
                .filter(name -> !wholes.isEntry(name))
                .forEach(name -> turnable.add(name.base()));
        others.forEach(other -> turnable(other, turnable));
        declare(turnable);
        biases(definitions);
    }

    private void declare(Set<String> turnable) {
        declared.tensors().forEach(d -> wholes.add(d.name()));
        for (DeclaredName d : declared.tensors()) {
            for (Map<String, Integer> bound : layerings.of(List.of(new Meaning.Reference(d.name())))) {
                String place = wholes.whole(d.name(), bound);
                declared.take(isShared(d, place) ? d.unsized() : d, bound, wholes.length(d.name(), bound));
                if (d.kind() == DeclaredShape.Kind.VECTOR
                        && !turnable.contains(d.name().base())) {
                    classes.unite(Classes.ONE, "columns " + wholes.whole(d.name(), bound));
                }
                if (d.kind() == DeclaredShape.Kind.MATRIX) {
                    String key = wholes.whole(d.name(), bound);
                    WrittenName entry = DeclaredSizes.entry(d.name(), 2);
                    classes.unite("rows " + key, wholes.axis(entry, 0, bound));
                    classes.unite("columns " + key, wholes.axis(entry, 1, bound));
                }
            }
        }
        declared.vectors().forEach(wholes.vectors()::add);
    }

    /** Whether a number above is all that tells a name from others that are kept in one place with it. */
    private static boolean isShared(DeclaredName d, String place) {
        return !d.name().sup().isEmpty() && d.name().letters().isEmpty() && !place.contains("^");
    }

    /** Vectors that may be rows: they are multiplied by a matrix from the right, or added to what may be one. */
    private void turnable(Meaning meaning, Set<String> found) {
        if (meaning instanceof Meaning.Total total && total.terms().stream().anyMatch(this::endsWithMatrix)) {
            total.terms().forEach(term -> whole(term.unsigned()).ifPresent(n -> found.add(n.base())));
        } else if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 0; i + 1 < product.factors().size(); i++) {
                if (isMatrix(product.factors().get(i + 1))) {
                    whole(product.factors().get(i)).ifPresent(n -> found.add(n.base()));
                }
            }
        }
        References.parts(meaning).forEach(part -> turnable(part, found));
    }

    /** Takes in the small letters that are added to products of matrices. */
    private void biases(List<DocumentDefinition> definitions) {
        for (DocumentDefinition d : definitions) {
            if (!(d.body() instanceof Meaning.Total total)
                    || total.terms().stream().noneMatch(term -> biases.isOfMatrices(term, wholes::isMatrix))) {
                continue;
            }
            for (Meaning term : total.terms()) {
                if (sums.isBias(term)
                        && term.unsigned() instanceof Meaning.Reference r
                        && r.name().sub().isEmpty()) {
                    layerings
                            .of(List.of(r))
                            .forEach(bound ->
                                    declared.open(wholes.whole(r.name(), bound), wholes.length(r.name(), bound)));
                }
            }
        }
    }

    /** Whether a term is a product that has rows for its own if what it begins with has. */
    private boolean endsWithMatrix(Meaning term) {
        return term.unsigned() instanceof Meaning.Multiplied product
                && isMatrix(product.factors().get(product.factors().size() - 1));
    }

    private boolean isMatrix(Meaning factor) {
        Meaning plain = factor instanceof Meaning.Transposed t ? t.operand() : factor;
        return plain instanceof Meaning.Reference r && wholes.isMatrix(r.name());
    }

    private Optional<WrittenName> whole(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && !wholes.isEntry(r.name())
                ? Optional.of(r.name())
                : Optional.empty();
    }
}
