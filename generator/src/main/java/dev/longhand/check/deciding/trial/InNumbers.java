package dev.longhand.check.deciding.trial;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.course.ExampleSums;
import dev.longhand.check.deciding.course.Values;
import dev.longhand.check.deciding.data.Cells;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.Head;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.printed.NumberJudge;
import dev.longhand.check.deciding.printed.PrintedMemory;
import dev.longhand.check.deciding.printed.RoundNumbers;
import dev.longhand.check.deciding.printed.Standing;
import dev.longhand.check.deciding.printed.UnknownValues;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides relations with numbers in them, by the values that names have where the relation stands. */
public final class InNumbers {

    private static final int LARGE_BITS = 5;
    /** Decimals of a result from which on it hardly is the value of another reading by chance. */
    private static final int FINE = 2;

    private static final Outcome ANOTHER = Outcome.of(Verdict.DEFINITION, "another value than before", null);

    /** A relation as it is decided, with what names are then. */
    private record Judged(Head head, Meaning left, Meaning right, Situation situation, int line) {}

    private final NumberJudge numbers;
    private final PrintedMemory memory;
    private final Values values;
    private final DocumentView view;
    private final Matter matter;
    private final boolean hasNetwork;
    private final @Nullable ExampleSums sums;
    private final UnknownValues unknown;
    private final GivenSlopes slopes;
    private final NamesWithin names;
    /** Bases of names of which it is open whether the note has given them new values. */
    private final Set<String> stepped = new HashSet<>();

    private final OtherInputs inputs;

    private @Nullable Judged last;

    /**
     * Decides by {@code values} and puts down in {@code memory} what is printed.
     *
     * @param inputs where a name may have another number than it was given
     */
    public InNumbers(
            NumberJudge numbers,
            PrintedMemory memory,
            Values values,
            DocumentView view,
            Matter matter,
            OtherInputs inputs) {
        this.numbers = numbers;
        this.memory = memory;
        this.values = values;
        this.view = view;
        this.matter = matter;
        NetworkNames network = matter.network();
        this.hasNetwork = network != null;
        this.sums = network == null ? null : new ExampleSums(network);
        this.unknown = new UnknownValues(network != null, matter.hasData());
        this.slopes = new GivenSlopes(matter);
        this.inputs = inputs;
        this.names = new NamesWithin(matter.facts().definitions());
    }

    /** Whether a side has no names, or numbers that hardly stand in a formula. */
    static boolean is(Meaning side) {
        return References.in(side).isEmpty() || hasDigits(side);
    }

