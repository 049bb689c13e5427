package dev.longhand.image.type;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text broken into lines between words, ragged on the right. */
public final class Paragraph {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final double WORD_SPACE = 0.33;
    private static final double LINE_SPACING = 1.5;
    private static final double ASCENT = 0.75;
    private static final double DEPTH = 0.25;

    private final double em;
    private final double measure;
    private final boolean bold;
    private final Recording lines = new Recording();
    private double widest;
    private double bottom;

    private Paragraph(double em, double measure, boolean bold) {
        this.em = em;
        this.measure = measure;
        this.bold = bold;
    }

    /**
     * Sets a paragraph.
     *
     * @param measure the width of a full line, in pixels
     * @param bold whether all of its words are bold
     */
    public static Drawing set(List<Inline> text, double em, double measure, boolean bold) {
        Paragraph paragraph = new Paragraph(em, measure, bold);
        paragraph.fill(paragraph.words(text));
        return paragraph.lines.drawing(paragraph.widest, paragraph.bottom);
    }

    /** What no line end may part: the boxes of a word, and those of the formula or full stop that touches it. */
    private List<List<TypesetBox>> words(List<Inline> text) {
        List<List<TypesetBox>> words = new ArrayList<>();
        words.add(new ArrayList<>());
        for (Inline part : text) {
            if (part.kind() == Inline.Kind.TEX) {
                last(words).add(saying(part.content(), List.of(Typesetter.inline(part.content(), em))));
                continue;
            }
            String[] split = BLANKS.split(part.content(), -1);
            for (int i = 0; i < split.length; i++) {
                if (i > 0 && !last(words).isEmpty()) {
                    words.add(new ArrayList<>());
                }
                if (!split[i].isEmpty()) {
                    last(words).add(saying(split[i], set(split[i], part.kind())));
                }
            }
        }
        words.removeIf(List::isEmpty);
        return words;
    }

    private static List<TypesetBox> last(List<List<TypesetBox>> words) {
        return words.get(words.size() - 1);
    }

    private List<TypesetBox> set(String word, Inline.Kind kind) {
        return kind == Inline.Kind.CODE
                ? List.of(Typewriter.set(word, em))
                : Words.set(word, bold || kind == Inline.Kind.BOLD, em);
    }

    /** Boxes side by side as one that says {@code text}. */
    private static TypesetBox saying(String text, List<TypesetBox> boxes) {
        double ascent = boxes.stream().mapToDouble(TypesetBox::ascent).max().orElse(0);
        double depth = boxes.stream().mapToDouble(TypesetBox::depth).max().orElse(0);
        double width = width(boxes);
        Recording marks = new Recording();
        marks.said(text, ink -> {
            double x = 0;
            for (TypesetBox box : boxes) {
                box.paintOnBaseline(ink, x, ascent);
                x += box.width();
            }
        });
        return new TypesetBox(width, ascent, depth, marks.drawing(width, ascent + depth));
    }

    private void fill(List<List<TypesetBox>> words) {
        List<List<TypesetBox>> line = new ArrayList<>();
        double used = 0;
        for (List<TypesetBox> word : words) {
            List<TypesetBox> fitting = fit(word);
            double width = width(fitting);
            if (!line.isEmpty() && used + WORD_SPACE * em + width > measure) {
                add(line);
                line.clear();
                used = 0;
            }
            used += (line.isEmpty() ? 0 : WORD_SPACE * em) + width;
            line.add(fitting);
        }
        if (!line.isEmpty()) {
            add(line);
        }
    }

    private List<TypesetBox> fit(List<TypesetBox> word) {
        double width = width(word);
        return width <= measure
                ? word
                : word.stream().map(box -> box.scaled(measure / width)).toList();
    }

    private static double width(List<TypesetBox> word) {
        return word.stream().mapToDouble(TypesetBox::width).sum();
    }

    private void add(List<List<TypesetBox>> line) {
        double ascent = ASCENT * em;
        double depth = DEPTH * em;
        for (List<TypesetBox> word : line) {
            for (TypesetBox box : word) {
                ascent = Math.max(ascent, box.ascent());
                depth = Math.max(depth, box.depth());
            }
        }
        double leading = bottom == 0 ? 0 : (LINE_SPACING - ASCENT - DEPTH) * em;
        double baseline = bottom + leading + ascent;
        double x = 0;
        for (List<TypesetBox> word : line) {
            for (TypesetBox box : word) {
                box.paintOnBaseline(lines, x, baseline);
                x += box.width();
            }
            widest = Math.max(widest, x);
            x += WORD_SPACE * em;
        }
        bottom = baseline + depth;
    }
}
