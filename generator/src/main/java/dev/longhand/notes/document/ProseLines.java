package dev.longhand.notes.document;

/** Cuts prose into lines. */
final class ProseLines {

    private final Excerpt excerpt;
    private final String text;
    private final Dialect dialect;
    private final PassageList passages;
    private final Titles titles;

    ProseLines(Excerpt excerpt, Dialect dialect, PassageList passages, Titles titles) {
        this.excerpt = excerpt;
        this.dialect = dialect;
        this.passages = passages;
        this.titles = titles;
        text = excerpt.text();
    }

    /** Adds the lines of a stretch, each a passage of its own; blank ones are none. */
    void add(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                line(start, i, (start == 0 || isLineEnd(start - 1)) && (i == text.length() || isLineEnd(i)));
                start = i + 1;
            }
        }
    }

    private void line(int from, int to, boolean whole) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (dialect == Dialect.TEX) {
            start = TexMarkup.skip(text, start, end);
        }
        if (start == end) {
            return;
        }
        int first = excerpt.place(start);
        int last = excerpt.place(end - 1) + 1;
        String words = PlainText.of(text.substring(start, end), dialect);
        if (whole && titles.isTitle(first, last)) {
            String number = titles.number(first);
            passages.heading(first - number.length(), last, Titles.LEVEL, number + words);
        } else if (!words.isEmpty()) {
            passages.prose(first, last, words);
        }
    }

    private boolean isLineEnd(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