    private static boolean hasDigits(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            return hasPoint(number) || number.value().bitLength() > LARGE_BITS;
        }
        return References.parts(meaning).stream().anyMatch(InNumbers::hasDigits);
    }

    /**
     * Decides {@code left = right}.
     *
     * @param head the first side of the chain
     * @param general what is said of it whatever the values of names are
     * @param concerned whether it has derivatives by names of the note's own
     */
    Outcome of(Stated stated, Meaning head, Meaning left, Meaning right, Outcome general, boolean concerned) {
        NotedRelation relation = stated.relation();
        if (values.restates(relation)) {
            return ANOTHER;
        }
        Situation here = values.at(relation);
        if (left instanceof Meaning.Reference r && PrintedNumber.matrix(right).isPresent()) {
            Universe universe = here.universe();
            if (relation.link() == 0 && universe.isNumber(r.name()) && !universe.isComputed(r.name())) {
                return numbers.judge(Head.of(left), left, right, here)
                        .filter(o -> o.verdict() == Verdict.RIGHT)
                        .orElse(ANOTHER);
            }
            if (!hasNetwork && !universe.isDefined(r.name())) {
                return Outcome.of(Verdict.DEFINITION, "a value", null);
            }
        }
        List<Universe> readings =
                hasNetwork && concerned ? view.seen(here.universe(), stated, left, right) : List.of(here.universe());
        if (readings.isEmpty()) {
            return Outcome.undecided(DocumentView.UNREACHED);
        }
        Optional<Outcome> judged = Optional.empty();
        int line = matter.line(relation);
        readings:
        for (Universe universe : readings) {
            for (Judged side : sides(head, left, right, new Situation(universe, here.data()), line)) {
                judged = judged(side);
                last = judged.isEmpty() ? null : side;
                if (judged.filter(o -> o.verdict() != Verdict.WRONG).isPresent()) {
                    break readings;
                }
            }
        }
        if (judged.filter(o -> o.verdict() == Verdict.WRONG).isPresent()) {
            if (holdsElsewhere(values.others(relation), head, left, right, line)) {
                return Outcome.undecided("it holds with other values that the note has");
            }
            if (isStepFrom(left, right, here)) {
                stepped.add(((Meaning.Reference) left).name().base());
                return Outcome.undecided("it begins with the value that it had, and may say the next one");
            }
            if (relation.link() == 0 && isAnotherNewValue(left, right, here.universe())) {
                return Outcome.undecided("it may be the new value of another step");
            }
            Set<WrittenName> others = hasNetwork ? Set.of() : inputs.of(relation, left, right, here);
            if (!others.isEmpty()) {
                return Outcome.undecided("another number is put in for "
                        + others.stream().map(name -> name.key(Map.of())).collect(Collectors.joining(" and "))
                        + " than was given before, and it may be another one here");
            }
            Optional<Outcome> round = RoundNumbers.of(stated, left, right, here);
            if (round.isPresent()) {
                return round.get();
            }
            Optional<Outcome> overAll = overAll(head, left, right, here);
            if (overAll.isPresent()) {
                return overAll.get();
            }
        }
        if (judged.isPresent() && !Collections.disjoint(names.in(left, right), stepped)) {
            return Outcome.undecided("it may be said of the new values");
        }
        return judged.or(() -> fromGivenSlopes(stated, head, left, right, here))
                .orElseGet(() -> unknown.of(left, right, general, here.universe()));
    }

    /** What is said by the derivatives that are given of a loss without a formula; nothing where there are none. */
    private Optional<Outcome> fromGivenSlopes(
            Stated stated, Meaning head, Meaning left, Meaning right, Situation here) {
        NotedRelation relation = stated.relation();
        Universe universe = here.universe();
        if (slopes.isGivenBy(stated, universe)) {
            return Optional.of(Outcome.of(Verdict.DEFINITION, "a value that is given", null));
        }
        List<DocumentDefinition> losses = slopes.losses(relation, universe);
        if (losses.isEmpty() || !slopes.follow(left, relation, universe) || !slopes.follow(right, relation, universe)) {
            return Optional.empty();
        }
        Situation given = new Situation(universe.restating(losses), here.data(), here.isMoved());
        Judged side = new Judged(Head.of(head), left, right, given, matter.line(relation));
        Optional<Outcome> outcome = judged(side);
        boolean data = relation.link() == 0 && left instanceof Meaning.Slope && GivenNumber.is(right);
        if (outcome.filter(o -> o.verdict() == Verdict.WRONG).isPresent() && data) {
            return Optional.of(Outcome.undecided("it may be a value that is given"));
        }
        last = outcome.isEmpty() ? null : side;
        return outcome;
    }

    /** Whether a sum of numbers goes on from the value of the name before it, {@code w_1 = 0.3 - 0.1} where w_1 is 0.3. */
    private boolean isStepFrom(Meaning left, Meaning right, Situation here) {
        if (hasNetwork || !(left instanceof Meaning.Reference) || !(right instanceof Meaning.Total sum)) {
            return false;
        }
        Data free = here.data().get(0);
        Optional<Tensor<Enclosure>> value = ValueAt.of(left, here.universe(), free);
        Optional<Tensor<Enclosure>> first = ValueAt.of(sum.terms().get(0), here.universe(), free);
        return References.in(right).isEmpty()
                && value.isPresent()
                && first.isPresent()
                && Cells.areEqual(value.get(), first.get());
    }

    /** Whether a primed name, which no formula computes, gets another number. */
    private static boolean isAnotherNewValue(Meaning left, Meaning right, Universe universe) {
        return left instanceof Meaning.Reference r
                && r.name().primes() > 0
                && universe.isNumber(r.name())
                && References.in(right).isEmpty();
    }

    /** The relation as it is, or with its sums over examples as numbers, once for each round that may be meant. */
    private List<Judged> sides(Meaning head, Meaning left, Meaning right, Situation situation, int line) {
        if (sums == null || !(sums.in(left) || sums.in(right) || sums.in(head))) {
            return List.of(new Judged(Head.of(head), left, right, situation, line));
        }
        return sums.rounds(situation).stream()
                .map(round -> new Judged(
                        new Head(sums.valued(head, round), sums.in(head)),
                        sums.valued(left, round),
                        sums.valued(right, round),
                        ExampleSums.shared(round),
                        line))
                .toList();
    }

    /** What holds where the loss is not that of one example; nothing where it does not. */
    private Optional<Outcome> overAll(Meaning head, Meaning left, Meaning right, Situation here) {
        boolean coarse = PrintedNumber.matrix(right)
                .filter(m -> m.cells().stream().anyMatch(cell -> cell == null || cell.places() < FINE))
                .isPresent();
        if (sums == null || here.data().size() < 2 || coarse) {
            return Optional.empty();
        }
        for (Situation round : sums.rounds(here)) {
            for (boolean mean : new boolean[] {true, false}) {
                Judged side = new Judged(
                        new Head(sums.overAll(head, round, mean), true),
                        sums.overAll(left, round, mean),
                        sums.overAll(right, round, mean),
                        ExampleSums.shared(round),
                        0);
                boolean other = !side.left().equals(left) || !side.right().equals(right);
                Optional<Outcome> outcome = other ? judged(side).filter(InNumbers::holds) : Optional.empty();
                if (outcome.isPresent()) {
                    String condition = "the loss is the " + (mean ? "mean" : "sum") + " over all examples";
                    return outcome.map(o -> new Outcome(
                            Verdict.RIGHT_IF, o.reason(), null, condition, o.evidence(), null, o.readings(), null));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Remembers the numbers of the last relation that was decided here, now that all of it is known.
     *
     * @param said what is said of it in the end
     */
    public void remember(Outcome found, Outcome said) {
        if (last != null) {
            Standing standing = Standing.of(found, said, last.line());
            Meaning left = isSwapped(last.left(), last.right()) ? last.right() : last.left();
            Meaning right = isSwapped(last.left(), last.right()) ? last.left() : last.right();
            Meaning head = last.head().meaning();
            boolean known = memory.result(
                    head,
                    left,
                    right,
                    standing,
                    last.situation().universe(),
                    last.situation().data());
            if (!known) {
                memory.name(head, last.right(), standing);
            }
            memory.expression(head, last.right(), standing, last.situation().universe());
            last = null;
        }
    }

    private Optional<Outcome> judged(Judged side) {
        return isSwapped(side.left(), side.right())
                ? numbers.judge(Head.of(side.right()), side.right(), side.left(), side.situation())
                : numbers.judge(side.head(), side.left(), side.right(), side.situation());
    }

    private boolean holdsElsewhere(List<Situation> others, Meaning head, Meaning left, Meaning right, int line) {
        return others.stream()
                .flatMap(other -> sides(head, left, right, other, line).stream())
                .map(this::judged)
                .anyMatch(o -> o.filter(InNumbers::holds).isPresent());
    }

    /** Whether the number stands before what has it for its value. */
    private static boolean isSwapped(Meaning left, Meaning right) {
        return References.in(left).isEmpty()
                && (!References.in(right).isEmpty() || (hasPoint(left) && isExact(right)))
                && PrintedNumber.matrix(left).isPresent();
    }

    /** Whether a side without names is a value that a number before it is rounded from, and no computation with rounded ones. */
    private static boolean isExact(Meaning side) {
        return PrintedNumber.matrix(side).isEmpty()
                && (References.has(side, Meaning.Call.class::isInstance) || !hasPoint(side));
    }

    private static boolean hasPoint(Meaning meaning) {
        return References.has(
                meaning,
                part -> part instanceof Meaning.Literal number
                        && number.digits().contains("."));
    }

    private static boolean holds(Outcome outcome) {
        return outcome.verdict() == Verdict.RIGHT
                || outcome.verdict() == Verdict.RIGHT_IF
                || outcome.verdict() == Verdict.ROUNDED;
    }
}
