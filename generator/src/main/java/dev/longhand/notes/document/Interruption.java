package dev.longhand.notes.document;

/**
 * Tells whether what follows a blank line still belongs to a formula. Authors leave formulas open; the closing found
 * behind a blank line may then be the opening of the next one, and the text between the two is not maths.
 */
final class Interruption {

    /** What plain text does not hold. */
    private static final String MATHS = "\\=^_&{}+";

    private static final int SHORTEST_WORD = 3;

    private final String text;
    private final Lines lines;

    Interruption(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Offset of the first line between {@code from} and the closing that is not maths, or -1. */
    int from(int from, int closing, Delimiter delimiter) {
        boolean dollars = delimiter.opening().equals("$$");
        int closingLine = lines.start(closing);
        if (dollars && lines.isBlank(closingLine, closing) && opensAnother(closing)) {
            return closingLine;
        }
        for (int line = from; line < closing; line = lines.next(line)) {
            if ((text.startsWith(delimiter.opening(), line) && line > from)
                    || isProse(line, lines.end(line), dollars)) {
                return line;
            }
        }
        return -1;
    }

    private boolean opensAnother(int dollars) {
        int from = dollars + 2;
        int end = lines.end(from);
        return text.substring(from, end).contains("$$");
    }

    private boolean isProse(int from, int to, boolean dollars) {
        int letters = 0;
        boolean word = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (dollars && c == '$' && !text.startsWith("$$", i) && (i == 0 || text.charAt(i - 1) != '\\')) {
                boolean second = i > 0 && text.charAt(i - 1) == '$';
                if (!second) {
                    return true;
                }
            }
            if (MATHS.indexOf(c) >= 0) {
                return false;
            }
            letters = Character.isLetter(c) ? letters + 1 : 0;
            word |= letters >= SHORTEST_WORD;
        }
        return word;
    }
}
