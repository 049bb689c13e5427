package dev.longhand.typeset.block;

import java.util.ArrayList;
import java.util.List;

/** Numbers the parts of a document: steps, what is below them, and each fold. */
public final class Numbering {

    private static final int PART = 2;

    private final String word;
    private int part;
    private int section;
    private int fold;

    private Numbering(String word) {
        this.word = word;
    }

    /** Parts become {@code Step 1: ...}, what is below them {@code 1.1}, folds the next number below that. */
    public static Document steps(Document document) {
        return new Document(new Numbering("Step ").numbered(document.blocks()));
    }

    /** The same where the parts are no steps: {@code 1: ...}. */
    public static Document parts(Document document) {
        return new Document(new Numbering("").numbered(document.blocks()));
    }

    private List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        blocks.forEach(block -> numbered.add(numbered(block)));
        return numbered;
    }

    private Block numbered(Block block) {
        if (block instanceof Block.Heading heading && heading.level() >= PART) {
            fold = 0;
            if (heading.level() == PART) {
                part++;
                section = 0;
                return new Block.Heading(PART, word + part + ": " + heading.words());
            }
            section++;
            return new Block.Heading(heading.level(), place() + " " + heading.words());
        }
        if (block instanceof Block.Repeating repeating) {
            return new Block.Repeating(repeating.factors(), numbered(repeating.blocks()));
        }
        if (block instanceof Block.Fold inner) {
            fold++;
            return new Block.Fold(place() + "." + fold, inner.tex(), inner.blocks());
        }
        return block;
    }

    private String place() {
        return section == 0 ? Integer.toString(part) : part + "." + section;
    }
}
