package dev.longhand.check.notes;

import dev.longhand.ExampleNetworks;
import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.network.Network;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage.Formula;
import dev.longhand.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A note of the module beside this one, with the verdicts expected of each formula in a comment behind it. */
record OwnNote(String name, String text) {

    private static final Path FOLDER = Path.of("..", "generated-examples", "notes");
    private static final Pattern NETWORK = Pattern.compile("<!-- network: \\.\\./networks/(\\S+)\\.yaml -->");
    private static final Pattern EXPECTED = Pattern.compile("<!-- expect: (.*?) -->");

    /** Every note, in order of their names. */
    static List<OwnNote> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(OwnNote::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OwnNote read(Path file) {
        String name = file.getFileName().toString();
        try {
            return new OwnNote(name.substring(0, name.length() - ".md".length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The network that the note says it is about. */
    Optional<Network> network() {
        Matcher matcher = NETWORK.matcher(text);
        return matcher.find() ? Optional.of(ExampleNetworks.read(matcher.group(1))) : Optional.empty();
    }

    /** The formulas that something is expected of. */
    List<ExpectedFormula> check() {
        Source source = new Source(name + ".md", text);
        NoteText note = NoteReader.read(source);
        List<Finding> findings = NoteCheck.check(note, network(), Map.of()).findings();
        List<ExpectedFormula> formulas = new ArrayList<>();
        Matcher comment = EXPECTED.matcher(text);
        while (comment.find()) {
            Formula formula = formulaBefore(note, comment.start());
            formulas.add(new ExpectedFormula(
                    source.position(formula.span().start()).line(),
                    Arrays.stream(comment.group(1).strip().split("\\s+"))
                            .map(Expectation::of)
                            .toList(),
                    findings.stream()
                            .filter(f -> isOfSign(f)
                                    && formula.span().start() <= f.span().start()
                                    && f.span().start() <= formula.span().end())
                            .toList()));
        }
        return formulas;
    }

    private static Formula formulaBefore(NoteText note, int offset) {
        return note.passages().stream()
                .filter(passage ->
                        passage instanceof Formula f && f.display() && f.span().end() <= offset)
                .map(Formula.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Neither an arrow between quantities nor an inequality, of which the comments say nothing. */
    private static boolean isOfSign(Finding finding) {
        return !finding.kind().equals("path") && !finding.kind().equals("comparison");
    }
}
