package dev.longhand.check.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No relation is lost in silence, least of all in what cannot be read. */
class SnippetsTest {

    @Test
    void everySignHasAFinding() {
        Corpus.notes(50).forEach(random -> {
            Snippet snippet = Snippet.by(random);
            NoteDraft note = new NoteDraft();
            note.add(snippet.tex());
            List<Finding> found = note.findings().get(0);
            assertTrue(found.size() >= snippet.relations(), () -> snippet.tex() + " " + found);
        });
    }
}
