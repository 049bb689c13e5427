package dev.longhand.latex.reading;

import dev.longhand.latex.token.Environments;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Matrix;
import dev.longhand.latex.tree.Tree.Separator;
import java.util.ArrayList;
import java.util.List;

/** Matrices, and lines that stand where a matrix could. */
final class Matrices {

    private final Reading reading;
    private final Tokens tokens;

    Matrices(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /**
     * Whether the environment at an index holds lines, each a statement: by its name, or because it is a table with a
     * column of equals signs.
     */
    boolean isLines(int index) {
        String name = tokens.get(index).text();
        int end = tokens.partner(index);
        if (!Environments.isBare(name) || end < 0) {
            return Environments.isLines(name);
        }
        if (name.equals("array") && holdsRelations(index + 1, end)) {
            return true;
        }
        for (int i = index + 1; i < end; i++) {
            if (tokens.get(i).is(Kind.BEGIN) && tokens.partner(i) >= 0) {
                i = tokens.partner(i);
            } else if (tokens.get(i).is("&") && tokens.get(i + 1).is("=")) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is an equals sign in every row, so that the table is a list of statements. */
    private boolean holdsRelations(int from, int end) {
        int depth = 0;
        int rows = 0;
        boolean related = false;
        boolean empty = true;
        for (int i = from; i <= end; i++) {
            Token token = tokens.get(i);
            if (i == end || (depth == 0 && token.is("\\\\"))) {
                if (!empty && !related) {
                    return false;
                }
                rows += empty ? 0 : 1;
                related = false;
                empty = true;
            } else {
                depth += token.is(Kind.OPEN) || token.is(Kind.BEGIN) ? 1 : 0;
                depth -= token.is(Kind.CLOSE) || token.is(Kind.FINISH) ? 1 : 0;
                related |= depth == 0 && token.is("=");
                empty = false;
            }
        }
        return rows > 0;
    }

    Tree read() {
        Token begin = tokens.peek();
        if (!Environments.isMatrix(begin.text()) && !Environments.isLines(begin.text())) {
            throw new NotRead("the environment '" + begin.text() + "' is not known");
        }
        boolean lines = isLines(tokens.index());
        tokens.next();
        List<List<Tree>> rows = new ArrayList<>();
        Scope outer = reading.scope;
        reading.scope = Scope.CELL;
        while (!tokens.at(Kind.FINISH)) {
            List<Tree> row = row();
            rows.add(lines ? Lines.joined(row) : row);
            if (!tokens.take("\\\\")) {
                break;
            }
        }
        if (!tokens.at(Kind.FINISH) || !tokens.peek().text().equals(begin.text())) {
            throw NotRead.expected("'\\end{" + begin.text() + "}'", tokens.peek());
        }
        tokens.next();
        reading.scope = outer;
        return new Matrix(tokens.since(begin.start()), begin.text(), rows);
    }

    private List<Tree> row() {
        List<Tree> cells = new ArrayList<>();
        Items first = cell();
        if (!tokens.at("&") && first.separator() == Separator.SPACE) {
            return first.parts();
        }
        cells.add(first.tree());
        while (tokens.take("&")) {
            cells.add(cell().tree());
        }
        return cells;
    }

    private Items cell() {
        int ahead = 1;
        while (Signs.isWide(tokens.peek(ahead))) {
            ahead++;
        }
        Token next = tokens.peek(ahead);
        if (tokens.at("-") && (next.is("&") || next.is("\\\\") || next.is(Kind.FINISH))) {
            int start = tokens.next().start();
            Breaks.skipWide(tokens);
            return new Items(tokens.since(start), List.of(new Blank(tokens.since(start))), List.of());
        }
        return reading.groups.items();
    }
}
