package dev.longhand.cli;

import dev.longhand.source.Diagnostic;
import dev.longhand.source.InvalidInput;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the command line and turns everything that can go wrong with input into a message and an exit code. */
public final class Main {

    static final int DONE = 0;
    static final int WRONG = 1;
    static final int INVALID = 2;

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.awt.headless", "true");
        int code = run(
                arguments,
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)));
        // the algebra system may still be loading in the background, and nothing waits for it
        Runtime.getRuntime().exit(code);
    }

    private static PrintStream stream(OutputStream bytes) {
        return new PrintStream(new BufferedOutputStream(bytes), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs one command.
     *
     * @return 0 when done and nothing is wrong, 1 when a check found something wrong, 2 for unusable input
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            return new Main(out, err).run(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int run(String[] arguments) {
        CommandLine line = new CommandLine(new LonghandCommand(out, err));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((exception, args) -> usageError(exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failure(exception));
        return line.execute(arguments);
    }

    private int usageError(ParameterException exception) {
        err.println("longhand: error: " + firstLine(String.valueOf(exception.getMessage())));
        err.println(
                "'" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help' shows what is possible");
        return INVALID;
    }

    private int failure(Exception exception) throws Exception {
        if (exception instanceof InvalidInput invalid) {
            for (Diagnostic diagnostic : invalid.diagnostics()) {
                err.println(diagnostic.render());
            }
            return INVALID;
        }
        throw exception;
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
