package dev.longhand.latex.reading;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Tokens;

/** Wide spaces, alignment marks and ends of rows that a statement may run across. */
final class Breaks {

    private Breaks() {}

    static void skipWide(Tokens tokens) {
        while (Signs.isWide(tokens.peek())) {
            tokens.next();
        }
    }

    /** Empty braces show nothing; they only give the sign behind them the space of one that joins two sides. */
    static void skipEmpty(Tokens tokens) {
        while (isEmpty(tokens)) {
            tokens.next();
            tokens.next();
        }
    }

    /** Whether empty braces stand here that are not what a script in front of a letter hangs on. */
    static boolean isEmpty(Tokens tokens) {
        Token behind = tokens.peek(2);
        return tokens.at(Token.Kind.OPEN) && tokens.peek(1).is(Token.Kind.CLOSE) && !behind.is("^") && !behind.is("_");
    }

    /** Skips empty braces, and spaces among them, before the first sign of a statement. */
    static void skipEmptyBeforeSign(Reading reading) {
        Tokens tokens = reading.tokens;
        int index = tokens.index();
        while (isEmpty(tokens) || (tokens.index() > index && Signs.isWide(tokens.peek()))) {
            tokens.moveTo(tokens.index() + (isEmpty(tokens) ? 2 : 1));
        }
        boolean sign = Signs.sign(tokens.peek()) != null || reading.relations.at();
        if (!sign) {
            tokens.moveTo(index);
        }
    }

    /**
     * Before a relation wide spaces and alignment marks part nothing; the end of a row does, and behind a relation two
     * marks, which lead to the next column.
     *
     * @param isBehindRelation whether the chain has a relation already
     */
    static void skipBeforeRelation(Reading reading, boolean isBehindRelation) {
        int index = reading.tokens.index();
        int marks = 0;
        skipEmpty(reading.tokens);
        while (Signs.isWide(reading.tokens.peek()) || (reading.scope.rows() && reading.tokens.at("&"))) {
            marks += reading.tokens.next().is("&") ? 1 : 0;
            skipEmpty(reading.tokens);
        }
        if (isBehindRelation && marks > 1) {
            reading.tokens.moveTo(index);
        }
    }

    /** After a sign its operand may stand in the next row. */
    static void skipAfterSign(Reading reading) {
        while (Signs.isWide(reading.tokens.peek()) || (reading.scope.rows() && isBreak(reading.tokens.peek()))) {
            reading.tokens.next();
        }
    }

    /**
     * Goes to a sign of a sum or product that continues what stands before spaces, alignment marks or the end of a row;
     * stays if none does. A minus after a space or at the start of a row begins something new, unless empty braces stand
     * before it.
     */
    static boolean toSign(Reading reading) {
        Tokens tokens = reading.tokens;
        int index = tokens.index();
        boolean row = false;
        boolean wide = false;
        boolean aligned = false;
        boolean joined = isEmpty(tokens);
        skipEmpty(tokens);
        Token token = tokens.peek();
        while (Signs.isWide(token) || (reading.scope.rows() && isBreak(token))) {
            row |= token.is("\\\\");
            wide |= Signs.isWide(token);
            aligned |= token.is("&");
            tokens.next();
            joined |= isEmpty(tokens);
            skipEmpty(tokens);
            token = tokens.peek();
        }
        boolean minus = !joined && token.is("-") && (row ? !aligned && !wide : wide);
        if ((Signs.sign(token) == null && Signs.join(token) == null) || minus) {
            tokens.moveTo(index);
            return false;
        }
        return true;
    }

    private static boolean isBreak(Token token) {
        return token.is("\\\\") || token.is("&");
    }
}
