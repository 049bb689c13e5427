package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Where the arguments of commands end; the braces of all tokens are paired once. */
final class Arguments {

    private static final int LONGEST_OPTION = 40;

    private final List<Token> tokens;
    private final int[] partners;

    Arguments(List<Token> tokens) {
        this.tokens = tokens;
        this.partners = partners(tokens, Kind.OPEN, Kind.CLOSE);
    }

    /** For each token that opens something the index of the one that closes it; -1 elsewhere. */
    static int[] partners(List<Token> tokens, Kind opening, Kind closing) {
        int[] partners = new int[tokens.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(opening)) {
                open.push(i);
            } else if (tokens.get(i).is(closing) && !open.isEmpty()) {
                partners[open.pop()] = i;
            }
        }
        return partners;
    }

    /** The index after the argument at {@code from}, in braces or a single token; -1 if there is none. */
    int end(int from) {
        if (from >= tokens.size() || tokens.get(from).is(Kind.CLOSE)) {
            return -1;
        }
        if (!tokens.get(from).is(Kind.OPEN)) {
            return from + 1;
        }
        return partners[from] < 0 ? -1 : partners[from] + 1;
    }

    /** The index after options in square brackets at {@code from}, or {@code from}. */
    int optionEnd(int from) {
        if (from >= tokens.size() || !tokens.get(from).is("[")) {
            return from;
        }
        int close = from + 1;
        while (close < tokens.size()
                && close < from + LONGEST_OPTION
                && !tokens.get(close).is("]")) {
            close++;
        }
        return close < tokens.size() && tokens.get(close).is("]") ? close + 1 : from;
    }
}
