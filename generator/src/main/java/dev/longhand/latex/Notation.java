package dev.longhand.latex;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import java.util.Map;
import java.util.Optional;

/**
 * How names, numbers and functions are written in one formula.
 *
 * @param symbols TeX of functions that the writer calls otherwise than Longhand does, such as {@code f} for ReLU
 * @param values numbers to put in the place of names; none to keep the names
 * @param digits significant digits of numbers that have to be rounded
 */
public record Notation(Map<Function, String> symbols, Map<Name, Quantity> values, int digits) {

    /** Significant digits unless told otherwise. */
    public static final int DEFAULT_DIGITS = 6;

    /** Names as they are. */
    public static Notation symbolic(Map<Function, String> symbols) {
        return new Notation(Map.copyOf(symbols), Map.of(), DEFAULT_DIGITS);
    }

    /** The same notation with numbers put in. */
    public Notation withValues(Map<Name, Quantity> numbers) {
        return new Notation(symbols, numbers, digits);
    }

    /** The same notation with so many significant digits. */
    public Notation withDigits(int other) {
        return new Notation(symbols, values, other);
    }

    /** TeX of an expression. */
    public String write(Expression e) {
        return new FormulaWriter(this).write(e);
    }

    /** TeX of a number. */
    public NumberText number(Quantity value) {
        return NumberText.of(value, digits);
    }

    String symbol(Function function) {
        return symbols.getOrDefault(function, function.tex());
    }

    Optional<NumberText> value(Name name) {
        return Optional.ofNullable(values.get(name)).map(this::number);
    }
}
