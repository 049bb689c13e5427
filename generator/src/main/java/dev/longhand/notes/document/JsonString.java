package dev.longhand.notes.document;

/** The characters of a JSON string, each with the place of what stands for it in the file. */
final class JsonString {

    private JsonString() {}

    /**
     * Adds the characters of a string that a JSON parser found well-formed.
     *
     * @param quote offset of its opening quote
     */
    static void read(String json, int quote, Excerpt.Builder text) {
        int i = quote + 1;
        while (json.charAt(i) != '"') {
            char c = json.charAt(i);
            if (c != '\\') {
                text.add(c, i);
                i++;
            } else if (json.charAt(i + 1) == 'u') {
                text.add((char) Integer.parseInt(json, i + 2, i + 6, 16), i);
                i += 6;
            } else {
                text.add(unescaped(json.charAt(i + 1)), i);
                i += 2;
            }
        }
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> c;
        };
    }
}
