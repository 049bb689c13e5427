package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.longhand.cas.RememberedAlgebra;
import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.network.Activation;
import dev.longhand.network.Example;
import dev.longhand.network.Expansion;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import dev.longhand.network.Training;
import dev.longhand.network.Training.Batch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A line m x + c through (1, 2) and (3, 5), from m = 1/2 and c = 0, with rate 1/10: all in fractions. */
class DescentTest {

    private static final Name M = Name.of("m");
    private static final Name C = Name.of("c");
    private static final Map<Name, Rational> VALUES = Map.of(M, Rational.of(1, 2), C, Rational.ZERO);

    private static Network line(Batch batch, Optional<Rational> rate, Map<Name, Rational> values, Expression term) {
        Name output = Name.of("o");
        Layer layer = new Layer(
                Name.of("W"),
                List.of(List.of(M)),
                Name.of("b"),
                List.of(C),
                false,
                output,
                List.of(output),
                output,
                List.of(output),
                new Activation.Identity());
        return new Network(
                "line",
                "A line",
                Network.Convention.COLUMN,
                Name.of("x"),
                List.of(Name.of("x")),
                List.of(layer),
                Name.of("y"),
                List.of(Name.of("y")),
                Optional.of(new Loss.PerOutput(Name.of("L"), "own", term, false, List.of())),
                Optional.empty(),
                new Training(Name.of("\\eta"), rate, 1, batch),
                Map.of(),
                values,
                List.of(
                        new Example(List.of(Rational.of(1)), List.of(Rational.of(2))),
                        new Example(List.of(Rational.of(3)), List.of(Rational.of(5)))),
                List.of());
    }

    private static Expression squared() {
        return Algebra.power(Algebra.difference(Algebra.variable(Loss.OUTPUT), Algebra.variable(Loss.TARGET)), 2);
    }

    private static List<Step> run(Network network, int steps) {
        Derivation derivation =
                Derivation.of(Expansion.of(network), Set.of(), new RememberedAlgebra(new SymjaAlgebra()));
        return Descent.of(network, derivation, steps);
    }

    private static List<Step> run(Batch batch, int steps) {
        return run(line(batch, Optional.of(Rational.of(1, 10)), VALUES, squared()), steps);
    }

    private static String exact(Map<Name, Quantity> values, Name name) {
        return String.valueOf(Objects.requireNonNull(values.get(name)).exact());
    }

    /** Residuals -3/2 and -7/2; gradients by m: -3 and -21, by c: -3 and -7. */
    @Test
    void theSumOfAllExamples() {
        Step step = run(Batch.SUM, 1).get(0);
        assertEquals("-24", exact(step.gradient(), M));
        assertEquals("-10", exact(step.gradient(), C));
        assertEquals("29/10", exact(step.after(), M));
        assertEquals("1", exact(step.after(), C));
        assertEquals(List.of(1, 2), step.passes().stream().map(Pass::example).toList());
        assertEquals("9/4", exact(step.passes().get(0).values(), Name.of("L")));
        assertEquals("49/4", exact(step.passes().get(1).values(), Name.of("L")));
        assertEquals("1/2", exact(step.before(), M));
    }

    @Test
    void theMeanOfAllExamples() {
        Step step = run(Batch.MEAN, 1).get(0);
        assertEquals("-12", exact(step.gradient(), M));
        assertEquals("-5", exact(step.gradient(), C));
        assertEquals("17/10", exact(step.after(), M));
        assertEquals("1/2", exact(step.after(), C));
    }

    /** After the first example m = 4/5 and c = 3/10; the residual of the second is then -23/10. */
    @Test
    void oneExampleAfterTheOther() {
        List<Step> steps = run(Batch.EACH, 1);
        assertEquals(2, steps.size());
        assertEquals("4/5", exact(steps.get(0).after(), M));
        assertEquals("3/10", exact(steps.get(0).after(), C));
        assertEquals(steps.get(0).after(), steps.get(1).before());
        assertEquals(
                List.of(2), steps.get(1).passes().stream().map(Pass::example).toList());
        assertEquals("-69/5", exact(steps.get(1).gradient(), M));
        assertEquals("-23/5", exact(steps.get(1).gradient(), C));
        assertEquals("109/50", exact(steps.get(1).after(), M));
        assertEquals("19/25", exact(steps.get(1).after(), C));
    }

    @Test
    void stepsFollowEachOther() {
        List<Step> steps = run(Batch.SUM, 3);
        assertEquals(List.of(1, 2, 3), steps.stream().map(Step::number).toList());
        for (int i = 1; i < 3; i++) {
            assertEquals(steps.get(i - 1).after(), steps.get(i).before());
        }
        assertEquals(6, run(Batch.EACH, 3).size());
    }

    @Test
    void withoutARateNothingMoves() {
        List<Step> steps = run(line(Batch.SUM, Optional.empty(), VALUES, squared()), 0);
        assertEquals(1, steps.size());
        assertEquals(steps.get(0).before(), steps.get(0).after());
        assertEquals("-24", exact(steps.get(0).gradient(), M));
    }

    @Test
    void withoutValuesThereAreNoSteps() {
        assertEquals(List.of(), run(line(Batch.SUM, Optional.empty(), Map.of(), squared()), 2));
    }

    @Test
    void aLossWithoutAValueIsNamed() {
        Expression log = new Application(Primitive.LOG, Algebra.negate(Algebra.variable(Loss.OUTPUT)));
        Network network = line(Batch.SUM, Optional.empty(), VALUES, log);
        UndefinedValue undefined = assertThrows(UndefinedValue.class, () -> run(network, 1));
        assertEquals(Name.of("L"), undefined.name());
    }

    /** The two examples' slopes are opposite irrational numbers: their sum is zero, not what rounding leaves. */
    @Test
    void slopesThatCancelAreZero() {
        Expression residual = Algebra.difference(Algebra.variable(Loss.OUTPUT), Algebra.variable(Loss.TARGET));
        Expression root = new Application(Primitive.SQRT, Algebra.sum(Algebra.constant(2), Algebra.power(residual, 2)));
        Network same = line(Batch.SUM, Optional.empty(), Map.of(M, Rational.of(3, 2), C, Rational.of(1, 2)), root);
        Network network = new Network(
                same.label(),
                same.title(),
                same.convention(),
                same.inputVector(),
                same.inputs(),
                same.layers(),
                same.targetVector(),
                same.targets(),
                same.loss(),
                same.penalty(),
                same.training(),
                same.settings(),
                same.values(),
                List.of(
                        new Example(List.of(Rational.ONE), List.of(Rational.of(1))),
                        new Example(List.of(Rational.ONE), List.of(Rational.of(3)))),
                List.of());
        assertEquals(
                0,
                Objects.requireNonNull(run(network, 1).get(0).gradient().get(M)).signum());
    }
}
