package dev.longhand.cli;

import dev.longhand.network.NetworkSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of network files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Print the JSON Schema of network files, which editors use to complete and check them.",
        footer = {"", "Example:", "  longhand schema > network.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private LonghandCommand parent;

    @Override
    public Integer call() {
        parent.out().print(NetworkSchema.text());
        return Main.DONE;
    }
}
