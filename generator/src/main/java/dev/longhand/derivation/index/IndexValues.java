package dev.longhand.derivation.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers for open indices. */
public record IndexValues(Map<Index, Integer> numbers) {

    /** No index has a number. */
    public static final IndexValues NONE = new IndexValues(Map.of());

    public IndexValues {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** These numbers and one more. */
    public IndexValues with(Index index, int number) {
        Map<Index, Integer> more = new LinkedHashMap<>(numbers);
        more.put(index, number);
        return new IndexValues(more);
    }

    /**
     * The number of an index.
     *
     * @throws IllegalArgumentException when it has none
     */
    public int of(Index index) {
        Integer number = numbers.get(index);
        if (number == null) {
            throw new IllegalArgumentException("no number for the index " + index.letter());
        }
        return number;
    }
}
