package dev.longhand.typeset.section;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers of one example as they are printed.
 *
 * @param notation names as they are
 * @param values of all names
 */
record PassNumbers(Notation notation, Map<Name, Quantity> values) {

    NumberText of(Name name) {
        return notation.number(Objects.requireNonNull(values.get(name)));
    }

    /** A name and its value. */
    String equation(Name name) {
        NumberText value = of(name);
        return name.tex() + " " + value.relation() + " " + value.tex();
    }

    /** An expression with the numbers in the place of its names. */
    String putInto(Expression e) {
        return notation.withValues(values).write(e);
    }

    /** The relation of an expression to {@link #putInto}: numbers that were rounded before are only about equal. */
    String relation(Expression e) {
        return NumberText.relation(Operands.names(e).stream().allMatch(name -> of(name).exact()));
    }
}
