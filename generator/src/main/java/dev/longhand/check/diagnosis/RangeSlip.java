package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sum that begins or ends one too early or too late, leaves out a member, or lacks the exception of one. */
final class RangeSlip implements Slip {

    /** What may be left out is a letter that numbers something. */
    private static final Pattern RUNNING = Pattern.compile("[a-z]");

    @Override
    public Stream<Repair> repairs(Claim claim) {
        return claim.places().stream()
                .filter(place -> place instanceof Meaning.Folded folded
                        && !folded.letter().isEmpty())
                .flatMap(place -> of(claim, (Meaning.Folded) place));
    }

    private static Stream<Repair> of(Claim claim, Meaning.Folded sum) {
        List<Repair> repairs = new ArrayList<>();
        boolean beginsEarly =
                sum.from() instanceof Meaning.Literal first && first.value().signum() <= 0;
        for (int by : beginsEarly ? new int[] {1} : new int[] {-1, 1}) {
            add(claim, sum, with(sum, shifted(sum.from(), by), sum.to(), sum.except()), "begins", repairs);
        }
        ends(sum).forEach(end -> add(claim, sum, with(sum, sum.from(), end, sum.except()), "ends", repairs));
        if (sum.except() != null) {
            repairs.add(claim.repair(
                    sum,
                    with(sum, sum.from(), sum.to(), null),
                    "the sum over " + sum.letter() + " leaves out " + claim.tex(sum.except())));
        }
        Set<String> letters = new LinkedHashSet<>();
        for (WrittenName name : References.in(claim.left())) {
            letters.addAll(name.letters());
            if (RUNNING.matcher(name.base()).matches() && name.isPlain()) {
                letters.add(name.base());
            }
        }
        letters.remove(sum.letter());
        for (String letter : letters) {
            Meaning except = new Meaning.Reference(WrittenName.plain(letter));
            if (!except.equals(sum.except())) {
                String reason = "the sum over " + sum.letter() + " has to leave out " + letter;
                repairs.add(claim.repair(sum, with(sum, sum.from(), sum.to(), except), reason));
            }
        }
        return repairs.stream();
    }

    /** Where it may end instead: at the size of another layer, one earlier or later. */
    private static Set<Meaning> ends(Meaning.Folded sum) {
        Set<Meaning> ends = new LinkedHashSet<>();
        if (sum.to() == null) {
            return ends;
        }
        if (sum.to() instanceof Meaning.Reference size) {
            for (int slot = 0; slot < Labels.slots(size.name()); slot++) {
                Index index = Labels.at(size.name(), slot);
                if (index.letter() != null) {
                    for (int offset = -1; offset <= 1; offset++) {
                        Index other = new Index(index.prefix(), index.letter(), offset);
                        ends.add(new Meaning.Reference(Labels.with(size.name(), slot, other)));
                    }
                }
            }
        }
        for (int by : new int[] {-1, 1}) {
            ends.add(Objects.requireNonNull(shifted(sum.to(), by)));
        }
        return ends;
    }

    private static void add(Claim claim, Meaning.Folded sum, Meaning.Folded other, String where, List<Repair> repairs) {
        if (!other.equals(sum)) {
            repairs.add(claim.repair(sum, other, "the sum over " + sum.letter() + " " + where + " in the wrong place"));
        }
    }

    private static Meaning.Folded with(
            Meaning.Folded sum, @Nullable Meaning from, @Nullable Meaning to, @Nullable Meaning except) {
        return new Meaning.Folded(sum.fold(), sum.letter(), from, to, except, sum.body());
    }

    private static @Nullable Meaning shifted(@Nullable Meaning end, int by) {
        if (end == null) {
            return null;
        }
        if (end instanceof Meaning.Literal number
                && number.value().isInteger()
                && number.value().bitLength() < 8) {
            return Numbers.of(number.value().numerator().intValueExact() + by);
        }
        if (end instanceof Meaning.Total total
                && total.terms().size() == 2
                && total.terms().get(1).unsigned() instanceof Meaning.Literal one
                && one.digits().equals("1")
                && (total.terms().get(1) instanceof Meaning.Negated) == (by > 0)) {
            return total.terms().get(0);
        }
        Meaning step = by > 0 ? Numbers.ONE : new Meaning.Negated(Numbers.ONE);
        return end instanceof Meaning.Reference ? new Meaning.Total(List.of(end, step)) : end;
    }
}
