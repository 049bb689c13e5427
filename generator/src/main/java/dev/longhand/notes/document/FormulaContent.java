package dev.longhand.notes.document;

/** What of the text between two delimiters belongs to the formula. */
final class FormulaContent {

    private FormulaContent() {}

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
