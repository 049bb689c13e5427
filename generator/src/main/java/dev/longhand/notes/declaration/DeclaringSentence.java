package dev.longhand.notes.declaration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.declaration.DeclaredShape.Kind;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one sentence says of shapes. */
final class DeclaringSentence {

    /** A piece of a sentence. */
    sealed interface Piece {}

    record Word(String text) implements Piece {}

    /** @param formula the number of the formula that it stands in, 0 for prose */
    record Name(Tree tree, int formula) implements Piece {}

    /** Such as m times n; the shape is of no name yet. */
    record Size(DeclaredShape shape) implements Piece {}

    /** The set that the names before it in the same formula are from. */
    record Member(DeclaredShape shape, int formula) implements Piece {}

    record Other() implements Piece {}

    private static final Set<String> AND = Set.of(",", "and", "or");
    private static final Set<String> VERBS = Set.of("be", "is", "are", "being", "denote", "denotes", "as");
    /** What stands between a verb, or a name, and the noun. */
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "the",
            "any",
            "some",
            "all",
            "both",
            "two",
            "three",
            "square",
            "real",
            "weight",
            "input",
            "output",
            "data",
            "target",
            "bias",
            "hidden",
            "parameter",
            "column",
            "row",
            "state",
            "fixed",
            "general",
            "arbitrary",
            "random",
            "known",
            "given",
            "constant",
            "design",
            "embedding",
            "score",
            "jacobian",
            "hessian",
            "compatible",
            "of");

    private static final Set<String> MEASURES =
            Set.of("of", "size", "shape", "dimension", "dimensions", "order", "with");

    /** As many rows as columns; a note that names no size speaks of one. */
    private static final DeclaredShape SQUARE = square(new Symbol(new Span(0, 0), DeclaredShape.SQUARE));

    private static DeclaredShape square(Tree side) {
        return new DeclaredShape(side, Kind.MATRIX, side, side);
    }

    private final List<Piece> pieces;

    DeclaringSentence(List<Piece> pieces) {
        this.pieces = sized(pieces);
    }

    /** The same with "n by n" as a size. */
    private static List<Piece> sized(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i + 2 < pieces.size()
                    && pieces.get(i) instanceof Name rows
                    && pieces.get(i + 1) instanceof Word by
                    && by.text().equals("by")
                    && pieces.get(i + 2) instanceof Name columns) {
                all.add(new Size(new DeclaredShape(rows.tree(), Kind.MATRIX, rows.tree(), columns.tree())));
                i += 2;
            } else {
                all.add(pieces.get(i));
            }
        }
        return all;
    }

    List<DeclaredShape> declared() {
        List<DeclaredShape> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Member member) {
                members(i - 1, member.formula())
                        .forEach(name -> found.add(member.shape().of(name)));
            } else if (pieces.get(i) instanceof Word word) {
                Kind kind = kind(i, word.text());
                if (kind != null) {
                    said(i, kind, found);
                }
            }
        }
        return found;
    }

    private @Nullable Kind kind(int at, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "matrix", "matrices" -> Kind.MATRIX;
            case "vector", "vectors" -> Kind.VECTOR;
            case "scalar", "scalars" -> Kind.NUMBER;
            case "numbers" -> at > 0 && isWord(at - 1, VERBS) ? Kind.NUMBER : null;
            default -> null;
        };
    }

    /** The names before a verb that leads to the noun, else those right behind the noun. */
    private void said(int noun, Kind kind, List<DeclaredShape> found) {
        int before = noun - 1;
        DeclaredShape size = null;
        while (before >= 0 && (isWord(before, BETWEEN) || isArticle(before) || pieces.get(before) instanceof Size)) {
            size = pieces.get(before) instanceof Size s ? s.shape() : size;
            before--;
        }
        boolean square = false;
        for (int i = before + 1; i < noun; i++) {
            square |= isWord(i, Set.of("square"));
        }
        size = square && size == null ? SQUARE : size;
        int behind = noun + 1;
        while (isWord(behind, MEASURES)) {
            behind++;
        }
        if ((size == null || SQUARE.equals(size)) && behind < pieces.size() && pieces.get(behind) instanceof Size s) {
            size = s.shape();
        }
        List<Tree> names = List.of();
        if (isWord(before, VERBS)) {
            names = names(isWord(before - 1, Set.of("both", "all")) ? before - 2 : before - 1, -1);
        }
        if (names.isEmpty()) {
            List<Tree> following = names(noun + 1, 1);
            boolean plural = isWord(noun, Set.of("matrices", "vectors", "scalars"));
            names = plural ? following : following.subList(0, Math.min(1, following.size()));
        }
        if (names.isEmpty() && isWord(before + 1, Set.of("a", "an"))) {
            // "let A be a matrix and B another": the verb is not said again
            names = names(before, -1);
        }
        for (Tree name : names) {
            found.add(
                    size != null && kind == Kind.MATRIX
                            ? new DeclaredShape(name, kind, size.rows(), size.columns())
                            : new DeclaredShape(name, kind, null, null));
        }
    }

    /** Names from one on in one direction, joined by commas and the like. */
    private List<Tree> names(int from, int step) {
        List<Tree> names = new ArrayList<>();
        for (int i = from; i >= 0 && i < pieces.size(); i += step) {
            if (pieces.get(i) instanceof Name name && !isArticle(i)) {
                names.add(name.tree());
            } else if (names.isEmpty() || !isWord(i, AND)) {
                break;
            }
        }
        return names;
    }

    private List<Tree> members(int from, int formula) {
        List<Tree> names = new ArrayList<>();
        for (int i = from; i >= 0 && pieces.get(i) instanceof Name name && name.formula() == formula; i--) {
            names.add(name.tree());
        }
        return names;
    }

    private boolean isWord(int at, Set<String> words) {
        return word(at).filter(words::contains).isPresent();
    }

    private Optional<String> word(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at) instanceof Word word
                ? Optional.of(word.text().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Whether a capital A is the word: another word follows that no name has behind it. */
    private boolean isArticle(int at) {
        return pieces.get(at) instanceof Name name
                && name.formula() == 0
                && name.tree() instanceof Symbol letter
                && letter.base().equals("A")
                && word(at + 1)
                        .filter(w -> !AND.contains(w) && !VERBS.contains(w))
                        .isPresent();
    }
}
