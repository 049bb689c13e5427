package dev.longhand.notes.document;

/** What of the text between two delimiters belongs to the formula. */
final class FormulaContent {

    /** Signs that have another meaning, or another look, behind a backslash. */
    private static final String ESCAPED = "{}|,;:!_*#%&>";

    private FormulaContent() {}

    /**
     * The same where every two backslashes stand for one. Two at the end of a row are left as they are: many an author
     * forgets the other two.
     */
    static Excerpt single(Excerpt content) {
        String text = content.text();
        Excerpt.Builder single = new Excerpt.Builder();
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("\\\\\\\\", i)) {
                single.add('\\', content.place(i)).add('\\', content.place(i + 1));
                i += 4;
            } else if (text.startsWith("\\\\", i)) {
                boolean escapes = i + 2 < text.length() && ESCAPED.indexOf(text.charAt(i + 2)) >= 0;
                single.add('\\', content.place(i));
                if (!escapes) {
                    single.add('\\', content.place(i + 1));
                }
                i += 2;
            } else {
                single.add(text.charAt(i), content.place(i));
                i++;
            }
        }
        return single.build();
    }

    /** Without definitions, without blanks around it; places are those in {@code excerpt}'s document. */
    static Excerpt of(Excerpt excerpt, int start, int end, Definitions definitions, Braces braces) {
        String text = excerpt.text();
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        Excerpt.Builder content = new Excerpt.Builder();
        int i = from;
        while (i < to) {
            int after = text.charAt(i) == '\\' ? definitions.read(text, i, braces) : -1;
            if (after > i) {
                i = after;
                while (content.length() == 0 && i < to && Character.isWhitespace(text.charAt(i))) {
                    i++;
                }
            } else {
                content.add(text.charAt(i), excerpt.place(i));
                i++;
            }
        }
        return content.build();
    }
}
