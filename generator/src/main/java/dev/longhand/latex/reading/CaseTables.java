package dev.longhand.latex.reading;

import dev.longhand.latex.token.Delimiters;
import dev.longhand.latex.token.Environments;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Branch;
import dev.longhand.latex.tree.Tree.Cases;
import dev.longhand.latex.tree.Tree.Separator;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values and when they hold. */
final class CaseTables {

    private final Reading reading;
    private final Tokens tokens;

    CaseTables(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** Whether a brace opens a table here that no brace closes, as a null bracket ends it. */
    boolean isOpened() {
        int begin = tokens.index() + 1;
        int end = tokens.partner(begin);
        Token table = tokens.get(begin);
        return table.is(Kind.BEGIN)
                && end >= 0
                && tokens.get(end + 1).is(Delimiters.NULL_CLOSE)
                && (Environments.isMatrix(table.text()) || Environments.isLines(table.text()));
    }

    Tree readOpened() {
        int start = tokens.next().start();
        List<Branch> branches = branches();
        tokens.next();
        return new Cases(tokens.since(start), branches);
    }

    Tree read() {
        int start = tokens.peek().start();
        List<Branch> branches = branches();
        return new Cases(tokens.since(start), branches);
    }

    private List<Branch> branches() {
        Token begin = tokens.next();
        List<Branch> branches = new ArrayList<>();
        Scope outer = reading.scope;
        reading.scope = Scope.CASE;
        while (!tokens.at(Kind.FINISH)) {
            branches.add(branch());
            if (!tokens.take("\\\\")) {
                break;
            }
        }
        if (!tokens.at(Kind.FINISH) || !tokens.peek().text().equals(begin.text())) {
            throw NotRead.expected("'\\end{" + begin.text() + "}'", tokens.peek());
        }
        tokens.next();
        reading.scope = outer;
        return branches;
    }

    private Branch branch() {
        List<Tree> cells = new ArrayList<>();
        Items first = reading.groups.items();
        List<Tree> rest = new ArrayList<>();
        boolean several = tokens.at("&");
        while (tokens.take("&")) {
            tokens.take(",");
            leave();
            rest.addAll(reading.groups.items().items());
        }
        if (!several && first.separator() != Separator.NONE) {
            rest.addAll(first.after(1).items());
            return new Branch(first.items().get(0), condition(rest));
        }
        cells.add(first.tree());
        List<Tree> joined = new ArrayList<>(cells);
        joined.addAll(rest);
        List<Tree> line = Lines.joined(joined);
        // an equation that is aligned at its sign is one value without a condition
        return line.size() == 1 ? new Branch(line.get(0), null) : new Branch(first.tree(), condition(rest));
    }

    /** Passes over the "if" before a sign, where it would be what the sign takes something from. */
    private void leave() {
        boolean leads = tokens.at(Kind.TEXT)
                && reading.vocabulary.leadsToCondition(tokens.peek().text())
                && Signs.sign(tokens.peek(1)) != null;
        if (leads) {
            tokens.next();
        } else if (isIf()) {
            // without a command for text
            tokens.next();
            tokens.next();
            tokens.take("&");
        }
    }

    private boolean isIf() {
        return tokens.at(Kind.LETTER)
                && tokens.peek().text().equals("i")
                && tokens.peek(1).follows(Kind.LETTER)
                && tokens.peek(1).text().equals("f")
                && (tokens.peek(2).spaced() || tokens.peek(2).is("&"));
    }

    private @Nullable Tree condition(List<Tree> items) {
        List<Tree> told = new ArrayList<>(items);
        while (told.size() > 1
                && told.get(0) instanceof Words words
                && reading.vocabulary.leadsToCondition(words.text())) {
            told.remove(0);
        }
        if (told.isEmpty()) {
            return null;
        }
        Tree first = told.get(0);
        if (told.size() == 1 && first instanceof Words words) {
            Tree compared = WordedComparison.of(words);
            return compared == null ? first : compared;
        }
        if (told.size() == 1) {
            return first instanceof Symbol symbol
                            && symbol.base().length() > 1
                            && !symbol.base().startsWith("\\")
                    ? new Words(symbol.span(), symbol.base())
                    : first;
        }
        Span span = new Span(
                first.span().start(),
                Math.max(first.span().start(), told.get(told.size() - 1).span().end()));
        return new Tree.Group(span, Tree.Bracket.NONE, Separator.COMMA, told);
    }
}
