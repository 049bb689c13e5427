package dev.longhand.typeset;

import java.util.List;

/** Blocks in order, the first of them the title. */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The displayed formulas in order. */
    public List<String> formulas() {
        return blocks.stream()
                .filter(Block.Formula.class::isInstance)
                .map(block -> ((Block.Formula) block).tex())
                .toList();
    }
}
