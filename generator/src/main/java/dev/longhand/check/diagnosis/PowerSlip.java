package dev.longhand.check.diagnosis;

import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A square that is missing or too much. */
final class PowerSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Repair> repairs = new ArrayList<>();
        for (Meaning place : claim.places()) {
            if (place instanceof Meaning.Raised raised && Numbers.isTwo(raised.exponent())) {
                repairs.add(claim.repair(
                        place, raised.base(), "the square of " + claim.tex(raised.base()) + " is one too many"));
            }
        }
        for (Meaning place : claim.places()) {
            boolean base = place instanceof Meaning.Reference
                    || place instanceof Meaning.Total
                    || place instanceof Meaning.Call
                    || place instanceof Meaning.Absolute;
            if (base) {
                Meaning square = new Meaning.Raised(place, Numbers.TWO);
                repairs.add(claim.repair(place, square, "the square of " + claim.tex(place) + " is missing"));
            }
        }
        return repairs.stream();
    }
}
