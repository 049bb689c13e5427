package dev.longhand.cas.symja;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * An evaluation engine and its symbols. A symbol belongs to the engine that was current when it was made, and another
 * engine silently takes it for a different one; so both are kept together, and questions share the symbols.
 */
final class Engine {

    /** Symja recurses deeply on nested formulas. */
    static final long STACK_SIZE = 16L << 20;

    private final EvalEngine engine = Symja.newEngine();
    private final List<ISymbol> names = new ArrayList<>();
    private final List<ISymbol> heads = new ArrayList<>();

    /** Makes this engine the one of the current thread; everything below is to be called in such a thread. */
    void enter() {
        EvalEngine.set(engine);
    }

    /** @throws Unsettled when Symja fails */
    IExpr evaluate(IExpr e) {
        try {
            return engine.evaluate(e);
        } catch (RuntimeException | StackOverflowError failure) {
            throw new Unsettled("Symja failed", failure);
        }
    }

    /** The symbol for the name with this number; prefixed, as E, D, N and others are Symja's. */
    ISymbol name(int number) {
        return symbol(names, "v", number);
    }

    /** The symbol for the function with this number that Symja knows nothing about. */
    ISymbol head(int number) {
        return symbol(heads, "f", number);
    }

    /** Asks a running evaluation to end; may be called from any thread. */
    void stop() {
        engine.stopRequest();
    }

    /** Numbers are padded so that Symja's order of symbols is ours. */
    private static ISymbol symbol(List<ISymbol> symbols, String prefix, int number) {
        while (symbols.size() <= number) {
            symbols.add(F.symbol(String.format(Locale.ROOT, "%s%06d", prefix, symbols.size())));
        }
        return symbols.get(number);
    }
}
