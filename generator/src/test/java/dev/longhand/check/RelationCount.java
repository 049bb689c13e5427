package dev.longhand.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the relation signs of a note, line by line, without reading its formulas: {@code =}, {@code :=},
 * {@code \approx} and {@code \leftarrow} between dollars. Signs in subscripts, superscripts, words, labels over or
 * under something and in the conditions of cases do not count. Shares nothing with the reader that it is to control.
 */
public final class RelationCount {

    /** Commands whose braces hold no relation of the formula: words, and labels before the thing labelled. */
    private static final Set<String> LABELS = Set.of(
            "text",
            "textbf",
            "textit",
            "textrm",
            "mathrm",
            "mathbf",
            "mbox",
            "operatorname",
            "xrightarrow",
            "xleftarrow",
            "overset",
            "underset",
            "stackrel",
            "tag",
            "label",
            "begin",
            "end",
            "color");

    private static final Set<String> SIGNS = Set.of("approx", "leftarrow", "coloneqq");

    private final String text;
    private final List<Integer> places = new ArrayList<>();

    private RelationCount(String text) {
        this.text = text;
    }

    /** How many relation signs stand on each line, counted from 1; lines without any are left out. */
    public static Map<Integer, Integer> perLine(String text) {
        Map<Integer, Integer> perLine = new TreeMap<>();
        for (int place : places(text)) {
            perLine.merge(line(text, place), 1, Integer::sum);
        }
        return perLine;
    }

    /** Offsets of the relation signs, in order. */
    public static List<Integer> places(String text) {
        RelationCount count = new RelationCount(text);
        count.note();
        return count.places;
    }

    /** The line of an offset, counted from 1. */
    public static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private void note() {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\\') {
                at += 2;
            } else if (text.startsWith("$$", at)) {
                int end = text.indexOf("$$", at + 2);
                if (end < 0) {
                    return;
                }
                formula(at + 2, end);
                at = end + 2;
            } else if (text.charAt(at) == '$') {
                int end = inlineEnd(at + 1);
                if (end < 0) {
                    at++;
                } else {
                    formula(at + 1, end);
                    at = end + 1;
                }
            } else {
                at++;
            }
        }
    }

    /** The next single dollar of the same paragraph, or -1. */
    private int inlineEnd(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '$') {
                return at;
            } else if (c == '\n' && text.startsWith("\n", at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private void formula(int from, int end) {
        int at = from;
        int cases = 0;
        boolean condition = false;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\') {
                String command = command(at, end);
                int after = at + 1 + command.length();
                if (command.equals("\\")) {
                    condition = false;
                } else if (command.equals("begin") && text.startsWith("{cases}", after)) {
                    cases++;
                    condition = false;
                } else if (command.equals("end") && text.startsWith("{cases}", after)) {
                    cases--;
                    condition = false;
                } else if (SIGNS.contains(command) && !condition) {
                    found(at);
                }
                at = LABELS.contains(command) ? afterArguments(after, end) : after;
            } else if (c == '_' || c == '^') {
                at = afterScript(at + 1, end);
            } else if (c == '&' && cases > 0) {
                condition = true;
                at++;
            } else if (c == '=' && !condition) {
                found(at);
                at++;
            } else {
                at++;
            }
        }
    }

    /** What follows the backslash: letters, or one character. */
    private String command(int backslash, int end) {
        int at = backslash + 1;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(backslash + 1, Math.min(end, Math.max(at, backslash + 2)));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Behind an optional argument in brackets and one in braces. */
    private int afterArguments(int from, int end) {
        int at = from;
        if (at < end && text.charAt(at) == '*') {
            at++;
        }
        if (at < end && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            at = close < 0 || close >= end ? at : close + 1;
        }
        return at < end && text.charAt(at) == '{' ? afterGroup(at, end) : at;
    }

    private int afterScript(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= end) {
            return end;
        }
        if (text.charAt(at) == '{') {
            return afterGroup(at, end);
        }
        if (text.charAt(at) == '\\') {
            return at + 1 + command(at, end).length();
        }
        return text.charAt(at) == '=' || text.charAt(at) == '&' ? at : at + 1;
    }

    private int afterGroup(int brace, int end) {
        int depth = 0;
        for (int at = brace; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return end;
    }

    private void found(int at) {
        places.add(at);
    }
}
