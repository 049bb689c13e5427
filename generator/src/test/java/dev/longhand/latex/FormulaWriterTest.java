package dev.longhand.latex;

import static dev.longhand.expr.Algebra.constant;
import static dev.longhand.expr.Algebra.difference;
import static dev.longhand.expr.Algebra.negate;
import static dev.longhand.expr.Algebra.power;
import static dev.longhand.expr.Algebra.product;
import static dev.longhand.expr.Algebra.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.expr.SoftmaxComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaWriterTest {

    @Test
    void aNoughtBeforeANameIsNoLetter() {
        assertEquals("0 \\cdot a", Notation.symbolic(Map.of()).write(new Expression.Product(List.of(Algebra.ZERO, A))));
        assertEquals("2 a", Notation.symbolic(Map.of()).write(product(constant(2), A)));
    }

    private static final Expression A = v("a");
    private static final Expression B = v("b");
    private static final Expression W = v("w_{11}");
    private static final Expression RAISED = v("a^{2}_1");
    private static final Expression PRIMED = v("x'");
    private static final Expression HALF = Algebra.HALF;
    private static final Expression CASES =
            new Piecewise(List.of(new Case(new Condition(A, Relation.GREATER, B), A)), B);
    private static final String CASES_TEX =
            "\\begin{cases} a & \\text{if } a > b \\\\ b & \\text{otherwise} \\end{cases}";

    private static Expression v(String name) {
        return Algebra.variable(Name.of(name));
    }

    private static Expression f(Primitive function, Expression... arguments) {
        return new Application(function, arguments);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(sum(A, B), "a + b"),
                Arguments.of(difference(A, B), "a - b"),
                Arguments.of(difference(A, sum(A, B)), "a - (a + b)"),
                Arguments.of(sum(negate(A), B), "-a + b"),
                Arguments.of(sum(A, constant(-2)), "a - 2"),
                Arguments.of(sum(A, new Constant(Rational.of(-1, 2))), "a - \\frac{1}{2}"),
                Arguments.of(negate(sum(A, B)), "-(a + b)"),
                Arguments.of(negate(product(A, B)), "-a b"),
                Arguments.of(product(A, B), "a b"),
                Arguments.of(product(A, sum(A, B)), "a \\cdot (a + b)"),
                Arguments.of(product(W, sum(A, B)), "w_{11} (a + b)"),
                Arguments.of(product(sum(A, B), difference(A, B)), "(a + b) (a - b)"),
                Arguments.of(product(constant(2), sum(A, B)), "2 (a + b)"),
                Arguments.of(product(constant(2), A), "2 a"),
                Arguments.of(product(HALF, power(A, 2)), "\\frac{1}{2} a^{2}"),
                Arguments.of(new Expression.Product(List.of(A, constant(2))), "a \\cdot 2"),
                Arguments.of(new Expression.Product(List.of(A, HALF)), "a \\cdot \\frac{1}{2}"),
                Arguments.of(new Expression.Product(List.of(A, negate(B))), "a \\cdot (-b)"),
                Arguments.of(
                        product(A, difference(Algebra.ONE, new Quotient(A, B))),
                        "a \\cdot \\left(1 - \\frac{a}{b}\\right)"),
                Arguments.of(new Quotient(sum(A, B), product(A, B)), "\\frac{a + b}{a b}"),
                Arguments.of(power(A, 2), "a^{2}"),
                Arguments.of(power(sum(A, B), 2), "(a + b)^{2}"),
                Arguments.of(power(power(A, 2), 3), "(a^{2})^{3}"),
                Arguments.of(power(RAISED, 2), "(a_1^2)^{2}"),
                Arguments.of(power(PRIMED, 2), "(x')^{2}"),
                Arguments.of(power(new Quotient(A, B), 2), "\\left(\\frac{a}{b}\\right)^{2}"),
                Arguments.of(power(negate(A), 2), "(-a)^{2}"),
                Arguments.of(power(f(Primitive.TANH, A), 2), "(\\tanh(a))^{2}"),
                Arguments.of(power(A, sum(B, Algebra.ONE)), "a^{b + 1}"),
                Arguments.of(f(Primitive.EXP, negate(A)), "e^{-a}"),
                Arguments.of(power(f(Primitive.EXP, A), 2), "(e^{a})^{2}"),
                Arguments.of(f(Primitive.SQRT, sum(A, B)), "\\sqrt{a + b}"),
                Arguments.of(product(A, f(Primitive.EXPM1, B)), "a \\cdot (e^{b} - 1)"),
                Arguments.of(difference(A, f(Primitive.EXPM1, B)), "a - (e^{b} - 1)"),
                Arguments.of(f(Primitive.PI), "\\pi"),
                Arguments.of(f(Primitive.LOG, new Quotient(A, B)), "\\log\\left(\\frac{a}{b}\\right)"),
                Arguments.of(f(Primitive.MAX, A, B), "\\max(a, b)"),
                Arguments.of(f(Primitive.LOG_SUM_EXP, A, B), "\\log(e^{a} + e^{b})"),
                Arguments.of(f(Primitive.SIGMOID, A), "\\sigma(a)"),
                Arguments.of(new Application(Primitive.SIGMOID, 1, List.of(A)), "\\sigma'(a)"),
                Arguments.of(
                        new Application(new SoftmaxComponent(1), 0, List.of(A, B)), "\\frac{e^{b}}{e^{a} + e^{b}}"),
                Arguments.of(CASES, CASES_TEX),
                Arguments.of(product(A, CASES), "a \\cdot \\left(" + CASES_TEX + "\\right)"),
                Arguments.of(power(CASES, 2), "\\left(" + CASES_TEX + "\\right)^{2}"),
                Arguments.of(negate(CASES), "-\\left(" + CASES_TEX + "\\right)"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void bracketsWhatNeedsThem(Expression e, String tex) {
        assertEquals(tex, Notation.symbolic(Map.of()).write(e));
    }

    @ParameterizedTest
    @CsvSource({"GREATER, >", "AT_LEAST, \\ge", "EQUAL, =", "LESS, <", "AT_MOST, \\le"})
    void everyRelationHasItsSign(Relation relation, String sign) {
        Expression e = new Piecewise(List.of(new Case(new Condition(A, relation, B), A)), B);
        assertEquals(
                "\\begin{cases} a & \\text{if } a " + sign + " b \\\\ b & \\text{otherwise} \\end{cases}",
                Notation.symbolic(Map.of()).write(e));
    }

    @Test
    void functionsTakeTheWritersSymbols() {
        Composite relu = Composite.relu(Rational.ZERO);
        Notation notation = Notation.symbolic(Map.of(relu, "f"));
        assertEquals("f(a)", notation.write(new Application(relu, A)));
        assertEquals("f'(a)", notation.write(new Application(relu, 1, List.of(A))));
        assertEquals("\\mathrm{ReLU}(a)", Notation.symbolic(Map.of()).write(new Application(relu, A)));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(sum(A, B), "-2 + 0.5"),
                Arguments.of(sum(B, A), "0.5 + (-2)"),
                Arguments.of(difference(B, A), "0.5 - (-2)"),
                Arguments.of(negate(A), "-(-2)"),
                Arguments.of(product(A, B), "(-2) \\cdot 0.5"),
                Arguments.of(product(B, A), "0.5 \\cdot (-2)"),
                Arguments.of(power(A, 2), "(-2)^{2}"),
                Arguments.of(power(B, 2), "0.5^{2}"),
                Arguments.of(product(B, W), "0.5 \\cdot (1.5 \\cdot 10^{-20})"),
                Arguments.of(difference(B, W), "0.5 - 1.5 \\cdot 10^{-20}"),
                Arguments.of(power(W, 2), "(1.5 \\cdot 10^{-20})^{2}"),
                Arguments.of(f(Primitive.SIGMOID, A), "\\sigma(-2)"),
                Arguments.of(f(Primitive.EXP, negate(A)), "e^{-(-2)}"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersInThePlaceOfNames(Expression e, String tex) {
        Notation notation = Notation.symbolic(Map.of())
                .withValues(Map.of(
                        Name.of("a"), Quantity.of(Rational.of(-2)),
                        Name.of("b"), Quantity.of(Rational.of(1, 2)),
                        Name.of("w_{11}"), Quantity.of(new BigDecimal("1.5e-20"))));
        assertEquals(tex, notation.write(e));
    }

    @Test
    void longSumsAreShortened() {
        List<Expression> terms = IntStream.rangeClosed(1, 20)
                .<Expression>mapToObj(i -> v("x_{" + i + "}"))
                .toList();
        assertEquals(
                "x_1 + x_2 + x_3 + \\cdots + x_{19} + x_{20}",
                Notation.symbolic(Map.of()).write(sum(terms)));
        assertEquals(
                "\\frac{e^{x_2}}{e^{x_1} + e^{x_2} + \\cdots + e^{x_{20}}}",
                Notation.symbolic(Map.of()).write(new Application(new SoftmaxComponent(1), 0, terms)));
    }

    @Test
    void digitsAreThoseAskedFor() {
        Notation notation = Notation.symbolic(Map.of())
                .withValues(Map.of(Name.of("a"), Quantity.of(Rational.of(1, 3))))
                .withDigits(3);
        assertEquals("0.333", notation.write(A));
    }
}
