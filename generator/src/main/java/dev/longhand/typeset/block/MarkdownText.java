package dev.longhand.typeset.block;

import dev.longhand.typeset.block.Block.Figure;
import dev.longhand.typeset.block.Block.Formula;
import dev.longhand.typeset.block.Block.Heading;
import dev.longhand.typeset.block.Block.Inline;
import dev.longhand.typeset.block.Block.Paragraph;
import dev.longhand.typeset.diagram.MermaidText;
import java.util.Iterator;
import java.util.List;

/** A document as Markdown that GitHub, Jupyter and VS Code render: displays between {@code $$} on lines of their own. */
public final class MarkdownText {

    private MarkdownText() {}

    /** The Markdown, ending in a line end; pictures are flowcharts of Mermaid. */
    public static String of(Document document) {
        return of(document, List.of());
    }

    /**
     * The Markdown, ending in a line end.
     *
     * @param pictures the names of files beside the Markdown, one for each picture of the document in order; none to write
     *     them as flowcharts of Mermaid
     */
    public static String of(Document document, List<String> pictures) {
        Iterator<String> files = pictures.iterator();
        StringBuilder text = new StringBuilder();
        for (Block block : document.unfolded()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            if (block instanceof Heading heading) {
                text.append("#".repeat(heading.level())).append(' ').append(escaped(heading.words()));
            } else if (block instanceof Formula formula) {
                text.append("$$\n").append(formula.tex()).append("\n$$");
            } else if (block instanceof Figure figure) {
                text.append(
                        files.hasNext()
                                ? "![" + escaped(figure.diagram().title()) + "](" + files.next() + ")"
                                : "```mermaid\n" + MermaidText.of(figure.diagram()) + "```");
            } else if (block instanceof Paragraph paragraph) {
                for (Inline part : paragraph.parts()) {
                    text.append(
                            part instanceof Inline.Maths m
                                    ? "$" + m.tex() + "$"
                                    : escaped(((Inline.Words) part).text()));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\\\`*_{}\\[\\]#|$~]", "\\\\$0");
    }
}
