package dev.longhand.network.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.network.Prefix;
import dev.longhand.network.VectorFunction;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormulaReaderTest {

    private static final List<Name> NAMES = Stream.of(
                    "x", "y", "z", "b", "bz", "x_1", "a^2", "\\hat{y}", "\\lambda", "out", "w_{12}")
            .map(Name::of)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z / (1 + exp(-b z)) | (/ z (+ 1 (exp (neg (* b z)))))",
                "(x - y)^4 | (^ (+ x (neg y)) 4)",
                "x - y - 2 | (+ x (neg y) -2)",
                "x + -y - -z | (+ x (neg y) z)",
                "x - (y - z) | (+ x (neg (+ y (neg z))))",
                "(x + y) + z | (+ x y z)",
                "-x^2 | (neg (^ x 2))",
                "2^-x | (^ 2 (neg x))",
                "x^y^2 | (^ x (^ y 2))",
                "(x^y)^2 | (^ (^ x y) 2)",
                "2 x y | (* 2 x y)",
                "2x | (* 2 x)",
                "y 2^x | error",
                "x (y + 1)(z) | (* x (+ y 1) z)",
                "x * -y | (* x (neg y))",
                "x * y / z * b | (* (/ (* x y) z) b)",
                "x / y / z | (/ (/ x y) z)",
                "1/2 x | (* (/ 1 2) x)",
                "1/2 (x + y) | (* (/ 1 2) (+ x y))",
                "--x | x",
                "-3 | -3",
                "-(2) x | (neg (* 2 x))",
                "0.10 | 1/10",
                "1e-3 | 1/1000",
                ".5e1 | 5",
                "bz | \\mathrm{bz}",
                "b z | (* b z)",
                "x_1^2 | (^ x_1 2)",
                "x_1 y | (* x_1 y)",
                "a^2 | a^2",
                "a^2^2 | (^ a^2 2)",
                "\\hat y + \\hat{y} | (+ \\hat{y} \\hat{y})",
                "λ x | (* \\lambda x)",
                "\\lambda x | (* \\lambda x)",
                "out - 1 | (+ \\mathrm{out} -1)",
                "w_12 w_{12} | (* w_{12} w_{12})",
                "pi x | (* pi x)",
                "\\pi | pi",
                "max(x, y, 0) | (max x y 0)",
                "sqrt(sin(x)) cos(y) | (* (sqrt (sin x)) (cos y))",
                "tanh(x) + sigmoid(x) + softplus(x) + log(x) | (+ (tanh x) (sigmoid x) (softplus x) (log x))",
                "x(y) | (* x y)",
            })
    void readsAsWritten(String text, String expected) {
        if (expected.equals("error")) {
            assertThrows(InvalidInput.class, () -> read(text, Kinks.DEFAULT));
        } else {
            assertEquals(expected, Prefix.of(read(text, Kinks.DEFAULT)));
        }
    }

    @Test
    void kinksAreTheOnesSet() {
        Kinks kinks = new Kinks(Rational.of(1, 2), Optional.empty(), Optional.empty(), Rational.of(1));
        assertEquals(new Application(Composite.relu(Rational.of(1, 2)), read("x", kinks)), read("relu(x)", kinks));
        assertEquals(new Application(Composite.absolute(Rational.ONE), read("x", kinks)), read("abs(x)", kinks));
    }

    @Test
    void compositionsArePutIn() {
        Name x = Name.of("x");
        VectorFunction inner = function("G", List.of(x), "[x, x^2]", Map.of());
        VectorFunction outer = function("F", List.of(x, Name.of("y")), "[x^2 + 2 y, 3 x + 4 y^2]", Map.of());
        VectorFunction sum = function("s", List.of(x, Name.of("y")), "x + y", Map.of());
        Map<Name, VectorFunction> known = Map.of(inner.name(), inner, outer.name(), outer, sum.name(), sum);

        VectorFunction both = function("H", List.of(x), " F( G(x) ) ", known);
        assertEquals(List.of(outer.name(), inner.name()), both.inner());
        assertEquals(
                List.of("(+ (^ x 2) (* 2 (^ x 2)))", "(+ (* 3 x) (* 4 (^ (^ x 2) 2)))"),
                both.components().stream().map(Prefix::of).toList());

        VectorFunction scalar = function("t", List.of(x), "2 s(x, s(x, 1))", known);
        assertEquals(List.of(), scalar.inner());
        assertEquals("(* 2 (+ x x 1))", Prefix.of(scalar.components().get(0)));

        VectorFunction shifted = function("u", List.of(x), "F(G(x + 1))", known);
        assertEquals(List.of(), shifted.inner(), "G is not taken at x itself");
        VectorFunction swapped = function("v", List.of(x, Name.of("y")), "[s(y, x), 1]", known);
        assertEquals("(+ y x)", Prefix.of(swapped.components().get(0)));
    }

    /** Random formulas, written with as few and with as many signs as allowed, have the value they were made with. */
    @Test
    void valuesAgreeWithRandomTrees() {
        Random random = new Random(20);
        Map<Name, Quantity> values = Map.of(
                Name.of("x"), Quantity.of(Rational.of(3, 4)),
                Name.of("y"), Quantity.of(Rational.of(-5, 4)),
                Name.of("z"), Quantity.of(Rational.of(2)));
        PreciseEvaluation evaluation = new PreciseEvaluation(values, new MathContext(30));
        int compared = 0;
        for (int i = 0; i < 3_000; i++) {
            RandomFormula formula = RandomFormula.of(random, 4);
            if (Double.isFinite(formula.value()) && Math.abs(formula.value()) < 1e12) {
                Expression e = read(formula.text(), Kinks.DEFAULT);
                double value = evaluation.evaluate(e).toDouble();
                assertEquals(formula.value(), value, 1e-8 * Math.max(1, Math.abs(value)), formula.text());
                compared++;
            }
        }
        assertTrue(compared > 2_000, "compared " + compared);
    }

    private static VectorFunction function(
            String name, List<Name> arguments, String right, Map<Name, VectorFunction> known) {
        Components components = FormulaReader.components(
                passage(right), new Scope(new LinkedHashSet<>(arguments), known, Kinks.DEFAULT));
        return new VectorFunction(Name.of(name), arguments, components.list(), components.inner(), List.of());
    }

    private static Expression read(String text, Kinks kinks) {
        return FormulaReader.expression(passage(text), Scope.of(NAMES, kinks));
    }

    private static Passage passage(String text) {
        return new Passage(new Source("f", text), new Span(0, text.length()), text, true);
    }
}
