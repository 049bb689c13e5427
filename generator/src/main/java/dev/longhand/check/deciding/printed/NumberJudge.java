package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Cells;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.Head;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.data.SupposedFunctions;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Finding.Evidence;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges relations in numbers: a printed result against the exact value of its left side and against what the printed
 * operands give; operands against the data; and what follows from earlier printed numbers.
 */
public final class NumberJudge {

    private final PrintedValues printed;
    private final Operands operands;
    private final Roundings roundings;
    private final SupposedFunctions functions = new SupposedFunctions();

    /** Judges by the numbers that have been printed so far, which {@code printed} collects. */
    public NumberJudge(PrintedValues printed) {
        this.printed = printed;
        this.operands = new Operands(printed);
        this.roundings = new Roundings(printed);
    }

    /**
     * Judges {@code left = right}.
     *
     * @param head the first side of the chain, whose exact value decides between roundings
     * @return nothing where there are no values to compute with
     */
    public Optional<Outcome> judge(Head head, Meaning left, Meaning right, Situation situation) {
        Optional<Outcome> best = Optional.empty();
        boolean silent = false;
        for (Data data : situation.data()) {
            Optional<Outcome> outcome = at(head, left, right, situation, data);
            silent |= outcome.isEmpty();
            if (outcome.isPresent()
                    && !data.label().isEmpty()
                    && rank(outcome.get().verdict()) < 2) {
                outcome = outcome.map(o -> new Outcome(
                        Verdict.RIGHT_IF, o.reason(), null, data.label(), o.evidence(), null, o.readings(), null));
            }
            if (outcome.isPresent() && (best.isEmpty() || isBetter(outcome.get(), best.get()))) {
                best = outcome;
            }
            if (best.isPresent()
                    && best.get().verdict() != Verdict.WRONG
                    && best.get().verdict() != Verdict.UNDECIDED) {
                break;
            }
        }
        // what has no value with some of the data may be meant with them
        boolean open = silent && best.filter(o -> o.verdict() == Verdict.WRONG).isPresent();
        return open ? Optional.of(Outcome.undecided("it has no value with some of the data")) : best;
    }

