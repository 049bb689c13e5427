package dev.longhand.latex.reading;

import dev.longhand.latex.token.Environments;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signs between two sides, with what is written over them. */
final class Relations {

    private final Reading reading;
    private final Tokens tokens;
    /** What stood behind an arrow inside the braces of its label, as in {@code \overset{f}{\rightarrow x}}. */
    private @Nullable Tree held;

    Relations(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    boolean at() {
        Token token = tokens.peek();
        if (token.is(Kind.BEGIN)) {
            return isArrowMatrix(tokens.index());
        }
        return Signs.relation(token) != null ? !reading.groups.atCloser() : stackedSign() != null;
    }

    boolean atArrow() {
        Token stacked = stackedSign();
        return tokens.at(Kind.BEGIN) ? at() : Signs.isArrow(stacked == null ? tokens.peek() : stacked);
    }

    Relation read() {
        Token token = tokens.peek();
        held = null;
        if (token.is(Kind.BEGIN)) {
            return arrowMatrix(token);
        }
        if (stackedSign() != null) {
            return stacked(tokens.next());
        }
        tokens.next();
        Relation.Kind kind = Objects.requireNonNull(Signs.relation(token));
        Tree label = token.text().startsWith("\\x") ? label() : null;
        return new Relation(tokens.since(token.start()), kind, label);
    }

    /** The side that came with the last relation, once. */
    @Nullable
    Tree takeHeld() {
        Tree side = held;
        held = null;
        return side;
    }

    private @Nullable Tree label() {
        Tree below = tokens.at("[") ? reading.groups.option() : null;
        Tree above = reading.marks.note();
        return above instanceof Tree.Blank ? below : above;
    }

    /** The relation in {@code \overset{note}{=}} and its kin, or null. */
    private @Nullable Token stackedSign() {
        if (!tokens.at("\\overset") && !tokens.at("\\stackrel") && !tokens.at("\\underset")) {
            return null;
        }
        int content = tokens.afterArgument(tokens.index() + 1);
        boolean braced = tokens.get(content).is(Kind.OPEN);
        Token sign = tokens.get(braced ? content + 1 : content);
        return Signs.relation(sign) == null ? null : sign;
    }

    private Relation stacked(Token command) {
        Tree note = reading.marks.note();
        boolean braced = tokens.take(Kind.OPEN);
        Token sign = tokens.next();
        Relation.Kind kind = Signs.relation(sign);
        if (kind == null) {
            throw NotRead.expected("a relation", sign);
        }
        Tree label = sign.text().startsWith("\\x") ? label() : note;
        if (braced && !tokens.take(Kind.CLOSE)) {
            Scope outer = reading.scope;
            reading.scope = outer.brace();
            held = reading.sums.sum();
            reading.scope = outer;
            if (!tokens.take(Kind.CLOSE)) {
                throw NotRead.expected("'}'", tokens.peek());
            }
        }
        boolean definition = kind == Relation.Kind.EQUAL && saysDefinition(note);
        return new Relation(tokens.since(command.start()), definition ? Relation.Kind.DEFINED : kind, label);
    }

    private static boolean saysDefinition(Tree note) {
        return note instanceof Tree.Symbol symbol
                && (symbol.base().equals("def") || symbol.base().equals("\\Delta"));
    }

    /** Two rows without brackets, one of them an arrow. */
    private boolean isArrowMatrix(int index) {
        int end = tokens.partner(index);
        if (end < 0 || !Environments.isBare(tokens.get(index).text())) {
            return false;
        }
        int last = tokens.get(end - 1).is("\\\\") ? end - 2 : end - 1;
        boolean below = Signs.isArrow(tokens.get(last)) && tokens.get(last - 1).is("\\\\");
        return below
                || (Signs.isArrow(tokens.get(index + 1))
                        && tokens.get(index + 2).is("\\\\"));
    }

    private Relation arrowMatrix(Token begin) {
        tokens.next();
        boolean first = Signs.isArrow(tokens.peek());
        if (first) {
            tokens.next();
            tokens.take("\\\\");
        }
        Scope outer = reading.scope;
        reading.scope = Scope.CELL;
        Tree label = reading.groups.items().tree();
        reading.scope = outer;
        if (!first) {
            if (!tokens.take("\\\\") || !Signs.isArrow(tokens.next())) {
                throw new NotRead("expected a label and an arrow in the rows of '" + begin.text() + "'");
            }
        }
        tokens.take("\\\\");
        if (!tokens.take(Kind.FINISH)) {
            throw NotRead.expected("'\\end{" + begin.text() + "}'", tokens.peek());
        }
        return new Relation(tokens.since(begin.start()), Relation.Kind.ARROW, label);
    }
}
