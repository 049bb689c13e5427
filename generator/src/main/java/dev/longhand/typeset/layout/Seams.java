package dev.longhand.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places in TeX of ours where a formula may be parted. */
final class Seams {

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(?:left|right)(?![a-zA-Z])\\s*(?:\\\\[a-zA-Z]+|\\\\.|.)|\\\\(?:begin|end)\\{[a-z]+}|\\\\[a-zA-Z]+|\\\\.|\\s+|.",
            Pattern.DOTALL);
    private static final Pattern WIDE_SPACE = Pattern.compile("\\s*\\\\q?quad\\b\\s*");
    private static final Set<String> OPENING = Set.of("{", "(", "[", "\\{");
    private static final Set<String> CLOSING = Set.of("}", ")", "]", "\\}");
    private static final Map<String, Seam.Kind> KINDS = Map.ofEntries(
            Map.entry("\\\\", Seam.Kind.ROW),
            Map.entry("&", Seam.Kind.CELL),
            Map.entry("=", Seam.Kind.RELATION),
            Map.entry("\\approx", Seam.Kind.RELATION),
            Map.entry("\\leftarrow", Seam.Kind.RELATION),
            Map.entry("\\rightarrow", Seam.Kind.RELATION),
            Map.entry("\\xrightarrow", Seam.Kind.RELATION),
            Map.entry("\\Rightarrow", Seam.Kind.RELATION),
            Map.entry("+", Seam.Kind.SIGN),
            Map.entry("-", Seam.Kind.SIGN),
            Map.entry("\\cdot", Seam.Kind.FACTOR),
            Map.entry("\\odot", Seam.Kind.FACTOR),
            Map.entry("\\times", Seam.Kind.FACTOR),
            Map.entry("\\,", Seam.Kind.FACTOR));

    private Seams() {}

    /** The seams of a formula in order. */
    static List<Seam> of(String tex) {
        List<Seam> seams = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(tex);
        int depth = 0;
        boolean operandBefore = false;
        while (tokens.find()) {
            String token = tokens.group();
            if (token.isBlank()) {
                continue;
            }
            if (opens(token)) {
                depth++;
            } else if (closes(token)) {
                depth--;
                operandBefore = true;
            } else if (depth == 0) {
                Seam.Kind kind = KINDS.get(token);
                if (token.equals(",")) {
                    Matcher space = WIDE_SPACE.matcher(tex).region(tokens.end(), tex.length());
                    if (space.lookingAt()) {
                        seams.add(new Seam(Seam.Kind.SEPARATOR, tokens.start(), space.end()));
                    }
                    operandBefore = false;
                    continue;
                }
                boolean unary = kind == Seam.Kind.SIGN && !operandBefore;
                if (kind != null && !unary) {
                    seams.add(new Seam(kind, tokens.start(), tokens.end()));
                }
                operandBefore = kind == null;
            }
        }
        return seams;
    }

    /** Where the bracket that opens at {@code start} has been closed; the end of the formula if it never is. */
    static int closing(String tex, int start) {
        Matcher tokens = TOKEN.matcher(tex).region(start, tex.length());
        int depth = 0;
        while (tokens.find()) {
            depth += opens(tokens.group()) ? 1 : closes(tokens.group()) ? -1 : 0;
            if (depth == 0) {
                return tokens.end();
            }
        }
        return tex.length();
    }

    private static boolean opens(String token) {
        return OPENING.contains(token) || token.startsWith("\\begin{") || isSized(token, "\\left");
    }

    private static boolean closes(String token) {
        return CLOSING.contains(token) || token.startsWith("\\end{") || isSized(token, "\\right");
    }

    /** Whether it is a delimiter behind {@code command}, not a longer command such as {@code \leftarrow}. */
    private static boolean isSized(String token, String command) {
        return token.startsWith(command)
                && token.length() > command.length()
                && !Character.isLetter(token.charAt(command.length()));
    }
}
