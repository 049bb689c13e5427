package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.network.Network;
import dev.longhand.network.yaml.NetworkFile;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdicts on a short note, in the order of its relations. */
final class VerdictsOf {

    private VerdictsOf() {}

    static List<Verdict> note(String text) {
        return findings(text, Optional.empty()).stream().map(Finding::verdict).toList();
    }

    /** What is found in a short note. */
    static List<Finding> findings(String text) {
        return findings(text, Optional.empty());
    }

    /** What is found in a short note about the network of a file. */
    static List<Finding> findings(String text, String network) {
        return findings(text, Optional.of(NetworkFile.read(new Source("network.yaml", network))));
    }

    private static List<Finding> findings(String text, Optional<Network> network) {
        return NoteCheck.check(NoteReader.read(new Source("note.md", text)), network, Map.of())
                .findings();
    }

    /** What is found about the last relation of a short note about the network of a file. */
    static Finding last(String text, String network) {
        List<Finding> all = findings(text, network);
        return all.get(all.size() - 1);
    }

    /** The verdict on the last relation. */
    static Verdict last(String text) {
        List<Verdict> all = note(text);
        return all.get(all.size() - 1);
    }

    /** Asserts the verdict on a relation behind a note; what is wrong may also be left open, but is not right. */
    static void assertBehind(String note, String relation, Verdict verdict) {
        Verdict found = last(note + "$$" + relation + "$$");
        if (verdict == Verdict.WRONG) {
            assertNotEquals(Verdict.RIGHT, found, relation);
        } else {
            assertEquals(verdict, found, relation);
        }
    }
}
