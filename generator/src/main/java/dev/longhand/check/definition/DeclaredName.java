package dev.longhand.check.definition;

import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.declaration.NotedShapes;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name whose shape the note declares.
 *
 * @param rows how many rows, or the length of a vector; null where it is not said or not understood
 * @param columns how many columns; null where it is not said or not understood
 * @param isPlain whether it may have any entries: nothing such as symmetry is said of it
 */
public record DeclaredName(
        WrittenName name,
        DeclaredShape.Kind kind,
        @Nullable Meaning rows,
        @Nullable Meaning columns,
        boolean isPlain) {

    /** What a note declares, as far as it is understood. */
    public static List<DeclaredName> all(NotedShapes shapes, Elaboration elaboration) {
        Set<String> special = new HashSet<>();
        for (Tree tree : shapes.special()) {
            read(tree, elaboration)
                    .filter(Meaning.Reference.class::isInstance)
                    .ifPresent(name ->
                            special.add(((Meaning.Reference) name).name().base()));
        }
        List<DeclaredName> all = new ArrayList<>();
        for (DeclaredShape shape : shapes.shapes()) {
            Optional<Meaning> name = read(shape.name(), elaboration);
            if (name.isPresent() && name.get() instanceof Meaning.Reference r) {
                all.add(new DeclaredName(
                        r.name(),
                        shape.kind(),
                        read(shape.rows(), elaboration).orElse(null),
                        read(shape.columns(), elaboration).orElse(null),
                        !special.contains(r.name().base())));
            }
        }
        return all;
    }

    /** The same without its sizes. */
    public DeclaredName unsized() {
        return new DeclaredName(name, kind, null, null, isPlain);
    }

    private static Optional<Meaning> read(@Nullable Tree tree, Elaboration elaboration) {
        try {
            return tree == null ? Optional.empty() : Optional.of(elaboration.of(tree));
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }
}
