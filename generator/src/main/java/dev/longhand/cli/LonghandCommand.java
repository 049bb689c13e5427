package dev.longhand.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand, and what its subcommands share. */
@Command(
        name = "longhand",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Backpropagation the way it is done on paper: from a network file to a derivation and to Java, and a check"
                        + " of what others have derived.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            DeriveCommand.class,
            GenerateCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            SchemaCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 a check found a wrong claim; 2 usage, unreadable or invalid input.",
            "Examples:",
            "  longhand run xor.yaml -d out           everything at once, into a folder",
            "  longhand derive xor.yaml               the derivation as Markdown",
            "  longhand generate xor.yaml --package nets -d src/main/java",
            "  longhand check notes.md                what is wrong in a derivation, and why",
            "'longhand COMMAND --help' explains a command."
        })
final class LonghandCommand implements Runnable {

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    LonghandCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Where results go. */
    PrintStream out() {
        return out;
    }

    /** Where messages go. */
    PrintStream err() {
        return err;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "which command? run, derive, generate, check, explain or schema");
    }
}
