package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.codegen.ClassNames;
import dev.longhand.codegen.GradientClass;
import dev.longhand.image.DocumentSheet;
import dev.longhand.network.Network;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.MarkdownText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Everything at once: derivation as text and picture, class, and the class's numbers against high precision. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Do everything for one network: write its derivation as text and as a picture and its gradient class,"
                        + " compile the class, run it on the values of the file, and compare with high precision.",
        footer = {"", "Example:", "  longhand run generated-examples/networks/note-002.yaml -d out"})
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private LonghandCommand parent;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private NetworkArgument network;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            description = "the folder for all output (default: ${DEFAULT-VALUE})")
    private Path directory = Path.of("longhand-out");

    @Override
    public Integer call() {
        Progress progress = new Progress(parent.err());
        Longhand.warmUp();
        PrintStream out = parent.out();
        Network read = network.read();
        Longhand longhand = new Longhand();

        progress.stage("differentiating");
        Document document = network.defined(() -> longhand.document(read, DocumentRequest.of(read)));
        String name = ClassNames.of(read);
        Map<String, GradientClass> classes = network.emitted(() -> longhand.generate(read, "", name));

        progress.stage("drawing");
        Path text = directory.resolve(read.label() + ".md");
        Path picture = directory.resolve(read.label() + ".png");
        OutputFile.write(picture, DocumentSheet.of(document).png(1.5));
        Path base = directory.resolve(read.label());
        OutputFile.write(text, MarkdownText.of(document, PictureFiles.diagrams(document, base, ".svg")));
        classes.forEach((simple, emitted) -> OutputFile.write(directory.resolve(simple + ".java"), emitted.source()));

        progress.stage("compiling");
        List<String> results = network.defined(() -> Trial.of(read, longhand, classes));
        progress.done();
        out.println("derivation  " + text);
        out.println("as picture  " + picture);
        classes.keySet().forEach(simple -> out.println("class       " + directory.resolve(simple + ".java")));
        results.forEach(out::println);
        return Main.DONE;
    }
}
