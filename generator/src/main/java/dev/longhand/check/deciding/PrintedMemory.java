package dev.longhand.check.deciding;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.evaluation.Tensor;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts down the numbers that a document prints, with what they should have been, for what follows from them. */
final class PrintedMemory {

    private final PrintedValues printed;

    PrintedMemory(PrintedValues printed) {
        this.printed = printed;
    }

    /** Remembers a printed result beside the exact value of its left side. */
    void result(Meaning left, Meaning right, Verdict verdict, Universe universe, List<Data> points, int line) {
        Optional<PrintedNumber.Matrix> result = PrintedNumber.matrix(right);
        if (result.isEmpty() || verdict == Verdict.UNDECIDED) {
            return;
        }
        for (Data data : points) {
            Optional<Tensor<Enclosure>> value = ValueAt.of(left, universe, data);
            if (value.isPresent()
                    && value.get().cells().size() == result.get().cells().size()) {
                cells(left, value.get(), result.get(), verdict, universe, line);
                return;
            }
        }
    }

    private void cells(
            Meaning left,
            Tensor<Enclosure> value,
            PrintedNumber.Matrix result,
            Verdict verdict,
            Universe universe,
            int line) {
        for (int i = 0; i < value.cells().size(); i++) {
            PrintedNumber number = result.cells().get(i);
            if (number != null) {
                String name = value.isScalar() ? name(left, universe) : null;
                printed.print(
                        name,
                        new PrintedValues.Printed(number.value(), value.cells().get(i), verdict, line));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String name(Meaning left, Universe universe) {
        if (left instanceof Meaning.Reference r) {
            return r.name().key(universe.base());
        }
        return left instanceof Meaning.Slope ? Evaluation.SLOPE + left : null;
    }

    /** Remembers an expression in numbers that stands for a name: a result below may follow from it. */
    void expression(Meaning head, Meaning right, Verdict verdict, Universe universe, int line) {
        if (head instanceof Meaning.Reference r
                && References.in(right).isEmpty()
                && PrintedNumber.matrix(right).isEmpty()
                && (verdict == Verdict.ROUNDED || verdict == Verdict.CARRIED)) {
            ValueAt.of(right, universe, new Data("", Map.of()))
                    .filter(Tensor::isScalar)
                    .ifPresent(value -> printed.expression(
                            r.name().key(Map.of()),
                            new PrintedValues.Printed(value.at(0, 0).middle(), value.at(0, 0), verdict, line)));
        }
    }

    /** Remembers that a number is put down anew: what an earlier result of the same digits was no longer counts. */
    void restate(Meaning right, int line) {
        PrintedNumber.of(right)
                .ifPresent(number -> printed.print(
                        null,
                        new PrintedValues.Printed(number.value(), exactly(number.value()), Verdict.DEFINITION, line)));
    }

    /** Remembers the number of a chain under the name it begins with. */
    void name(Meaning head, Meaning right, Verdict verdict, int line) {
        if (head instanceof Meaning.Reference r) {
            PrintedNumber.of(right)
                    .ifPresent(number -> printed.print(
                            r.name().key(Map.of()),
                            new PrintedValues.Printed(
                                    number.value(),
                                    printed.last(number.value())
                                            .map(PrintedValues.Printed::exact)
                                            .orElse(exactly(number.value())),
                                    verdict,
                                    line)));
        }
    }

    private static Enclosure exactly(BigDecimal value) {
        return new Enclosure(value, value, Rational.of(value));
    }
}
