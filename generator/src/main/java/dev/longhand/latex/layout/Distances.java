package dev.longhand.latex.layout;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.TokenRewriting;
import dev.longhand.latex.token.WordList;
import java.util.Map;
import java.util.Set;

/**
 * Spaces of a given length, {@code \hspace{0.5in}} or {@code \hskip 2em}, and thin ones in a row. A wide one parts
 * statements as {@code \quad} does, any other is passed over.
 */
final class Distances {

    /** Commands whose length stands in braces, or behind them. */
    private static final Set<String> LENGTHS = WordList.commands("hspace mspace hskip vskip kern mkern mskip");

    /** A little less than a quad, which is one. */
    private static final double WIDE = 0.8;

    /** How many em a unit is. */
    private static final Map<String, Double> UNITS = Map.of(
            "em", 1.0, "ex", 0.45, "pt", 0.1, "px", 0.08, "cm", 2.8, "mm", 0.28, "in", 7.2, "pc", 1.2, "mu", 1 / 18.0);

    private static final Map<String, Double> THIN =
            Map.of("\\,", 0.17, "\\:", 0.22, "\\>", 0.22, "\\;", 0.28, "~", 0.33, "\\thickspace", 0.28);

    /** How far is looked for the relation of the statement behind a row of thin spaces. */
    private static final int FAR = 200;

    private final TokenRewriting tokens;

    Distances(TokenRewriting tokens) {
        this.tokens = tokens;
    }

    /** Takes in a space of a given length; whether one stands here. */
    boolean rewrite(Token command) {
        if (!command.isOneOf(LENGTHS)) {
            return false;
        }
        tokens.skip(1);
        tokens.skipStar();
        boolean braces = tokens.peek(0).is(Kind.OPEN);
        StringBuilder length = new StringBuilder();
        int end = braces ? tokens.argumentEnd(0) : -1;
        if (braces && end >= 0) {
            while (tokens.index() < end) {
                append(length);
            }
        } else if (!braces) {
            number(length);
        }
        if (!command.is("\\vskip") && isWide(length.toString())) {
            tokens.put(Kind.COMMAND, "\\quad", command);
        }
        return true;
    }

    /** A number and a unit without braces. */
    private void number(StringBuilder length) {
        while (tokens.peek(0).is(Kind.DIGIT)
                || tokens.peek(0).is(".")
                || tokens.peek(0).is("-")) {
            append(length);
        }
        for (int i = 0; i < 2 && tokens.peek(0).is(Kind.LETTER); i++) {
            append(length);
        }
    }

    private void append(StringBuilder length) {
        Token token = tokens.peek(0);
        length.append(token.is(Kind.OPEN) || token.is(Kind.CLOSE) ? "" : token.text());
        tokens.skip(1);
    }

    private static boolean isWide(String length) {
        if (length.contains("fill") || length.contains("width")) {
            return true;
        }
        int unit = Math.max(0, length.length() - 2);
        Double em = UNITS.get(length.substring(unit));
        String number = length.substring(0, unit);
        return em != null && number.matches("\\d{0,4}\\.?\\d{1,4}") && Double.parseDouble(number) * em >= WIDE;
    }

    /** Takes in a row of thin spaces that is as wide as a quad and stands before another statement. */
    boolean rewriteRow(Token first) {
        double width = 0;
        int count = 0;
        while (tokens.peek(count).isOneOf(THIN.keySet()) && count < FAR) {
            width += THIN.getOrDefault(tokens.peek(count).text(), 0.0);
            count++;
        }
        if (count < 2 || width < WIDE || !isBeforeStatement(count)) {
            return false;
        }
        tokens.skip(count);
        tokens.put(Kind.COMMAND, "\\quad", first);
        return true;
    }

    private boolean isBeforeStatement(int from) {
        int depth = 0;
        for (int i = from; i < from + FAR; i++) {
            Token token = tokens.peek(i);
            depth += token.is(Kind.OPEN) || token.is("(") || token.is("[") ? 1 : 0;
            depth -= token.is(Kind.CLOSE) || token.is(")") || token.is("]") ? 1 : 0;
            if (depth < 0 || token.is(Kind.END) || (depth == 0 && Signs.isSeparator(token) && !token.is("."))) {
                return false;
            }
            if (depth == 0 && Signs.relation(token) != null) {
                return i > from;
            }
        }
        return false;
    }
}
