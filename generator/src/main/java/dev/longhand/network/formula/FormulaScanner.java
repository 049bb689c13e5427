package dev.longhand.network.formula;

import dev.longhand.expr.Expression.Constant;
import dev.longhand.source.InvalidInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Steps through the characters of a formula: blanks, signs, numbers, and how far a name can reach. */
final class FormulaScanner {

    private static final Set<String> ACCENTS = Set.of("\\hat", "\\bar", "\\vec");

    private final Passage passage;
    private final String text;
    private int at;

    FormulaScanner(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** The next character that is no blank, left where it is; 0 at the end. */
    char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** Whether the character before the next one is a blank. */
    boolean afterBlank() {
        peek();
        return at > 0 && Character.isWhitespace(text.charAt(at - 1));
    }

    boolean take(char c) {
        if (peek() != c || c == 0) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char c, String where) {
        if (!take(c)) {
            throw unexpected("'" + c + "' is missing " + where);
        }
    }

    /** The offset of the next character that is no blank. */
    int start() {
        peek();
        return at;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean atEnd() {
        return peek() == 0;
    }

    boolean atNumber() {
        char c = peek();
        return isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    boolean atName() {
        char c = peek();
        return c == '\\' || Character.isLetter(c);
    }

    Constant number() {
        int start = at;
        at = digits(at);
        if (at < text.length() && text.charAt(at) == '.') {
            at = digits(at + 1);
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
            int end = digits(at + 1 + sign);
            at = end > at + 1 + sign ? end : at;
        }
        try {
            return new Constant(Decimal.read(text.substring(start, at)).orElseThrow());
        } catch (NumberFormatException e) {
            throw passage.error(start, at, String.valueOf(e.getMessage()));
        }
    }

    /** Where a name that starts here can end: with all its scripts, and with fewer; the longest first. */
    List<Integer> nameEnds() {
        List<Integer> ends = new ArrayList<>();
        int end = baseEnd();
        ends.add(end);
        for (int scripts = 0; scripts < 2 && end < text.length(); scripts++) {
            if (text.charAt(end) != '_' && text.charAt(end) != '^') {
                break;
            }
            int next = scriptEnd(end + 1);
            if (next < 0) {
                break;
            }
            end = next;
            ends.add(end);
        }
        Collections.reverse(ends);
        return ends;
    }

    private int baseEnd() {
        int end = at + 1;
        if (text.charAt(at) == '\\') {
            end = letters(end);
            if (ACCENTS.contains(text.substring(at, end))) {
                while (end + 1 < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
            }
            if (end < text.length() && text.charAt(end) == '{') {
                int close = closing(end);
                end = close < 0 ? end : close;
            } else if (ACCENTS.contains(text.substring(at, end).strip()) && end < text.length()) {
                end = text.charAt(end) == '\\' ? letters(end + 1) : end + 1;
            }
        } else if (isAsciiLetter(text.charAt(at))) {
            end = letters(at);
        }
        while (end < text.length() && text.charAt(end) == '\'') {
            end++;
        }
        return end;
    }

    private int scriptEnd(int from) {
        if (from >= text.length()) {
            return -1;
        }
        char c = text.charAt(from);
        if (c == '{') {
            return closing(from);
        }
        if (c == '\\') {
            return letters(from + 1);
        }
        int end = from;
        while (end < text.length() && (isAsciiLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end > from ? end : Character.isLetter(c) ? from + 1 : -1;
    }

    /** The offset after the brace that closes the one at {@code open}, or -1. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** An error at the next character. */
    InvalidInput unexpected(String wanted) {
        if (atEnd()) {
            return passage.error(at, at, "the formula ends too early: " + wanted);
        }
        int end = at + Character.charCount(text.codePointAt(at));
        return passage.error(at, end, "'" + Passage.shown(text.substring(at, end)) + "' cannot stand here: " + wanted);
    }

    InvalidInput error(int from, String message) {
        return passage.error(from, Math.max(from, at), message);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
