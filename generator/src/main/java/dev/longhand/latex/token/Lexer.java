package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From characters to tokens; every letter and every digit is a token of its own. */
public final class Lexer {

    private static final Set<String> TEXT_COMMANDS = WordList.commands(
            "text textbf textit textrm textnormal textsf texttt textsc textup mbox hbox emph intertext",
            "shortintertext");
    /** Signs of several characters, the longer first, and how TeX spells them. */
    private static final List<String> LONG_SIGNS = List.of(
            "-->",
            "\\rightarrow",
            "==>",
            "\\Rightarrow",
            "...",
            "\\dots",
            "..",
            "\\dots",
            "//",
            "//",
            ".*",
            "\\odot",
            "./",
            "/",
            ":=",
            "\\coloneqq",
            "=:",
            "\\eqqcolon",
            "<=",
            "\\le",
            ">=",
            "\\ge",
            "=>",
            "\\Rightarrow",
            "->",
            "\\rightarrow",
            "==",
            "=",
            "!=",
            "\\ne");

    /** Signs of products that are written as text. */
    private static final Pattern TEXT_SIGNS = Pattern.compile("\\.?\\*|[\u00d7\u00b7\u2299\u2218]");

    private final String tex;
    private final int[] closings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced;

    private Lexer(String tex) {
        this.tex = tex;
        this.closings = Braces.closings(tex);
    }

    /** The tokens of a text, without an end token. */
    public static List<Token> tokens(String tex) {
        Lexer lexer = new Lexer(tex);
        lexer.upTo(tex.length());
        return lexer.tokens;
    }

    private void upTo(int limit) {
        while (at < limit) {
            char c = tex.charAt(at);
            if (c == '%') {
                int line = tex.indexOf('\n', at);
                at = line < 0 ? limit : Math.min(limit, line + 1);
                spaced = true;
            } else if (c == '\\') {
                command(limit);
            } else if (c == '{' || c == '}') {
                add(c == '{' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at + 1);
            } else if (c < 128) {
                ascii(c);
            } else {
                beyondAscii(tex.codePointAt(at));
            }
        }
    }

    private void ascii(char c) {
        if (c <= ' ' || c == 127) {
            at++;
            spaced = true;
            return;
        }
        if (Character.isLetterOrDigit(c)) {
            add(Character.isDigit(c) ? Kind.DIGIT : Kind.LETTER, String.valueOf(c), at + 1);
            return;
        }
        for (int i = 0; i < LONG_SIGNS.size(); i += 2) {
            if (tex.startsWith(LONG_SIGNS.get(i), at)) {
                addSpelling(LONG_SIGNS.get(i + 1), at + LONG_SIGNS.get(i).length());
                return;
            }
        }
        add(Kind.SIGN, String.valueOf(c), at + 1);
    }

    private void command(int limit) {
        int end = at + 1;
        while (end < limit && isLetter(tex.charAt(end))) {
            end++;
        }
        if (end == at + 1 && end < limit) {
            end += Character.charCount(tex.codePointAt(end));
        }
        String name = tex.substring(at, end).replaceAll("\\s", " ");
        int open = end;
        while (open < limit && tex.charAt(open) == ' ') {
            open++;
        }
        int close = open < limit ? closings[open] : -1;
        if (TEXT_COMMANDS.contains(name) && close >= 0 && close < limit) {
            text(open, close);
        } else {
            add(Kind.COMMAND, name, end);
        }
    }

    /** Text between braces; what stands between dollar signs in it is maths again. */
    private void text(int open, int close) {
        int start = at;
        int from = open + 1;
        while (from < close) {
            int dollar = tex.indexOf('$', from);
            int second = dollar < 0 || dollar >= close ? -1 : tex.indexOf('$', dollar + 1);
            if (second < 0 || second >= close) {
                break;
            }
            textPiece(start, from, dollar, dollar + 1);
            at = dollar + 1;
            upTo(second);
            start = second;
            from = second + 1;
        }
        textPiece(start, from, close, close + 1);
        at = close + 1;
    }

    private void textPiece(int start, int from, int to, int end) {
        String piece = tex.substring(from, to);
        String bare = piece.strip();
        at = start;
        if (bare.isEmpty()) {
            spaced = true;
        } else if (bare.length() == 1 && ",.;:".contains(bare)) {
            add(Kind.SIGN, bare, end);
        } else if (bare.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.') && !bare.startsWith(".")) {
            for (int i = 0; i < bare.length(); i++) {
                char c = bare.charAt(i);
                tokens.add(new Token(c == '.' ? Kind.SIGN : Kind.DIGIT, String.valueOf(c), start, end, spaced));
                spaced = false;
            }
        } else if (TEXT_SIGNS.matcher(bare).matches()) {
            at = from;
            upTo(to);
            at = end;
        } else {
            add(Kind.TEXT, piece, end);
        }
    }

    private void beyondAscii(int codePoint) {
        int end = at + Character.charCount(codePoint);
        String spelling = UnicodeSigns.spelling(codePoint);
        String fraction = UnicodeSigns.fraction(codePoint);
        if (spelling != null) {
            addSpelling(spelling, end);
        } else if (fraction != null) {
            int start = at;
            add(Kind.COMMAND, "\\frac", end);
            tokens.add(new Token(Kind.DIGIT, fraction.substring(0, 1), start, end, false));
            tokens.add(new Token(Kind.DIGIT, fraction.substring(1), start, end, false));
        } else if (small(at, true) != null || small(at, false) != null) {
            script(small(at, true) != null);
        } else if (Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT) {
            at = end;
            spaced = true;
        } else {
            add(Kind.SIGN, Character.toString(codePoint), end);
        }
    }

    /** A run of small signs below or above, as a script in braces. */
    private void script(boolean below) {
        int start = at;
        add(Kind.SIGN, below ? "_" : "^", at + 1);
        tokens.add(new Token(Kind.OPEN, "{", start, start + 1, false));
        at = start;
        String sign = small(at, below);
        while (sign != null) {
            char c = sign.charAt(0);
            add(isLetter(c) ? Kind.LETTER : Character.isDigit(c) ? Kind.DIGIT : Kind.SIGN, sign, at + 1);
            sign = small(at, below);
        }
        tokens.add(new Token(Kind.CLOSE, "}", at - 1, at, false));
    }

    private @Nullable String small(int index, boolean below) {
        if (index >= tex.length()) {
            return null;
        }
        return below ? UnicodeSigns.below(tex.charAt(index)) : UnicodeSigns.above(tex.charAt(index));
    }

    private void addSpelling(String spelling, int end) {
        char c = spelling.charAt(0);
        Kind kind =
                c == '\\' ? Kind.COMMAND : isLetter(c) ? Kind.LETTER : Character.isDigit(c) ? Kind.DIGIT : Kind.SIGN;
        add(kind, spelling, end);
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at, end, spaced));
        at = end;
        spaced = false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
