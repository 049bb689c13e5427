package dev.longhand.pdf;

import dev.longhand.image.type.FontFile;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one file, each with only those glyphs that are used. */
final class PdfFonts {

    private final PDDocument file;
    private final Map<String, Optional<PDType0Font>> embedded = new HashMap<>();

    PdfFonts(PDDocument file) {
        this.file = file;
    }

    /** The font in which a character can be shown; empty where its outline has to do. */
    Optional<PDType0Font> of(Font font, char character) {
        return embedded.computeIfAbsent(font.getPSName(), name -> load(font)).filter(loaded -> has(loaded, character));
    }

    private Optional<PDType0Font> load(Font font) {
        try {
            Optional<byte[]> bytes = FontFile.of(font);
            return bytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PDType0Font.load(file, new ByteArrayInputStream(bytes.get()), true));
        } catch (IOException unusable) {
            // Some of the fonts lack a table that embedding needs.
            return Optional.empty();
        }
    }

    private static boolean has(PDType0Font font, char character) {
        try {
            return font.encode(String.valueOf(character)).length > 0;
        } catch (IllegalArgumentException absent) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
