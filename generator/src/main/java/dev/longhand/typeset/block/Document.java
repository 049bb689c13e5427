package dev.longhand.typeset.block;

import dev.longhand.typeset.diagram.Diagram;
import java.util.List;
import java.util.stream.Stream;

/** Blocks in order, the first of them the title. */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The blocks as they stand on paper, where nothing folds. */
    public List<Block> unfolded() {
        return blocks.stream().flatMap(Document::unfolded).toList();
    }

    /** The displayed formulas in order. */
    public List<String> formulas() {
        return unfolded().stream()
                .filter(Block.Formula.class::isInstance)
                .map(block -> ((Block.Formula) block).tex())
                .toList();
    }

    /** The pictures in order. */
    public List<Diagram> diagrams() {
        return unfolded().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).diagram())
                .toList();
    }

    private static Stream<Block> unfolded(Block block) {
        if (block instanceof Block.Repeating repeating) {
            return repeating.blocks().stream().flatMap(Document::unfolded);
        }
        if (block instanceof Block.Fold fold) {
            Stream<Block> blocks = fold.blocks().stream().flatMap(Document::unfolded);
            return fold.number().isEmpty()
                    ? blocks
                    : Stream.concat(Stream.of(Block.paragraph(fold.number() + " ", fold.tex(), ":")), blocks);
        }
        return Stream.of(block);
    }
}