    private static boolean isBetter(Outcome a, Outcome b) {
        return rank(a.verdict()) < rank(b.verdict());
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> 0;
            case ROUNDED -> 1;
            case RIGHT_IF -> 2;
            case CARRIED -> 3;
            case UNDECIDED -> 4;
            default -> 5;
        };
    }

    private Optional<Outcome> at(Head head, Meaning left, Meaning right, Situation situation, Data data) {
        Universe universe = situation.universe();
        Optional<PrintedNumber.Matrix> result = PrintedNumber.matrix(right);
        boolean numeric = References.in(left).isEmpty();
        Choices choices = new Choices();
        Optional<Outcome> found = Optional.empty();
        boolean refuted = false;
        do {
            Optional<SideInNumbers> l = left.equals(head.meaning())
                    ? operands.head(left, universe, data, choices)
                    : operands.side(left, universe, data, choices);
            if (l.isEmpty()) {
                continue;
            }
            Optional<Outcome> now;
            if (result.isPresent()) {
                Optional<Tensor<Enclosure>> top = numeric && head.hasValue(universe, data)
                        ? ValueAt.of(head.meaning(), universe, data, choices, Map.of())
                        : Optional.empty();
                now = result(head, l.get(), result.get(), numeric, top.orElse(null), left, situation, data, choices);
            } else {
                now = operands.side(right, universe, data, choices)
                        .map(r -> expressions(head, l.get(), r, situation, data, choices));
            }
            if (!universe.followsFile()) {
                int places = result.map(NumberJudge::places).orElse(0);
                now = now.map(o -> functions.weighed(o, choices, places));
            }
            refuted |= choices.areUsual()
                    && now.filter(o -> o.verdict() != Verdict.RIGHT && o.verdict() != Verdict.ROUNDED)
                            .isPresent();
            boolean guessed = !universe.followsFile() && choices.areGuessed();
            if (guessed && result.isPresent() && !SupposedFunctions.isTelling(places(result.get()))) {
                // that 0.98 is 1 without decimals says nothing of a function that is only supposed
                now = now.filter(o -> o.verdict() != Verdict.ROUNDED);
            }
            if (refuted || guessed) {
                // a guess refutes where another number of the note has agreed with it
                now = now.map(o -> conditional(o, choices))
                        .filter(o -> !guessed || o.verdict() == Verdict.RIGHT_IF || o.verdict() == Verdict.WRONG);
            }
            if (now.isPresent() && (found.isEmpty() || isBetter(now.get(), found.get()))) {
                found = now;
            }
        } while (choices.next());
        return found;
    }

    /** The decimals of a single number. */
    private static int places(PrintedNumber.Matrix result) {
        PrintedNumber only = result.cells().get(0);
        return result.cells().size() == 1 && only != null ? only.places() : 0;
    }

    /** What does not hold in the usual reading and holds in another holds under the condition of that reading. */
    private static Outcome conditional(Outcome outcome, Choices choices) {
        boolean holds = outcome.verdict() == Verdict.RIGHT || outcome.verdict() == Verdict.ROUNDED;
        if (!holds || choices.areUsual()) {
            return outcome;
        }
        String condition = choices.said().stream()
                .filter(o -> !o.isUsual())
                .map(Choices.Option::text)
                .collect(java.util.stream.Collectors.joining("; "));
        return new Outcome(Verdict.RIGHT_IF, null, null, condition, outcome.evidence(), null, List.of(), null);
    }

    // ---- a printed result

    private Optional<Outcome> result(
            Head head,
            SideInNumbers left,
            PrintedNumber.Matrix result,
            boolean numeric,
            @Nullable Tensor<Enclosure> top,
            Meaning meaning,
            Situation situation,
            Data data,
            Choices choices) {
        Universe universe = situation.universe();
        Optional<Tensor<Enclosure>> aligned = Digits.aligned(left.plain(), result);
        if (aligned.isEmpty()) {
            return Optional.empty();
        }
        Outcome plain = Digits.digits(aligned.get(), result);
        if (plain.verdict() != Verdict.WRONG) {
            PrintedValues.Printed origin = left.origin();
            // what is the value of its chain comes from a right number of the same digits
            boolean isOwn = numeric
                    && top != null
                    && origin != null
                    && origin.isWrong()
                    && printed.hasRight(origin.value())
                    && Digits.areOf(result, top);
            return Optional.of(
                    origin == null || isOwn || (head.isNameless() && isPlain(origin)) ? plain : carried(plain, origin));
        }
        if (numeric) {
            boolean inside = Digits.aligned(left.wide(), result)
                    .map(w -> Digits.reaches(w, result))
                    .orElse(false);
            if (inside && top != null && Digits.areOf(result, top)) {
                // what the exact value is cut to does not come from operands that are rounded
                boolean rounded = Digits.aligned(top, result)
                        .filter(exact -> Digits.reaches(exact, result))
                        .isPresent();
                Roundings.Kind kind = roundings.of(head.meaning(), left, result, universe, data, choices);
                return Optional.of(
                        switch (kind == Roundings.Kind.SHOWN && !rounded ? Roundings.Kind.OPEN : kind) {
                            case SHOWN ->
                                Outcome.of(
                                        Verdict.ROUNDED,
                                        "early rounding: right with unrounded operands",
                                        Evidence.INTERVAL);
                            case OPEN ->
                                Outcome.undecided("it holds if its numbers are rounded, but of what is not said");
                            case NONE -> plain;
                        });
            }
            // what the numbers cannot come from is not their exact value, unless a file gives it
            boolean isKnown = top != null && (universe.followsFile() || Cells.meet(top, left.wide()));
            if (inside && (!isKnown || left.origin() != null)) {
                return Optional.of(Outcome.undecided(
                        "the printed operands give another last digit, and the exact value is not known"));
            }
            return Optional.of(plain);
        }
        return Optional.of(fromNames(plain, result, meaning, universe, data, choices));
    }

    /** What the printed values of names give, in the place of their exact values. */
    private Outcome fromNames(
            Outcome plain,
            PrintedNumber.Matrix result,
            Meaning meaning,
            Universe universe,
            Data data,
            Choices choices) {
        PrintedNames names = new PrintedNames(printed, meaning, universe);
        for (PrintedNames.Substitution substitution : names.substitutions()) {
            Optional<Tensor<Enclosure>> value =
                    value(substitution, universe, data, choices).flatMap(v -> Digits.aligned(v, result));
            if (value.isPresent() && Digits.digits(value.get(), result).verdict() != Verdict.WRONG) {
                return early(plain, substitution);
            }
        }
        Optional<PrintedNames.Substitution> wide = names.wide();
        boolean reached = wide.isPresent()
                && value(wide.get(), universe, data, choices)
                        .flatMap(v -> Digits.aligned(v, result))
                        .map(v -> Digits.reaches(v, result))
                        .orElse(false);
        boolean loose = meaning instanceof Meaning.Slope
                || References.in(meaning).stream().anyMatch(universe::isRespelt);
        if (reached
                || (loose
                        && !printed.names().isEmpty()
                        && plain.verdict() == Verdict.WRONG
                        && ValueAt.of(meaning, universe, data, choices, Map.of())
                                .flatMap(v -> Digits.aligned(v, result))
                                .map(v -> Digits.isNear(v, result))
                                .orElse(false))) {
            return Outcome.undecided("it may be the effect of rounding above").expecting(plain.expected());
        }
        return plain;
    }

    private static Optional<Tensor<Enclosure>> value(
            PrintedNames.Substitution substitution, Universe universe, Data data, Choices choices) {
        return ValueAt.of(substitution.meaning(), universe, data, choices, substitution.values());
    }

    private static Outcome early(Outcome plain, PrintedNames.Substitution substitution) {
        PrintedValues.Printed wrong = substitution.wrong();
        return wrong != null
                ? carried(plain, wrong)
                : Outcome.of(
                        Verdict.ROUNDED, "early rounding: it follows from the rounded values above", Evidence.INTERVAL);
    }

    /** Whether a number has one digit only, so that it stands anywhere: a result of the same digit says nothing of it. */
    private static boolean isPlain(PrintedValues.Printed result) {
        return result.value().stripTrailingZeros().precision() < 2;
    }

    /** What follows from a number that is wrong; of one that is open nothing is carried on. */
    private static Outcome carried(Outcome plain, PrintedValues.Printed origin) {
        if (origin.open()) {
            boolean holds = plain.verdict() == Verdict.RIGHT || plain.verdict() == Verdict.ROUNDED;
            return holds
                    ? plain
                    : Outcome.undecided("it follows from " + origin.value().toPlainString() + " in line "
                            + origin.line() + ", of which it is open whether it is right");
        }
        return Outcome.of(
                        Verdict.CARRIED,
                        "it follows from " + origin.value().toPlainString() + ", which is wrong",
                        Evidence.INTERVAL)
                .expecting(plain.expected())
                .following(origin.line());
    }

    // ---- expressions

    private Outcome expressions(
            Head head, SideInNumbers l, SideInNumbers r, Situation situation, Data data, Choices choices) {
        Universe universe = situation.universe();
        PrintedValues.Printed origin = r.origin() != null ? r.origin() : l.origin();
        if (Cells.areEqual(l.plain(), r.plain())) {
            Outcome same = Outcome.of(Verdict.RIGHT, null, Evidence.EXACT);
            // numbers that are the exact value of names follow from no slip, whatever was printed before
            boolean isOwn = l.origin() == null
                    && !situation.isMoved()
                    && !References.in(l.meaning()).isEmpty();
            return origin == null || isOwn || (head.isNameless() && isPlain(origin)) ? same : carried(same, origin);
        }
        if (origin == null && Cells.areIndistinct(l.plain(), r.plain())) {
            return Outcome.of(Verdict.ROUNDED, "the difference is too small to show", Evidence.INTERVAL);
        }
        if (origin == null && Cells.agree(l.plain(), r.plain()) && SmallConstants.areLeftOut(l, r, universe, data)) {
            return Outcome.of(Verdict.ROUNDED, "a small constant is left out", Evidence.INTERVAL);
        }
        if (l.meetsEitherWay(r) || r.meetsEitherWay(l)) {
            return Outcome.of(Verdict.ROUNDED, "rounded operands", Evidence.INTERVAL);
        }
        boolean isNear = Cells.meet(l.wide(), r.wide());
        Roundings.Kind kind = isNear ? roundings.of(l, r, universe, data, choices) : Roundings.Kind.NONE;
        if (kind == Roundings.Kind.OPEN) {
            return Outcome.undecided("it holds if its numbers are rounded, but of what is not said");
        }
        if (kind == Roundings.Kind.SHOWN) {
            Outcome rounded = Outcome.of(Verdict.ROUNDED, "rounded operands", Evidence.INTERVAL);
            return origin == null ? rounded : carried(rounded, origin);
        }
        if (origin != null) {
            Tensor<Enclosure> a = l.mended() != null ? l.mended() : l.wide();
            Tensor<Enclosure> b = r.mended() != null ? r.mended() : r.wide();
            if (Cells.meet(a, b)) {
                return carried(Outcome.of(Verdict.CARRIED, null, null), origin);
            }
        }
        PrintedNames names = new PrintedNames(printed, l.meaning(), universe);
        for (PrintedNames.Substitution substitution : names.substitutions()) {
            Optional<Tensor<Enclosure>> value = value(substitution, universe, data, choices);
            if (value.isPresent()
                    && Cells.meet(value.get(), isNear ? r.plain() : operands.beside(r, substitution, universe, data))) {
                return early(Outcome.of(Verdict.CARRIED, null, null), substitution);
            }
        }
        Optional<PrintedNames.Substitution> wide = names.wide();
        boolean reached = wide.isPresent()
                && value(wide.get(), universe, data, choices)
                        .map(v -> Cells.meet(v, r.wide()))
                        .orElse(false);
        if (reached
                || (l.meaning() instanceof Meaning.Slope
                        && !printed.names().isEmpty()
                        && Cells.areNear(l.plain(), r.plain()))) {
            return Outcome.undecided("it may be the effect of rounding above");
        }
        if (!l.plain().hasShapeOf(r.plain()) && !l.plain().hasShapeOf(r.plain().transposed())) {
            return Outcome.undecided("shapes do not fit");
        }
        if (origin != null && !r.plain().isScalar()) {
            // a number may stand in several cells of which only one was printed wrong
            return Outcome.undecided("it may follow from " + origin.value().toPlainString() + " in line "
                    + origin.line() + (origin.open() ? ", which is open" : ", which is wrong"));
        }
        String values = l.plain().isScalar() && r.plain().isScalar()
                ? "the left side is " + Decimals.shown(l.plain().at(0, 0)) + ", the right side "
                        + Decimals.shown(r.plain().at(0, 0))
                : "the two sides have different values";
        return Outcome.of(Verdict.WRONG, values, Evidence.INTERVAL);
    }
}
