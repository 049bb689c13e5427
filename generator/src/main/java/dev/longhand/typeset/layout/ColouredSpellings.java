package dev.longhand.typeset.layout;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Colours stretches of TeX wherever they stand as a factor, not as a part of a name, an argument or a script. */
final class ColouredSpellings {

    /** Longer ones first, so that none hides one that holds it. */
    private final Map<String, String> colours =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    void put(String spelling, String colour) {
        colours.putIfAbsent(spelling, colour);
    }

    static String in(String colour, String tex) {
        return "\\textcolor{" + colour + "}{" + tex + "}";
    }

    String applied(String tex) {
        StringBuilder coloured = new StringBuilder();
        int at = 0;
        while (at < tex.length()) {
            int from = at;
            Map.Entry<String, String> found = colours.entrySet().stream()
                    .filter(entry -> tex.startsWith(entry.getKey(), from) && isWhole(tex, from, entry.getKey()))
                    .findFirst()
                    .orElse(null);
            int end = found == null ? unparted(tex, at) : at + found.getKey().length();
            coloured.append(found == null ? tex.substring(at, end) : in(found.getValue(), found.getKey()));
            at = end;
        }
        return coloured.toString();
    }

    private static boolean isWhole(String tex, int from, String spelling) {
        int end = from + spelling.length();
        char before = from == 0 ? ' ' : tex.charAt(from - 1);
        char after = end == tex.length() ? ' ' : tex.charAt(end);
        boolean called = spelling.startsWith("(") && (Character.isLetter(before) || before == '\'' || before == '}');
        boolean goesOn = Character.isLetterOrDigit(after) && Character.isLetter(spelling.charAt(spelling.length() - 1));
        return !called && !goesOn && before != '\\' && "_^'".indexOf(after) < 0;
    }

    /** The end of what is left as it is: a command, a script with all that is in it, or a character. */
    private static int unparted(String tex, int at) {
        char first = tex.charAt(at);
        if ((first == '_' || first == '^') && at + 1 < tex.length() && tex.charAt(at + 1) == '{') {
            return Seams.closing(tex, at + 1);
        }
        int end = at + 1;
        if (Character.isLetter(first) || first == '\\') {
            while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
