package dev.longhand.check.corpus;

import org.junit.jupiter.api.Test;

/** Backpropagation in matrices, in columns and in rows, for numbered layers and for any layer. */
class MatricesTest {

    @Test
    void rightAndWrong() {
        WrittenNote.assertNoneIsMisjudged(Corpus.notes(12).map(MatrixNote::by));
    }
}
