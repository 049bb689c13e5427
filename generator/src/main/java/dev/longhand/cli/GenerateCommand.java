package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.codegen.ClassNames;
import dev.longhand.codegen.GradientClass;
import dev.longhand.network.Network;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes gradient classes. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Write one dependency-free Java class that computes a network's loss and gradient, or for each plain"
                        + " function one that computes its value and Jacobian.",
        footer = {
            "",
            "Example:",
            "  longhand generate xor.yaml --package org.example.nets -d src/main/java --tests --test-directory"
                    + " src/test/java",
            "The class needs Java 8 or later and nothing else; the test needs JUnit Jupiter."
        })
final class GenerateCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private LonghandCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private NetworkArgument network;

    @Option(names = "--package", required = true, paramLabel = "P", description = "the package of the class")
    @SuppressWarnings("NullAway.Init")
    private String packageName;

    @Option(
            names = "--class",
            paramLabel = "C",
            description =
                    "the name of the class (default: from the file's name); with several functions, its beginning")
    private @Nullable String className;

    @Option(
            names = {"-d", "--directory"},
            required = true,
            paramLabel = "DIR",
            description = "the source folder that holds the package")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Option(names = "--tests", description = "write a JUnit test for the class too")
    private boolean tests;

    @Option(
            names = "--test-directory",
            paramLabel = "DIR",
            description = "the source folder for the test (default: that of the class)")
    private @Nullable Path testDirectory;

    @Override
    public Integer call() {
        Progress progress = new Progress(parent.err());
        Longhand.warmUp();
        JavaNameCheck.packageName(packageName, spec.commandLine());
        if (className != null) {
            JavaNameCheck.className(className, spec.commandLine());
        }
        if (testDirectory != null && !tests) {
            throw new ParameterException(spec.commandLine(), "--test-directory needs --tests");
        }
        Network read = network.read();
        progress.stage("differentiating");
        Map<String, GradientClass> classes = network.emitted(
                () -> new Longhand().generate(read, packageName, className == null ? ClassNames.of(read) : className));
        progress.stage("writing");
        List<Path> written = new ArrayList<>();
        classes.forEach((name, emitted) -> {
            written.add(write(directory, name, emitted.source()));
            if (tests) {
                written.add(
                        write(testDirectory == null ? directory : testDirectory, name + "Test", emitted.testSource()));
            }
        });
        progress.done();
        written.forEach(path -> parent.out().println(path));
        return Main.DONE;
    }

    private Path write(Path folder, String name, String source) {
        Path path = folder.resolve(packageName.replace('.', '/')).resolve(name + ".java");
        OutputFile.write(path, source);
        return path;
    }
}
