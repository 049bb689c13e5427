package dev.longhand.notes.document;

/** Takes a stretch of running text apart into prose and formulas. */
final class Dissection {

    private final Excerpt excerpt;
    private final String text;
    private final Dialect dialect;
    private final Braces braces;
    private final Closings closings;
    private final Definitions definitions;
    private final PassageList passages;
    private final ProseLines prose;

    /**
     * Prepares for a stretch.
     *
     * @param excerpt with the offsets its characters have in the document
     */
    Dissection(Excerpt excerpt, Dialect dialect, Definitions definitions, PassageList passages, Titles titles) {
        this.excerpt = excerpt;
        this.dialect = dialect;
        this.definitions = definitions;
        this.passages = passages;
        text = excerpt.text();
        braces = new Braces(text);
        closings = new Closings(text, dialect, braces);
        prose = new ProseLines(excerpt, dialect, passages, titles);
    }

    /** Adds the passages between two offsets of the stretch. */
    void read(int from, int to) {
        int written = from;
        int i = from;
        while (i < to) {
            int after = opaque(i);
            if (after > i) {
                prose.add(written, i);
                written = Math.min(after, to);
                i = written;
                continue;
            }
            i = afterPlain(i);
        }
        prose.add(written, Math.max(written, Math.min(i, to)));
    }

    /** Only learns the definitions between two offsets. */
    void define(int from, int to) {
        int i = text.indexOf('\\', from);
        while (i >= 0 && i < to) {
            int after = definitions.read(text, i, braces);
            i = text.indexOf('\\', Math.max(after, i + 1));
        }
    }

    /** Reads what is not prose at an offset and returns where it ends, or -1. */
    private int opaque(int i) {
        char c = text.charAt(i);
        if (c == '\\') {
            int after = definitions.read(text, i, braces);
            if (after < 0 && dialect == Dialect.TEX) {
                after = heading(i);
            }
            if (after < 0 && dialect == Dialect.TEX) {
                after = TexMarkup.afterCitation(text, i);
            }
            if (after > i) {
                return after;
            }
        }
        Delimiter delimiter = Delimiter.at(text, i, dialect);
        if (delimiter == null || delimiter.kind() == Delimiter.Kind.CODE) {
            return -1;
        }
        int closing = closings.closing(i, delimiter);
        if (delimiter.isMaths()) {
            if (closing >= 0) {
                formula(i, closing, delimiter);
                return closing + delimiter.closing().length();
            }
            return leftOpen(i, delimiter);
        }
        return closing < 0 ? -1 : closing + delimiter.closing().length();
    }

    /** A formula that stands apart and is never closed goes to the end of its paragraph. */
    private int leftOpen(int i, Delimiter delimiter) {
        if (delimiter.kind() == Delimiter.Kind.INLINE || !startsLine(i)) {
            return -1;
        }
        int end = closings.paragraphEnd(i);
        formula(i, end, delimiter);
        return end;
    }

    private int heading(int i) {
        TexHeading heading = TexHeading.at(text, i, braces);
        if (heading == null) {
            return -1;
        }
        int end = heading.end();
        passages.heading(
                excerpt.place(i), excerpt.place(end - 1) + 1, heading.level(), PlainText.of(heading.title(), dialect));
        return end;
    }

    /** Past a character of prose, an escaped one, or code. */
    private int afterPlain(int i) {
        char c = text.charAt(i);
        if (c == '\\') {
            // Two backslashes are one that is escaped; a command ends where its name does.
            return i + 2;
        }
        if (c == '`' && dialect == Dialect.MARKDOWN) {
            Delimiter run = Delimiter.at(text, i, dialect);
            if (run != null) {
                int closing = closings.closing(i, run);
                return closing < 0
                        ? i + run.opening().length()
                        : closing + run.closing().length();
            }
        }
        if (c == '$') {
            return text.startsWith("$$", i) ? i + 2 : i + 1;
        }
        return i + 1;
    }

    private void formula(int opened, int closing, Delimiter delimiter) {
        boolean rows = delimiter.kind() == Delimiter.Kind.ROWS;
        int start = rows ? opened : opened + delimiter.opening().length();
        int end = rows ? Math.min(text.length(), closing + delimiter.closing().length()) : closing;
        if (rows && !text.startsWith(delimiter.closing(), closing)) {
            end = closing;
        }
        Excerpt whole = FormulaContent.of(excerpt, start, end, definitions, braces);
        Excerpt content = delimiter.isDoubled() ? FormulaContent.single(whole) : whole;
        if (content.length() > 0) {
            passages.formula(content, delimiter.kind() != Delimiter.Kind.INLINE);
        }
    }

    private boolean startsLine(int offset) {
        int i = offset;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
    }
}
