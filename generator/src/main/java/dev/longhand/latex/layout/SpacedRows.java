package dev.longhand.latex.layout;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of a matrix with thin spaces between their entries, {@code [0.5 \; 0.6]} or {@code [w_1 \;\; w_2]}. Between numbers
 * one is enough, since numbers beside each other are no product; between names, which may be one, it takes two.
 */
public final class SpacedRows {

    private static final Set<String> THIN = Set.of("\\;", "\\:", "\\>", "~", "\\,", "\\thickspace", "\\medspace");

    /** What parts, joins or relates, so that what is in the brackets is a formula. */
    private static final Set<String> SIGNS = Set.of("+", ",", ";", "=", "*", "/", "|", "&", "(", "[", "\\\\");

    /** Brackets with more in them are no row. */
    private static final int LONGEST = 300;

    private final List<Token> tokens;
    private final List<Token> spaced = new ArrayList<>();

    private SpacedRows(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens with wide spaces between the entries of such rows. */
    public static List<Token> widened(List<Token> tokens) {
        SpacedRows rows = new SpacedRows(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int end = tokens.get(i).is("[") ? rows.end(i + 1) : -1;
            rows.spaced.add(tokens.get(i));
            if (end > 0) {
                rows.row(i + 1, end);
                i = end - 1;
            }
        }
        return rows.spaced;
    }

    /** Where the row that begins at an index ends, or -1 where none does. */
    private int end(int from) {
        int depth = 0;
        int gap = 0;
        int narrowest = Integer.MAX_VALUE;
        boolean numbers = true;
        boolean parted = false;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && isSpace(i)) {
                gap++;
                continue;
            }
            if ((depth == 0 && token.is("]")) || token.is("\\right")) {
                boolean isRow = numbers ? narrowest > 0 : narrowest > 1;
                return parted && isRow ? i : -1;
            }
            if (depth == 0 && gap > 0 && i > from + gap) {
                narrowest = Math.min(narrowest, gap);
                parted = true;
            } else if (depth == 0 && token.is("-") && i > from + gap) {
                return -1;
            }
            gap = 0;
            depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
            numbers &= token.is(Kind.DIGIT) || token.is(".") || token.is("-");
            if (depth < 0 || token.is(Kind.BEGIN) || (depth == 0 && (token.isOneOf(SIGNS) || isSign(token)))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSign(Token token) {
        return Signs.join(token) != null || Signs.relation(token) != null || Signs.isImplies(token);
    }

    /** Whether a space stands here, other than one among the digits of a number. */
    private boolean isSpace(int index) {
        Token token = tokens.get(index);
        boolean digits = token.is("\\,")
                && index > 0
                && tokens.get(index - 1).is(Kind.DIGIT)
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is(Kind.DIGIT);
        return token.isOneOf(THIN) && !digits;
    }

    private void row(int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
            boolean wide = depth == 0 && isSpace(i);
            spaced.add(wide ? new Token(Kind.COMMAND, "\\quad", token.start(), token.end(), token.spaced()) : token);
        }
    }
}
