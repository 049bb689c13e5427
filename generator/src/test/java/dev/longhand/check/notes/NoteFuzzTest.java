package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.longhand.ExampleNetworks;
import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.HtmlReport;
import dev.longhand.check.report.JsonReport;
import dev.longhand.check.report.SarifReport;
import dev.longhand.check.report.TextReport;
import dev.longhand.network.Network;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a note holds, it is checked and reported without an exception and without end. */
class NoteFuzzTest {

    /** How many notes; the nightly profile asks for more. */
    private static final int INPUTS = Integer.getInteger("longhand.fuzz", 2_000);

    private static final long SEED = Long.getLong("longhand.fuzz.seed", 11);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int SHOWN = 10;

    private final List<String> failures = new ArrayList<>();

    @Test
    void tokens() {
        List<Network> networks = ExampleNetworks.names().stream()
                .filter(name -> name.startsWith("note-"))
                .map(ExampleNetworks::read)
                .toList();
        for (int i = 0; i < INPUTS / 2; i++) {
            Random random = new Random(SEED * 1_000_003 + i);
            String text = new FuzzedNote(random).tokens();
            int network = random.nextInt(2 * networks.size());
            answer(text, network < networks.size() ? Optional.of(networks.get(network)) : Optional.empty());
        }
        assertEquals("", Listing.of(failures));
    }

    @Test
    void mutations() {
        List<OwnNote> notes = OwnNote.all();
        List<Optional<Network>> networks = notes.stream().map(OwnNote::network).toList();
        for (int i = 0; i < INPUTS / 2; i++) {
            Random random = new Random(SEED * 1_000_033 + i);
            int note = random.nextInt(notes.size());
            String text = new FuzzedNote(random).mutated(notes.get(note).text());
            answer(text, random.nextBoolean() ? networks.get(note) : Optional.empty());
        }
        assertEquals("", Listing.of(failures));
    }

    private void answer(String text, Optional<Network> network) {
        if (failures.size() >= SHOWN) {
            return;
        }
        try {
            assertTimeoutPreemptively(LIMIT, () -> report(text, network));
        } catch (Throwable e) {
            failures.add(e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "") + " in\n" + text);
        }
    }

    private static void report(String text, Optional<Network> network) {
        Source source = new Source("note.md", text);
        CheckedNote checked = NoteCheck.check(NoteReader.read(source), network, Map.of());
        for (Finding finding : checked.findings()) {
            if (finding.span().end() > text.length()) {
                throw new AssertionError(finding + " is past the end");
            }
        }
        List<CheckedNote> notes = List.of(checked);
        TextReport.of(notes, true, true);
        JsonReport.of(notes);
        SarifReport.of(notes, true);
        HtmlReport.of(notes);
    }
}
