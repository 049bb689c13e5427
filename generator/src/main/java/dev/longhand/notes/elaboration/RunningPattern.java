package dev.longhand.notes.elaboration;

import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What two members of a row that is written with dots have in common: {@code w_2 x_2} and {@code w_n x_n} are
 * {@code w_i x_i} for i = 2 and for i = n. Every place where they differ has to move by the same distance.
 */
final class RunningPattern {

    private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d{1,4})");

    /** Where the number stands that runs: so far from zero, or from a name. */
    private record Place(@Nullable Meaning name, int number) {}

    private final String letter;
    /** What the letter is, or null where it runs. */
    private final @Nullable Integer value;

    private @Nullable Place first;
    private @Nullable Place last;

    private RunningPattern(String letter, @Nullable Integer value) {
        this.letter = letter;
        this.value = value;
    }

    /**
     * Members of a row as one.
     *
     * @param body the member at the letter
     * @param from the number of the earlier member
     * @param to that of the later one
     */
    record Run(Meaning body, int from, Meaning to) {}

    /** How two members make a row over a letter; nothing where they do not follow one pattern. */
    static Optional<Run> of(Meaning earlier, Meaning later, String letter) {
        RunningPattern pattern = new RunningPattern(letter, null);
        Meaning body = pattern.both(earlier, later);
        Place start = pattern.first;
        Place end = pattern.last;
        if (body == null || start == null || end == null || (end.name() == null && end.number() <= start.number())) {
            return Optional.empty();
        }
        return Optional.of(new Run(body, start.number(), bound(end)));
    }

    /**
     * The member of a number in the row of two others.
     *
     * @throws IllegalArgumentException if they make none
     */
    static Meaning member(Meaning earlier, Meaning later, int number) {
        Meaning member = new RunningPattern("", number).both(earlier, later);
        if (member == null) {
            throw new IllegalArgumentException("no row");
        }
        return member;
    }

    /** The end of a row that ends one member earlier. */
    static Meaning less(Meaning to) {
        return place(to)
                .map(end -> bound(new Place(end.name(), end.number() - 1)))
                .orElse(to);
    }

    private static Meaning bound(Place end) {
        Meaning number = Meaning.Literal.of(Math.abs(end.number()));
        if (end.name() == null) {
            return Meaning.Literal.of(end.number());
        }
        return end.number() == 0
                ? end.name()
                : new Meaning.Total(List.of(end.name(), end.number() < 0 ? new Meaning.Negated(number) : number));
    }

    /** The two as one, or null. */
    private @Nullable Meaning both(Meaning a, Meaning b) {
        if (a instanceof Meaning.Literal && a.equals(b)) {
            return a;
        }
        Optional<Place> start = place(a);
        Optional<Place> end = place(b);
        if (start.isPresent() && end.isPresent() && start.get().name() == null) {
            Integer shift = shift(start.get().number(), end.get());
            return shift == null ? null : shifted(shift);
        }
        if (a instanceof Meaning.Reference one && b instanceof Meaning.Reference other) {
            WrittenName name = name(one.name(), other.name());
            return name == null ? null : new Meaning.Reference(name);
        }
        return parts(a, b);
    }

    private @Nullable Meaning parts(Meaning a, Meaning b) {
        if (a instanceof Meaning.Negated one && b instanceof Meaning.Negated other) {
            Meaning operand = both(one.operand(), other.operand());
            return operand == null ? null : new Meaning.Negated(operand);
        }
        if (a instanceof Meaning.Multiplied one
                && b instanceof Meaning.Multiplied other
                && one.joins().equals(other.joins())) {
            List<Meaning> factors = all(one.factors(), other.factors());
            return factors == null ? null : new Meaning.Multiplied(one.joins(), factors);
        }
        if (a instanceof Meaning.Total one && b instanceof Meaning.Total other) {
            List<Meaning> terms = all(one.terms(), other.terms());
            return terms == null ? null : new Meaning.Total(terms);
        }
        if (a instanceof Meaning.Quotient one && b instanceof Meaning.Quotient other) {
            Meaning above = both(one.numerator(), other.numerator());
            Meaning below = both(one.denominator(), other.denominator());
            return above == null || below == null ? null : new Meaning.Quotient(above, below);
        }
        if (a instanceof Meaning.Raised one && b instanceof Meaning.Raised other) {
            Meaning base = both(one.base(), other.base());
            Meaning exponent = both(one.exponent(), other.exponent());
            return base == null || exponent == null ? null : new Meaning.Raised(base, exponent);
        }
        if (a instanceof Meaning.Call one
                && b instanceof Meaning.Call other
                && one.callee().equals(other.callee())
                && one.order() == other.order()) {
            List<Meaning> arguments = all(one.arguments(), other.arguments());
            return arguments == null ? null : new Meaning.Call(one.callee(), one.order(), arguments);
        }
        if (a instanceof Meaning.Transposed one && b instanceof Meaning.Transposed other) {
            Meaning operand = both(one.operand(), other.operand());
            return operand == null ? null : new Meaning.Transposed(operand);
        }
        if (a instanceof Meaning.Slope one && b instanceof Meaning.Slope other && one.total() == other.total()) {
            Meaning of = both(one.of(), other.of());
            List<Meaning> by = all(one.by(), other.by());
            return of == null || by == null ? null : new Meaning.Slope(of, by, one.total());
        }
        return null;
    }

    private @Nullable List<Meaning> all(List<Meaning> a, List<Meaning> b) {
        List<Meaning> both = new ArrayList<>();
        for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
            Meaning part = both(a.get(i), b.get(i));
            if (part == null) {
                return null;
            }
            both.add(part);
        }
        return a.size() == b.size() ? both : null;
    }

    private @Nullable WrittenName name(WrittenName a, WrittenName b) {
        boolean alike = a.base().equals(b.base()) && a.bold() == b.bold() && a.primes() == b.primes();
        List<Index> sub = alike ? indices(a.sub(), b.sub()) : null;
        List<Index> sup = alike ? indices(a.sup(), b.sup()) : null;
        return sub == null || sup == null ? null : new WrittenName(a.base(), a.bold(), sub, sup, a.primes());
    }

    private @Nullable List<Index> indices(List<Index> a, List<Index> b) {
        List<Index> both = new ArrayList<>();
        for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
            Index index = a.get(i).equals(b.get(i)) ? a.get(i) : index(a.get(i), b.get(i));
            if (index == null) {
                return null;
            }
            both.add(index);
        }
        return a.size() == b.size() ? both : null;
    }

    private @Nullable Index index(Index a, Index b) {
        Matcher start = NUMBERED.matcher(a.prefix());
        if (a.letter() != null || !start.matches()) {
            return null;
        }
        Matcher end = NUMBERED.matcher(b.prefix());
        Place place = null;
        if (b.letter() != null && b.prefix().equals(start.group(1))) {
            place = new Place(new Meaning.Reference(WrittenName.plain(b.letter())), b.offset());
        } else if (b.letter() == null && end.matches() && end.group(1).equals(start.group(1))) {
            place = new Place(null, Integer.parseInt(end.group(2)));
        }
        Integer shift = place == null ? null : shift(Integer.parseInt(start.group(2)), place);
        if (shift == null) {
            return null;
        }
        return value == null ? new Index(start.group(1), letter, shift) : Index.fixed(start.group(1) + (value + shift));
    }

    /** How far a place that moves stands from the first one; null where it does not move along with it. */
    private @Nullable Integer shift(int start, Place end) {
        if (first == null || last == null) {
            first = new Place(null, start);
            last = end;
            return 0;
        }
        int shift = start - first.number();
        return new Place(last.name(), last.number() + shift).equals(end) ? shift : null;
    }

    private Meaning shifted(int shift) {
        if (value != null) {
            return Meaning.Literal.of(value + shift);
        }
        Meaning running = new Meaning.Reference(WrittenName.plain(letter));
        Meaning distance = Meaning.Literal.of(Math.abs(shift));
        return shift == 0
                ? running
                : new Meaning.Total(List.of(running, shift < 0 ? new Meaning.Negated(distance) : distance));
    }

    /** A number, a name, or a name and a number; nothing for any other meaning. */
    private static Optional<Place> place(Meaning meaning) {
        if (meaning instanceof Meaning.Literal literal) {
            return whole(literal).map(number -> new Place(null, number));
        }
        if (meaning instanceof Meaning.Reference reference) {
            return Optional.of(new Place(reference, 0));
        }
        if (meaning instanceof Meaning.Total total
                && total.terms().size() == 2
                && total.terms().get(0) instanceof Meaning.Reference reference
                && total.terms().get(1).unsigned() instanceof Meaning.Literal literal) {
            boolean less = total.terms().get(1) instanceof Meaning.Negated;
            return whole(literal).map(number -> new Place(reference, less ? -number : number));
        }
        return Optional.empty();
    }

    private static Optional<Integer> whole(Meaning.Literal literal) {
        BigInteger number = literal.value().numerator();
        return literal.value().isInteger() && number.bitLength() < 14
                ? Optional.of(number.intValueExact())
                : Optional.empty();
    }
}
