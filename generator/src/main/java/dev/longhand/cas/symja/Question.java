package dev.longhand.cas.symja;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IComplex;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * An expression in Symja's terms, and what its symbols stand for. Sums, products, powers, exp, log and square roots are
 * Symja's own. All other functions are symbols to it that it knows nothing about, so it applies the chain rule to them
 * and leaves them as they are.
 */
final class Question implements Expression.Visitor<IExpr> {

    /** In bits; what is longer is not worth Symja's time. */
    private static final int LONGEST_NUMBER = 8192;

    /** Of a power of a name; of a number it is smaller by as much as the number is long. */
    private static final int LARGEST_EXPONENT = 1000;

    private final Engine engine;
    private final @Nullable Name by;
    private final Map<Name, Integer> numbers = new HashMap<>();
    private final Map<IExpr, Name> names = new HashMap<>();
    private final Map<Object, ISymbol> heads = new HashMap<>();
    private final Map<IExpr, Function> functions = new HashMap<>();
    private final Map<IExpr, Expression> opaque = new HashMap<>();
    private final Map<IExpr, Expression> written = new HashMap<>();
    private final IExpr expression;

    /**
     * @param by the name that it is to be differentiated by
     * @throws Unsettled when it is too large for Symja
     */
    Question(Engine engine, Expression e, @Nullable Name by) {
        this.engine = engine;
        this.by = by;
        for (Name name : Operands.names(e)) {
            names.put(engine.name(numbers.size()), name);
            numbers.put(name, numbers.size());
        }
        this.expression = e.accept(this);
    }

    Engine engine() {
        return engine;
    }

    /** The whole, evaluated. */
    IExpr expression() {
        return expression;
    }

    /** The symbol of a name that occurs in the question. */
    IExpr symbol(Name name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name + " is not in the question");
        }
        return engine.name(number);
    }

    /** The place of a name among the names of the question, from 0. */
    int place(Name name) {
        return numbers.getOrDefault(name, Integer.MAX_VALUE);
    }

    /** The name that a symbol stands for. */
    @Nullable
    Name name(IExpr symbol) {
        return names.get(symbol);
    }

    /** The function that a head stands for. */
    @Nullable
    Function function(IExpr head) {
        return functions.get(head);
    }

    /** What a head or symbol stands for that Symja cannot look into: a piecewise expression or f'(z). */
    @Nullable
    Expression opaque(IExpr head) {
        return opaque.get(head);
    }

    /** How the question itself writes a part of it, if this is one. */
    @Nullable
    Expression written(IExpr part) {
        return written.get(part);
    }

    @Override
    public IExpr constant(Constant constant) {
        Rational value = constant.value();
        if (value.bitLength() > LONGEST_NUMBER) {
            throw new Unsettled("a number of " + value.bitLength() + " bits");
        }
        return value.isInteger() ? F.ZZ(value.numerator()) : F.fraction(value.numerator(), value.denominator());
    }

    @Override
    public IExpr variable(Variable variable) {
        return symbol(variable.name());
    }

    @Override
    public IExpr negation(Negation negation) {
        return evaluated(negation, F.Times(F.CN1, negation.operand().accept(this)));
    }

    @Override
    public IExpr sum(Sum sum) {
        return evaluated(sum, F.Plus(all(sum.terms())));
    }

    @Override
    public IExpr product(Product product) {
        return evaluated(product, F.Times(all(product.factors())));
    }

    @Override
    public IExpr quotient(Quotient quotient) {
        IExpr numerator = quotient.numerator().accept(this);
        return evaluated(
                quotient, F.Times(numerator, F.Power(quotient.denominator().accept(this), F.CN1)));
    }

    @Override
    public IExpr power(Power power) {
        IExpr base = power.base().accept(this);
        IExpr exponent = power.exponent().accept(this);
        if (exponent instanceof IRational number) {
            int bits = base instanceof IRational b ? bitLength(b) : 1;
            if (largest(number).compareTo(BigInteger.valueOf(LARGEST_EXPONENT / bits)) > 0) {
                throw new Unsettled("a power that large");
            }
        }
        return evaluated(power, F.Power(base, exponent));
    }

    @Override
    public IExpr application(Application application) {
        if (application.order() == 1) {
            return hidden(application);
        }
        return evaluated(application, built(application.function(), all(application.arguments())));
    }

    @Override
    public IExpr piecewise(Piecewise piecewise) {
        return hidden(piecewise);
    }

    private IExpr built(Function function, IExpr[] arguments) {
        if (function == Primitive.PI) {
            return S.Pi;
        }
        if (function == Primitive.EXP) {
            return F.Power(S.E, arguments[0]);
        }
        if (function == Primitive.LOG) {
            return F.Log(arguments[0]);
        }
        if (function == Primitive.SQRT) {
            return F.Power(arguments[0], F.C1D2);
        }
        ISymbol head = head(function);
        functions.put(head, function);
        return F.function(head, arguments);
    }

    /** A function of the name that is differentiated by where it depends on it, else a symbol. */
    private IExpr hidden(Expression e) {
        ISymbol head = head(e);
        opaque.put(head, e);
        return by != null && Operands.names(e).contains(by) ? F.function(head, symbol(by)) : head;
    }

    private ISymbol head(Object meaning) {
        ISymbol head = heads.get(meaning);
        if (head == null) {
            head = engine.head(heads.size());
            heads.put(meaning, head);
        }
        return head;
    }

    private static int bitLength(IRational number) {
        return number.toBigNumerator().bitLength() + number.toBigDenominator().bitLength();
    }

    private static BigInteger largest(IRational number) {
        return number.toBigNumerator().abs().max(number.toBigDenominator());
    }

    /** To Symja infinities and complex numbers are constants like others, and have the derivative 0. */
    private static boolean isUndefined(IExpr e) {
        return e.isIndeterminate() || e.isDirectedInfinity() || e instanceof IComplex;
    }

    private IExpr evaluated(Expression e, IExpr built) {
        IExpr value = engine.evaluate(built);
        if (isUndefined(value) || (value instanceof IAST ast && ast.exists(Question::isUndefined))) {
            throw new Unsettled("a part without a real value");
        }
        written.putIfAbsent(value, e);
        return value;
    }

    private IExpr[] all(List<Expression> operands) {
        return operands.stream().map(operand -> operand.accept(this)).toArray(IExpr[]::new);
    }
}
