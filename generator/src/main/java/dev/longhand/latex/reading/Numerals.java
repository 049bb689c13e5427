package dev.longhand.latex.reading;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sign;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Term;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Set;

/** Numbers: digits, a decimal point, thousands in groups, and a power of ten as computers print it. */
final class Numerals {

    private static final int GROUP = 3;

    /** Letters that count: i = 1,2 says what i runs over. */
    private static final Set<String> COUNTERS = Set.of("i", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "\\ell");

    private final Reading reading;
    private final Tokens tokens;

    Numerals(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** A number, or a product of a number and a power of ten. */
    Tree read() {
        int start = tokens.peek().start();
        int first = tokens.index();
        StringBuilder digits = new StringBuilder();
        if (tokens.at(Kind.DIGIT)) {
            takeDigits(digits);
            boolean head = digits.length() <= GROUP && digits.charAt(0) != '0';
            while (head && atThousands()) {
                tokens.next();
                takeDigits(digits);
            }
        }
        if (tokens.at(".")
                && (digits.isEmpty() || !tokens.peek().spaced())
                && tokens.peek(1).follows(Kind.DIGIT)) {
            digits.append(tokens.next().text());
            takeDigits(digits);
        }
        if (atDecimalComma(digits, first)) {
            // what stands behind the comma is no statement of its own
            tokens.next();
            takeDigits(digits);
            throw new NotRead("a comma between digits may be a decimal comma; write a point, or a blank behind it");
        }
        Numeral numeral = new Numeral(tokens.since(start), digits.toString());
        if (tokens.at("\\%")) {
            return percent(numeral);
        }
        int exponent = exponentLength();
        return exponent == 0 ? numeral : withExponent(numeral, exponent);
    }

    private void takeDigits(StringBuilder digits) {
        boolean script = reading.scope.is(Scope.Kind.SCRIPT);
        do {
            digits.append(tokens.next().text());
        } while (tokens.peek().follows(Kind.DIGIT) || (script && tokens.at(Kind.DIGIT)));
    }

    /** {@code 1,000} without a blank, outside brackets, where a comma could part items. */
    private boolean atThousands() {
        boolean outside = reading.scope.is(Scope.Kind.TOP) || reading.scope.is(Scope.Kind.BRACE);
        if (!outside || !tokens.at(",") || tokens.peek().spaced()) {
            return false;
        }
        int ahead = 1;
        while (ahead <= GROUP + 1 && tokens.peek(ahead).follows(Kind.DIGIT)) {
            ahead++;
        }
        return ahead == GROUP + 1 && !tokens.hasOtherCommas();
    }

    /**
     * {@code 0,5} where it can hardly be two items: after a zero, before many digits, within a calculation, or as the
     * value of a name that does not count.
     */
    private boolean atDecimalComma(StringBuilder digits, int first) {
        boolean outside = reading.scope.is(Scope.Kind.TOP) || reading.scope.is(Scope.Kind.BRACE);
        if (!outside || !tokens.at(",") || tokens.peek().spaced() || digits.isEmpty()) {
            return false;
        }
        int ahead = 1;
        while (tokens.peek(ahead).follows(Kind.DIGIT)) {
            ahead++;
        }
        Token behind = tokens.peek(ahead);
        boolean valued = tokens.get(first - 1).is("=")
                && !COUNTERS.contains(tokens.get(first - 2).text());
        boolean reckoned = Signs.join(behind) != null || Signs.sign(behind) != null;
        return ahead > 1
                && !behind.is(",")
                && (reckoned || valued || ahead > 2 || digits.toString().equals("0"));
    }

    /** How many tokens {@code e-3} takes here; 0 if none is. */
    private int exponentLength() {
        int upright = uprightLength();
        if (upright > 0) {
            return upright;
        }
        Token letter = tokens.peek();
        boolean e = letter.follows(Kind.LETTER)
                && (letter.text().equals("e") || letter.text().equals("E"));
        if (!e || reading.scope.is(Scope.Kind.SCRIPT)) {
            return 0;
        }
        boolean sign = !tokens.peek(1).spaced()
                && (tokens.peek(1).is("-") || tokens.peek(1).is("+"));
        int ahead = sign ? 2 : 1;
        int first = ahead;
        while (tokens.peek(ahead).follows(Kind.DIGIT)) {
            ahead++;
        }
        return ahead == first ? 0 : ahead;
    }

    private Tree percent(Numeral number) {
        int start = tokens.next().start();
        return scaled(number, new Numeral(tokens.since(start), "2"), true);
    }

    /** {@code \text{e-}3}, and {@code \mathrm{e}{-3}}, where only the braces tell it from the number e, less three. */
    private int uprightLength() {
        boolean e = tokens.at(Kind.TEXT)
                && (tokens.peek().text().equals("e") || tokens.peek().text().equals("E"));
        if (tokens.at(Kind.TEXT) && tokens.peek().text().equalsIgnoreCase("e-")) {
            int ahead = 1;
            while (tokens.peek(ahead).follows(Kind.DIGIT)
                    || (ahead == 1 && tokens.peek(1).is(Kind.DIGIT))) {
                ahead++;
            }
            return ahead == 1 ? 0 : ahead;
        }
        if (!e || reading.scope.is(Scope.Kind.SCRIPT) || !tokens.peek(1).is(Kind.OPEN)) {
            return 0;
        }
        if (!tokens.peek(2).is("-") && !tokens.peek(2).is("+")) {
            return 0;
        }
        int ahead = 3;
        while (tokens.peek(ahead).is(Kind.DIGIT)) {
            ahead++;
        }
        return ahead > 3 && tokens.peek(ahead).is(Kind.CLOSE) ? ahead + 1 : 0;
    }

    private Tree withExponent(Numeral number, int length) {
        Token letter = tokens.next();
        int start = letter.start();
        boolean minus = letter.text().endsWith("-")
                || tokens.at("-")
                || (tokens.at(Kind.OPEN) && tokens.peek(1).is("-"));
        int end = tokens.index() + length - 1;
        StringBuilder digits = new StringBuilder();
        while (tokens.index() < end) {
            Token token = tokens.next();
            digits.append(token.is(Kind.DIGIT) ? token.text() : "");
        }
        Span place = tokens.since(start);
        return scaled(number, new Numeral(place, digits.toString()), minus);
    }

    private Tree scaled(Numeral number, Numeral power, boolean minus) {
        Span place = power.span();
        Tree exponent = minus ? new Sum(place, List.of(new Term(Sign.MINUS, power))) : power;
        Tree ten = new Scripted(place, new Numeral(place, "10"), null, exponent, 0, null);
        return new Product(
                tokens.since(number.span().start()),
                List.of(new Factor(Join.BESIDE, number), new Factor(Join.CROSS, ten)));
    }
}
