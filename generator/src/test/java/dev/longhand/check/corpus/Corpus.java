package dev.longhand.check.corpus;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much of a corpus is made: a sample, or with {@code -Dlonghand.corpus.factor=30} all of it. */
final class Corpus {

    private static final int FACTOR = Integer.getInteger("longhand.corpus.factor", 1);
    private static final long SEED = Long.getLong("longhand.corpus.seed", 7);

    private Corpus() {}

    /** Sources of chance for so many notes, each its own. */
    static Stream<Random> notes(int sample) {
        return IntStream.range(0, sample * FACTOR).mapToObj(i -> new Random(SEED * 100_003 + i));
    }
}
