package dev.longhand.check.corpus;

import org.junit.jupiter.api.Test;

/** Backpropagation with letters for indices and sizes. */
class IndexedTest {

    @Test
    void rightAndWrong() {
        WrittenNote.assertNoneIsMisjudged(Corpus.notes(6).map(IndexedNote::by));
    }
}
