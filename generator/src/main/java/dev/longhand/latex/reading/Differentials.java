package dev.longhand.latex.reading;

import dev.longhand.latex.token.Names;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Differential;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import java.util.ArrayList;
import java.util.List;

/** {@code \partial u}, {@code du} and {@code \mathrm{d}u}; and quotients of two with a slash. */
final class Differentials {

    /** How far a slash is looked for after {@code dL}. */
    private static final int LOOK_AHEAD = 40;

    private final Reading reading;
    private final Tokens tokens;

    Differentials(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** Whether a differential begins here. A plain d counts only where nothing speaks for a letter. */
    boolean at() {
        int index = tokens.index();
        if (isPartialBy(index)) {
            return false;
        }
        if (reading.scope.is(Scope.Kind.SCRIPT)) {
            return tokens.at("\\partial");
        }
        int end = signEnd(index, false);
        if (end < 0 || tokens.at("\\partial")) {
            return end >= 0;
        }
        if (tokens.at(Kind.TEXT)) {
            return isOperand(end);
        }
        boolean startsRun = !tokens.peek().follows(Kind.LETTER)
                || !tokens.get(index - 1).is(Kind.LETTER)
                || reading.operands.isBehindArgument(index);
        return startsRun && (isTight(index) || isQuotient(index));
    }

    /**
     * The index after the sign of a differential at an index, or -1.
     *
     * @param quotient whether it stands in a fraction, where a plain d may be followed by anything
     */
    int signEnd(int index, boolean quotient) {
        Token token = tokens.get(index);
        if (token.is("\\partial")
                || (token.is(Kind.TEXT) && token.text().strip().equals("d"))) {
            return index + 1;
        }
        if (token.is(Kind.LETTER) && token.text().equals("d")) {
            String run = run(index);
            return quotient && reading.vocabulary.isKnown(run) ? -1 : index + 1;
        }
        return token.is("\\dd") ? index + 1 : -1;
    }

    /** Whether a name, a bracket or a command begins at an index. */
    boolean isOperand(int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case LETTER, OPEN, TEXT, BEGIN -> true;
            case SIGN -> token.is("(") || token.is("[") || token.is("|");
            case COMMAND -> !Operands.stops(token);
            case DIGIT, CLOSE, FINISH, BAD, END -> false;
        };
    }

    void takeSign() {
        tokens.next();
    }

    /** Whether what is differentiated by stands below the sign, {@code \partial_x} or {@code \partial^2_x}. */
    boolean isPartialBy(int index) {
        int at = index + 1;
        if (tokens.get(index).is("\\partial") && tokens.get(at).is("^")) {
            at = tokens.afterArgument(at + 1);
        }
        return tokens.get(index).is("\\partial") && tokens.get(at).is("_");
    }

    /** The order above the sign; 1 if none is written. */
    int takeOrder() {
        if (!tokens.take("^")) {
            return 1;
        }
        boolean braced = tokens.take(Kind.OPEN);
        Token digit = tokens.next();
        if (!digit.is(Kind.DIGIT) || digit.text().equals("0") || (braced && !tokens.take(Kind.CLOSE))) {
            throw new NotRead("the order of a derivative has to be a digit");
        }
        return Integer.parseInt(digit.text());
    }

    /** Reads a differential, what stands beside it up to a slash, and the other half of a quotient. */
    void addTo(List<Factor> factors, Join join) {
        reading.enter();
        int start = tokens.peek().start();
        boolean partial = tokens.at("\\partial");
        takeSign();
        int order = takeOrder();
        int operand = tokens.peek().start();
        List<Factor> beside = new ArrayList<>();
        beside.add(new Factor(Join.BESIDE, reading.operands.scripted()));
        Tree first =
                new Differential(tokens.since(start), partial, beside.get(0).operand());
        while (reading.operands.at() && !at()) {
            beside.add(new Factor(Join.BESIDE, reading.operands.scripted()));
        }
        if (tokens.at("/") && signEnd(tokens.index() + 1, true) >= 0) {
            Tree of = reading.sums.asTree(operand, beside);
            tokens.next();
            List<Tree> by = new ArrayList<>();
            do {
                takeSign();
                by.add(reading.operands.scripted());
            } while (by.size() < order && at());
            factors.add(new Factor(join, reading.fractions.derivative(start, partial, order, of, by)));
        } else if (order > 1) {
            throw new NotRead("expected a quotient after the order of a differential, got "
                    + tokens.peek().shown());
        } else {
            factors.add(new Factor(join, first));
            factors.addAll(beside.subList(1, beside.size()));
        }
        reading.leave();
    }

