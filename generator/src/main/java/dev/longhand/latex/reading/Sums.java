package dev.longhand.latex.reading;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Sign;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums of products. */
final class Sums {

    private final Reading reading;
    private final Tokens tokens;

    Sums(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    Tree sum() {
        int start = tokens.peek().start();
        Sign first = takeSign();
        List<Term> terms = new ArrayList<>();
        Tree operand = product();
        terms.add(new Term(first == null ? Sign.PLUS : first, operand));
        Sign sign = nextSign();
        while (sign != null) {
            terms.add(new Term(sign, product()));
            sign = nextSign();
        }
        return first == null && terms.size() == 1 ? operand : new Sum(tokens.since(start), terms);
    }

    /** A product; a sign before it belongs to it, as in {@code a + -b}. */
    Tree product() {
        int start = tokens.peek().start();
        Sign sign = takeSign();
        if (sign != null) {
            reading.enter();
            Tree operand = product();
            reading.leave();
            return new Sum(tokens.since(start), List.of(new Term(sign, operand)));
        }
        List<Factor> factors = new ArrayList<>();
        factor(Join.BESIDE, factors);
        boolean more = true;
        while (more) {
            Join join = nextJoin();
            if (join != null) {
                factor(join, factors);
            } else if (atBesides()) {
                factor(Join.BESIDE, factors);
            } else if (reading.scripts.atEvaluation()) {
                Tree before = asTree(start, List.copyOf(factors));
                factors.clear();
                factors.add(new Factor(Join.BESIDE, reading.scripts.evaluated(start, before)));
            } else {
                more = false;
            }
        }
        return asTree(start, factors);
    }

    /** Factors that stand beside each other, up to a sign or a differential. */
    Tree besides() {
        int start = tokens.peek().start();
        List<Factor> factors = new ArrayList<>();
        do {
            factors.add(new Factor(Join.BESIDE, reading.operands.scripted()));
        } while (reading.operands.at() && !reading.differentials.at());
        return asTree(start, factors);
    }

    Tree asTree(int start, List<Factor> factors) {
        return factors.size() == 1 && factors.get(0).join() == Join.BESIDE
                ? factors.get(0).operand()
                : new Product(tokens.since(start), factors);
    }

    private void factor(Join join, List<Factor> factors) {
        if (reading.differentials.at()) {
            reading.differentials.addTo(factors, join);
        } else {
            factors.add(new Factor(join, join == Join.BESIDE ? reading.operands.scripted() : signed()));
        }
    }

    /** After a sign of a product a minus may stand, for the next factor only. */
    private Tree signed() {
        int start = tokens.peek().start();
        Sign sign = takeSign();
        if (sign == null) {
            return reading.operands.scripted();
        }
        reading.enter();
        Tree operand = signed();
        reading.leave();
        return new Sum(tokens.since(start), List.of(new Term(sign, operand)));
    }

    private boolean atBesides() {
        Breaks.skipEmpty(tokens);
        if (reading.operands.at()) {
            return true;
        }
        if (!reading.ditto) {
            return false;
        }
        // beside a ditto mark wide spaces part factors, not statements
        int index = tokens.index();
        Breaks.skipWide(tokens);
        if (tokens.index() > index && reading.operands.at() && !tokens.at(Kind.TEXT)) {
            return true;
        }
        tokens.moveTo(index);
        return false;
    }

    private @Nullable Sign takeSign() {
        Sign sign = Signs.sign(tokens.peek());
        if (sign != null) {
            tokens.next();
            Breaks.skipAfterSign(reading);
        }
        return sign;
    }

    private @Nullable Sign nextSign() {
        int index = tokens.index();
        if (!Breaks.toSign(reading)) {
            return null;
        }
        Sign sign = takeSign();
        if (sign == null) {
            tokens.moveTo(index);
        }
        return sign;
    }

    private @Nullable Join nextJoin() {
        int index = tokens.index();
        if (!Breaks.toSign(reading)) {
            return null;
        }
        Join join = Signs.join(tokens.peek());
        if (join == null) {
            tokens.moveTo(index);
            return null;
        }
        tokens.next();
        Breaks.skipAfterSign(reading);
        return join;
    }
}
