package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exponential of a sum in which logarithms of positive sums stand, by themselves or by their names:
 * {@code e^{z - \ell}} with {@code \ell = \log\sum_k e^{z_k}} is {@code e^z} over that sum.
 */
final class ExponentOfLogarithm<S> {

    private static final int DEEPEST = 4;

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;
    private final List<Part> logarithms = new ArrayList<>();
    private final List<Part> others = new ArrayList<>();

    private record Part(Meaning meaning, Map<String, Integer> bound, boolean negative) {}

    ExponentOfLogarithm(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    /** The exponential; nothing where no logarithm stands in it. */
    Optional<Tensor<S>> of(Meaning exponent, Map<String, Integer> bound) {
        collect(new Part(exponent, bound, false), 0);
        if (logarithms.isEmpty()) {
            return Optional.empty();
        }
        Tensor<S> value = others.stream()
                .map(this::signed)
                .reduce(new Addition<>(arithmetic)::of)
                .map(sum -> sum.each(x -> arithmetic.apply(Primitive.EXP, x)))
                .orElseGet(() -> Tensor.scalar(arithmetic.constant(Rational.ONE)));
        for (Part part : logarithms) {
            Tensor<S> inside = evaluation.of(part.meaning(), part.bound());
            value = part.negative()
                    ? evaluation.multiplication().divided(value, inside)
                    : evaluation.multiplication().of(value, Join.BESIDE, inside);
        }
        return Optional.of(value);
    }

    private Tensor<S> signed(Part part) {
        Tensor<S> value = evaluation.of(part.meaning(), part.bound());
        return part.negative() ? value.each(arithmetic::negated) : value;
    }

    private void collect(Part part, int depth) {
        Meaning meaning = part.meaning();
        if (meaning instanceof Meaning.Total total) {
            total.terms().forEach(term -> collect(new Part(term, part.bound(), part.negative()), depth));
        } else if (meaning instanceof Meaning.Negated negated) {
            collect(new Part(negated.operand(), part.bound(), !part.negative()), depth);
        } else if (isLogarithm(meaning)) {
            Meaning inside = ((Meaning.Call) meaning).arguments().get(0);
            logarithms.add(new Part(inside, part.bound(), part.negative()));
        } else {
            Optional<Part> defined = depth < DEEPEST ? defined(part) : Optional.empty();
            defined.ifPresentOrElse(body -> collect(body, depth + 1), () -> others.add(part));
        }
    }

    /** The formula of a name, if it is a logarithm or has one among its terms. */
    private Optional<Part> defined(Part part) {
        boolean known = part.meaning() instanceof Meaning.Reference r
                && !evaluation.locals.containsKey(r.name().key(part.bound()))
                && evaluation.names.quantity(r.name(), part.bound(), evaluation.choices) instanceof Quantity.Defined d
                && !evaluation.isVariable(d.key())
                && terms(d.body()).stream().anyMatch(ExponentOfLogarithm::isLogarithm);
        if (!known) {
            return Optional.empty();
        }
        Quantity.Defined d = (Quantity.Defined) evaluation.names.quantity(
                ((Meaning.Reference) part.meaning()).name(), part.bound(), evaluation.choices);
        return Optional.of(new Part(d.body(), d.bound(), part.negative()));
    }

    private static List<Meaning> terms(Meaning meaning) {
        return meaning.unsigned() instanceof Meaning.Total total
                ? total.terms().stream().map(Meaning::unsigned).toList()
                : List.of(meaning.unsigned());
    }

    private static boolean isLogarithm(Meaning meaning) {
        return meaning instanceof Meaning.Call call
                && call.order() == 0
                && call.arguments().size() == 1
                && call.callee() instanceof Callee.Known known
                && known.function() == Primitive.LOG
                && isPositive(call.arguments().get(0));
    }

    /** Whether a formula is evidently greater than zero: made of exponentials and positive numbers. */
    private static boolean isPositive(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            return number.value().signum() > 0;
        }
        if (meaning instanceof Meaning.Total total) {
            return total.terms().stream().allMatch(ExponentOfLogarithm::isPositive);
        }
        if (meaning instanceof Meaning.Folded folded) {
            return folded.fold() == Meaning.Fold.SUM && !folded.letter().isEmpty() && isPositive(folded.body());
        }
        return meaning instanceof Meaning.Call call
                && call.order() == 0
                && call.callee() instanceof Callee.Known known
                && known.function() == Primitive.EXP;
    }
}
