package dev.longhand.check.diagnosis;

import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A minus too many, or one that is missing. */
final class SignSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        Stream<Repair> whole = Stream.of(new Repair(negated(claim.right()), "the sign is wrong"));
        return Stream.concat(whole, claim.places().stream().flatMap(place -> inside(claim, place)));
    }

    private static Stream<Repair> inside(Claim claim, Meaning place) {
        if (place instanceof Meaning.Total total) {
            List<Repair> repairs = new ArrayList<>();
            for (int i = total.terms().size() - 1; i >= 0; i--) {
                List<Meaning> terms = new ArrayList<>(total.terms());
                Meaning term = terms.get(i);
                terms.set(i, negated(term));
                repairs.add(claim.repair(
                        place, new Meaning.Total(terms), "the sign of " + claim.tex(term.unsigned()) + " is wrong"));
            }
            return repairs.stream();
        }
        if (place instanceof Meaning.Negated minus && place != claim.right()) {
            String reason = "the sign of " + claim.tex(minus.operand()) + " is wrong";
            return Stream.of(claim.repair(place, minus.operand(), reason));
        }
        if (place instanceof Meaning.Raised power && !(power.exponent() instanceof Meaning.Negated)) {
            Meaning other = new Meaning.Raised(power.base(), negated(power.exponent()));
            return Stream.of(claim.repair(place, other, "the sign of the exponent is wrong"));
        }
        if (place instanceof Meaning.Call call && call.arguments().size() == 1) {
            Meaning argument = negated(call.arguments().get(0));
            Meaning other = new Meaning.Call(call.callee(), call.order(), List.of(argument));
            return Stream.of(claim.repair(place, other, "the sign in " + claim.tex(call) + " is wrong"));
        }
        if (place instanceof Meaning.Cases cases) {
            return cases.cases().stream()
                    .map(Meaning.Case::value)
                    .map(value -> claim.repair(
                            value, negated(value), "the sign of " + claim.tex(value.unsigned()) + " is wrong"));
        }
        if (place instanceof Meaning.Reference) {
            Meaning size = new Meaning.Absolute(place, false);
            String reason = "it holds where " + claim.tex(place) + " is not negative; else " + claim.tex(size);
            return Stream.of(claim.repair(place, size, reason));
        }
        return Stream.empty();
    }

    /** The negative, with a minus taken away rather than doubled. */
    static Meaning negated(Meaning meaning) {
        if (meaning instanceof Meaning.Negated minus) {
            return minus.operand();
        }
        if (meaning instanceof Meaning.Multiplied product
                && product.factors().get(0) instanceof Meaning.Negated first) {
            return Products.with(product, 0, first.operand());
        }
        return new Meaning.Negated(meaning);
    }
}
