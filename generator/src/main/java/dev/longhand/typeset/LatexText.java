package dev.longhand.typeset;

import dev.longhand.typeset.Block.Figure;
import dev.longhand.typeset.Block.Formula;
import dev.longhand.typeset.Block.Heading;
import dev.longhand.typeset.Block.Inline;
import dev.longhand.typeset.Block.Paragraph;
import java.util.Map;

/** A document as a LaTeX file that compiles alone. */
public final class LatexText {

    private static final String PREAMBLE = """
            \\documentclass[11pt]{article}
            \\usepackage[utf8]{inputenc}
            \\usepackage[T1]{fontenc}
            \\usepackage[a4paper,margin=22mm]{geometry}
            \\usepackage{amsmath,amssymb}
            %s\
            \\allowdisplaybreaks
            \\setcounter{MaxMatrixCols}{20}
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

    /** The file, ending in a line end. */
    public static String of(Document document) {
        String colours = document.formulas().stream().anyMatch(tex -> tex.contains("\\textcolor")) ? colours() : "";
        StringBuilder text = new StringBuilder(PREAMBLE.replace("%s", colours));
        for (Block block : document.unfolded()) {
            text.append('\n');
            if (block instanceof Heading heading) {
                text.append(heading(heading));
            } else if (block instanceof Formula formula) {
                text.append("\\[\n").append(formula.tex()).append("\n\\]");
            } else if (block instanceof Figure figure) {
                text.append(NOT_DRAWN.formatted(escaped(figure.diagram().title())));
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
