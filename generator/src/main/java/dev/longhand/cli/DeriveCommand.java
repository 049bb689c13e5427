package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.image.DocumentSheet;
import dev.longhand.image.FormulaImage;
import dev.longhand.image.NetworkPicture;
import dev.longhand.image.NetworkSketch;
import dev.longhand.latex.Notation;
import dev.longhand.network.Network;
import dev.longhand.page.HtmlPage;
import dev.longhand.pdf.PdfPages;
import dev.longhand.typeset.Document;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.LatexText;
import dev.longhand.typeset.MarkdownText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints or writes a derivation. */
@Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        description = {
            "Derive the gradient of a network's loss the way it is done on paper: definitions, forward pass, loss, a"
                    + " chain of Leibniz factors for each parameter with each factor's value, the closed form, numbers,"
                    + " and updates."
        },
        footer = {
            "",
            "Examples:",
            "  longhand derive note.yaml                         Markdown on standard output",
            "  longhand derive note.yaml -o note.pdf             pages, without a TeX installation",
            "  longhand derive note.yaml -o note.html            one page for a browser; gradients fold",
            "  longhand derive note.yaml --format tex -o note.tex",
            "  longhand derive note.yaml --wrt w_11,b_1 --steps 2",
            "  longhand derive note.yaml --format svg -o pictures   the whole as one picture, and each formula"
        })
final class DeriveCommand implements Callable<Integer> {

    /** How derivations can be written. */
    enum Format {
        MD,
        TEX,
        HTML,
        PDF,
        SVG,
        PNG;

        /** Whether it would do a terminal no good. */
        boolean isBinary() {
            return this == PDF || this == PNG;
        }

        String ending() {
            return "." + this;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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
            names = "--form",
            split = ",",
            defaultValue = "chain",
            paramLabel = "FORM",
            description = "how derivatives are shown, one or several of: ${COMPLETION-CANDIDATES}"
                    + " (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private List<FormChoice> forms;

    @Option(
            names = "--wrt",
            split = ",",
            paramLabel = "NAME",
            description = "only the derivatives by these parameters, such as w_11,b_1")
    private List<String> wrt = List.of();

    @Option(names = "--steps", paramLabel = "N", description = "how many updates to show (default: as the file says)")
    private @Nullable Integer steps;

    @Option(
            names = "--digits",
            paramLabel = "N",
            description = "significant digits of numbers that are rounded (default: ${DEFAULT-VALUE})")
    private int digits = Notation.DEFAULT_DIGITS;

    @Option(
            names = "--ditto",
            description = "in the table of all derivatives, ditto marks for factors of the row above")
    private boolean ditto;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: what the ending of PATH says, else md")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "a file, or a folder: there, md has its picture beside it, svg and png each formula too")
    private @Nullable Path output;

    @Override
    public Integer call() {
        Progress progress = new Progress(parent.err());
        Longhand.warmUp();
        checkNumbers();
        progress.stage("reading");
        Network read = network.read();
        Format chosen = chosenFormat();
        if (chosen.isBinary() && output == null) {
            throw new ParameterException(spec.commandLine(), "--format " + chosen + " needs -o PATH");
        }
        DocumentRequest request = new DocumentRequest(
                forms.stream().flatMap(FormChoice::forms).toList(),
                ParameterNames.of(wrt, read, spec.commandLine()),
                steps == null ? read.training().steps() : steps,
                digits,
                ditto);
        progress.stage("differentiating");
        Document document = network.defined(() -> new Longhand().document(read, request));
        progress.stage("writing");
        write(read, document, chosen);
        progress.done();
        return Main.DONE;
    }

    private void checkNumbers() {
        if (digits < 1 || digits > 30) {
            throw new ParameterException(spec.commandLine(), "--digits takes a number from 1 to 30, not " + digits);
        }
        if (steps != null && (steps < 0 || steps > 1000)) {
            throw new ParameterException(spec.commandLine(), "--steps takes a number from 0 to 1000, not " + steps);
        }
    }

    private Format chosenFormat() {
        if (format != null) {
            return format;
        }
        String name = output == null ? "" : output.toString();
        for (Format candidate : Format.values()) {
            if (name.endsWith(candidate.ending())) {
                return candidate;
            }
        }
        return Format.MD;
    }

    private void write(Network read, Document document, Format chosen) {
        boolean folder = output != null
                && (Files.isDirectory(output) || !output.toString().endsWith(chosen.ending()));
        if (output == null || !folder) {
            emit(whole(read, document, chosen, Optional.empty()));
            return;
        }
        Path base = output.resolve(read.label());
        boolean drawn = !read.layers().isEmpty();
        if (chosen == Format.MD && drawn) {
            String picture = read.label() + ".svg";
            OutputFile.write(output.resolve(picture), NetworkSketch.of(read).svg());
            OutputFile.write(Path.of(base + ".md"), whole(read, document, chosen, Optional.of(picture)));
            return;
        }
        OutputFile.write(Path.of(base + chosen.ending()), whole(read, document, chosen, Optional.empty()));
        if (chosen == Format.SVG || chosen == Format.PNG) {
            int number = 1;
            for (String tex : document.formulas()) {
                FormulaImage image = FormulaImage.of(tex);
                Path path = Path.of(String.format(Locale.ROOT, "%s-%03d%s", base, number++, chosen.ending()));
                OutputFile.write(path, chosen == Format.SVG ? bytes(image.svg()) : image.png(2));
            }
        }
    }

    private void emit(byte[] content) {
        if (output == null) {
            parent.out().write(content, 0, content.length);
        } else {
            OutputFile.write(output, content);
        }
    }

    private static byte[] whole(Network read, Document document, Format chosen, Optional<String> picture) {
        return switch (chosen) {
            case MD -> bytes(MarkdownText.of(document, picture));
            case TEX -> bytes(LatexText.of(document));
            case HTML -> bytes(HtmlPage.of(document, drawing(read)));
            case PDF -> PdfPages.of(document, drawing(read));
            case SVG -> bytes(DocumentSheet.of(document, drawing(read)).svg());
            case PNG -> DocumentSheet.of(document, drawing(read)).png(2);
        };
    }

    private static Optional<NetworkPicture> drawing(Network read) {
        return read.layers().isEmpty() ? Optional.empty() : Optional.of(NetworkSketch.of(read));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
