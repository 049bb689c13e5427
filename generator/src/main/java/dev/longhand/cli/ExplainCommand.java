package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.image.NetworkPicture;
import dev.longhand.network.Network;
import dev.longhand.typeset.diagram.NetworkDiagram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what a network file means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Say what a network file means: names, shapes, the order of the parameters, a picture, and what"
                + " loss and gradient cost.",
        footer = {
            "",
            "Costs are weighted operations: a division counts 4, a call of exp and the like 20, all else 1.",
            "Examples:",
            "  longhand explain iris.yaml",
            "  longhand explain iris.yaml -o iris.svg       and draw the network (svg or png)"
        })
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private LonghandCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private NetworkArgument network;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "draw the network into this file, ending in .svg or .png")
    private @Nullable Path output;

    @Override
    public Integer call() {
        Progress progress = new Progress(parent.err());
        Longhand.warmUp();
        if (output != null
                && !output.toString().endsWith(".svg")
                && !output.toString().endsWith(".png")) {
            throw new ParameterException(spec.commandLine(), "-o takes a path that ends in .svg or .png");
        }
        Network read = network.read();
        progress.stage("counting");
        String text = Explanation.of(read, new Longhand());
        if (output != null) {
            draw(read, output);
        }
        progress.done();
        parent.out().print(text);
        return Main.DONE;
    }

    private void draw(Network read, Path path) {
        if (read.layers().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "plain functions have no picture; leave -o away");
        }
        NetworkPicture picture = NetworkPicture.of(NetworkDiagram.of(read));
        OutputFile.write(
                path,
                path.toString().endsWith(".png")
                        ? picture.png(2)
                        : picture.svg().getBytes(StandardCharsets.UTF_8));
    }
}
