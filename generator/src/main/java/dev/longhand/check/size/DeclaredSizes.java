package dev.longhand.check.size;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.declaration.DeclaredShape.Kind;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Binds the sizes of wholes to what the note declares. Of a vector it is said how long it is, not whether it is a row. */
final class DeclaredSizes {

    private final List<DeclaredName> declared;
    private final Classes classes;
    private final BiFunction<WrittenName, Map<String, Integer>, String> whole;
    private final Map<String, String> lengths = new LinkedHashMap<>();
    private final Set<String> matrices = new LinkedHashSet<>();

    /** @param whole the key of the whole that a name stands for */
    DeclaredSizes(
            List<DeclaredName> declared, Classes classes, BiFunction<WrittenName, Map<String, Integer>, String> whole) {
        this.declared = List.copyOf(declared);
        this.classes = classes;
        this.whole = whole;
    }

    /** Whether nothing but a number is declared of a name. */
    boolean isNumber(WrittenName name) {
        return declared.stream()
                .anyMatch(d -> d.kind() == Kind.NUMBER && d.name().base().equals(name.base()));
    }

    /** The names that are vectors or matrices. */
    List<DeclaredName> tensors() {
        return declared.stream().filter(d -> d.kind() != Kind.NUMBER).toList();
    }

    /**
     * Takes a declaration in for one layer.
     *
     * @param axis the range of the index of its entries
     */
    void take(DeclaredName d, Map<String, Integer> bound, String axis) {
        String key = whole.apply(d.name(), bound);
        if (d.kind() == Kind.VECTOR) {
            open(key, axis);
            size(axis, d.rows(), bound);
        } else {
            matrices.add(key);
            size("rows " + key, d.rows(), bound);
            size("columns " + key, d.columns(), bound);
        }
    }

    /** Takes in a vector of which it is not known whether it is a row, and the range of the index of its entries. */
    void open(String key, String axis) {
        lengths.put(key, axis);
    }

    boolean isMatrix(WrittenName name) {
        return declared.stream()
                .anyMatch(d -> d.kind() == Kind.MATRIX && d.name().base().equals(name.base()));
    }

    /** Whether a name is declared without a size that is said. */
    boolean lacksSize(WrittenName name) {
        return declared.stream()
                .anyMatch(d -> d.kind() != Kind.NUMBER
                        && (d.rows() == null || isOpen(d.rows()))
                        && d.name().base().equals(name.base()));
    }

    private static boolean isOpen(Meaning size) {
        return size instanceof Meaning.Reference r && r.name().base().equals(DeclaredShape.SQUARE);
    }

    /** The node of the length of a vector of which it is not known whether it is a row. */
    Optional<String> length(String key) {
        return Optional.ofNullable(lengths.get(key));
    }

    /** Whether a size is one of a declared matrix. */
    boolean concernsMatrix(String node) {
        String root = classes.find(node);
        return matrices.stream()
                .anyMatch(key -> classes.find("rows " + key).equals(root)
                        || classes.find("columns " + key).equals(root));
    }

    /** Whether a size is the length of a vector of the document's, or a size of a declared matrix. */
    boolean concerns(String node) {
        String root = classes.find(node);
        return concernsMatrix(node)
                || lengths.values().stream()
                        .anyMatch(length -> classes.find(length).equals(root));
    }

    /** The vectors, by key. */
    Iterable<String> vectors() {
        return lengths.keySet();
    }

    /** A vector of which one side is known to be one has its length along the other. */
    void orient() {
        lengths.forEach((key, length) -> {
            if (classes.isOne("columns " + key)) {
                classes.unite(length, "rows " + key);
            } else if (classes.isOne("rows " + key)) {
                classes.unite(length, "columns " + key);
            }
        });
    }

    private void size(String node, @Nullable Meaning size, Map<String, Integer> bound) {
        if (size != null) {
            classes.unite(size(size, node, bound), node);
        }
    }

    /** The node of a size: of a letter, or of a number. */
    private String size(Meaning size, String node, Map<String, Integer> bound) {
        if (size instanceof Meaning.Reference r) {
            String letter = r.name().key(bound);
            return isOpen(size) ? "size " + letter : classes.letter(letter);
        }
        if (size instanceof Meaning.Literal number
                && number.value().isInteger()
                && number.value().signum() > 0
                && number.value().bitLength() < 5) {
            String fixed = "declared " + number.digits();
            classes.fix(fixed, number.value().numerator().intValueExact());
            return fixed;
        }
        return "declared " + node;
    }

    /** An entry of a vector or matrix. */
    static WrittenName entry(WrittenName name, int indices) {
        List<Index> slots = java.util.Collections.nCopies(indices, new Index("1", null, 0));
        return new WrittenName(name.base(), false, slots, name.sup(), 0);
    }
}
