package dev.longhand.latex.layout;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Equations that stand one a line in a display whose breaks were lost, or never written. TeX sets them in one row, where
 * the end of one and the name of the next would be a product; nobody means that where each line is an equation of a name
 * of its own. A line that only goes on, {@code = 2x} or {@code + b}, stays with the one before.
 */
public final class LostBreaks {

    private static final Set<String> BEFORE_NAME = Set.of("\\Delta", "\\nabla", "\\partial", "\\delta");

    private final List<Token> tokens;
    private final String tex;
    private final List<Integer> lines = new ArrayList<>();

    private LostBreaks(List<Token> tokens, String tex) {
        this.tokens = tokens;
        this.tex = tex;
    }

    /** The tokens with a break before every line that begins an equation behind one that is whole. */
    public static List<Token> restored(List<Token> tokens, String tex) {
        if (tex.indexOf('\n') < 0) {
            return tokens;
        }
        LostBreaks breaks = new LostBreaks(tokens, tex);
        return breaks.divide() ? breaks.broken() : tokens;
    }

    /** Finds the lines; whether there are several and no breaks are written between them. */
    private boolean divide() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && (i == 0 || isOnNewLine(i))) {
                lines.add(i);
            }
            if (depth == 0 && token.is("\\\\")) {
                return false;
            }
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && lines.size() > 1 && isOneALine();
    }

    /** Whether every line is an equation or goes on with a sign; factors that stand one a line make one equation. */
    private boolean isOneALine() {
        for (int line = 0; line < lines.size(); line++) {
            Token first = tokens.get(lines.get(line));
            boolean goesOn = Signs.sign(first) != null || Signs.join(first) != null || Signs.relation(first) != null;
            if (!(goesOn || beginsEquation(line)) || !isWhole(tokens.get(end(line) - 1))) {
                return false;
            }
        }
        return true;
    }

    private int end(int line) {
        return line + 1 < lines.size() ? lines.get(line + 1) : tokens.size();
    }

    private boolean isOnNewLine(int index) {
        int from = tokens.get(index - 1).end();
        int line = tex.indexOf('\n', from);
        return line >= 0 && line < tokens.get(index).start();
    }

    private List<Token> broken() {
        List<Token> broken = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0 && beginsEquation(line)) {
                int at = tokens.get(lines.get(line) - 1).end();
                broken.add(new Token(Kind.COMMAND, "\\\\", at, at, false));
            }
            broken.addAll(tokens.subList(lines.get(line), end(line)));
        }
        return broken;
    }

    private static boolean isWhole(Token last) {
        return Signs.join(last) == null && Signs.sign(last) == null && Signs.relation(last) == null;
    }

    /** Whether one name stands at the start of a line and a sign of equality behind it. */
    private boolean beginsEquation(int line) {
        int end = end(line);
        int at = lines.get(line);
        if (is(at, BEFORE_NAME)) {
            at = afterScripts(at + 1);
        }
        int base = at;
        while (at < tokens.size()
                && tokens.get(at).is(Kind.LETTER)
                && (at == base || !tokens.get(at).spaced())) {
            at++;
        }
        if (at == base && at < tokens.size() && isNamed(tokens.get(at))) {
            at = afterArguments(at + 1);
        }
        if (at == base) {
            return false;
        }
        at = afterScripts(at);
        if (at < tokens.size() && tokens.get(at).is("(")) {
            at = afterScripts(after(at));
        }
        return at + 1 < end && (tokens.get(at).is("=") || tokens.get(at).is("\\coloneqq"));
    }

    private boolean is(int index, Set<String> marks) {
        return index < tokens.size() && tokens.get(index).isOneOf(marks);
    }

    private static boolean isNamed(Token token) {
        return token.is(Kind.TEXT)
                || (token.is(Kind.COMMAND)
                        && Signs.join(token) == null
                        && Signs.relation(token) == null
                        && !Signs.isSeparator(token));
    }

    private int afterArguments(int from) {
        int at = from;
        while (at < tokens.size() && (tokens.get(at).is(Kind.OPEN) || isBare(at))) {
            at = tokens.get(at).is(Kind.OPEN) ? after(at) : at + 1;
        }
        return at;
    }

    private boolean isBare(int index) {
        return tokens.get(index).is(Kind.LETTER) || tokens.get(index).is(Kind.DIGIT);
    }

    private int afterScripts(int from) {
        int at = from;
        while (at < tokens.size()) {
            if (tokens.get(at).is("'")) {
                at++;
            } else if (tokens.get(at).is("_") || tokens.get(at).is("^")) {
                at = at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.OPEN) ? after(at + 1) : at + 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Behind what closes the bracket or brace at an index. */
    private int after(int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += tokens.get(i).opens() ? 1 : tokens.get(i).closes() ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return tokens.size();
    }
}
