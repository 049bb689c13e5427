package dev.longhand.check.deciding.course;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.ClosedForm;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Finding.Evidence;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides what is said of all members of a recursion by their numbers: one with another value refutes it. */
public final class Members {

    private static final int LAST = 4;
    /** Hundredths by which two numbers are apart before that is a slip, where a formula has rounded ones. */
    private static final int APART = 2;

    private final DocumentFacts facts;

    /** Finds recursions among what the note defines. */
    public Members(DocumentFacts facts) {
        this.facts = facts;
    }

    /**
     * Decides {@code left = right} for the first members. What is before the first may be an exception.
     *
     * @param restricted whether it is said to hold for some members only, perhaps for later ones
     * @param values what names are where it stands
     * @param names decides it with members made of names
     * @return nothing where it is no such statement
     */
    public Optional<Outcome> decide(
            Meaning left, Meaning right, boolean restricted, Supplier<Universe> values, Supplier<Outcome> names) {
        boolean closed = left instanceof Meaning.Reference r
                && facts.definitions().stream().anyMatch(d -> ClosedForm.is(d, r.name(), right));
        if (!closed) {
            return Optional.empty();
        }
        Universe universe = values.get();
        WrittenName name = ((Meaning.Reference) left).name();
        String letter = name.letters().iterator().next();
        for (int member = restricted ? LAST : 1; member <= LAST; member++) {
            Optional<Enclosure> own = value(new Meaning.Reference(numbered(name, letter, member)), universe);
            Optional<Enclosure> said = value(numbered(right, letter, member), universe);
            if (own.isPresent() && said.isPresent() && areApart(own.get(), said.get(), isRounded(right))) {
                return Optional.of(Outcome.of(
                        Verdict.WRONG,
                        "for " + letter + " = " + member + " the left side is " + Decimals.shown(own.get())
                                + ", the right side " + Decimals.shown(said.get()),
                        Evidence.INTERVAL));
            }
        }
        Outcome first = Outcome.undecided("the first members only are compared");
        boolean named = !restricted
                && References.in(right).stream().anyMatch(n -> !n.base().equals(letter));
        return Optional.of(
                named ? Optional.of(names.get()).filter(Outcome::isRefuted).orElse(first) : first);
    }

    private static boolean areApart(Enclosure own, Enclosure said, boolean rounded) {
        BigDecimal gap = own.lower().subtract(said.upper()).max(said.lower().subtract(own.upper()));
        BigDecimal size = own.middle().abs().max(said.middle().abs());
        return gap.signum() > 0 && (!rounded || gap.compareTo(size.multiply(BigDecimal.valueOf(APART, 2))) > 0);
    }

    /** Whether a number in a formula may be rounded. */
    private static boolean isRounded(Meaning meaning) {
        return PrintedNumber.of(meaning).filter(number -> number.places() > 1).isPresent()
                || References.parts(meaning).stream().anyMatch(Members::isRounded);
    }

    private static Optional<Enclosure> value(Meaning meaning, Universe universe) {
        return ValueAt.of(meaning, universe, new Data("", Map.of()))
                .filter(Tensor::isScalar)
                .map(t -> t.at(0, 0));
    }

    private static WrittenName numbered(WrittenName name, String letter, int member) {
        return new WrittenName(
                name.base(),
                name.bold(),
                numbered(name.sub(), letter, member),
                numbered(name.sup(), letter, member),
                name.primes());
    }

    private static List<Index> numbered(List<Index> indices, String letter, int member) {
        return indices.stream()
                .map(i -> letter.equals(i.letter()) ? new Index(i.text(Map.of(letter, member)), null, 0) : i)
                .toList();
    }

    private static Meaning numbered(Meaning meaning, String letter, int member) {
        return new Rewriting(part -> part instanceof Meaning.Raised raised
                        ? new Meaning.Raised(
                                numbered(raised.base(), letter, member), numbered(raised.exponent(), letter, member))
                        : part instanceof Meaning.Folded folded
                                        && !folded.letter().equals(letter)
                                ? numbered(folded, letter, member)
                                : part instanceof Meaning.Reference r
                                                && r.name().base().equals(letter)
                                        ? Meaning.Literal.of(member)
                                        : null)
                .of(meaning);
    }

    /** A sum up to the member goes no further than that. */
    private static Meaning numbered(Meaning.Folded folded, String letter, int member) {
        Meaning from = folded.from();
        Meaning to = folded.to();
        return new Meaning.Folded(
                folded.fold(),
                folded.letter(),
                from == null ? null : numbered(from, letter, member),
                to == null ? null : numbered(to, letter, member),
                folded.except(),
                numbered(folded.body(), letter, member));
    }
}
