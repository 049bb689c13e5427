package dev.longhand.image;

import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;

/** A whole derivation as one tall picture. */
public final class DocumentSheet {

    private DocumentSheet() {}

    /** The sheet of a document. */
    public static Sheet of(Document document) {
        String title = document.blocks().get(0) instanceof Block.Heading heading ? heading.words() : "Derivation";
        Sheet.Builder sheet = Sheet.titled(title);
        DocumentPieces.of(document, Sheet.Builder.FULL).forEach(sheet::add);
        return sheet.build();
    }
}
