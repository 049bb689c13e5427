package dev.longhand.source;

import java.util.Arrays;

/**
 * Where the lines of a source begin, found once. It answers what {@link Source#position} answers, but does not read the
 * text again for every question: a report asks for thousands of places.
 */
public final class LineIndex {

    private final Source source;
    private final int[] starts;
    private final boolean oneUnitEach;

    private LineIndex(Source source, int[] starts) {
        this.source = source;
        this.starts = starts;
        this.oneUnitEach = source.text().chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    public static LineIndex of(Source source) {
        String text = source.text();
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = end + 1;
        }
        return new LineIndex(source, Arrays.copyOf(starts, count));
    }

    public Source source() {
        return source;
    }

    /** The position of a character offset; offsets past the end count as the end. */
    public Source.Position position(int offset) {
        int end = inside(offset);
        int line = line(end);
        int start = starts[line];
        int column = oneUnitEach ? end - start : source.text().codePointCount(start, end);
        return new Source.Position(line + 1, column + 1);
    }

    /** The line that holds an offset, without its line end. */
    Span lineAround(int offset) {
        String text = source.text();
        int line = line(inside(offset));
        int start = starts[line];
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return new Span(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    private int inside(int offset) {
        return Math.min(Math.max(offset, 0), source.text().length());
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
