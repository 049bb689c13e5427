package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.tree.Tree.Bracket;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brackets in all their spellings. */
public final class Delimiters {

    /** What stands for one bar as a closing bracket. */
    public static final Set<String> BARS = Set.of("|", "\\rvert");

    /** The text of a {@code \left.} that opens nothing to be seen. */
    public static final String NULL_OPEN = "\\left.";
    /** The text of a {@code \right.} that closes nothing to be seen. */
    public static final String NULL_CLOSE = "\\right.";

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("\\lbrace", "\\{"),
            Map.entry("\\rbrace", "\\}"),
            Map.entry("\\lbrack", "["),
            Map.entry("\\rbrack", "]"),
            Map.entry("\\lparen", "("),
            Map.entry("\\rparen", ")"),
            Map.entry("\\vert", "|"),
            Map.entry("\\Vert", "\\|"),
            Map.entry("\\colon", ":"),
            Map.entry("\\ast", "*"),
            Map.entry("\\lt", "<"),
            Map.entry("\\gt", ">"));
    private static final Map<String, Set<String>> CLOSERS = Map.ofEntries(
            Map.entry("(", Set.of(")")),
            Map.entry("[", Set.of("]")),
            Map.entry("\\{", Set.of("\\}")),
            Map.entry("|", BARS),
            Map.entry("\\lvert", BARS),
            Map.entry("\\|", Set.of("\\|", "\\rVert")),
            Map.entry("\\lVert", Set.of("\\|", "\\rVert")),
            Map.entry("||", Set.of("||", "\\rVert")),
            Map.entry("\\langle", Set.of("\\rangle")),
            Map.entry("\\lfloor", Set.of("\\rfloor")),
            Map.entry("\\lceil", Set.of("\\rceil")),
            Map.entry("<", Set.of(">")),
            Map.entry(NULL_OPEN, Set.of(NULL_CLOSE, "|", "\\rvert")));
    private static final Set<String> KNOWN = Set.of(
            "(",
            ")",
            "[",
            "]",
            "\\{",
            "\\}",
            "|",
            "\\|",
            "\\langle",
            "\\rangle",
            "\\lvert",
            "\\rvert",
            "\\lVert",
            "\\rVert",
            "\\lfloor",
            "\\rfloor",
            "\\lceil",
            "\\rceil",
            "/");
    private static final Set<String> ENDS =
            Set.of(")", "]", "\\}", "\\rangle", "\\rvert", "\\rVert", "\\rfloor", "\\rceil", NULL_CLOSE);

    private Delimiters() {}

    /** The plain spelling of a command, or the command itself. */
    public static String alias(String command) {
        return ALIASES.getOrDefault(command, command);
    }

    /** The bracket that a command for its size and the sign after it make; empty if that sign is none. */
    public static String sized(String size, Token sign) {
        boolean left = size.equals("\\left") || (size.endsWith("l") && !size.equals("\\left"));
        boolean right = size.equals("\\right") || size.endsWith("r");
        String text = sign.is(Kind.COMMAND) || sign.is(Kind.SIGN) ? alias(sign.text()) : "";
        if (text.equals(".") && (size.equals("\\left") || size.equals("\\right"))) {
            return left ? NULL_OPEN : NULL_CLOSE;
        }
        if (text.equals("|") || text.equals("\\|")) {
            String letter = text.equals("|") ? "vert" : "Vert";
            return size.equals("\\middle") ? "\\mid" : left ? "\\l" + letter : right ? "\\r" + letter : text;
        }
        if (text.equals("<") || text.equals(">")) {
            return text.equals("<") ? "\\langle" : "\\rangle";
        }
        return KNOWN.contains(text) ? text : "";
    }

    /** Whether this can open something; a plain {@code <}, which is a sign of relation nearly always, cannot. */
    public static boolean isOpening(Token token) {
        return token.isOneOf(CLOSERS.keySet()) && !token.is("<");
    }

    /** Whether this can only close something. */
    public static boolean isClosing(Token token) {
        return token.isOneOf(ENDS);
    }

    /** The signs and commands that close what another opens; none where that opens nothing. */
    public static Set<String> closers(String opening) {
        return CLOSERS.getOrDefault(opening, Set.of());
    }

    /** The kind of bracket that a sign or command opens; none for floors, ceilings and what is not seen. */
    public static Bracket bracket(String opening) {
        return switch (opening) {
            case "(" -> Bracket.ROUND;
            case "[" -> Bracket.SQUARE;
            case "\\{" -> Bracket.CURLY;
            case "|", "\\lvert" -> Bracket.BAR;
            case "\\|", "\\lVert", "||" -> Bracket.DOUBLE_BAR;
            case "\\langle", "<" -> Bracket.ANGLE;
            default -> Bracket.NONE;
        };
    }

    /** How the closing bracket is shown in a message, or null if none was opened. */
    public static @Nullable String shownCloser(String opening) {
        return switch (opening) {
            case "(" -> "')'";
            case "[" -> "']'";
            case "\\{" -> "'\\}'";
            case "|", "\\lvert" -> "'|'";
            case "\\|", "\\lVert", "||" -> "'\\|'";
            case "\\langle" -> "'\\rangle'";
            case "\\lfloor" -> "'\\rfloor'";
            case "\\lceil" -> "'\\rceil'";
            case "<" -> "'>'";
            case NULL_OPEN -> "'\\right.'";
            default -> null;
        };
    }
}
