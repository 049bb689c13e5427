package dev.longhand.latex.reading;

import dev.longhand.latex.layout.Gaps;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.ReadFormula.Unread;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that are only a part of what is written: what stands directly behind them, with nothing but a narrow blank or a
 * stop between, is not read, or is a factor. A stop right behind a formula and before a blank ends a sentence. Such a side
 * says nothing that could be judged.
 */
final class TornStatements {

    private final Tokens tokens;
    private final List<Statement> statements;
    private final List<Unread> unread;

    /**
     * @param statements those read so far; torn ones are marked there
     * @param unread what was not read so far
     */
    TornStatements(Tokens tokens, List<Statement> statements, List<Unread> unread) {
        this.tokens = tokens;
        this.statements = statements;
        this.unread = unread;
    }

    /** What begins at a token could not be read. */
    void unreadAt(int start) {
        int before = operandBefore(start);
        if (before < 0) {
            return;
        }
        boolean narrow = before == start - 1 || tokens.get(start - 1).is("\\ ");
        if (narrow || isStopBetween(start) || Signs.join(tokens.get(start)) != null) {
            tearLast(statements.size() - 1);
        }
    }

    /** The statement that was read last begins at a token. */
    void readAt(int start) {
        int last = statements.size() - 1;
        if (statements.get(last).sides().get(0) instanceof Tree.Blank && isBehindUnreadSide(start)) {
            tear(last, 0);
            return;
        }
        if (isRightBehindUnread(start)
                && !statements.get(last).chain().relations().isEmpty()) {
            tear(last, 0);
        }
        if (last < 1 || operandBefore(start) < 0 || !isStopBetween(start) || isSaid(last) || isSaid(last - 1)) {
            return;
        }
        boolean related = !statements.get(last - 1).chain().relations().isEmpty();
        if (!statements.get(last).chain().relations().isEmpty()) {
            tear(last, 0);
        }
        if (related) {
            tearLast(last - 1);
        }
    }

    /** Whether what stands before a token, with nothing but narrow blanks between, is not read: it may belong to what begins here. */
    private boolean isRightBehindUnread(int start) {
        int before = start - 1;
        while (before >= 0 && tokens.get(before).is("\\ ")) {
            before--;
        }
        return before >= 0
                && before < start - 1
                && !unread.isEmpty()
                && unread.get(unread.size() - 1).span().end()
                        >= tokens.get(before).end();
    }

    /**
     * Whether what stands before a sign in the next column, or in the next row, is not read, so that the sign does not go on from
     * the row above. What begins with a sign itself is only another side of that one.
     */
    private boolean isBehindUnreadSide(int start) {
        int before = start - 1;
        while (before >= 0 && Signs.isSeparator(tokens.get(before))) {
            before--;
        }
        if (before < 0 || before == start - 1 || unread.isEmpty()) {
            return false;
        }
        Span gap = unread.get(unread.size() - 1).span();
        if (gap.end() < tokens.get(before).end()) {
            return false;
        }
        int first = before;
        while (first > 0 && tokens.get(first - 1).start() >= gap.start()) {
            first--;
        }
        return Signs.relation(tokens.get(first)) == null;
    }

    private boolean isSaid(int statement) {
        Tree first = statements.get(statement).sides().get(0);
        return first instanceof Tree.Words || first instanceof Tree.Numeral;
    }

    private boolean isStopBetween(int start) {
        Token stop = tokens.get(start - 1);
        return stop.is(".") && (stop.spaced() || !tokens.get(start).spaced());
    }

    /** The last token of an operand that only blanks and stops part from a token, or -1. */
    private int operandBefore(int start) {
        int before = start - 1;
        while (before >= 0
                && (Signs.isWide(tokens.get(before)) || tokens.get(before).is("."))) {
            before--;
        }
        boolean operand = before >= 0 && Gaps.endsOperand(tokens.get(before)) && !Signs.isSeparator(tokens.get(before));
        return operand ? before : -1;
    }

    private void tearLast(int statement) {
        int gap = unread.isEmpty() ? -1 : unread.get(unread.size() - 1).span().start();
        if (statement >= 0 && gap < statements.get(statement).span().start()) {
            tear(statement, statements.get(statement).sides().size() - 1);
        }
    }

    private void tear(int statement, int side) {
        Statement whole = statements.get(statement);
        List<Tree> sides = new ArrayList<>(whole.sides());
        Tree part = sides.get(side);
        if (part instanceof Tree.Blank && side > 0) {
            return;
        }
        sides.set(side, new Tree.Notation(part.span(), Tree.Saying.TORN, List.of(part)));
        Chain chain = new Chain(whole.chain().span(), sides, whole.chain().relations());
        statements.set(statement, new Statement(whole.span(), chain, whole.separator()));
    }
}
