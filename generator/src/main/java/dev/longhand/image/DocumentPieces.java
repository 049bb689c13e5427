package dev.longhand.image;

import dev.longhand.image.type.Inline;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import java.util.ArrayList;
import java.util.List;

/** A derivation as pieces for a page. */
public final class DocumentPieces {

    private DocumentPieces() {}

    /**
     * The pieces in order.
     *
     * @param width of the page between its margins, in pixels
     */
    public static List<Piece> of(Document document, double width) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : document.unfolded()) {
            if (block instanceof Block.Heading heading) {
                pieces.add(Piece.heading(heading.level(), List.of(Inline.words(heading.words())), width));
            } else if (block instanceof Block.Formula formula) {
                pieces.add(Piece.formula(formula.tex(), width));
            } else if (block instanceof Block.Figure figure) {
                pieces.add(Piece.picture(DiagramPicture.of(figure.diagram()), width));
            } else if (block instanceof Block.Paragraph paragraph) {
                pieces.add(Piece.paragraph(inline(paragraph), width));
            }
        }
        return pieces;
    }

    private static List<Inline> inline(Block.Paragraph paragraph) {
        return paragraph.parts().stream()
                .map(part -> part instanceof Block.Inline.Maths m
                        ? Inline.tex(m.tex())
                        : Inline.words(((Block.Inline.Words) part).text()))
                .toList();
    }
}
