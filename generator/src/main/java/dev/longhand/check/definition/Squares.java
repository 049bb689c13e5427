package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names that are defined by their square, such as the variance. In {@code \sigma^2 = ...} the 2 is an exponent where the note
 * numbers nothing above its names: then {@code \sigma} is the root of what is defined.
 */
public final class Squares {

    private static final Index TWO = new Index("2", null, 0);

    private final Set<String> squared = new HashSet<>();

    /** @param meanings all that the note says */
    Squares(Collection<Meaning> meanings) {
        Set<String> numbered = new HashSet<>();
        for (Meaning meaning : meanings) {
            for (WrittenName name : References.in(meaning)) {
                if (name.sup().size() == 1 && name.sup().get(0).equals(TWO)) {
                    squared.add(name.base());
                } else if (name.sup().stream().anyMatch(Squares::numbersLayers)) {
                    numbered.add(name.base());
                }
            }
        }
        if (!numbered.isEmpty()) {
            squared.clear();
        }
    }

    /** Whether an upper index is one of layers or moments rather than an exponent, or the number of an example. */
    private static boolean numbersLayers(Index index) {
        return index.letter() == null
                ? index.prefix().matches("[01]")
                : index.offset() != 0 || List.of("l", "L", "\\ell").contains(index.letter());
    }

    private static boolean isPower(List<Index> above) {
        return above.size() == 1
                && above.get(0).letter() == null
                && above.get(0).prefix().matches("[2-8]");
    }

    /** Whether a plain number above a base is an exponent. */
    boolean has(String base) {
        return squared.contains(base);
    }

    /** What a power of a name is by way of another one that is defined: of the name itself, or of its square. */
    public Optional<Meaning> of(WrittenName name, java.util.function.Predicate<WrittenName> isDefined) {
        if (!has(name.base()) || (!name.sup().isEmpty() && !isPower(name.sup()))) {
            return Optional.empty();
        }
        int exponent =
                name.sup().isEmpty() ? 1 : Integer.parseInt(name.sup().get(0).prefix());
        WrittenName root = above(name, List.of());
        WrittenName square = above(name, List.of(TWO));
        if (exponent != 1 && isDefined.test(root)) {
            return Optional.of(new Meaning.Raised(new Meaning.Reference(root), Meaning.Literal.of(exponent)));
        }
        return exponent != 2 && isDefined.test(square)
                ? Optional.of(new Meaning.Raised(
                        new Meaning.Reference(square),
                        new Meaning.Quotient(Meaning.Literal.of(exponent), Meaning.Literal.of(2))))
                : Optional.empty();
    }

    /** The derivative by a name whose square is defined, or by the square of one that is, by way of what is defined. */
    public Optional<Meaning> slope(
            Meaning.Slope slope, WrittenName by, java.util.function.Predicate<WrittenName> isDefined) {
        if (of(by, isDefined).isEmpty()
                || by.sup().size() > 1
                || (by.sup().size() == 1 && !by.sup().get(0).equals(TWO))) {
            return Optional.empty();
        }
        Meaning root = new Meaning.Reference(above(by, List.of()));
        Meaning twice = new Meaning.Multiplied(List.of(Join.BESIDE, Join.BESIDE), List.of(Meaning.Literal.of(2), root));
        if (by.sup().isEmpty()) {
            Meaning square = new Meaning.Reference(above(by, List.of(TWO)));
            return Optional.of(new Meaning.Multiplied(
                    List.of(Join.BESIDE, Join.BESIDE),
                    List.of(twice, new Meaning.Slope(slope.of(), List.of(square), slope.total()))));
        }
        return Optional.of(new Meaning.Quotient(new Meaning.Slope(slope.of(), List.of(root), slope.total()), twice));
    }

    static WrittenName above(WrittenName name, List<Index> sup) {
        return new WrittenName(name.base(), name.bold(), name.sub(), sup, name.primes());
    }

    /** The name itself for its square, its square for the name. */
    static WrittenName counterpart(WrittenName name) {
        return above(name, name.sup().isEmpty() ? List.of(TWO) : List.of());
    }
}
