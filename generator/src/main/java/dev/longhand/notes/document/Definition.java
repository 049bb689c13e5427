package dev.longhand.notes.document;

import org.jspecify.annotations.Nullable;

/**
 * The definition of a command, as it stands in a text.
 *
 * @param name the command with its backslash, or null if the way it takes its arguments is not followed
 * @param option the first argument where none stands in square brackets, or null
 * @param yields whether an earlier definition goes before this one
 * @param end offset after it
 */
record Definition(
        @Nullable String name,
        int arguments,
        String body,
        @Nullable String option,
        boolean yields,
        int end) {

    private static final int MOST_ARGUMENTS = 9;

    /** A longer body is rather a brace that was never closed. */
    private static final int LONGEST_BODY = 10_000;

    /** The definition that starts at an offset, or null. */
    static @Nullable Definition at(String text, int offset, Braces braces) {
        if (text.startsWith("\\def", offset) && !isLetter(text, offset + 4)) {
            return plain(new Cursor(text, offset + 4, braces));
        }
        for (String command : new String[] {"\\newcommand", "\\renewcommand", "\\providecommand"}) {
            int after = offset + command.length();
            if (text.startsWith(command, offset) && !isLetter(text, after)) {
                return command(new Cursor(text, after, braces), command.startsWith("\\prov"));
            }
        }
        String operator = "\\DeclareMathOperator";
        if (text.startsWith(operator, offset) && !isLetter(text, offset + operator.length())) {
            return operator(new Cursor(text, offset + operator.length(), braces));
        }
        String delimiters = "\\DeclarePairedDelimiter";
        if (text.startsWith(delimiters, offset) && !isLetter(text, offset + delimiters.length())) {
            return delimiters(new Cursor(text, offset + delimiters.length(), braces));
        }
        return null;
    }

    /** A command for a pair of brackets; a star or a size behind it only says how large they are. */
    private static @Nullable Definition delimiters(Cursor cursor) {
        String name = cursor.name();
        String open = cursor.braced(LONGEST_BODY);
        String close = cursor.braced(LONGEST_BODY);
        return name == null || open == null || close == null
                ? null
                : new Definition(name, 2, open + " #2 " + close, "", false, cursor.offset());
    }

    private static @Nullable Definition command(Cursor cursor, boolean yields) {
        cursor.skip('*');
        String name = cursor.name();
        String count = cursor.bracketed();
        String option = cursor.bracketed();
        String body = cursor.braced(LONGEST_BODY);
        if (name == null || body == null) {
            return null;
        }
        int arguments = count == null ? 0 : arguments(count);
        boolean followed = arguments >= (option == null ? 0 : 1);
        return new Definition(followed ? name : null, arguments, body, option, yields, cursor.offset());
    }

    private static @Nullable Definition operator(Cursor cursor) {
        cursor.skip('*');
        String name = cursor.name();
        String body = cursor.braced(LONGEST_BODY);
        return name == null || body == null
                ? null
                : new Definition(name, 0, "\\operatorname{" + body + "}", null, false, cursor.offset());
    }

    private static @Nullable Definition plain(Cursor cursor) {
        String name = cursor.name();
        int arguments = cursor.parameters();
        String body = cursor.braced(LONGEST_BODY);
        return name == null || body == null
                ? null
                : new Definition(arguments < 0 ? null : name, arguments, body, null, false, cursor.offset());
    }

    private static int arguments(String count) {
        boolean digit = count.length() == 1 && count.charAt(0) >= '0' && count.charAt(0) <= '0' + MOST_ARGUMENTS;
        return digit ? count.charAt(0) - '0' : -1;
    }

    private static boolean isLetter(String text, int offset) {
        return Cursor.isLetter(text, offset);
    }
}
