package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Two names each in the place of the other: {@code k b + x} for {@code k x + b}. */
final class ExchangeSlip implements Slip {

    private static final int MOST_NAMES = 10;

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<WrittenName> names = new LinkedHashSet<>(References.in(claim.right()))
                .stream().limit(MOST_NAMES).toList();
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Meaning one = new Meaning.Reference(names.get(i));
                Meaning other = new Meaning.Reference(names.get(j));
                Rewriting rewriting = new Rewriting(m -> m.equals(one) ? other : m.equals(other) ? one : null);
                repairs.add(new Repair(
                        rewriting.of(claim.right()),
                        claim.tex(one) + " and " + claim.tex(other) + " have to change places"));
            }
        }
        return repairs.stream();
    }
}
