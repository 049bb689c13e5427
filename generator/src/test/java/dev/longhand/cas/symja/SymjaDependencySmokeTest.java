package dev.longhand.cas.symja;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.jas.kern.ComputerThreads;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.matheclipse.core.basic.Config;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;
import org.matheclipse.parser.client.ParserConfig;

/**
 * Calls each Symja operation that we rely on, so that an exclusion in the POM that cuts too deep shows here as a
 * missing class and not in somebody's derivation.
 */
class SymjaDependencySmokeTest {

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private EvalEngine engine;
    private ISymbol w;
    private ISymbol x;

    SymjaDependencySmokeTest() {
        PrintStream sink = new PrintStream(messages, true, StandardCharsets.UTF_8);
        engine = new EvalEngine("smoke", 512, 1000, sink, sink, false);
        EvalEngine.set(engine);
        w = F.symbol("v_w");
        x = F.symbol("v_x");
    }

    @BeforeAll
    static void initialise() {
        ParserConfig.PARSER_USE_LOWERCASE_SYMBOLS = false;
        ComputerThreads.setNoThreads();
        Config.JAS_NO_THREADS = true;
        Config.THREAD_FACTORY = work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        };
        F.initSymbols();
    }

    @BeforeEach
    void makeEngineCurrent() {
        EvalEngine.set(engine);
    }

    @Test
    void differentiatesSigmoid() {
        IExpr derivative = engine.evaluate(F.D(F.LogisticSigmoid(F.Times(w, x)), w));
        // σ'(0) = 1/4, and the chain rule brings the factor x = 3.
        IExpr atZero = engine.evaluate(F.subst(F.subst(derivative, w, F.C0), x, F.C3));
        assertEquals(F.QQ(3, 4), atZero);
        assertSilent();
    }

    @Test
    void differentiatesUndefinedFunction() {
        ISymbol f = F.symbol("v_f");
        IExpr derivative = engine.evaluate(F.D(F.unaryAST1(f, F.Power(x, F.C2)), x));
        IExpr expected =
                engine.evaluate(F.Times(F.C2, x, F.unaryAST1(F.unaryAST1(F.Derivative(F.C1), f), F.Power(x, F.C2))));
        assertEquals(expected, derivative);
        assertSilent();
    }

    @Test
    void simplifiesPythagoreanIdentity() {
        IExpr sum = F.Plus(F.Power(F.Sin(x), F.C2), F.Power(F.Cos(x), F.C2));
        assertEquals(F.C1, engine.evaluate(F.Simplify(sum)));
        assertSilent();
    }

    @Test
    void factorsDifferenceOfSquares() {
        IExpr factored = engine.evaluate(F.Factor(F.Subtract(F.Power(x, F.C2), F.Power(w, F.C2))));
        assertEquals(S.Times, factored.head());
        assertEquals(F.C0, engine.evaluate(F.subst(factored, x, w)));
        assertSilent();
    }

    @Test
    void expandsSquareOfSum() {
        IExpr expanded = engine.evaluate(F.Expand(F.Power(F.Plus(x, w), F.C2)));
        assertEquals(engine.evaluate(F.Plus(F.Power(x, F.C2), F.Times(F.C2, x, w), F.Power(w, F.C2))), expanded);
        assertSilent();
    }

    @Test
    void bringsFractionsTogether() {
        IExpr joined = engine.evaluate(F.Together(F.Plus(F.Power(x, F.CN1), F.Power(w, F.CN1))));
        assertEquals(engine.evaluate(F.Times(F.Plus(x, w), F.Power(x, F.CN1), F.Power(w, F.CN1))), joined);
        assertSilent();
    }

    @Test
    void evaluatesToFortyDigits() {
        IExpr e = engine.evaluate(F.N(F.Exp(F.C1), F.ZZ(40)));
        assertEquals("2.718281828459045235360287471352662497757", e.toString());
        assertSilent();
    }

    private void assertSilent() {
        assertEquals("", messages.toString(StandardCharsets.UTF_8));
    }
}
