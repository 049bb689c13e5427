package dev.longhand.check.deciding.course;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums over the examples of a network file, {@code \sum_i \partial L^{(i)} / \partial w}: each of what they add up is
 * taken at an example of its own.
 */
public final class ExampleSums {

    private final NetworkNames network;

    /** Takes the examples, and the names that are numbered by them, from a network file. */
    public ExampleSums(NetworkNames network) {
        this.network = network;
    }

    /** Whether there is such a sum in a meaning. */
    public boolean in(Meaning meaning) {
        return isSum(meaning) || References.parts(meaning).stream().anyMatch(this::in);
    }

    /** What names are, once for each round over the examples, so that all of a situation's data are those of one round. */
    public List<Situation> rounds(Situation situation) {
        int size = network.examples();
        List<Situation> rounds = new ArrayList<>();
        for (int from = 0; from + size <= situation.data().size(); from += size) {
            rounds.add(new Situation(situation.universe(), situation.data().subList(from, from + size)));
        }
        return rounds;
    }

    /** The situation at what is the same for all examples. */
    public static Situation shared(Situation round) {
        return new Situation(
                round.universe(), List.of(new Data("", round.data().get(0).values())));
    }

    /** A meaning with its sums as numbers; those that have no value stay as they are, as do those differentiated. */
    public Meaning valued(Meaning meaning, Situation round) {
        return new Rewriting(part -> {
                    if (part instanceof Meaning.Slope) {
                        return part;
                    }
                    return isSum(part) ? value((Meaning.Folded) part, round).orElse(null) : null;
                })
                .of(meaning);
    }

    /** A meaning with the loss, and its derivatives, taken over all examples: their sum, or their mean. */
    public Meaning overAll(Meaning meaning, Situation round, boolean mean) {
        return new Rewriting(part -> isOfLoss(part) ? total(part, round, mean).orElse(part) : null).of(meaning);
    }

    private boolean isOfLoss(Meaning part) {
        Meaning of = part instanceof Meaning.Slope slope ? slope.of() : part;
        return of instanceof Meaning.Reference r
                && r.name().isPlain()
                && (RoleWords.isLoss(r.name().base())
                        || network.loss()
                                .filter(loss -> loss.equals(r.name().key(Map.of())))
                                .isPresent());
    }

    private static Optional<Meaning> total(Meaning part, Situation round, boolean mean) {
        Rational share = mean ? Rational.of(1, round.data().size()) : Rational.ONE;
        return sum(part, round).map(sum -> number(sum.times(share)));
    }

    private boolean isSum(Meaning meaning) {
        return meaning instanceof Meaning.Folded folded
                && folded.fold() == Meaning.Fold.SUM
                && folded.except() == null
                && network.examples() > 1
                && isFirst(folded.from())
                && isLast(folded.to())
                && References.in(folded.body()).stream().anyMatch(name -> isAtExample(name, folded.letter()));
    }

    private static boolean isFirst(@org.jspecify.annotations.Nullable Meaning from) {
        return from == null || from.equals(Meaning.Literal.of(1));
    }

    private boolean isLast(@org.jspecify.annotations.Nullable Meaning to) {
        return to == null || to instanceof Meaning.Reference || to.equals(Meaning.Literal.of(network.examples()));
    }

    /** Whether a name is one of the file with the number of an example above it. */
    private boolean isAtExample(WrittenName name, String letter) {
        return name.sup().equals(List.of(new Index("", letter, 0))) && network.has(alone(name));
    }

    private static WrittenName alone(WrittenName name) {
        return new WrittenName(name.base(), name.bold(), name.sub(), List.of(), name.primes());
    }

    private Optional<Meaning> value(Meaning.Folded folded, Situation round) {
        Meaning body = new Rewriting(
                        part -> part instanceof Meaning.Reference r && isAtExample(r.name(), folded.letter())
                                ? new Meaning.Reference(alone(r.name()))
                                : null)
                .of(folded.body());
        return sum(body, round).map(ExampleSums::number);
    }

    /** The sum of the values of something at each example. */
    private static Optional<Rational> sum(Meaning body, Situation round) {
        Rational sum = Rational.ZERO;
        for (Data data : round.data()) {
            Optional<Tensor<Enclosure>> value =
                    ValueAt.of(body, round.universe(), data).filter(Tensor::isScalar);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(ValueAt.fraction(value.get().at(0, 0)));
        }
        return Optional.of(sum);
    }

    private static Meaning number(Rational value) {
        Rational size = value.signum() < 0 ? value.negated() : value;
        Meaning literal = new Meaning.Literal(size, Decimals.decimal(size).toPlainString());
        return value.signum() < 0 ? new Meaning.Negated(literal) : literal;
    }
}
