package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.image.DocumentSheet;
import dev.longhand.image.Sheet;
import dev.longhand.image.TikzPicture;
import dev.longhand.latex.Notation;
import dev.longhand.network.Network;
import dev.longhand.page.HtmlPage;
import dev.longhand.pdf.PdfPages;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.LatexText;
import dev.longhand.typeset.block.MarkdownText;
import dev.longhand.typeset.layout.Colouring;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "  longhand derive note.yaml --numbered --ditto      worked like an exercise, step by step",
            "  longhand derive note.yaml --wrt w_11,b_1 --steps 2",
            "  longhand derive note.yaml --format md,pdf -o folder",
            "  longhand derive note.yaml --format svg -o pictures   the whole as one picture, each picture in it, each formula"
        })
final class DeriveCommand implements Callable<Integer> {

    /** Dots per pixel below which indices are no longer legible. */
    private static final double LEAST_SCALE = 0.75;

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
            names = "--values",
            description = "show values and derivatives in the picture of the network too, where the file gives values")
    private boolean values;

    @Option(
            names = "--ditto",
            description = "shorten what repeats: ditto marks for factors of the row above in the table of all"
                    + " derivatives, and only results of updates made like the one above")
    private boolean ditto;

    @Option(
            names = "--numbered",
            description =
                    "numbered steps in the order of the work: forward pass, loss, the derivatives of each layer from"
                            + " the last to the first, updates")
    private boolean numbered;

    @Option(
            names = "--width",
            paramLabel = "EM",
            description =
                    "how wide a page is, in em of its text; wider formulas are broken (default: ${DEFAULT-VALUE})")
    private double width = DocumentRequest.DEFAULT_WIDTH;

    @Option(
            names = {"--colour", "--color"},
            negatable = true,
            fallbackValue = "true",
            description =
                    "a colour for each factor that is used again, with a legend (default: for all formats but md)")
    private @Nullable Boolean colour;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "one of ${COMPLETION-CANDIDATES}, or several for a folder; default: what the ending of PATH says,"
                            + " else md")
    private List<Format> formats = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description =
                    "a file, or a folder: there, md has its pictures beside it, svg and png each picture and formula too,"
                            + " and there may be several formats")
    private @Nullable Path output;

    @Override
    public Integer call() {
        Progress progress = new Progress(parent.err());
        Longhand.warmUp();
        checkNumbers();
        progress.stage("reading");
        Network read = network.read();
        List<Format> chosen = chosenFormats();
        checkPlace(chosen);
        if (values && (read.values().isEmpty() || read.examples().isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "--values needs values and an example in the network file");
        }
        DocumentRequest request = new DocumentRequest(
                        forms.stream().flatMap(FormChoice::forms).toList(),
                        ParameterNames.of(wrt, read, spec.commandLine()),
                        steps == null ? read.training().steps() : steps,
                        digits)
                .withWidth(width)
                .withValues(values)
                .withDitto(ditto)
                .withNumbered(numbered);
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
        if (!(width >= 10 && width <= 1000)) {
            throw new ParameterException(spec.commandLine(), "--width takes a number from 10 to 1000, not " + width);
        }
        if (steps != null && (steps < 0 || steps > 1000)) {
            throw new ParameterException(spec.commandLine(), "--steps takes a number from 0 to 1000, not " + steps);
        }
    }

    private List<Format> chosenFormats() {
        if (!formats.isEmpty()) {
            return formats.stream().distinct().toList();
        }
        String name = output == null ? "" : output.toString();
        return List.of(Stream.of(Format.values())
                .filter(candidate -> name.endsWith(candidate.ending()))
                .findFirst()
                .orElse(Format.MD));
    }

    private void checkPlace(List<Format> chosen) {
        Format first = chosen.get(0);
        if (output == null && (first.isBinary() || chosen.size() > 1)) {
            String words =
                    String.join(",", chosen.stream().map(Format::toString).toList());
            throw new ParameterException(spec.commandLine(), "--format " + words + " needs -o PATH");
        }
        if (chosen.size() > 1 && Files.isRegularFile(Objects.requireNonNull(output))) {
            throw new ParameterException(
                    spec.commandLine(), "several formats need a folder, and " + output + " is a file");
        }
    }

    private void write(Network read, Document document, List<Format> chosen) {
        Format first = chosen.get(0);
        boolean folder = output != null
                && (chosen.size() > 1
                        || Files.isDirectory(output)
                        || !output.toString().endsWith(first.ending()));
        if (output == null || !folder) {
            emit(whole(document, first, List.of()));
            return;
        }
        Path base = output.resolve(read.label());
        for (Format format : chosen) {
            boolean drawn = format == Format.SVG || format == Format.PNG;
            List<String> pictures = drawn || format == Format.MD
                    ? PictureFiles.diagrams(document, base, drawn ? format.ending() : Format.SVG.ending())
                    : List.of();
            OutputFile.write(Path.of(base + format.ending()), whole(document, format, pictures));
            if (drawn) {
                PictureFiles.formulas(coloured(document, format), base, format.ending());
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

    private Document coloured(Document document, Format chosen) {
        boolean wanted = colour == null ? chosen != Format.MD : colour;
        if (!wanted) {
            return document;
        }
        return chosen == Format.MD ? Colouring.byNumber(document) : Colouring.of(document);
    }

    private byte[] whole(Document derivation, Format chosen, List<String> pictures) {
        Document document = coloured(derivation, chosen);
        return switch (chosen) {
            case MD -> bytes(MarkdownText.of(document, pictures));
            case TEX -> bytes(LatexText.of(document, TikzPicture::of));
            case HTML -> bytes(HtmlPage.of(document));
            case PDF -> PdfPages.of(document);
            case SVG -> bytes(DocumentSheet.of(document).svg());
            case PNG -> png(DocumentSheet.of(document));
        };
    }

    /** Drawn for a dense screen, or as large as one picture may be while letters can still be read. */
    private byte[] png(Sheet sheet) {
        double scale = Math.min(2, sheet.largestScale());
        if (scale < LEAST_SCALE) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the derivation is too long for one PNG; --format pdf or html takes it, or fewer --form and --wrt");
        }
        return sheet.png(scale);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
