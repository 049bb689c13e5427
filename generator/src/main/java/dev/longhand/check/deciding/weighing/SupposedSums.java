package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums over all there is of something, where the note does not say how much that is: {@code \sum_j (1 + z_j) = n +
 * \sum_j z_j} holds if n is how many there are, and {@code p_i \sum_k y_k = p_i} if targets that nothing defines add up to
 * one. Both are open.
 */
public final class SupposedSums implements Weighing {

    private static final int MOST = 4;

    private final Matter matter;

    /** Decides by what else the note says; letters that it defines are no sizes to be supposed. */
    public SupposedSums(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (outcome.verdict() != Verdict.WRONG) {
            return outcome;
        }
        List<Meaning.Folded> sums = new ArrayList<>();
        sums(left, sums);
        sums(right, sums);
        for (Meaning.Folded sum : sums.stream().distinct().limit(MOST).toList()) {
            if (sum.body() instanceof Meaning.Reference entry && isOpen(entry.name()) && isEntry(sum, entry.name())) {
                Rewriting whole = new Rewriting(part -> part.equals(sum) ? Meaning.Literal.of(1) : null);
                if (holds(stated, whole.of(left), whole.of(right))) {
                    return Outcome.undecided(
                            "it holds if the entries of " + entry.name().base() + " add up to one");
                }
            }
            for (WrittenName letter : letters(left, right)) {
                Meaning one =
                        new Meaning.Total(List.of(Meaning.Literal.of(1), sum.body(), new Meaning.Negated(sum.body())));
                Meaning terms = new Meaning.Folded(Meaning.Fold.SUM, sum.letter(), null, null, null, one);
                Rewriting counted = new Rewriting(
                        part -> part instanceof Meaning.Reference r && r.name().equals(letter) ? terms : null);
                if (holds(stated, counted.of(left), counted.of(right))) {
                    return Outcome.undecided("it holds if " + letter.base() + " is how many terms the sum over "
                            + sum.letter() + " has");
                }
            }
        }
        return outcome;
    }

    private boolean holds(Stated stated, Meaning left, Meaning right) {
        return matter.decide(stated, left, right, matter.universes()).verdict() == Verdict.RIGHT;
    }

    /** The sums that say nothing of where they end. */
    private static void sums(Meaning meaning, List<Meaning.Folded> found) {
        if (meaning instanceof Meaning.Folded folded
                && folded.fold() == Meaning.Fold.SUM
                && folded.to() == null
                && folded.except() == null
                && !folded.letter().isEmpty()) {
            found.add(folded);
        }
        References.parts(meaning).forEach(part -> sums(part, found));
    }

    private static boolean isEntry(Meaning.Folded sum, WrittenName name) {
        return name.sub().size() == 1
                && name.sup().isEmpty()
                && sum.letter().equals(name.sub().get(0).letter());
    }

    /** Letters that one side alone has, and that nothing defines. */
    private List<WrittenName> letters(Meaning left, Meaning right) {
        List<WrittenName> ofLeft = References.in(left);
        List<WrittenName> ofRight = References.in(right);
        List<WrittenName> alone = new ArrayList<>();
        ofLeft.stream().filter(name -> !ofRight.contains(name)).forEach(alone::add);
        ofRight.stream().filter(name -> !ofLeft.contains(name)).forEach(alone::add);
        return alone.stream()
                .filter(name -> name.isPlain() && name.base().matches("[A-Za-z]") && isOpen(name))
                .distinct()
                .toList();
    }

    private boolean isOpen(WrittenName name) {
        return matter.facts().definitions().stream()
                .noneMatch(d -> d.pattern().base().equals(name.base()));
    }
}
