package dev.longhand.image;

import dev.longhand.typeset.Block;
import dev.longhand.typeset.Document;
import java.util.List;
import java.util.Optional;

/** A whole derivation as one tall picture. */
public final class DocumentSheet {

    private DocumentSheet() {}

    /**
     * The sheet of a document.
     *
     * @param drawing stands below the title, where there is one
     */
    public static Sheet of(Document document, Optional<NetworkPicture> drawing) {
        String title = document.blocks().get(0) instanceof Block.Heading heading ? heading.words() : "Derivation";
        Sheet.Builder sheet = Sheet.titled(title);
        boolean drawn = false;
        for (Block block : document.unfolded()) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > 1 && !drawn && drawing.isPresent()) {
                    sheet.picture(drawing.get());
                    drawn = true;
                }
                sheet.heading(heading.level(), Inline.words(heading.words()));
            } else if (block instanceof Block.Formula formula) {
                sheet.formula(formula.tex());
            } else if (block instanceof Block.Paragraph paragraph) {
                sheet.paragraph(inline(paragraph));
            }
        }
        return sheet.build();
    }

    private static List<Inline> inline(Block.Paragraph paragraph) {
        return paragraph.parts().stream()
                .map(part -> part instanceof Block.Inline.Maths m
                        ? Inline.tex(m.tex())
                        : Inline.words(((Block.Inline.Words) part).text()))
                .toList();
    }
}
