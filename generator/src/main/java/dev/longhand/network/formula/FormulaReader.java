package dev.longhand.network.formula;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Function;
import dev.longhand.network.VectorFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a formula such as {@code z / (1 + exp(-b z))}, as it is written: the order stays. Products may go without a
 * sign, {@code ^} joins from the right and binds tighter than a minus before it. Errors are thrown as
 * {@link dev.longhand.source.InvalidInput} with their place in the source.
 */
public final class FormulaReader {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 100;
    private static final String OPERAND = "a number, a name or '(' belongs here";

    private final Passage passage;
    private final FormulaScanner scanner;
    private final Words words;
    private final OwnCalls ownCalls;
    private int depth;

    private FormulaReader(Passage passage, Scope scope) {
        if (passage.text().length() > LONGEST) {
            throw passage.error(0, 0, "a formula has at most " + LONGEST + " characters");
        }
        this.passage = passage;
        this.scanner = new FormulaScanner(passage);
        this.words = new Words(passage, scanner, scope);
        this.ownCalls = new OwnCalls(scanner, scope);
    }

    /** A formula whose value is a number. */
    public static Expression expression(Passage passage, Scope scope) {
        FormulaReader reader = new FormulaReader(passage, scope);
        return reader.checked(reader.sum());
    }

    /** A formula, a list of formulas in brackets, or a call of a function of the file with several components. */
    public static Components components(Passage passage, Scope scope) {
        FormulaReader reader = new FormulaReader(passage, scope);
        if (reader.scanner.take('[')) {
            return new Components(reader.bracketed(), List.of());
        }
        int start = reader.scanner.start();
        Optional<VectorFunction> vector = reader.vectorAhead();
        List<Expression> list = vector.isPresent() ? reader.call(vector.get(), start) : List.of(reader.sum());
        if (vector.isPresent() && !reader.scanner.atEnd()) {
            throw reader.ownCalls.notANumber(vector.get(), start);
        }
        for (Expression component : list) {
            reader.checked(component);
        }
        return new Components(list, reader.ownCalls.composition(start));
    }

    /** The function of several components whose call starts here, if one does; its name is then read. */
    private Optional<VectorFunction> vectorAhead() {
        int start = scanner.start();
        if (scanner.atName()
                && words.next() instanceof Word.Own own
                && own.function().components().size() > 1) {
            return Optional.of(own.function());
        }
        scanner.moveTo(start);
        return Optional.empty();
    }

    private List<Expression> bracketed() {
        List<Expression> list = list();
        scanner.expect(']', "after the last component");
        for (Expression component : list) {
            checked(component);
        }
        return list;
    }

    private Expression checked(Expression e) {
        if (!scanner.atEnd()) {
            throw scanner.unexpected("an operator belongs here");
        }
        Complexity.excess(e).ifPresent(excess -> {
            throw passage.error(0, passage.text().length(), excess);
        });
        return e;
    }

    private Expression sum() {
        enter();
        List<Expression> terms = new ArrayList<>();
        do {
            Expression term = signs() ? negated(product()) : product();
            if (term instanceof Sum inner) {
                terms.addAll(inner.terms());
            } else {
                terms.add(term);
            }
        } while (scanner.peek() == '+' || scanner.peek() == '-');
        depth--;
        return terms.size() == 1 ? terms.get(0) : new Sum(terms);
    }

    /** Reads signs before an operand; whether they amount to a minus. */
    private boolean signs() {
        boolean minus = false;
        while (scanner.peek() == '-' || scanner.peek() == '+') {
            minus ^= scanner.take('-') || !scanner.take('+');
        }
        return minus;
    }

