package dev.longhand.typeset.block;

import dev.longhand.typeset.block.Block.Figure;
import dev.longhand.typeset.block.Block.Formula;
import dev.longhand.typeset.block.Block.Heading;
import dev.longhand.typeset.block.Block.Inline;
import dev.longhand.typeset.block.Block.Paragraph;
import dev.longhand.typeset.diagram.Diagram;
import java.util.Map;
import java.util.function.Function;

/** A document as a LaTeX file that compiles alone. */
public final class LatexText {

    private static final String PREAMBLE = """
            \\documentclass[11pt]{article}
            \\usepackage[utf8]{inputenc}
            \\usepackage[T1]{fontenc}
            \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
            \\usepackage[a4paper,margin=19mm]{geometry}
            \\usepackage{amsmath,amssymb}
            %s\
            \\allowdisplaybreaks
            \\setcounter{MaxMatrixCols}{20}
            \\setlength{\\nulldelimiterspace}{0pt}
            \\renewcommand{\\arraystretch}{1.3}
            \\setlength{\\jot}{5pt}
            \\AtBeginDocument{\\setlength{\\abovedisplayshortskip}{\\abovedisplayskip}}
            \\setlength{\\parindent}{0pt}
            \\setlength{\\parskip}{6pt}
            \\begin{document}
            """;

    private static final Map<Character, String> ESCAPES = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '_', "\\_",
            '%', "\\%",
            '^', "\\textasciicircum{}",
            '~', "\\textasciitilde{}");

    /** After the last letter of Latin-1. */
    private static final int LATIN_END = 0x100;

    private static final String PUNCTUATION = "\u2013\u2014\u2018\u2019\u201c\u201d\u2026";

    private static final String NOT_DRAWN = "(A picture stands here in the other formats, such as PDF: %s.)";

    private LatexText() {}

    /** The file, ending in a line end; a sentence stands in the place of a picture. */
    public static String of(Document document) {
        return text(document, diagram -> NOT_DRAWN.formatted(escaped(diagram.title())), "");
    }

    /**
     * The file, ending in a line end.
     *
     * @param drawing makes pictures of TikZ
     */
    public static String of(Document document, Function<Diagram, String> drawing) {
        return text(
                document,
                diagram -> "% " + diagram.title().replaceAll("\\p{Cc}", " ") + "\n" + drawing.apply(diagram),
                document.diagrams().isEmpty() ? "" : "\\usepackage{tikz}\n");
    }

    private static String text(Document document, Function<Diagram, String> picture, String packages) {
        String colours = document.formulas().stream().anyMatch(tex -> tex.contains("\\textcolor")) ? colours() : "";
        StringBuilder text = new StringBuilder(PREAMBLE.replace("%s", packages + colours));
        boolean goesOn = false;
        for (Block block : document.unfolded()) {
            boolean display = block instanceof Formula;
            text.append(goesOn && display ? "" : "\n");
            goesOn = display || leads(block);
            if (block instanceof Heading heading) {
                text.append(heading(heading));
            } else if (block instanceof Formula formula) {
                text.append("\\[\n").append(formula.tex()).append("\n\\]");
            } else if (block instanceof Figure figure) {
                text.append(picture.apply(figure.diagram()));
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
        return text.append("\n\\end{document}\n").toString();
    }

    /** Whether words belong to the display below them, so that no page ends between the two. */
    private static boolean leads(Block block) {
        if (!(block instanceof Paragraph paragraph) || paragraph.parts().isEmpty()) {
            return false;
        }
        Inline last = paragraph.parts().get(paragraph.parts().size() - 1);
        return last instanceof Inline.Words words && words.text().endsWith(":");
    }

    private static String colours() {
        StringBuilder text = new StringBuilder("\\usepackage{xcolor}\n");
        for (Hue hue : Hue.values()) {
            text.append("\\definecolor{%s}{HTML}{%s}\n".formatted(hue.tex(), hue.hexadecimal()));
        }
        return text.toString();
    }

    private static String heading(Heading heading) {
        String command = switch (heading.level()) {
            case 1 -> "\\section*{";
            case 2 -> "\\subsection*{";
            default -> "\\subsubsection*{";
        };
        return command + escaped(heading.words()) + "}";
    }

    /** What the preamble's fonts do not have becomes a question mark, and a control character a space. */
    private static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : isInFonts(c) ? c : '?')
                .forEach(c -> text.append(ESCAPES.getOrDefault((char) c, Character.toString(c))));
        return text.toString();
    }

    private static boolean isInFonts(int codePoint) {
        return codePoint < LATIN_END || PUNCTUATION.indexOf(codePoint) >= 0;
    }
}
