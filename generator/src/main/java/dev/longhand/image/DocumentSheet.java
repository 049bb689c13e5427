package dev.longhand.image;

import dev.longhand.typeset.Block;
import dev.longhand.typeset.Document;
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
        DocumentPieces.of(document, drawing, Sheet.Builder.FULL).forEach(sheet::add);
        return sheet.build();
    }
}