    private Expression product() {
        List<Expression> factors = new ArrayList<>();
        boolean numbersOnly = scanner.atNumber();
        boolean divided = false;
        add(factors, power());
        while (true) {
            if (scanner.take('*') || scanner.take('·')) {
                add(factors, signed());
                numbersOnly = false;
            } else if (scanner.take('/')) {
                int start = scanner.start();
                numbersOnly &= scanner.atNumber() && factors.size() == 1;
                Expression quotient = new Quotient(joined(factors), signed());
                sound(quotient, start);
                factors.clear();
                factors.add(quotient);
                divided = true;
            } else if (scanner.atNumber()) {
                throw scanner.unexpected("put '*', '^' or '_' before the number");
            } else if (scanner.atName() || scanner.peek() == '(') {
                if (divided && !(numbersOnly && scanner.afterBlank())) {
                    throw scanner.unexpected("after '/' a product without a sign can be read in two ways;"
                            + " write '*', or parentheses around the denominator");
                }
                divided = false;
                add(factors, power());
            } else {
                return joined(factors);
            }
        }
    }

    private static void add(List<Expression> factors, Expression factor) {
        if (factor instanceof Product inner) {
            factors.addAll(inner.factors());
        } else {
            factors.add(factor);
        }
    }

    private static Expression joined(List<Expression> factors) {
        return factors.size() == 1 ? factors.get(0) : new Product(factors);
    }

    private Expression signed() {
        return signs() ? negated(power()) : power();
    }

    private static Expression negated(Expression e) {
        return e instanceof Constant || e instanceof Negation ? Algebra.negate(e) : new Negation(e);
    }

    private Expression power() {
        Expression base = operand();
        if (!scanner.take('^')) {
            return base;
        }
        enter();
        int start = scanner.start();
        Expression power = new Power(base, signed());
        depth--;
        sound(power, start);
        return power;
    }

    private Expression operand() {
        if (scanner.atNumber()) {
            return scanner.number();
        }
        if (scanner.take('(')) {
            Expression inner = sum();
            scanner.expect(')', "to close the parenthesis");
            return inner;
        }
        if (!scanner.atName()) {
            throw scanner.unexpected(OPERAND);
        }
        int start = scanner.position();
        Word word = words.next();
        if (word instanceof Word.Known known) {
            return new Variable(known.name());
        }
        if (word instanceof Word.Listed listed) {
            return listedCall(listed.function(), start);
        }
        VectorFunction own = ((Word.Own) word).function();
        if (own.components().size() > 1) {
            throw ownCalls.notANumber(own, start);
        }
        return call(own, start).get(0);
    }

    private Expression listedCall(Function function, int start) {
        List<Expression> arguments = new ArrayList<>();
        if (!function.accepts(0)) {
            enter();
            scanner.expect('(', "after " + function.label());
            arguments.addAll(list());
            scanner.expect(')', "after the last argument of " + function.label());
            depth--;
        }
        if (!function.accepts(arguments.size())) {
            throw scanner.error(start, function.label() + " takes 1 argument, not " + arguments.size());
        }
        return sound(new Application(function, 0, arguments), start);
    }

    /** A call of a function of the file, its name being read: its components with the arguments put in. */
    private List<Expression> call(VectorFunction function, int from) {
        enter();
        scanner.expect('(', "after " + function.name());
        int start = scanner.start();
        Optional<VectorFunction> vector = vectorAhead();
        List<Expression> arguments = vector.isPresent() ? call(vector.get(), start) : list();
        Optional<VectorFunction> inner = ownCalls.plain(start);
        scanner.expect(')', "after the last argument of " + function.name());
        depth--;
        return ownCalls.put(function, arguments, inner, from);
    }

    private List<Expression> list() {
        List<Expression> list = new ArrayList<>();
        do {
            list.add(sum());
        } while (scanner.take(','));
        return list;
    }

    private Expression sound(Expression e, int start) {
        Defects.of(e).ifPresent(defect -> {
            throw scanner.error(start, defect);
        });
        return e;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw passage.error(scanner.start(), scanner.start(), "a formula nests at most " + DEEPEST + " deep");
        }
    }
}
