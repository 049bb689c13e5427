package dev.longhand.latex.layout;

import dev.longhand.latex.token.Environments;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Spaces between factors, {@code (a - t) \ \sigma'(z) \quad x}. A wide space parts statements; but what stands behind it and
 * has no relation, no words and no number of an equation in it says nothing of its own, and is a factor of what stands before.
 */
public final class Gaps {

    /** Behind more tokens than these nothing is looked for. */
    private static final int LONGEST = 400;

    private final List<Token> tokens;

    private Gaps(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens without spaces that part factors. */
    public static List<Token> closed(List<Token> tokens) {
        return tokens.stream().anyMatch(Signs::isWide) ? new Gaps(tokens).closed() : tokens;
    }

    private List<Token> closed() {
        List<Token> closed = new ArrayList<>();
        boolean related = false;
        boolean goesOn = false;
        boolean afterSpace = false;
        // in brackets a space parts the entries of a row
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int behind = i;
            while (behind < tokens.size() && Signs.isWide(tokens.get(behind))) {
                behind++;
            }
            if (behind > i) {
                boolean factor = related && depth == 0 && isFactor(i, behind, goesOn);
                if (!factor) {
                    closed.addAll(tokens.subList(i, behind));
                    related &= i > 0 && !endsOperand(tokens.get(i - 1));
                }
                afterSpace = factor;
                goesOn = factor;
                i = behind - 1;
                continue;
            }
            depth += isInner(token) ? 1 : isInnerEnd(token) ? -1 : 0;
            related =
                    (depth == 0 && Signs.relation(token) != null) || (related && (token.is("&") || !isParting(token)));
            goesOn &= Signs.relation(token) == null && !isParting(token);
            closed.add(afterSpace ? token.afterSpace() : token);
            afterSpace = false;
        }
        return closed;
    }

    /**
     * Whether what stands behind a space from one index up to another is a factor of what stands before it.
     *
     * @param goesOn whether what stands before it is one behind a space itself
     */
    private boolean isFactor(int from, int behind, boolean goesOn) {
        if (from == 0 || behind >= tokens.size() || !endsOperand(tokens.get(from - 1))) {
            return false;
        }
        boolean narrow = behind == from + 1 && tokens.get(from).is("\\ ");
        if (Signs.sign(tokens.get(behind)) != null) {
            return isAdded(behind, narrow);
        }
        if (!begins(behind)) {
            return false;
        }
        int depth = 0;
        int signs = 0;
        int names = 0;
        boolean called = false;
        for (int i = behind; i < Math.min(tokens.size(), behind + LONGEST); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && Signs.relation(token) != null) {
                return narrow && (goesOn || (signs + names > 1 && !called));
            }
            if (depth == 0 && token.is(":")) {
                // z: R^n -> R says where a name lives
                return false;
            }
            if (depth == 0 && (isParting(token) || token.closes())) {
                return token.is(Kind.TEXT) ? narrow : isTerm(behind, i);
            }
            if (token.is("\\dots") || token.is("\\ldots") || token.is("\\cdots")) {
                return false;
            }
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            boolean script = i > behind
                    && (tokens.get(i - 1).is("_") || tokens.get(i - 1).is("^"));
            called |= depth == 1 && token.is("(");
            signs += depth == 0 && (Signs.sign(token) != null || Signs.join(token) != null) ? 1 : 0;
            names += depth == 0 && !script && (token.is(Kind.LETTER) || isCommand(token)) ? 1 : 0;
        }
        return isTerm(behind, tokens.size());
    }

    /** Whether a sign behind a space adds a term to what stands before: nothing is said with that term alone. */
    private boolean isAdded(int sign, boolean narrow) {
        int depth = 0;
        for (int i = sign + 1; i < Math.min(tokens.size(), sign + LONGEST); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && Signs.relation(token) != null) {
                return narrow;
            }
            if (depth == 0 && (isParting(token) || token.closes())) {
                return i > sign + 1 && !token.is(",");
            }
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
        }
        return sign + 1 < tokens.size();
    }

    /** Whether tokens are a term, and no label such as {@code (1)} or {@code (\ast)}. */
    private boolean isTerm(int from, int to) {
        boolean bracketed = tokens.get(from).is("(") || tokens.get(from).is("[");
        boolean signed = false;
        boolean named = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (Signs.relation(token) != null || token.is(Kind.TEXT) || token.is(",")) {
                return false;
            }
            signed |= Signs.sign(token) != null;
            named |= token.is(Kind.LETTER) || isCommand(token);
        }
        return named && (!bracketed || signed);
    }

    private static boolean isCommand(Token token) {
        return token.is(Kind.COMMAND)
                && Signs.join(token) == null
                && Signs.sign(token) == null
                && !Signs.isImplies(token)
                && !Signs.isWide(token)
                && !Signs.isEndMark(token)
                && !token.is("\\square")
                && !token.is("\\Box")
                && !token.is("\\star")
                && !token.is("\\ast");
    }

    private boolean begins(int index) {
        Token token = tokens.get(index);
        return token.is(Kind.LETTER) || token.is("(") || token.is("[") || isCommand(token);
    }

    /** Whether a factor can end with this. */
    public static boolean endsOperand(Token token) {
        return token.is(Kind.LETTER)
                || token.is(Kind.DIGIT)
                || token.is(Kind.CLOSE)
                || token.is(Kind.FINISH)
                || token.is(")")
                || token.is("]")
                || token.is("'")
                || (isCommand(token) && Signs.relation(token) == null);
    }

    private static boolean isParting(Token token) {
        return token.is(Kind.TEXT) || Signs.isSeparator(token);
    }

    private static boolean isInner(Token token) {
        return token.is(Kind.OPEN) || isBracket(token) || token.is("\\{") || isMatrix(token, Kind.BEGIN);
    }

    private static boolean isInnerEnd(Token token) {
        return token.is(Kind.CLOSE)
                || token.is(")")
                || token.is("]")
                || token.is("\\}")
                || isMatrix(token, Kind.FINISH);
    }

    /** Whether cells stand in an environment, rather than lines. */
    private static boolean isMatrix(Token token, Kind kind) {
        return token.is(kind)
                && Environments.isMatrix(token.text())
                && !token.text().equals("array");
    }

    private static boolean isBracket(Token token) {
        return token.is("(") || token.is("[");
    }
}
