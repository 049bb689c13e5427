package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.Head;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts down the numbers that a document prints, with what they should have been, for what follows from them. */
public final class PrintedMemory {

    private final PrintedValues printed;
    /** The first side of a chain that goes on in numbers which are not its value, and how these stand. */
    private @Nullable Meaning strayedFrom;

    private Standing strayed = new Standing(Verdict.WRONG, false, 0);

    /** Puts the numbers down in {@code printed}. */
    public PrintedMemory(PrintedValues printed) {
        this.printed = printed;
    }

    /**
     * Remembers a printed result beside the exact value of its left side, and for what its chain begins with.
     *
     * @return whether the value is known
     */
    public boolean result(
            Meaning head, Meaning left, Meaning right, Standing standing, Universe universe, List<Data> points) {
        Optional<PrintedNumber.Matrix> result = PrintedNumber.matrix(right);
        if (result.isEmpty() || standing.verdict() == Verdict.UNDECIDED) {
            return false;
        }
        // what is worked out rightly from wrong numbers is not the value of what the chain began with
        boolean stray = head.equals(strayedFrom) && References.in(left).isEmpty();
        Standing stands = stray && standing.verdict() != Verdict.WRONG ? strayed : standing;
        for (Data data : points) {
            // what numbers that were put in give is rounded of what the chain began with
            boolean worked = References.in(left).isEmpty() && Head.of(head).hasValue(universe, data);
            Optional<Tensor<Enclosure>> value = ValueAt.of(stray || worked ? head : left, universe, data)
                    .or(() -> ValueAt.of(left, universe, data));
            if (value.isPresent()
                    && value.get().cells().size() == result.get().cells().size()) {
                // behind a slip on the way a result may be right again
                boolean again = (stray || worked) && standing.verdict() == Verdict.WRONG;
                Optional<Tensor<PrintedValues.Printed>> whole = cells(value.get(), result.get(), stands, again);
                whole.ifPresent(w -> formula(left, w));
                for (Meaning side : List.of(left, head)) {
                    String name = name(side, universe.base());
                    if (name != null) {
                        whole.ifPresent(w -> printed.name(name, side, w));
                    }
                }
                return true;
            }
        }
        return false;
    }

    /** Remembers numbers one by one; all of them, where none is left out, in the order of the value. */
    private Optional<Tensor<PrintedValues.Printed>> cells(
            Tensor<Enclosure> value, PrintedNumber.Matrix result, Standing standing, boolean again) {
        Tensor<Enclosure> turned = Digits.aligned(value, result).orElse(value);
        List<PrintedValues.Printed> cells = new ArrayList<>();
        for (int i = 0; i < turned.cells().size(); i++) {
            PrintedNumber number = result.cells().get(i);
            if (number != null) {
                Enclosure exact = turned.cells().get(i);
                // of a vector with one wrong entry the others are right
                boolean right = (again || turned.cells().size() > 1) && Digits.isOf(number, exact);
                cells.add(PrintedValues.Printed.of(
                        number.value(),
                        exact,
                        right ? new Standing(Verdict.ROUNDED, false, standing.line()) : standing));
            }
        }
        cells.forEach(printed::print);
        if (cells.size() < turned.cells().size()) {
            return Optional.empty();
        }
        Tensor<PrintedValues.Printed> whole = new Tensor<>(turned.rows(), turned.columns(), cells);
        return Optional.of(turned.hasShapeOf(value) ? whole : whole.transposed());
    }

    /** Remembers numbers for a sum or product; what is printed as a vector, also for its entries. */
    private void formula(Meaning left, Tensor<PrintedValues.Printed> whole) {
        boolean composed = left instanceof Meaning.Total || left instanceof Meaning.Multiplied;
        if (composed && !References.in(left).isEmpty()) {
            List<PrintedValues.Printed> cells = whole.cells();
            for (int i = 0; i < cells.size(); i++) {
                printed.formula(whole.isScalar() ? left : entry(left, i + 1), cells.get(i));
            }
        }
    }

    private static Meaning entry(Meaning formula, int number) {
        List<Index> index = List.of(new Index("" + number, null, 0));
        return new Rewriting(part -> {
                    if (!(part instanceof Meaning.Reference r)
                            || !r.name().sub().isEmpty()) {
                        return null;
                    }
                    WrittenName whole = r.name();
                    return new Meaning.Reference(
                            new WrittenName(whole.base(), whole.bold(), index, whole.sup(), whole.primes()));
                })
                .of(formula);
    }

    private static @Nullable String name(Meaning left, Map<String, Integer> bound) {
        if (left instanceof Meaning.Reference r) {
            return r.name().key(bound);
        }
        return left instanceof Meaning.Slope ? Evaluation.SLOPE + left : null;
    }

    /** Remembers an expression in numbers that stands for a name: a result below may follow from it. */
    public void expression(Meaning head, Meaning right, Standing standing, Universe universe) {
        if (References.in(right).isEmpty() && PrintedNumber.matrix(right).isEmpty()) {
            strayedFrom = standing.verdict() == Verdict.WRONG ? head : null;
            strayed = standing;
        }
        if (head instanceof Meaning.Reference r
                && References.in(right).isEmpty()
                && PrintedNumber.matrix(right).isEmpty()
                && (standing.verdict() == Verdict.ROUNDED || standing.verdict() == Verdict.CARRIED)) {
            ValueAt.of(right, universe, new Data("", Map.of()))
                    .filter(Tensor::isScalar)
                    .ifPresent(value -> printed.expression(
                            r.name().key(Map.of()),
                            head,
                            PrintedValues.Printed.of(value.at(0, 0).middle(), value.at(0, 0), standing)));
        }
    }

    /** Remembers that a number, or a matrix of numbers, is put down anew: what an earlier result of the same digits was no longer counts. */
    public void restate(Meaning right, int line) {
        Standing given = new Standing(Verdict.DEFINITION, false, line);
        PrintedNumber.matrix(right).stream()
                .flatMap(numbers -> numbers.cells().stream())
                .filter(Objects::nonNull)
                .forEach(number ->
                        printed.print(PrintedValues.Printed.of(number.value(), Enclosure.of(number.value()), given)));
    }

    /** Remembers the number of a chain under the name, or the derivative, that it begins with. */
    public void name(Meaning head, Meaning right, Standing standing) {
        String name = name(head, Map.of());
        Optional<PrintedNumber> number = PrintedNumber.of(right);
        if (name != null && number.isPresent()) {
            BigDecimal value = number.get().value();
            Enclosure exact =
                    printed.last(value).map(PrintedValues.Printed::exact).orElse(Enclosure.of(value));
            PrintedValues.Printed result = PrintedValues.Printed.of(value, exact, standing);
            printed.print(result);
            printed.name(name, head, Tensor.scalar(result));
        }
    }
}
