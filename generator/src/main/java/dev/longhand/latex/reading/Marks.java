package dev.longhand.latex.reading;

import dev.longhand.latex.token.Fonts;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.token.WordList;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.source.Span;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accents and fonts, and marks that change nothing. */
final class Marks {

    private static final Set<String> ACCENTS = WordList.commands(
            "hat widehat check widecheck bar overline vec overrightarrow overleftarrow tilde widetilde dot ddot",
            "acute grave breve mathring mathbf mathbb mathcal mathscr mathfrak mathsf mathtt mathit mathnormal",
            "boldsymbol bm pmb symbf mathbfit");
    /** Fonts that hold to the end of the group, and what they are as commands with an argument. */
    private static final Map<String, String> SWITCHES = Map.of(
            "\\bf",
            "\\mathbf",
            "\\cal",
            "\\mathcal",
            "\\it",
            "\\mathit",
            "\\sf",
            "\\mathsf",
            "\\tt",
            "\\mathtt",
            "\\rm",
            "\\mathrm",
            "\\bfseries",
            "\\mathbf",
            "\\color",
            "\\color");

    private static final Set<String> MARKS = WordList.commands(
            "underline underbar boxed fbox framebox cancel bcancel xcancel sout textcolor colorbox fcolorbox",
            "uline uwave circled textcircled bbox hl enclose");
    private static final Set<String> BRACES =
            WordList.commands("underbrace overbrace underbracket overbracket underparen overparen");
    private static final Set<String> STACKS = Set.of("\\overset", "\\underset", "\\stackrel");

    private final Reading reading;
    private final Tokens tokens;

    Marks(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    static boolean isAccent(Token token) {
        return token.isOneOf(ACCENTS);
    }

    boolean isMark(Token token) {
        return token.isOneOf(MARKS) || token.isOneOf(BRACES) || token.isOneOf(STACKS);
    }

    boolean at() {
        Token token = tokens.peek();
        return isAccent(token)
                || isMark(token)
                || token.isOneOf(SWITCHES.keySet())
                || token.is("\\substack")
                || token.is("\\cancelto");
    }

    Tree read() {
        Token command = tokens.next();
        String name = command.text();
        if (isAccent(command)) {
            Tree content = reading.operands.argument();
            return accented(command, name, content);
        }
        if (SWITCHES.containsKey(name)) {
            return toGroupEnd(command, SWITCHES.getOrDefault(name, name));
        }
        if (name.equals("\\substack")) {
            if (!tokens.at(Kind.OPEN)) {
                throw NotRead.expected("'{'", tokens.peek());
            }
            return reading.groups.braces(Scope.STACK);
        }
        if (STACKS.contains(name) || name.equals("\\cancelto")) {
            Tree note = note();
            if (name.equals("\\underset") && reading.bigOperators.atPlain()) {
                return reading.bigOperators.over(command.start(), note);
            }
            Tree content = reading.operands.argument();
            String mark = name.equals("\\cancelto") ? "\\cancel" : name;
            return new Marked(tokens.since(command.start()), mark, content, note);
        }
        if (tokens.at("[")) {
            reading.groups.option();
        }
        Tree content = reading.operands.argument();
        Tree note = BRACES.contains(name) && (tokens.take("_") || tokens.take("^")) ? note() : null;
        return new Marked(tokens.since(command.start()), name, content, note);
    }

    /** What a mark says; it is kept in words where it is no maths. */
    Tree note() {
        Reading.State state = reading.state();
        int index = tokens.index();
        int end = tokens.afterArgument(index);
        Scope outer = reading.scope;
        try {
            reading.scope = Scope.SCRIPT;
            Tree note = reading.operands.argument();
            reading.scope = outer;
            return note;
        } catch (NotRead e) {
            if (end <= index + 1) {
                throw e;
            }
            reading.restore(state);
            return raw(end);
        }
    }

    private Tree raw(int end) {
        int start = tokens.peek().start();
        StringBuilder text = new StringBuilder();
        while (tokens.index() < end) {
            Token token = tokens.next();
            boolean inner = tokens.index() < end && !text.isEmpty();
            text.append(inner && token.spaced() ? " " : "")
                    .append(token.is(Kind.OPEN) || token.is(Kind.CLOSE) ? "" : token.text());
        }
        return new Words(tokens.since(start), text.toString());
    }

    private Tree toGroupEnd(Token command, String mark) {
        Tree content = reading.scope.is(Scope.Kind.BRACE) || reading.scope.is(Scope.Kind.SCRIPT)
                ? reading.groups.items().tree()
                : reading.operands.scripted();
        @Nullable Tree none = null;
        return mark.equals("\\color")
                ? new Marked(tokens.since(command.start()), mark, content, none)
                : accented(command, mark, content);
    }

    private Tree accented(Token command, String accent, Tree content) {
        Tree spread = Fonts.spread(accent, content);
        Span whole = tokens.since(command.start());
        return spread == null ? new Accented(whole, accent, content) : Fonts.within(whole, spread);
    }
}
