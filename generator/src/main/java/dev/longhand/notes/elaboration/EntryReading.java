package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads indices behind brackets, which take an entry of what is in them: {@code (A v)_i}, {@code [W^T]_{12}}. */
final class EntryReading {

    private static final int MOST_INDICES = 2;

    private EntryReading() {}

    /** Whether a script below brackets is of numbers and letters that number entries; a shape or a label is not. */
    static boolean isIndex(Tree sub) {
        if (sub instanceof Product product) {
            return product.factors().size() <= MOST_INDICES
                    && product.factors().stream().allMatch(f -> f.join() == Join.BESIDE && isOne(f.operand()));
        }
        if (sub instanceof Group group
                && (group.bracket() == Bracket.NONE || group.bracket() == Bracket.ROUND)
                && !group.items().isEmpty()) {
            return group.items().size() <= MOST_INDICES
                    && group.items().stream().allMatch(EntryReading::isOne);
        }
        return isOne(sub);
    }

    private static boolean isOne(Tree tree) {
        return (tree instanceof Numeral n && n.digits().matches("[1-9]{1,2}"))
                || NameForm.letter(tree).filter(EntryReading::isSmall).isPresent()
                || (tree instanceof Sum sum && NameForm.shifted(sum).isPresent());
    }

    private static boolean isSmall(String letter) {
        String base = letter.replace("'", "");
        return Character.isLowerCase(base.charAt(base.length() - 1));
    }

    /**
     * An entry of what brackets hold; of a name it is that name with the index.
     *
     * @throws NotUnderstood where the index also stands inside, so that the brackets hold all entries
     */
    static Meaning of(Meaning whole, Tree sub) throws NotUnderstood {
        List<Index> indices = NameForm.indices(sub);
        if (indices.size() > MOST_INDICES) {
            throw new NotUnderstood(sub.span(), "more than two indices on a formula");
        }
        Set<String> letters = open(whole);
        if (indices.stream().anyMatch(i -> i.letter() != null && letters.contains(i.letter()))) {
            throw NotUnderstood.unjudged(sub.span(), "all entries in brackets with their index behind them");
        }
        return entry(whole, indices);
    }

    private static Meaning entry(Meaning whole, List<Index> indices) {
        if (whole instanceof Meaning.Transposed transposed && indices.size() == MOST_INDICES) {
            return entry(transposed.operand(), List.of(indices.get(1), indices.get(0)));
        }
        // with numbers it stays an entry: in brackets it is said of what there is, and defines nothing
        boolean runs = indices.stream().anyMatch(i -> i.letter() != null);
        if (runs
                && whole instanceof Meaning.Reference r
                && r.name().sub().isEmpty()
                && r.name().primes() == 0) {
            WrittenName name = r.name();
            return new Meaning.Reference(new WrittenName(name.base(), name.bold(), indices, name.sup(), name.primes()));
        }
        return new Meaning.Entry(whole, indices);
    }

    /** The letters among the indices of names that no sum in the formula runs over. */
    private static Set<String> open(Meaning meaning) {
        Set<String> letters = new TreeSet<>();
        List<String> folded = new ArrayList<>();
        new Rewriting(part -> {
                    if (part instanceof Meaning.Reference r) {
                        letters.addAll(r.name().letters());
                    } else if (part instanceof Meaning.Folded f) {
                        folded.add(f.letter());
                    }
                    return null;
                })
                .of(meaning);
        folded.forEach(letters::remove);
        return letters;
    }
}
