package dev.longhand.check.definition;

import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What occurs anywhere in a document, known before any of its equations is taken for a definition. */
public final class Occurrences {

    private final Set<String> differentiated = new HashSet<>();
    private final Set<String> losses = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private final Squares squares;
    /** Capitals that stand behind a vector in a product, as the W of a row times a matrix, {@code aW}. */
    private final Set<String> behindVectors = new HashSet<>();
    /** Letters that stand with one lower index. */
    private final Set<String> ofOneIndex = new HashSet<>();
    /** Capitals with entries of a row and a column. */
    private final Set<String> ofTwoIndices = new HashSet<>();

    private boolean entrywise;
    private boolean identity;
    /** Whether a product somewhere begins with something transposed. */
    private boolean transposing;

    private boolean matrices;
    /** Whether the length of something is taken. */
    private boolean measured;
    /** Whether a capital of weights stands beside a small letter, as W in {@code Wx}. */
    private boolean weighted;

    /** Looks through both sides of all statements. */
    public Occurrences(List<Stated> statements) {
        squares =
                new Squares(statements.stream().flatMap(s -> s.sides().stream()).toList());
        for (Stated s : statements) {
            boolean understood = s.left() != null && s.right() != null;
            s.sides().forEach(side -> {
                walk(side, understood);
                transposing |= Formulas.hasTransposedFactor(side);
            });
            if (s.left() instanceof Meaning.Reference whole
                    && s.right() instanceof Meaning.Total total
                    && RoleWords.isLoss(whole.name().base())) {
                total.terms().forEach(this::part);
            }
        }
        behindVectors.retainAll(ofTwoIndices);
        matrices |= !behindVectors.isEmpty() || (measured && weighted);
    }

    /** A loss that another one has for a term hangs on what that hangs on. */
    private void part(Meaning term) {
        if (term instanceof Meaning.Reference r && RoleWords.isLoss(r.name().base())) {
            losses.add(r.name().key(Map.of()));
        }
    }

    /** Whether a name is differentiated somewhere: with a prime it is a name of its own then, not a derivative. */
    public boolean isDifferentiated(WrittenName name) {
        return differentiated.contains(name.key(Map.of()));
    }

    /** Whether a base has a member before the first, of number 0. */
    boolean isBegun(String base) {
        return begun.contains(base);
    }

    /** Whether a letter stands somewhere with one lower index. */
    boolean isIndexed(String base) {
        return ofOneIndex.contains(base);
    }

    /** The keys of letters of a loss that are differentiated. */
    public Set<String> losses() {
        return losses;
    }

    /** The names that are defined by their square. */
    public Squares squares() {
        return squares;
    }

    /** Whether there is a sign for products entry by entry, or a diagonal matrix that stands for one. */
    public boolean hasEntrywiseSign() {
        return entrywise;
    }

    /** Whether a product somewhere, be it of a definition or not, begins with something transposed. */
    public boolean hasTransposedFactor() {
        return transposing;
    }

    /** Whether the identity matrix occurs. */
    public boolean hasIdentity() {
        return identity;
    }

    /** Whether anything is written as a matrix or vector as a whole. */
    public boolean hasMatrices() {
        return matrices;
    }

    /** @param understood whether both sides of the relation are */
    private void walk(Meaning meaning, boolean understood) {
        identity |= meaning instanceof Meaning.Reference unit && unit.name().isIdentity();
        if (meaning instanceof Meaning.Slope slope && slope.of() instanceof Meaning.Reference r) {
            differentiated.add(r.name().key(Map.of()));
            if (understood && RoleWords.isLoss(r.name().base())) {
                losses.add(r.name().key(Map.of()));
            }
        }
        entrywise |= isEntrywise(meaning);
        if (understood) {
            rows(meaning);
            matrices |= isOfMatrices(meaning);
            measured |= meaning instanceof Meaning.Absolute a && a.norm();
            weighted |= isWeighted(meaning);
            if (meaning instanceof Meaning.Reference r && isFirst(r.name())) {
                begun.add(r.name().base());
            }
        }
        References.parts(meaning).forEach(part -> walk(part, understood));
    }

    private static boolean isEntrywise(Meaning meaning) {
        return (meaning instanceof Meaning.Multiplied product
                        && (product.joins().contains(Join.ODOT)
                                || product.joins().contains(Join.CIRC)))
                || (meaning instanceof Meaning.Call call && call.callee() == Callee.Whole.DIAGONAL);
    }

    private static boolean isWeighted(Meaning meaning) {
        if (!(meaning instanceof Meaning.Multiplied product)) {
            return false;
        }
        List<Meaning> factors = product.factors();
        for (int i = 0; i + 1 < factors.size(); i++) {
            boolean beside = product.joins().get(i + 1) == Join.BESIDE;
            if (beside
                    && (isLayer(factors.get(i), factors.get(i + 1)) || isLayer(factors.get(i + 1), factors.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLayer(Meaning weight, Meaning input) {
        return weight instanceof Meaning.Reference matrix
                && matrix.name().base().matches("[AKQUVW]")
                && input instanceof Meaning.Reference vector
                && UsualLetters.isSmall(vector.name());
    }

    private void rows(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r && r.name().sub().size() == 1) {
            ofOneIndex.add(r.name().base());
        }
        if (meaning instanceof Meaning.Reference r
                && r.name().base().matches("[A-Z]")
                && r.name().sub().size() == 2
                && r.name().sub().stream().allMatch(index -> index.letter() != null)) {
            ofTwoIndices.add(r.name().base());
        }
        if (meaning instanceof Meaning.Multiplied product && product.factors().size() == 2) {
            boolean row = product.factors().get(0) instanceof Meaning.Reference vector
                    && vector.name().base().matches("[a-z]")
                    && product.factors().get(1) instanceof Meaning.Reference matrix
                    && matrix.name().base().matches("[A-Z]")
                    && matrix.name().sub().isEmpty();
            if (row) {
                behindVectors.add(
                        ((Meaning.Reference) product.factors().get(1)).name().base());
            }
        }
    }

    private static boolean isOfMatrices(Meaning meaning) {
        return meaning instanceof Meaning.Transposed
                || (meaning instanceof Meaning.Reference r && r.name().bold())
                || (meaning instanceof Meaning.Multiplied product
                        && (product.joins().contains(Join.ODOT)
                                || product.joins().contains(Join.OTIMES)))
                || (meaning instanceof Meaning.Call call
                        && (call.callee() == Callee.Whole.TRACE || call.callee() == Callee.Whole.DIAGONAL))
                || (isMeasured(meaning)
                        && References.in(meaning).stream()
                                .anyMatch(n -> n.base().matches("[A-Z]|" + UsualLetters.GREEK)));
    }

    /** Whether a meaning is a norm or an inner product. */
    private static boolean isMeasured(Meaning meaning) {
        return (meaning instanceof Meaning.Absolute a && a.norm())
                || (meaning instanceof Meaning.Call call
                        && (call.callee() == Callee.Whole.LENGTH || call.callee() == Callee.Whole.INNER_PRODUCT));
    }

    private static boolean isFirst(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream())
                .anyMatch(i -> i.letter() == null && i.prefix().equals("0"));
    }
}
