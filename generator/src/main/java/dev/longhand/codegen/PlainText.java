package dev.longhand.codegen;

/** Text from outside, made harmless for Java comments. */
final class PlainText {

    private PlainText() {}

    /** One line for a comment that ends at the line's end. */
    static String comment(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0x2028 || c == 0x2029) {
                safe.append(' ');
            } else if (c == '\\') {
                // a single backslash before u starts an escape, even in a comment
                safe.append("\\\\");
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** One line for a documentation comment. */
    static String javadoc(String text) {
        return comment(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("*/", "*&#47;");
    }
}
