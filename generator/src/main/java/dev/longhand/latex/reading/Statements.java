package dev.longhand.latex.reading;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.ReadFormula.Unread;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The statements of a formula, one after another; where one cannot be read, it goes on at the next. */
final class Statements {

    /** What is said to part prose from what is beside it. */
    private static final String PROSE = "\\text";

    private final Reading reading;
    private final Tokens tokens;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final TornStatements torn;
    private final Deque<Token> environments = new ArrayDeque<>();
    private String separator = "";

    Statements(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.torn = new TornStatements(tokens, statements, unread);
    }

    ReadFormula read() {
        skipSeparators();
        while (!tokens.at(Kind.END)) {
            int start = tokens.index();
            reading.reset();
            try {
                statement();
                torn.readAt(start);
            } catch (NotRead e) {
                Recovery.skip(tokens, start);
                torn.unreadAt(start);
                unread.add(new Unread(tokens.since(tokens.get(start).start()), e.reason()));
                separator = "";
            }
            skipSeparators();
        }
        for (Token open : environments) {
            String message = "expected '\\end{" + open.text() + "}', got end";
            unread.add(new Unread(new Span(open.start(), open.end()), message));
        }
        return new ReadFormula(statements, unread);
    }

    private void statement() {
        int start = tokens.peek().start();
        if (tokens.at(Kind.TEXT) && reading.texts.standsAlone()) {
            Tree words = reading.texts.words();
            add(start, words, separator.isEmpty() && !statements.isEmpty() ? PROSE : separator);
            separator = PROSE;
            return;
        }
        if (tokens.at(Kind.LETTER) && reading.texts.opensSentence()) {
            add(start, reading.texts.opening(), separator);
            separator = PROSE;
            return;
        }
        Tree tree = reading.chains.chain();
        if (!atBoundary()) {
            throw NotRead.expected("the end of the statement", tokens.peek());
        }
        add(start, tree, separator);
        if (tokens.take("//")) {
            separator = "//";
            return;
        }
        separator = "";
    }

    private void add(int start, Tree tree, String before) {
        Chain chain = tree instanceof Chain known ? known : new Chain(tree.span(), List.of(tree), List.of());
        boolean first = statements.isEmpty() && unread.isEmpty();
        statements.add(new Statement(tokens.since(start), chain, first ? Separators.first(before) : before));
    }

    private boolean atBoundary() {
        Token token = tokens.peek();
        return token.is(Kind.END)
                || token.is(Kind.TEXT)
                || token.is("//")
                || Signs.isSeparator(token)
                || atLines()
                || atEndOfLines();
    }

    private void skipSeparators() {
        while (true) {
            Token token = tokens.peek();
            if (Signs.isSeparator(token) && !isDecimal(token)) {
                tokens.next();
                separator = Separators.stronger(separator, token);
            } else if (atLines()) {
                environments.push(tokens.next());
            } else if (atEndOfLines()) {
                environments.pop();
                tokens.next();
            } else {
                return;
            }
        }
    }

    private boolean isDecimal(Token token) {
        return token.is(".") && tokens.peek(1).follows(Kind.DIGIT);
    }

    private boolean atLines() {
        return tokens.at(Kind.BEGIN) && reading.matrices.isLines(tokens.index());
    }

    private boolean atEndOfLines() {
        return tokens.at(Kind.FINISH)
                && !environments.isEmpty()
                && environments.getFirst().text().equals(tokens.peek().text());
    }
}
