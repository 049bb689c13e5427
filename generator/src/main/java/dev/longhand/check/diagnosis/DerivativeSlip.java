package dev.longhand.check.diagnosis;

import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A derivative sign that is missing before a part of a derivative, or one that is too much. */
final class DerivativeSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Repair> repairs = new ArrayList<>();
        for (Meaning place : claim.places()) {
            boolean isDifferentiable = place instanceof Meaning.Reference
                    || place instanceof Meaning.Call
                    || place instanceof Meaning.Total
                    || place instanceof Meaning.Raised
                    || place instanceof Meaning.Multiplied;
            if (claim.left() instanceof Meaning.Slope whole && isDifferentiable) {
                Meaning derivative = new Meaning.Slope(place, whole.by(), whole.total());
                String reason = "it is the derivative of " + claim.tex(place) + " that belongs there";
                repairs.add(claim.repair(place, derivative, reason));
            }
            if (place instanceof Meaning.Slope slope) {
                String reason = "it is " + claim.tex(slope.of()) + " itself that belongs there, not its derivative";
                repairs.add(claim.repair(place, slope.of(), reason));
            }
        }
        return repairs.stream();
    }
}
