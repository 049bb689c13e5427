package dev.longhand.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How lines are broken where JavaPoet leaves that open. */
final class Layout {

    private static final int WIDTH = 96;
    private static final Pattern ONE_LINE_DOC = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (\\S.*)\\n *\\*/$");

    private Layout() {}

    /** Documentation of one line put on one line. */
    static String tidy(String source) {
        return ONE_LINE_DOC.matcher(source).replaceAll("$1/** $2 */");
    }

    /** Text in lines of limited width; what stands in braces stays together. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (String word : words(text)) {
            if (width > 0 && width + 1 + word.length() > WIDTH) {
                lines.append('\n');
                width = 0;
            } else if (width > 0) {
                lines.append(' ');
                width++;
            }
            lines.append(word);
            width += word.length();
        }
        return lines.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && Character.isWhitespace(c)) {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
