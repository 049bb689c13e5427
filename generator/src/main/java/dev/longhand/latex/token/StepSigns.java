package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Sign;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Term;
import dev.longhand.source.Span;
import java.util.List;

/** {@code w -= x} and {@code w += x}, as in programs: the new value is the old one less or plus what stands behind. */
public final class StepSigns {

    static final String LESS = "-=";
    static final String PLUS = "+=";

    private StepSigns() {}

    /** Puts a single sign where its parts stand here, {@code -=}, {@code \mathrel{-}=} or {@code \mathrel{-=}}. */
    public static boolean rewrite(TokenRewriting tokens) {
        Token first = tokens.peek(0);
        boolean wrapped = first.is("\\mathrel") && tokens.peek(1).is(Kind.OPEN);
        int at = wrapped ? 2 : 0;
        Token sign = tokens.peek(at++);
        if (!sign.is("-") && !sign.is("+")) {
            return false;
        }
        boolean closed = wrapped && tokens.peek(at).is(Kind.CLOSE);
        at += closed ? 1 : 0;
        Token equal = tokens.peek(at++);
        boolean touches = closed || equal.start() == sign.end();
        if (!equal.is("=")
                || !touches
                || (wrapped && !closed && !tokens.peek(at++).is(Kind.CLOSE))) {
            return false;
        }
        tokens.moveTo(tokens.index() + at);
        tokens.put(Kind.SIGN, sign.is("-") ? LESS : PLUS, first);
        return true;
    }

    /** What stands behind a relation; behind one of these signs, what its left side becomes. */
    public static Tree value(Token sign, Tree left, Tree right) {
        if ((!sign.is(LESS) && !sign.is(PLUS)) || left instanceof Tree.Blank) {
            return right;
        }
        Term step = new Term(sign.is(LESS) ? Sign.MINUS : Sign.PLUS, right);
        return new Sum(new Span(left.span().start(), right.span().end()), List.of(new Term(Sign.PLUS, left), step));
    }
}
