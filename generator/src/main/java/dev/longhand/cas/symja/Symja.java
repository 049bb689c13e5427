package dev.longhand.cas.symja;

import edu.jas.kern.ComputerThreads;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.matheclipse.core.basic.Config;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.parser.client.ParserConfig;

/** Starts Symja, once, at the first engine. All other code here must come by an engine before it touches Symja. */
final class Symja {

    private static final int RECURSION_LIMIT = 512;
    private static final int ITERATION_LIMIT = 1000;

    static {
        silenceLogging();
        // names keep their case: W and w are two
        ParserConfig.PARSER_USE_LOWERCASE_SYMBOLS = false;
        // without this a thread pool of the polynomial library keeps the process alive for a minute
        ComputerThreads.setNoThreads();
        // also keeps Symja from reading its integration rules, which nobody here asks for
        Config.JAS_NO_THREADS = true;
        Config.THREAD_FACTORY = Symja::daemon;
        Config.FILESYSTEM_ENABLED = false;
        Config.UNPROTECT_ALLOWED = false;
        Config.MAX_AST_SIZE = 20_000;
        Config.MAX_BIT_LENGTH = 20_000;
        Config.MAX_LOOP_COUNT = 10_000;
        Config.MAX_POLYNOMIAL_DEGREE = 200;
        Config.MAX_MATRIX_DIMENSION_SIZE = 200;
        Config.MAX_INPUT_LEAVES = 20_000;
        loadFunctions();
    }

    private Symja() {}

    /** A new engine, current in this thread. Whatever it has to say is dropped. */
    static EvalEngine newEngine() {
        PrintStream dropped = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        EvalEngine engine = new EvalEngine("longhand", RECURSION_LIMIT, ITERATION_LIMIT, dropped, dropped, false);
        EvalEngine.set(engine);
        return engine;
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "symja", Engine.STACK_SIZE);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The static initialiser of {@link F} sets everything up. {@code F.initSymbols()} would do no more than run the
     * packages in a folder "Autoload" of the current directory, which is why it is not called.
     */
    private static void loadFunctions() {
        IExpr first = F.C0;
        if (!first.isZero()) {
            throw new IllegalStateException("Symja did not start");
        }
    }

    /** Log4j complains on standard error when it has no back end; a back end that is told to be quiet does not. */
    private static void silenceLogging() {
        setIfAbsent("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        setIfAbsent("org.apache.logging.log4j.simplelog.level", "OFF");
        setIfAbsent("org.apache.logging.log4j.simplelog.StatusLogger.level", "OFF");
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
