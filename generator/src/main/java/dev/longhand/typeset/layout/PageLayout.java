package dev.longhand.typeset.layout;

import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import java.util.List;
import java.util.stream.Stream;

/** Breaks what is wider than a page. */
public final class PageLayout {

    private final LineBreaking breaking;

    private PageLayout(LineBreaking breaking) {
        this.breaking = breaking;
    }

    /**
     * The same document with no row wider than a page, as far as its formulas can be broken.
     *
     * @param width of a page in em of its text
     */
    public static Document of(Document document, Measure measure, double width) {
        SumNames names = new SumNames(freeLetter(document));
        return new Document(new PageLayout(new LineBreaking(measure, width, names)).blocks(document.blocks()));
    }

    /** A capital that occurs in no formula. */
    private static String freeLetter(Document document) {
        String letters = String.join(" ", document.formulas()).replaceAll("\\\\[a-zA-Z]+", " ");
        return Stream.of("S", "T", "Q", "U", "V", "R", "K", "M", "P")
                .filter(letter -> !letters.contains(letter))
                .findFirst()
                .orElse("\\Sigma");
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Formula formula) {
            return new Block.Formula(breaking.broken(formula.tex()));
        }
        if (block instanceof Block.Fold fold) {
            return new Block.Fold(fold.number(), fold.tex(), blocks(fold.blocks()));
        }
        if (block instanceof Block.Repeating repeating) {
            return new Block.Repeating(repeating.factors(), blocks(repeating.blocks()));
        }
        return block;
    }
}
