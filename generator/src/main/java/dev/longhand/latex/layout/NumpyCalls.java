package dev.longhand.latex.layout;

import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls of NumPy in formulas, {@code np.sum(dZ, axis=1, keepdims=True)}, as what they compute: {@code axis=1} adds along the
 * rows, {@code axis=0} along the columns, no axis all entries; {@code np.dot(A, B.T)} is a product. A call with other
 * arguments stays as it is written.
 */
public final class NumpyCalls {

    private static final Set<String> FUNCTIONS = Set.of("exp", "log", "tanh", "sqrt", "maximum", "minimum");

    /** Longer calls are none. */
    private static final int LONGEST = 300;

    private final List<Token> tokens;
    private final List<Token> result = new ArrayList<>();

    private NumpyCalls(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens of a formula with the calls that are understood as what they compute, all others as they are. */
    public static List<Token> spelled(List<Token> tokens) {
        NumpyCalls calls = new NumpyCalls(tokens);
        calls.spell(0, tokens.size(), false);
        return calls.result;
    }

    /** @param inCall whether a dot and a T are a transpose */
    private void spell(int from, int to, boolean inCall) {
        int at = from;
        while (at < to) {
            int next = prefix(at) > 0 ? call(at, to) : -1;
            if (next > 0) {
                at = next;
            } else if (inCall && at > from && is(at, ".") && isLetter(at + 1, "T") && !isLetter(at + 2)) {
                put(Kind.SIGN, "^", at);
                put(Kind.LETTER, "T", at + 1);
                at += 2;
            } else {
                result.add(tokens.get(at++));
            }
        }
    }

    /** Takes in a call at an index; returns where it ends, or -1 where none is understood. */
    private int call(int start, int to) {
        int at = start + prefix(start);
        StringBuilder word = new StringBuilder();
        while (isLetter(at)) {
            word.append(tokens.get(at++).text());
        }
        int end = is(at, "(") ? end(at, to) : -1;
        if (end < 0) {
            return -1;
        }
        String function = word.toString();
        List<Integer> commas = commas(at, end);
        if (function.equals("sum")) {
            String name = commas.isEmpty() ? "entrySum" : summed(commas, end);
            int last = commas.isEmpty() ? end : commas.get(0);
            return name == null ? unread(start, end) : function(name, start, at, last, end);
        }
        boolean product = function.equals("dot") || function.equals("matmul") || function.equals("multiply");
        if (product && commas.size() == 1) {
            put(Kind.OPEN, "{", start);
            argument(at, commas.get(0), start);
            if (function.equals("multiply")) {
                put(Kind.COMMAND, "\\odot", commas.get(0));
            }
            argument(commas.get(0), end, start);
            put(Kind.CLOSE, "}", end);
            return end + 1;
        }
        if (FUNCTIONS.contains(function)) {
            String name = function.endsWith("imum") ? function.substring(0, 3) : function;
            return function(name, start, at, end, end);
        }
        return -1;
    }

    /** What has arguments by name that are not understood cannot be parted at their signs either. */
    private int unread(int start, int end) {
        put(Kind.BAD, "a call of NumPy with these arguments is not read", start);
        return end + 1;
    }

    private int function(String name, int start, int open, int last, int end) {
        put(Kind.TEXT, name, start);
        argument(open, last, open);
        return end + 1;
    }

    /** What stands between two tokens, in brackets. */
    private void argument(int before, int behind, int place) {
        put(Kind.SIGN, "(", Math.max(before, place));
        spell(before + 1, behind, true);
        put(Kind.SIGN, ")", behind);
    }

    /** The name of a sum by its further arguments, or null where they are not understood. */
    private @Nullable String summed(List<Integer> commas, int end) {
        String name = "entrySum";
        for (int i = 0; i < commas.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (int t = commas.get(i) + 1; t < (i + 1 < commas.size() ? commas.get(i + 1) : end); t++) {
                text.append(tokens.get(t).text());
            }
            String argument = text.toString();
            if (argument.matches("(axis=)?(1|-1)")) {
                name = "rowSums";
            } else if (argument.matches("(axis=)?0")) {
                name = "colSums";
            } else if (!argument.matches("keepdims=(True|False|1|0)")) {
                return null;
            }
        }
        return name;
    }

    /** How many tokens the name of the library and its dot take at an index; 0 where it is not named. */
    private int prefix(int at) {
        String name = isLetter(at, "n") && isLetter(at + 1, "p") ? "np" : "numpy";
        for (int i = 0; i < name.length(); i++) {
            if (!isLetter(at + i, name.substring(i, i + 1))
                    || (i > 0 && tokens.get(at + i).spaced())) {
                return 0;
            }
        }
        boolean begins = at == 0 || !tokens.get(at).follows(Kind.LETTER) || !isLetter(at - 1);
        return begins && is(at + name.length(), ".") ? name.length() + 1 : 0;
    }

    private int end(int open, int to) {
        int depth = 0;
        for (int i = open; i < Math.min(to, open + LONGEST); i++) {
            depth += is(i, "(") || is(i, "[") || tokens.get(i).is(Kind.OPEN) ? 1 : 0;
            depth -= is(i, ")") || is(i, "]") || tokens.get(i).is(Kind.CLOSE) ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private List<Integer> commas(int open, int end) {
        List<Integer> commas = new ArrayList<>();
        int depth = 0;
        for (int i = open + 1; i < end; i++) {
            depth += is(i, "(") || is(i, "[") || tokens.get(i).is(Kind.OPEN) ? 1 : 0;
            depth -= is(i, ")") || is(i, "]") || tokens.get(i).is(Kind.CLOSE) ? 1 : 0;
            if (depth == 0 && is(i, ",")) {
                commas.add(i);
            }
        }
        return commas;
    }

    private boolean is(int at, String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }

    private boolean isLetter(int at) {
        return at < tokens.size() && tokens.get(at).is(Kind.LETTER);
    }

    private boolean isLetter(int at, String letter) {
        return isLetter(at) && tokens.get(at).text().equals(letter);
    }

    private void put(Kind kind, String text, int at) {
        Token place = tokens.get(at);
        result.add(new Token(kind, text, place.start(), place.end(), place.spaced()));
    }
}
