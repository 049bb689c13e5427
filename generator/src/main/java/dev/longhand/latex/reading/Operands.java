package dev.longhand.latex.reading;

import dev.longhand.latex.token.Delimiters;
import dev.longhand.latex.token.Environments;
import dev.longhand.latex.token.Names;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.token.WordList;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Ditto;
import dev.longhand.latex.tree.Tree.Ellipsis;
import dev.longhand.latex.tree.Tree.Notation;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Root;
import dev.longhand.latex.tree.Tree.Saying;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.List;
import java.util.Set;

/** What sums and products are made of. */
final class Operands {

    private static final Set<String> ELLIPSES =
            WordList.commands("dots cdots ldots vdots ddots dotsb dotsc dotsm dotso");
    private static final Set<String> FRACTIONS = WordList.commands("frac dfrac tfrac cfrac nicefrac sfrac");

    private static final Set<String> BINOMIALS = WordList.commands("binom dbinom tbinom");

    private final Reading reading;
    private final Tokens tokens;
    /** The index behind the last single letter that was an argument. */
    private int argumentEnd = -1;

    Operands(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** Whether the letter before a token is the argument of a command, so that no run of letters goes on with this one. */
    boolean isBehindArgument(int index) {
        return index == argumentEnd;
    }

    /** Whether something begins here that could be a factor; what is not known counts, so that it is named. */
    boolean at() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case LETTER, DIGIT, OPEN, BAD -> true;
            case TEXT -> !(reading.scope.hasProse() && reading.texts.isProse(token));
            case BEGIN ->
                !reading.relations.at()
                        && !(reading.scope.is(Scope.Kind.TOP) && reading.matrices.isLines(tokens.index()));
            case CLOSE, FINISH, END -> false;
            case SIGN -> atSign(token);
            case COMMAND -> !reading.groups.atCloser() && !stops(token) && !reading.relations.at();
        };
    }

    private boolean atSign(Token token) {
        if (reading.groups.atCloser()) {
            return false;
        }
        return switch (token.text()) {
            case "(", "[" -> true;
            case "|" -> !tokens.peek(1).is("_");
            case "//" -> reading.ditto || !isEndMark();
            case "." -> tokens.peek(1).follows(Kind.DIGIT);
            // a stretch of indices, as in x_{1:t}
            case ":" -> reading.scope.is(Scope.Kind.SCRIPT);
            default -> false;
        };
    }

    private boolean isEndMark() {
        int ahead = 1;
        while (Signs.isWide(tokens.peek(ahead))) {
            ahead++;
        }
        Token next = tokens.peek(ahead);
        return next.is(Kind.END) || next.is(Kind.FINISH) || next.is(Kind.TEXT) || Signs.isSeparator(next) || ahead > 1;
    }

    /** Whether a command or sign cannot be a factor. */
    static boolean stops(Token token) {
        return Signs.isSeparator(token)
                || Signs.join(token) != null
                || Signs.sign(token) != null
                || Signs.relation(token) != null
                || Delimiters.isClosing(token)
                || token.is("\\over");
    }

    /** One thing with its scripts. */
    Tree scripted() {
        reading.enter();
        int start = tokens.peek().start();
        Tree tree = tokens.at(Kind.OPEN) && reading.scripts.atScriptBefore()
                ? reading.scripts.before()
                : reading.scripts.after(start, primary());
        // without a space, != is how computers write unequal
        while (tokens.at("!") && (!tokens.peek(1).is("=") || tokens.peek(1).spaced())) {
            tokens.next();
            tree = reading.scripts.after(start, new Notation(tokens.since(start), Saying.FACTORIAL, List.of(tree)));
        }
        reading.leave();
        return tree;
    }

    /** An argument of a command: a group in braces, or a single token. */
    Tree argument() {
        reading.enter();
        Token token = tokens.peek();
        Tree tree;
        if (token.is(Kind.OPEN)) {
            tree = reading.groups.braces(reading.scope.brace());
        } else if (token.is(Kind.LETTER)) {
            tokens.next();
            argumentEnd = reading.scope.is(Scope.Kind.SCRIPT) ? argumentEnd : tokens.index();
            tree = new Symbol(tokens.since(token.start()), token.text());
        } else if (token.is(Kind.DIGIT)) {
            tokens.next();
            tree = new Numeral(tokens.since(token.start()), token.text());
        } else {
            tree = primary();
        }
        reading.leave();
        return tree;
    }

    private Tree primary() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case LETTER -> reading.texts.letters();
            case DIGIT -> reading.numerals.read();
            case TEXT -> reading.texts.read();
            case OPEN -> braced();
            case BEGIN -> environment(token);
            case SIGN -> sign(token);
            case COMMAND -> command(token);
            case CLOSE, FINISH, END, BAD -> throw NotRead.expected("a term", token);
        };
    }

    /** Braces show nothing; empty ones stand for what follows them. */
    private Tree braced() {
        if (!tokens.peek(1).is(Kind.CLOSE)) {
            return reading.groups.braces(reading.scope.brace());
        }
        while (tokens.at(Kind.OPEN) && tokens.peek(1).is(Kind.CLOSE)) {
            tokens.next();
            tokens.next();
        }
        return at() ? scripted() : new Blank(tokens.behind());
    }

    private Tree sign(Token token) {
        if (Delimiters.isOpening(token) || (token.is("<") && reading.scope.is(Scope.Kind.SCRIPT))) {
            return reading.groups.bracketed();
        }
        if (token.is(".") && tokens.peek(1).follows(Kind.DIGIT)) {
            return reading.numerals.read();
        }
        if (token.is(":") && reading.scope.is(Scope.Kind.SCRIPT)) {
            tokens.next();
            return new Symbol(tokens.since(token.start()), token.text());
        }
        if (token.is("//")) {
            tokens.next();
            reading.ditto = true;
            return new Ditto(tokens.since(token.start()));
        }
        throw NotRead.expected("a term", token);
    }

    private Tree command(Token token) {
        String text = token.text();
        if (reading.bigOperators.at()) {
            return reading.bigOperators.read();
        }
        if (Names.isName(token) || reading.differentials.isPartialBy(tokens.index())) {
            tokens.next();
            return new Symbol(tokens.since(token.start()), text);
        }
        if (FRACTIONS.contains(text)) {
            return reading.fractions.fraction();
        }
        if (reading.marks.at()) {
            return reading.marks.read();
        }
        if (ELLIPSES.contains(text)) {
            tokens.next();
            return new Ellipsis(tokens.since(token.start()));
        }
        if (BINOMIALS.contains(text)) {
            tokens.next();
            Tree above = argument();
            Tree below = argument();
            return new Notation(tokens.since(token.start()), Saying.BINOMIAL, List.of(above, below));
        }
        if (text.equals("\\sqrt")) {
            return root(token);
        }
        if (Delimiters.isOpening(token)) {
            return reading.groups.bracketed();
        }
        if (reading.vocabulary.isKnown(text.substring(1))) {
            tokens.next();
            return new Symbol(tokens.since(token.start()), text.substring(1));
        }
        if (stops(token) || Signs.isSeparator(token)) {
            throw NotRead.expected("a term", token);
        }
        if (text.equals("\\mid")) {
            throw new NotRead(Groups.LONE_BAR);
        }
        throw new NotRead("'" + text + "' is not known; write it out, or define it with \\newcommand");
    }

    private Tree root(Token token) {
        tokens.next();
        Tree index = tokens.at("[") ? reading.groups.option() : null;
        Tree radicand = argument();
        return new Root(tokens.since(token.start()), radicand, index);
    }

    private Tree environment(Token token) {
        return Environments.isCases(token.text()) ? reading.cases.read() : reading.matrices.read();
    }
}
