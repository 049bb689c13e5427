package dev.longhand.check.fact;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Capitals with an index for each of a pair that are numbers: the entries {@code A_{ij}} of the matrix of a graph or of
 * attention in {@code m_i = \sum_j A_{ij} h_j}, where the h_j are vectors. Blocks of a matrix would be turned somewhere.
 */
public final class PairNumbers {

    /** A capital by itself or under a hat, a tilde or a bar. */
    private static final String CAPITAL = "(?:\\\\[a-z]+ )?[A-Z]";

    private final Set<String> summed = new TreeSet<>();
    private final Set<String> others = new HashSet<>();

    private PairNumbers() {}

    /** Those that nothing else is said of, as numbers. */
    static List<DeclaredName> undeclared(List<Stated> statements, List<DeclaredName> declared) {
        List<Meaning> meanings =
                statements.stream().flatMap(s -> s.sides().stream()).toList();
        return bases(meanings, declared).stream()
                .filter(base -> declared.stream().noneMatch(d -> d.name().base().equals(base)))
                .map(base -> new DeclaredName(WrittenName.plain(base), DeclaredShape.Kind.NUMBER, null, null, true))
                .toList();
    }

    /** The letters of all of them. */
    public static Set<String> bases(Collection<Meaning> meanings, List<DeclaredName> declared) {
        PairNumbers pairs = new PairNumbers();
        meanings.forEach(pairs::walk);
        declared.stream()
                .filter(d ->
                        d.kind() != DeclaredShape.Kind.NUMBER && !d.name().sub().isEmpty())
                .forEach(d -> pairs.others.add(d.name().base()));
        pairs.summed.removeAll(pairs.others);
        return pairs.summed;
    }

    private void walk(Meaning meaning) {
        if (meaning instanceof Meaning.Folded folded && folded.fold() == Meaning.Fold.SUM) {
            summed(folded.body(), folded.letter());
        } else if (meaning instanceof Meaning.Transposed t && t.operand() instanceof Meaning.Reference r) {
            others.add(r.name().base());
        } else if (meaning instanceof Meaning.Reference r && !isOfPair(r.name())) {
            others.add(r.name().base());
        }
        References.parts(meaning).forEach(this::walk);
    }

    /** Takes in what multiplies, in a sum over a letter, something that this letter alone numbers. */
    private void summed(Meaning body, String letter) {
        if (body instanceof Meaning.Multiplied product
                && product.factors().stream().anyMatch(f -> isMember(f, letter))) {
            for (Meaning factor : product.factors()) {
                if (factor instanceof Meaning.Reference r
                        && r.name().base().matches(CAPITAL)
                        && isOfPair(r.name())
                        && letter.equals(r.name().sub().get(1).letter())) {
                    summed.add(r.name().base());
                }
            }
        }
    }

    private static boolean isMember(Meaning factor, String letter) {
        return factor instanceof Meaning.Reference r
                && UsualLetters.isSmall(r.name())
                && r.name().sub().equals(List.of(new Index("", letter, 0)));
    }

    private static boolean isOfPair(WrittenName name) {
        return name.sub().size() == 2;
    }
}
