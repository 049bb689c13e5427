package dev.longhand.latex.reading;

import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.token.WordList;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.BigOperator;
import dev.longhand.latex.tree.Tree.Blank;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums, products, maxima and integrals over something. */
final class BigOperators {

    private static final Set<String> ALWAYS =
            WordList.commands("sum prod coprod int iint iiint oint bigoplus bigotimes bigodot bigcup bigcap");
    private static final Set<String> WITH_SUBSCRIPT = WordList.commands("max min sup inf lim argmax argmin");

    private final Reading reading;
    private final Tokens tokens;

    BigOperators(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    boolean at() {
        return tokens.peek().isOneOf(ALWAYS)
                || (tokens.peek().isOneOf(WITH_SUBSCRIPT) && tokens.peek(1).is("_"));
    }

    /** Whether an operator alone, perhaps in braces, is the argument here. */
    boolean atPlain() {
        boolean braced = tokens.at(Kind.OPEN) && tokens.peek(2).is(Kind.CLOSE);
        Token token = tokens.peek(braced ? 1 : 0);
        return token.isOneOf(ALWAYS) || token.isOneOf(WITH_SUBSCRIPT);
    }

    Tree read() {
        Token operator = tokens.next();
        return withBody(operator.start(), operator.text(), null);
    }

    /** An operator with its lower limit written below it by a stacking command. */
    Tree over(int start, Tree lower) {
        boolean braced = tokens.take(Kind.OPEN);
        String operator = tokens.next().text();
        if (braced) {
            tokens.next();
        }
        return withBody(start, operator, lower);
    }

    private Tree withBody(int start, String operator, @Nullable Tree under) {
        Tree lower = under;
        Tree upper = null;
        while (tokens.at("_") || tokens.at("^")) {
            boolean below = tokens.at("_");
            if ((below ? lower : upper) != null) {
                throw new NotRead("double " + (below ? "subscript" : "superscript") + ": braces are needed");
            }
            tokens.next();
            if (tokens.at(Kind.OPEN) && tokens.peek(1).is(Kind.CLOSE)) {
                // editors that show boxes for both limits write the empty one, too
                tokens.next();
                tokens.next();
                continue;
            }
            Tree limit = reading.scripts.script();
            lower = below ? limit : lower;
            upper = below ? upper : limit;
        }
        boolean body = reading.operands.at() || tokens.at("-");
        Tree content = body ? reading.sums.product() : new Blank(tokens.behind());
        return new BigOperator(tokens.since(start), operator, lower, upper, content);
    }
}
