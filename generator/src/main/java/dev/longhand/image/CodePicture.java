package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Recording;
import dev.longhand.image.type.Typewriter;
import java.awt.Color;
import java.util.List;

/** Java source text, coloured. */
public final class CodePicture extends Picture {

    private static final double EM = 15;
    private static final double LINE_HEIGHT = 1.35 * EM;
    private static final double ASCENT = 0.8 * EM;

    private CodePicture(String title, Drawing lines) {
        super(title, lines);
    }

    /**
     * Draws source text. Characters outside ASCII appear as '?', a tab as four blanks.
     *
     * @param title what is said in place of the picture, for example the name of the class
     */
    public static CodePicture of(String title, String source) {
        List<String> lines =
                source.stripTrailing().replace("\t", "    ").lines().toList();
        Recording marks = new Recording();
        int row = 0;
        int column = 0;
        for (JavaToken token : JavaToken.split(String.join("\n", lines))) {
            for (String piece : token.text().split("(?<=\n)", -1)) {
                boolean ends = piece.endsWith("\n");
                String text = ends ? piece.substring(0, piece.length() - 1) : piece;
                double x = column * Typewriter.ADVANCE * EM;
                Typewriter.write(marks, text, EM, x, row * LINE_HEIGHT + ASCENT, color(token.kind()));
                column = ends ? 0 : column + text.length();
                row += ends ? 1 : 0;
            }
        }
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        return new CodePicture(title, marks.drawing(widest * Typewriter.ADVANCE * EM, lines.size() * LINE_HEIGHT));
    }

    private static Color color(JavaToken.Kind kind) {
        return switch (kind) {
            case KEYWORD -> new Color(0x0033b3);
            case COMMENT -> new Color(0x5f6b63);
            case STRING -> new Color(0x067d17);
            case NUMBER -> new Color(0x9a3412);
            case ANNOTATION -> new Color(0x7a6400);
            case OTHER -> Color.BLACK;
        };
    }
}
