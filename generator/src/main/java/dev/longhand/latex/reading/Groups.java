package dev.longhand.latex.reading;

import dev.longhand.latex.token.Delimiters;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Notation;
import dev.longhand.latex.tree.Tree.Saying;
import dev.longhand.latex.tree.Tree.Separator;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brackets, braces, and the items in them. */
final class Groups {

    static final String LONE_BAR = "a bar between two things, as in p(y|x), is not read";

    private static final String DOUBLE = "||";

    private final Reading reading;
    private final Tokens tokens;

    Groups(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** Whether the sign here closes the bracket that is being read. */
    boolean atCloser() {
        Set<String> closers = reading.scope.closers();
        return tokens.peek().isOneOf(closers) || (closers.contains(DOUBLE) && atDouble());
    }

    /** A bracket, its items, and the bracket that closes it. */
    Tree bracketed() {
        Token open = tokens.peek();
        String opening = atDouble() ? DOUBLE : open.text();
        if (opening.equals("\\{") && reading.cases.isOpened()) {
            return reading.cases.readOpened();
        }
        takeSign();
        Scope outer = reading.scope;
        Set<String> dividers = Divisions.divider(opening, tokens);
        int inside = tokens.peek().start();
        if (!dividers.isEmpty()) {
            reading.scope = outer.bracket(dividers);
            Tree before = items().tree();
            Token divider = tokens.next();
            if (!divider.isOneOf(dividers)) {
                throw NotRead.expected("the bar that divides the bracket", divider);
            }
            reading.scope = outer.bracket(Delimiters.closers(opening));
            Tree after = items().tree();
            Tree divided = Divisions.of(tokens.since(inside), opening, divider, before, after);
            return closed(open, opening, outer, new Items(divided.span(), List.of(divided), List.of()));
        }
        reading.scope = outer.bracket(Delimiters.closers(opening));
        return closed(open, opening, outer, items());
    }

    private Tree closed(Token open, String opening, Scope outer, Items items) {
        if (!atCloser()) {
            if (Intervals.isClosed(opening, items, tokens.peek())) {
                tokens.next();
                reading.scope = outer;
                return new Notation(tokens.since(open.start()), Saying.INTERVAL, items.items());
            }
            if (opening.equals("|") && Delimiters.isClosing(tokens.peek())) {
                throw new NotRead(LONE_BAR);
            }
            throw NotRead.expected(String.valueOf(Delimiters.shownCloser(opening)), tokens.peek());
        }
        takeSign();
        reading.scope = outer;
        Span span = tokens.since(open.start());
        if (opening.equals("\\lfloor") || opening.equals("\\lceil")) {
            Saying saying = opening.equals("\\lfloor") ? Saying.FLOOR : Saying.CEILING;
            return new Notation(span, saying, List.of(items.tree()));
        }
        return items.group(span, Delimiters.bracket(opening));
    }

    /** Options of a command, in square brackets. */
    Tree option() {
        tokens.next();
        Scope outer = reading.scope;
        reading.scope = outer.bracket(Set.of("]"));
        Tree option = items().tree();
        if (!tokens.take("]")) {
            throw NotRead.expected("']'", tokens.peek());
        }
        reading.scope = outer;
        return option;
    }

    /** What stands between braces; a blank if nothing does. */
    Tree braces(Scope inside) {
        int start = tokens.next().start();
        Scope outer = reading.scope;
        reading.scope = inside;
        Tree content = items().tree();
        if (tokens.take("\\over")) {
            content = reading.fractions.over(start, content, items().tree());
        }
        if (!tokens.take(Kind.CLOSE)) {
            throw NotRead.expected("'}'", tokens.peek());
        }
        reading.scope = outer;
        return content instanceof Blank ? new Blank(tokens.since(start)) : content;
    }

    /** Items up to what closes them, or to what cannot be read. */
    Items items() {
        reading.enter();
        int start = tokens.peek().start();
        List<Tree> items = new ArrayList<>();
        List<Separator> separators = new ArrayList<>();
        skipSpace();
        boolean more = !atEnd();
        while (more) {
            items.add(item());
            Separator separator = separator();
            more = separator != null && !(atEnd() && mayTrail(separator));
            if (more && separator != null) {
                separators.add(separator);
            }
        }
        reading.leave();
        return new Items(tokens.since(start), items, separators);
    }

    private Tree item() {
        if (reading.scope.is(Scope.Kind.CASE) && tokens.at(Kind.TEXT) && reading.texts.isProse(tokens.peek())) {
            return reading.texts.words();
        }
        boolean left = reading.scope.is(Scope.Kind.SCRIPT) && (tokens.at(",") || atEnd());
        return left ? new Blank(tokens.behind()) : reading.chains.chain();
    }

    /** The strongest of the separators that stand here, which are taken; null if none does. */
    private @Nullable Separator separator() {
        Separator strongest = null;
        for (Separator found = separatorSign(); found != null; found = separatorSign()) {
            if (strongest != null && strongest != Separator.SPACE && found != Separator.SPACE) {
                return strongest;
            }
            strongest = strongest == null || strongest == Separator.SPACE ? found : strongest;
            tokens.next();
        }
        boolean prose = strongest == null
                && reading.scope.is(Scope.Kind.CASE)
                && tokens.at(Kind.TEXT)
                && reading.texts.isProse(tokens.peek());
        boolean afterProse = strongest == null && reading.scope.is(Scope.Kind.CASE) && reading.operands.at();
        return prose || afterProse ? Separator.SPACE : strongest;
    }

    private @Nullable Separator separatorSign() {
        Token token = tokens.peek();
        if (token.is(",")) {
            return Separator.COMMA;
        }
        if (token.is(";") || isRow(token) || (isTexGroup() && Signs.isImplies(token))) {
            return Separator.SEMICOLON;
        }
        if (token.is(".") && isTexGroup() && isEnd(tokens.peek(1))) {
            return Separator.COMMA;
        }
        return Signs.isWide(token) || (token.is("&") && reading.scope.ampersands()) ? Separator.SPACE : null;
    }

    private boolean isRow(Token token) {
        return token.is("\\\\") && reading.scope.is(Scope.Kind.STACK);
    }

    private void skipSpace() {
        while (Signs.isWide(tokens.peek()) || (tokens.at("&") && reading.scope.ampersands())) {
            tokens.next();
        }
    }

    private boolean isTexGroup() {
        return !reading.scope.is(Scope.Kind.BRACKET) && !reading.scope.is(Scope.Kind.SCRIPT);
    }

    /** In braces and cells a comma or full stop may stand at the end; a space may anywhere. */
    private boolean mayTrail(Separator separator) {
        return separator == Separator.SPACE || isTexGroup();
    }

    private boolean atEnd() {
        return atCloser() || isEnd(tokens.peek());
    }

    private static boolean isEnd(Token token) {
        return token.is(Kind.CLOSE)
                || token.is(Kind.END)
                || token.is(Kind.FINISH)
                || token.is("&")
                || token.is("\\\\")
                || token.is("\\over");
    }

    private boolean atDouble() {
        return tokens.at("|") && tokens.peek(1).is("|") && !tokens.peek(1).spaced();
    }

    private void takeSign() {
        if (atDouble()
                && (reading.scope.closers().contains(DOUBLE)
                        || !reading.scope.closers().contains("|"))) {
            tokens.next();
        }
        tokens.next();
    }
}
