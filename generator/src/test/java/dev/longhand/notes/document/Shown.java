package dev.longhand.notes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Passages in short form, and what holds for those of every note. */
final class Shown {

    private Shown() {}

    /** {@code D} and {@code I} for formulas apart and in a line, {@code P} for prose, {@code H} for headings. */
    static List<String> of(NoteText note) {
        List<String> shown = new ArrayList<>();
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Formula formula) {
                shown.add((formula.display() ? "D " : "I ") + formula.tex().replace("\n", "|"));
            } else if (passage instanceof Passage.Heading heading) {
                shown.add("H" + heading.level() + " " + heading.text());
            } else if (passage instanceof Passage.Prose prose) {
                shown.add("P " + prose.text());
            }
        }
        return shown;
    }

    static NoteText read(String name, String text) {
        return NoteReader.read(new Source(name, text));
    }

    /** Spans are inside the source and in order; offsets ascend; each points at the character it stands for. */
    static void check(NoteText note) {
        String source = note.source().text();
        int last = 0;
        for (Passage passage : note.passages()) {
            int start = passage.span().start();
            assertTrue(start >= last, () -> "overlap at " + start + " in " + source);
            assertTrue(passage.span().end() <= source.length());
            last = passage.span().end();
            if (passage instanceof Passage.Formula formula) {
                check(formula, source, !note.source().name().endsWith(".ipynb"));
            }
        }
    }

    private static void check(Passage.Formula formula, String source, boolean literal) {
        String tex = formula.tex();
        assertEquals(tex.length() + 1, formula.offsets().size());
        assertEquals(formula.span().start(), formula.offsets().get(0));
        assertEquals(formula.span().end(), formula.offsets().get(tex.length()));
        StringBuilder there = new StringBuilder();
        for (int i = 0; i < tex.length(); i++) {
            assertTrue(formula.offsets().get(i) < formula.offsets().get(i + 1));
            there.append(source.charAt(formula.offsets().get(i)));
        }
        if (literal) {
            assertEquals(tex, there.toString());
        }
    }
}
