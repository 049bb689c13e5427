package dev.longhand.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void theHeadlineIsTheCallersOwn() {
        Excerpt excerpt = new Excerpt(LineIndex.of(new Source("n.md", "a\nx = y\n")), new Span(2, 7));
        assertEquals("n.md:2:1: wrong: no", excerpt.headline("wrong: no"));
        assertEquals("here\nx = y\n^^^^^", excerpt.under("here"));
    }

    @Test
    void theIndexAnswersWhatTheSourceAnswers() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(
                        new String[] {"a", "\n", "\r\n", "\uD835\uDC99", "é"}[random.nextInt(round % 2 == 0 ? 3 : 5)]);
            }
            Source source = new Source("n", text.toString());
            LineIndex index = LineIndex.of(source);
            for (int offset = -1; offset <= text.length() + 1; offset++) {
                assertEquals(source.position(offset), index.position(offset), text + " at " + offset);
                Span line = index.lineAround(offset);
                assertEquals(source.lineAt(offset), text.substring(line.start(), line.end()), text + " at " + offset);
            }
        }
    }
}
