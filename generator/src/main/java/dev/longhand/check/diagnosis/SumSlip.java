package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A sum sign that is missing over a letter, or one that is too much. */
final class SumSlip implements Slip {

    private final Set<String> single;

    /** @param single letters over which nothing is summed */
    SumSlip(Set<String> single) {
        this.single = Set.copyOf(single);
    }

    @Override
    public Stream<Repair> repairs(Claim claim) {
        Set<String> letters = new LinkedHashSet<>();
        References.in(claim.right()).forEach(name -> letters.addAll(name.letters()));
        for (WrittenName name : References.in(claim.left())) {
            letters.removeAll(name.letters());
        }
        letters.removeAll(single);
        Stream<Repair> missing =
                letters.stream().map(letter -> new Repair(over(letter, claim.right()), reason(letter)));
        Stream<Repair> extra = claim.places().stream()
                .filter(Meaning.Folded.class::isInstance)
                .map(place -> claim.repair(
                        place,
                        ((Meaning.Folded) place).body(),
                        "the sum over " + ((Meaning.Folded) place).letter() + " is one too many"));
        return Stream.concat(missing, extra);
    }

    private static String reason(String letter) {
        return "the sum over " + letter + " is missing";
    }

    private static Meaning over(String letter, Meaning body) {
        return body instanceof Meaning.Negated minus
                ? new Meaning.Negated(over(letter, minus.operand()))
                : new Meaning.Folded(Meaning.Fold.SUM, letter, null, null, null, body);
    }
}
