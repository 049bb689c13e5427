package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextFormatsTest {

    private static final String HOSTILE = "a_b *c* $d$ \\input{e} <script> & # % ^ ~ [f](g) `h`";

    private static Document titled(String title) {
        return new Document(List.of(
                new Block.Heading(1, title),
                Block.paragraph("With ", "x_1", " and " + title),
                new Block.Formula("x = 1")));
    }

    @Test
    void markdownPutsDisplaysOnLinesOfTheirOwn() {
        assertEquals("# T\n\nWith $x_1$ and T\n\n$$\nx = 1\n$$\n", MarkdownText.of(titled("T"), Optional.empty()));
    }

    @Test
    void markdownShowsThePictureBelowTheTitle() {
        assertTrue(
                MarkdownText.of(titled("T"), Optional.of("n.svg")).startsWith("# T\n\n![The network](n.svg)\n\nWith "));
    }

    @Test
    void markdownEscapesATitle() {
        String text = MarkdownText.of(titled(HOSTILE), Optional.empty());
        assertTrue(
                text.startsWith(
                        "# a\\_b \\*c\\* \\$d\\$ \\\\input\\{e\\} &lt;script> &amp; \\# % ^ \\~ \\[f\\](g) \\`h\\`\n"),
                text);
    }

    @Test
    void latexEscapesATitle() {
        String text = LatexText.of(titled(HOSTILE));
        assertTrue(
                text.contains("\\section*{a\\_b *c* \\$d\\$ \\textbackslash{}input\\{e\\} <script> \\& \\# \\%"
                        + " \\textasciicircum{} \\textasciitilde{} [f](g) `h`}"),
                text);
        assertFalse(text.contains("\\input"), text);
    }
}
