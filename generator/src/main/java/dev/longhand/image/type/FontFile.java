package dev.longhand.image.type;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.scilab.forge.jlatexmath.TeXFormula;

/** The TrueType files of the TeX fonts that formulas are set in. */
public final class FontFile {

    private static final List<String> FOLDERS =
            List.of("base", "latin", "latin/optional", "maths", "maths/optional", "euler");

    private FontFile() {}

    /** The bytes of a font, or empty for one that JLaTeXMath does not bring along. */
    public static Optional<byte[]> of(Font font) throws IOException {
        for (String folder : FOLDERS) {
            try (InputStream file =
                    TeXFormula.class.getResourceAsStream("fonts/" + folder + "/" + font.getPSName() + ".ttf")) {
                if (file != null) {
                    return Optional.of(file.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }
}
