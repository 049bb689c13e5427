package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.longhand.ExampleNetworks;
import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is printed is right, so the checker, which shares neither values nor derivatives with the printer, must find nothing
 * wrong in it, and must be able to read all of it.
 */
class PrintedDerivationsTest {

    private static final Path FOLDER = Path.of("..", "generated-examples", "derivations");
    private static final Set<Verdict> FAULTS = Set.of(Verdict.WRONG, Verdict.CARRIED, Verdict.NOT_READ);

    @TestFactory
    Stream<DynamicTest> derivations() throws IOException {
        return files(FOLDER).stream();
    }

    @TestFactory
    Stream<DynamicTest> everyForm() throws IOException {
        return files(FOLDER.resolve("forms")).stream();
    }

    private static List<DynamicTest> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("FORMS.md"))
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        Source source = new Source(file.getFileName().toString(), Files.readString(file));
        String network = source.name().replaceFirst("(-ditto|-numbered)?\\.md$", "");
        List<Finding> findings = NoteCheck.check(
                        NoteReader.read(source), Optional.of(ExampleNetworks.read(network)), Map.of())
                .findings();
        assertTrue(findings.size() > 10);
        assertEquals(
                "",
                Listing.of(findings.stream()
                        .filter(finding -> FAULTS.contains(finding.verdict()))
                        .map(finding -> source.position(finding.span().start()).line() + " "
                                + finding.verdict().word() + ": " + finding.tex() + " (" + finding.saying() + ")")
                        .toList()));
    }
}
