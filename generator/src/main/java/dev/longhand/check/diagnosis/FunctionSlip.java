package dev.longhand.check.diagnosis;

import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** A function that is missing around a name, c for tanh(c), or one that is too much. */
final class FunctionSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        return claim.places().stream().flatMap(place -> {
            if (place instanceof Meaning.Reference reference) {
                return claim.vocabulary().functions().stream()
                        .filter(function -> claim.vocabulary().mayBeOf(function, reference.name()))
                        .map(function -> new Meaning.Call(function, 0, List.of(place)))
                        .map(call -> claim.repair(place, call, claim.tex(place) + " should be " + claim.tex(call)));
            }
            return place instanceof Meaning.Call call
                            && call.order() == 0
                            && call.arguments().size() == 1
                            && !(call.callee() instanceof Callee.Whole)
                    ? Stream.of(claim.repair(
                            place,
                            call.arguments().get(0),
                            claim.tex(call) + " should be "
                                    + claim.tex(call.arguments().get(0))))
                    : Stream.of();
        });
    }
}
