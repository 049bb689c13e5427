package dev.longhand.notes.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a TeX document.
 *
 * @param title what stands in its braces
 * @param end offset after it
 */
record TexHeading(int level, String title, int end) {

    private record Command(String name, int level) {}

    private static final List<Command> COMMANDS = List.of(
            new Command("\\part", 1),
            new Command("\\chapter", 1),
            new Command("\\section", 1),
            new Command("\\subsection", 2),
            new Command("\\subsubsection", 3),
            new Command("\\paragraph", 4),
            new Command("\\subparagraph", 5));

    private static final String BOLD = "\\textbf{";

    private static final int LONGEST = 1_000;

    /** The heading that starts at an offset, or null. */
    static @Nullable TexHeading at(String text, int offset, Braces braces) {
        for (Command command : COMMANDS) {
            int after = offset + command.name().length();
            if (text.startsWith(command.name(), offset) && !Cursor.isLetter(text, after)) {
                return sectioning(text, after, command.level(), braces);
            }
        }
        return text.startsWith(BOLD, offset) ? bold(text, offset, braces) : null;
    }

    private static @Nullable TexHeading sectioning(String text, int after, int level, Braces braces) {
        Cursor cursor = new Cursor(text, after, braces);
        cursor.skip('*');
        cursor.bracketed();
        String title = cursor.braced(LONGEST);
        if (title == null || title.isBlank()) {
            return null;
        }
        return new TexHeading(level, title.strip().replaceAll("\\s+", " "), cursor.offset());
    }

    /** Bold words that have a line to themselves. */
    private static @Nullable TexHeading bold(String text, int offset, Braces braces) {
        int open = offset + BOLD.length() - 1;
        int close = braces.closing(open);
        if (close < 0 || close - open > LONGEST || !isEdge(text, offset - 1, -1) || !isEdge(text, close + 1, 1)) {
            return null;
        }
        String title = text.substring(open + 1, close).strip();
        return title.isEmpty() || title.indexOf('\n') >= 0 ? null : new TexHeading(Titles.LEVEL, title, close + 1);
    }

    private static boolean isEdge(String text, int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i += step;
        }
        boolean lineBreak = step > 0 && text.startsWith("\\\\", i);
        return i < 0 || i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || lineBreak;
    }
}
