package dev.longhand.typeset.block;

import dev.longhand.typeset.diagram.Diagram;
import java.util.ArrayList;
import java.util.List;

/** One piece of a document, from top to bottom. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title of the document, 2 and 3 below it
     * @param words plain text
     */
    record Heading(int level, String words) implements Block {}

    /** Words with formulas among them. */
    record Paragraph(List<Inline> parts) implements Block {
        public Paragraph {
            parts = List.copyOf(parts);
        }
    }

    /** A displayed formula. */
    record Formula(String tex) implements Block {}

    /** A picture. */
    record Figure(Diagram diagram) implements Block {}

    /**
     * Blocks that belong together under a formula, such as everything about one derivative. Where a reader can fold, they
     * fold; elsewhere they stand as they are.
     *
     * @param number of the step that this is, or empty
     * @param tex what the fold is about
     */
    record Fold(String number, String tex, List<Block> blocks) implements Block {
        public Fold {
            blocks = List.copyOf(blocks);
        }

        /** Without a number. */
        public Fold(String tex, List<Block> blocks) {
            this("", tex, blocks);
        }
    }

    /**
     * Blocks in which the same factors come again and again; where there are colours, each of them gets one.
     *
     * @param factors those most often used first, at least one
     */
    record Repeating(List<RepeatedFactor> factors, List<Block> blocks) implements Block {
        public Repeating {
            factors = List.copyOf(factors);
            blocks = List.copyOf(blocks);
        }
    }

    /** A part of a paragraph. */
    sealed interface Inline {
        /** Plain text; it is escaped where it is written. */
        record Words(String text) implements Inline {}

        /** A formula in the line. */
        record Maths(String tex) implements Inline {}
    }

    /** A paragraph from alternating words and formulas, words first; an empty string leaves one out. */
    static Paragraph paragraph(String... alternating) {
        List<Inline> parts = new ArrayList<>();
        for (int i = 0; i < alternating.length; i++) {
            if (!alternating[i].isEmpty()) {
                parts.add(i % 2 == 0 ? new Inline.Words(alternating[i]) : new Inline.Maths(alternating[i]));
            }
        }
        return new Paragraph(parts);
    }
}
