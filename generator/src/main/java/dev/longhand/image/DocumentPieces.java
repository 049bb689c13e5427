package dev.longhand.image;

import dev.longhand.typeset.Block;
import dev.longhand.typeset.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A derivation as pieces for a page. */
public final class DocumentPieces {

    private DocumentPieces() {}

    /**
     * The pieces in order.
     *
     * @param drawing stands below the title, where there is one
     * @param width of the page between its margins, in pixels
     */
    public static List<Piece> of(Document document, Optional<NetworkPicture> drawing, double width) {
        List<Piece> pieces = new ArrayList<>();
        boolean drawn = false;
        for (Block block : document.unfolded()) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > 1 && !drawn && drawing.isPresent()) {
                    pieces.add(Piece.picture(drawing.get(), width));
                    drawn = true;
                }
                pieces.add(Piece.heading(heading.level(), List.of(Inline.words(heading.words())), width));
            } else if (block instanceof Block.Formula formula) {
                pieces.add(Piece.formula(formula.tex(), width));
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
