package dev.longhand.typeset;

import dev.longhand.typeset.Block.Formula;
import dev.longhand.typeset.Block.Heading;
import dev.longhand.typeset.Block.Inline;
import dev.longhand.typeset.Block.Paragraph;
import java.util.Optional;

/** A document as Markdown that GitHub, Jupyter and VS Code render: displays between {@code $$} on lines of their own. */
public final class MarkdownText {

    private MarkdownText() {}

    /**
     * The Markdown, ending in a line end.
     *
     * @param picture the file name of a picture that stands below the title, beside the Markdown
     */
    public static String of(Document document, Optional<String> picture) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.unfolded()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            if (picture.isPresent() && block == document.blocks().get(1)) {
                text.append("![The network](").append(picture.get()).append(")\n\n");
            }
            if (block instanceof Heading heading) {
                text.append("#".repeat(heading.level())).append(' ').append(escaped(heading.words()));
            } else if (block instanceof Formula formula) {
                text.append("$$\n").append(formula.tex()).append("\n$$");
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