    /** What stands below a derivative: one entry for each sign. */
    List<Tree> denominator() {
        List<Tree> by = new ArrayList<>();
        while (signEnd(tokens.index(), true) >= 0) {
            takeSign();
            int start = tokens.peek().start();
            List<Factor> factors = new ArrayList<>();
            do {
                factors.add(new Factor(Join.BESIDE, reading.operands.scripted()));
            } while (reading.operands.at() && !startsNext());
            by.add(reading.sums.asTree(start, factors));
        }
        return by;
    }

    /** Variables as often as they count: {@code \partial x^2} of second order is twice x. */
    static List<Tree> repeated(List<Tree> by, int order) {
        if (by.size() == order) {
            return by;
        }
        List<Tree> all = new ArrayList<>();
        for (Tree variable : by) {
            boolean power = variable instanceof Scripted s
                    && s.sup() instanceof Numeral n
                    && n.digits().length() == 1;
            if (power && variable instanceof Scripted s && s.sup() instanceof Numeral n) {
                boolean bare = s.sub() == null && s.primes() == 0 && s.before() == null;
                Tree base = bare ? s.base() : new Scripted(s.span(), s.base(), s.sub(), null, s.primes(), s.before());
                for (int i = 0; i < Integer.parseInt(n.digits()); i++) {
                    all.add(base);
                }
            } else {
                all.add(variable);
            }
        }
        return all;
    }

    private boolean startsNext() {
        return tokens.at("\\partial") || (signEnd(tokens.index(), true) >= 0 && isOperand(tokens.index() + 1));
    }

    /** {@code dx}, {@code d\theta}, {@code dLoss}: a d right before one name. */
    private boolean isTight(int index) {
        String run = run(index);
        if (run.length() > 1) {
            String rest = run.substring(1);
            boolean word = reading.vocabulary.isName(run) && !reading.vocabulary.isKnown(rest);
            return !word && (rest.length() == 1 || reading.vocabulary.isKnown(rest));
        }
        Token next = tokens.get(index + 1);
        return !next.spaced()
                && (Names.isLetter(next)
                        || Marks.isAccent(next)
                        || (next.is(Kind.TEXT) && !reading.texts.isProse(next)));
    }

    /** {@code d L / d w}, with blanks between. */
    private boolean isQuotient(int index) {
        if (!isOperand(index + 1)) {
            return false;
        }
        int at = index + 1;
        for (int steps = 0; steps < LOOK_AHEAD && !tokens.get(at).is("/"); steps++) {
            Token token = tokens.get(at);
            boolean part = token.is(Kind.LETTER)
                    || token.is(Kind.DIGIT)
                    || token.is(Kind.OPEN)
                    || token.is("_")
                    || token.is("^")
                    || token.is("'")
                    || Names.isName(token)
                    || Marks.isAccent(token)
                    || token.is(Kind.TEXT);
            if (!part) {
                return false;
            }
            at = tokens.afterArgument(at);
        }
        return tokens.get(at).is("/") && signEnd(at + 1, true) >= 0 && isOperand(at + 2);
    }

    private String run(int index) {
        StringBuilder run = new StringBuilder(tokens.get(index).text());
        for (int i = index + 1; tokens.get(i).follows(Kind.LETTER); i++) {
            run.append(tokens.get(i).text());
        }
        return run.toString();
    }
}
