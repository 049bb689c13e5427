package dev.longhand.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.longhand.source.Source.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    private static final Source SOURCE = new Source("net.yaml", "ab\r\n\tc\uD835\uDC99d\n\nlast");

    @ParameterizedTest
    @CsvSource({
        "-3, 1, 1",
        "0, 1, 1",
        "2, 1, 3",
        "3, 1, 4",
        "4, 2, 1",
        "5, 2, 2",
        "6, 2, 3",
        "8, 2, 4",
        "9, 2, 5",
        "10, 3, 1",
        "11, 4, 1",
        "15, 4, 5",
        "99, 4, 5"
    })
    void positionsCountCodePoints(int offset, int line, int column) {
        assertEquals(new Position(line, column), SOURCE.position(offset));
    }

    @Test
    void everyOffsetOfALineFindsTheLine() {
        for (int offset = 0; offset <= 3; offset++) {
            assertEquals("ab", SOURCE.lineAt(offset));
        }
        for (int offset = 4; offset <= 9; offset++) {
            assertEquals("\tc\uD835\uDC99d", SOURCE.lineAt(offset));
        }
        assertEquals("", SOURCE.lineAt(10));
        for (int offset = 11; offset <= 20; offset++) {
            assertEquals("last", SOURCE.lineAt(offset));
        }
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        Source empty = new Source("empty", "");
        assertEquals(new Position(1, 1), empty.position(0));
        assertEquals("", empty.lineAt(0));
    }

    @Test
    void positionsAgreeWithSplitting() {
        String text = "one\ntwo\r\n\nfour \uD83D\uDE00 five\n";
        Source source = new Source("s", text);
        int offset = 0;
        int number = 1;
        for (String line : text.split("\n", -1)) {
            for (int i = 0; i <= line.length(); i++) {
                int column = line.codePointCount(0, i) + 1;
                assertEquals(new Position(number, column), source.position(offset + i), "offset " + (offset + i));
            }
            offset += line.length() + 1;
            number++;
        }
    }

    @Test
    void spansAreOrdered() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    }

    @Test
    void partsOfSpansStayInside() {
        Span span = new Span(10, 20);
        assertEquals(new Span(12, 15), span.within(2, 5));
        assertEquals(new Span(18, 20), span.within(8, 30));
        assertEquals(new Span(20, 20), span.within(40, 50));
        assertEquals(new Span(15, 15), span.within(5, 3));
    }
}
