package dev.longhand.check.size;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Letters whose numbered names are vectors, one for each example: the {@code x_i} of {@code \sum_i (w^\top x_i)^2} is no entry of
 * x, though {@code z = w^\top x} stands beside it.
 */
public final class NumberedVectors {

    private static final Set<String> LAYERS = Set.of("l", "L", "\\ell", "t", "T");

    private final Set<String> vectors = new HashSet<>();
    /** Letters that stand without a number too. */
    private final Set<String> bare = new HashSet<>();
    /** Numbered names beside each other: entries of two vectors, or numbers and vectors. */
    private final List<Set<String>> pairs = new ArrayList<>();
    /** Letters that functions are taken of: they stand for anything. */
    private final Set<String> arguments = new HashSet<>();
    /** Letters whose indices number layers or moments. */
    private final Set<String> sequences = new HashSet<>();

    private NumberedVectors() {}

    /** Those that stand alone too. */
    public static Set<String> besideBare(List<DeclaredName> declared, Collection<Meaning> meanings) {
        NumberedVectors found = of(declared, meanings);
        found.vectors.retainAll(found.bare);
        found.vectors.removeAll(found.arguments);
        return found.vectors;
    }

    /** Those that never stand alone. */
    public static Set<String> alone(List<DeclaredName> declared, Collection<Meaning> meanings) {
        NumberedVectors found = of(declared, meanings);
        found.vectors.removeAll(found.bare);
        return found.vectors;
    }

    private static NumberedVectors of(List<DeclaredName> declared, Collection<Meaning> meanings) {
        NumberedVectors found = new NumberedVectors();
        for (DeclaredName d : declared) {
            if (d.kind() == DeclaredShape.Kind.VECTOR && d.name().sub().size() == 1) {
                found.vectors.add(d.name().base());
            }
        }
        meanings.forEach(found::walk);
        found.pairs.stream().filter(found.bare::containsAll).forEach(found.vectors::removeAll);
        found.vectors.removeAll(found.sequences);
        return found;
    }

    private static boolean isOfSequence(Index index) {
        return index.offset() != 0 || "0".equals(index.prefix()) || LAYERS.contains(index.text(Map.of()));
    }

    private void walk(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning> factors = product.factors();
            for (int i = 0; i + 1 < factors.size(); i++) {
                boolean beside = product.joins().get(i + 1) == Join.BESIDE;
                if (beside && isRowOrMatrix(factors.get(i)) && isNumbered(factors.get(i + 1))) {
                    vectors.add(base(factors.get(i + 1)));
                }
                if (isNumbered(factors.get(i)) && isNumbered(factors.get(i + 1))) {
                    pairs.add(new HashSet<>(List.of(base(factors.get(i)), base(factors.get(i + 1)))));
                }
            }
        } else if (meaning instanceof Meaning.Call call) {
            call.arguments().stream()
                    .filter(Meaning.Reference.class::isInstance)
                    .forEach(argument -> arguments.add(base(argument)));
        } else if (meaning instanceof Meaning.Transposed t && isNumbered(t.operand())) {
            vectors.add(base(t.operand()));
        }
        if (meaning instanceof Meaning.Reference r) {
            if (r.name().sub().isEmpty()) {
                bare.add(r.name().base());
            } else if (r.name().sub().stream().anyMatch(NumberedVectors::isOfSequence)) {
                sequences.add(r.name().base());
            }
        }
        References.parts(meaning).forEach(this::walk);
    }

    /** Whether a factor is the row of a small letter, or a matrix, neither with indices. */
    private static boolean isRowOrMatrix(Meaning factor) {
        Meaning plain = factor instanceof Meaning.Transposed t ? t.operand() : factor;
        return plain instanceof Meaning.Reference r
                && r.name().sub().isEmpty()
                && (factor instanceof Meaning.Transposed
                        || (r.name().base().matches("[A-Z]") && !UsualLetters.isNumber(r.name())));
    }

    private static boolean isNumbered(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && r.name().sub().size() == 1 && UsualLetters.isSmall(r.name());
    }

    private static String base(Meaning meaning) {
        return ((Meaning.Reference) meaning).name().base();
    }
}
