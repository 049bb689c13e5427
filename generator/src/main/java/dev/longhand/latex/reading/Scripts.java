package dev.longhand.latex.reading;

import dev.longhand.latex.token.Delimiters;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.token.WordList;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.BigOperator;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Differential;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Separator;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scripts below and above, and primes. */
final class Scripts {

    /** What a number behind is an argument of, or a base. */
    private static final Set<String> FUNCTIONS = WordList.words(
            "exp log ln lg sin cos tan tanh sinh cosh max min sqrt sigmoid relu softmax softplus sign step argmax argmin");

    /** More digits are no number of a name. */
    private static final int MOST_DIGITS = 2;

    private final Reading reading;
    private final Tokens tokens;

    Scripts(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** The base with the scripts that follow it. */
    Tree after(int start, Tree base) {
        Tree sub = number(base);
        Tree sup = null;
        int primes = 0;
        boolean more = true;
        while (more) {
            if (tokens.take("'") || (reading.scope.is(Scope.Kind.SCRIPT) && tokens.take("\\prime"))) {
                primes++;
            } else if (tokens.take("_")) {
                if (sub != null) {
                    throw new NotRead("double subscript: braces are needed");
                }
                sub = below();
            } else if (tokens.at("^")) {
                tokens.next();
                int marks = primeMarks();
                primes += marks;
                Tree script = marks > 0 ? null : script();
                if (isPrimedLabel(script) && script instanceof Scripted primed) {
                    primes += primed.primes();
                    script = primed.base();
                }
                if (script != null && sup != null) {
                    throw new NotRead("double superscript: braces are needed");
                }
                sup = script == null ? sup : script;
            } else {
                more = false;
            }
        }
        boolean some = primes > 0 || isThere(sub) || isThere(sup);
        return some ? new Scripted(tokens.since(start), wrapped(base), there(sub), there(sup), primes, null) : base;
    }

    /**
     * Digits right behind a name, which number it, {@code w1 x1 + w2 x2}: as a factor a number stands in front. Null where
     * none are.
     */
    private @Nullable Tree number(Tree base) {
        boolean isName = base instanceof Symbol symbol
                && !symbol.base().startsWith("\\")
                && !FUNCTIONS.contains(symbol.base().toLowerCase(Locale.ROOT));
        int digits = 0;
        while (digits <= MOST_DIGITS && tokens.peek(digits).follows(Kind.DIGIT)) {
            digits++;
        }
        boolean isDecimal =
                tokens.peek(digits).is(".") && tokens.peek(digits + 1).follows(Kind.DIGIT);
        if (!isName || digits == 0 || digits > MOST_DIGITS || isDecimal || reading.scope.is(Scope.Kind.SCRIPT)) {
            return null;
        }
        int start = tokens.peek().start();
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            number.append(tokens.next().text());
        }
        return new Numeral(tokens.since(start), number.toString());
    }

    /** What stands before a bar with a script, {@code f(x)|_{x=1}}, as one group with that script. */
    Tree evaluated(int start, Tree before) {
        tokens.next();
        return after(start, new Group(before.span(), Bracket.NONE, Separator.NONE, List.of(before)));
    }

    /** Whether a script with nothing before it stands here: {@code {}^2}. */
    boolean atScriptBefore() {
        return tokens.peek(1).is(Kind.CLOSE)
                && (tokens.peek(2).is("^") || tokens.peek(2).is("_"));
    }

    /** A superscript in front, and what it belongs to. */
    Tree before() {
        int start = tokens.next().start();
        tokens.next();
        if (!tokens.take("^")) {
            throw new NotRead("a subscript in front of a letter is not read");
        }
        Tree front = script();
        if (tokens.at("_") || tokens.at("^")) {
            throw new NotRead("two scripts in front of a letter are not read");
        }
        int at = tokens.peek().start();
        Tree base = reading.operands.scripted();
        boolean plain = base instanceof Scripted scripted
                && scripted.before() == null
                && scripted.span().start() == at;
        if (plain && base instanceof Scripted s) {
            return new Scripted(tokens.since(start), s.base(), s.sub(), s.sup(), s.primes(), front);
        }
        return new Scripted(tokens.since(start), base, null, null, 0, front);
    }

    /** {@code g^{[1]'}} is g prime of layer 1: the prime is not the label's. */
    private static boolean isPrimedLabel(@Nullable Tree script) {
        return script instanceof Scripted s
                && s.primes() > 0
                && s.sub() == null
                && s.sup() == null
                && s.before() == null
                && s.base() instanceof Group group
                && group.bracket() != Bracket.NONE;
    }

    private static boolean isThere(@Nullable Tree script) {
        return script != null && !(script instanceof Blank);
    }

    private static @Nullable Tree there(@Nullable Tree script) {
        return isThere(script) ? script : null;
    }

    /** Takes the primes of {@code ^\prime} and {@code ^{\prime\prime}}; none if something else is there. */
    private int primeMarks() {
        boolean braced = tokens.at(Kind.OPEN);
        int count = 0;
        int ahead = braced ? 1 : 0;
        while (tokens.peek(ahead).is("\\prime") || (braced && tokens.peek(ahead).is("'"))) {
            ahead++;
            count++;
            if (!braced) {
                break;
            }
        }
        if (count == 0 || (braced && !tokens.peek(ahead).is(Kind.CLOSE))) {
            return 0;
        }
        tokens.moveTo(tokens.index() + ahead + (braced ? 1 : 0));
        return count;
    }

    /** What stands below; a minus alone, {@code u_- v}, marks a name as a plus does. */
    private Tree below() {
        Token minus = tokens.peek();
        Token next = tokens.peek(1);
        boolean alone = minus.is("-")
                && !next.is(Kind.OPEN)
                && (next.spaced() || !(next.is(Kind.LETTER) || next.is(Kind.DIGIT) || next.is(Kind.COMMAND)));
        if (!alone) {
            return script();
        }
        tokens.next();
        return new Symbol(tokens.since(minus.start()), minus.text());
    }

    Tree script() {
        Token token = tokens.peek();
        Scope outer = reading.scope;
        reading.scope = Scope.SCRIPT;
        Tree script;
        if (token.is(Kind.OPEN)) {
            reading.enter();
            script = reading.groups.braces(Scope.SCRIPT);
            reading.leave();
        } else if (token.is("-")) {
            throw new NotRead("braces are needed around a script that begins with '-'");
        } else if (Signs.join(token) != null || Signs.sign(token) != null) {
            tokens.next();
            script = new Symbol(tokens.since(token.start()), token.text());
        } else if (token.is(Kind.DIGIT)) {
            tokens.next();
            script = new Numeral(tokens.since(token.start()), token.text());
        } else if (token.is(Kind.SIGN) || token.is(Kind.END) || token.is(Kind.CLOSE)) {
            throw NotRead.expected("a script", token);
        } else {
            script = reading.operands.argument();
        }
        reading.scope = outer;
        return script;
    }

    /** Whether a bar with a script stands here. */
    boolean atEvaluation() {
        return tokens.peek().isOneOf(Delimiters.BARS) && tokens.peek(1).is("_") && !reading.groups.atCloser();
    }

    private static Tree wrapped(Tree base) {
        boolean several = base instanceof Product
                || base instanceof Sum
                || base instanceof Chain
                || base instanceof BigOperator
                || base instanceof Differential;
        return several ? new Group(base.span(), Bracket.NONE, Separator.NONE, List.of(base)) : base;
    }
}
