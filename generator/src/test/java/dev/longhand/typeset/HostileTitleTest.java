package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.LatexText;
import dev.longhand.typeset.block.MarkdownText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles come from outside: whatever they hold, the document around them stays what it is. */
class HostileTitleTest {

    private static Document titled(String title) {
        return new Document(List.of(new Block.Heading(1, title), new Block.Formula("x")));
    }

    private static String markdown(String title) {
        return MarkdownText.of(titled(title));
    }

    @Test
    void lineEndsDoNotEndTheHeading() {
        assertEquals("# one # two\n\n$$\nx\n$$\n".replace("one # two", "one \\# two"), markdown("one\n# two"));
        assertEquals("# a b\n\n$$\nx\n$$\n", markdown("a\r\n\r\nb"));
        assertTrue(LatexText.of(titled("a\n\nb")).contains("\\section*{a  b}\n"));
    }

    @Test
    void nothingInvisibleGetsThrough() {
        assertEquals("# a b c\n\n$$\nx\n$$\n", markdown("a\u202eb\u0000c"));
        assertTrue(LatexText.of(titled("a\u0000b")).contains("\\section*{a b}"));
    }

    @Test
    void htmlAndMathsAreText() {
        assertEquals(
                "# &lt;img src=x onerror=y> &lt;!-- \\$\\$ \\|\n\n$$\nx\n$$\n",
                markdown("<img src=x onerror=y> <!-- $$ |"));
        assertEquals("# &amp;lt;\n\n$$\nx\n$$\n", markdown("&lt;"));
    }

    @Test
    void lettersThatLatexsFontsLackDoNotStopIt() {
        String tex = LatexText.of(titled("Gr\u00f6\u00dfe \u2013 \u4e2d \uD83D\uDE00 \u03c3"));
        assertTrue(tex.contains("\\section*{Gr\u00f6\u00dfe \u2013 ? ? ?}"), tex);
        assertTrue(markdown("\u4e2d \uD83D\uDE00 \u03c3").startsWith("# \u4e2d \uD83D\uDE00 \u03c3\n"));
    }

    @Test
    void everyAsciiCharacterCanBeInATitle() {
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c < 127; c++) {
            all.append(c);
        }
        String tex = LatexText.of(titled(all.toString()));
        String heading = tex.substring(tex.indexOf("\\section*{") + 10, tex.indexOf("\n\n\\["));
        String read = heading.substring(0, heading.length() - 1)
                .replace("\\textbackslash{}", "\u0001")
                .replace("\\textasciicircum{}", "^")
                .replace("\\textasciitilde{}", "~")
                .replaceAll("\\\\([{}$&#_%])", "$1")
                .replace('\u0001', '\\');
        assertEquals(all.toString(), read);
    }

    @Test
    void aDocumentOfOneBlockNeedsNoPicture() {
        Document alone = new Document(List.of(new Block.Heading(1, "T")));
        assertEquals("# T\n", MarkdownText.of(alone));
    }
}
