package dev.longhand.notes.elaboration;

import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Ellipsis;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Sign;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Term;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sum whose inner terms are left to the reader, {@code w_1 x_1 + w_2 x_2 + \dots + w_n x_n + b}: what stands on both sides
 * of the dots follows one pattern, over which it is summed. Dots between terms that do not are left as they are.
 */
final class DottedSum {

    /** Letters for what runs; one that the sum has itself is not taken. */
    private static final List<String> LETTERS = List.of("i", "j", "k", "r", "s", "t", "u", "v");

    /** How many terms are written out. */
    private static final int MOST_TERMS = 30;

    private final List<Meaning> terms;
    private final String letter;

    private DottedSum(List<Meaning> terms, String letter) {
        this.terms = terms;
        this.letter = letter;
    }

    /** The terms of a sum, dots that stand beside a term without a sign apart from it. */
    static List<Term> terms(Sum sum) {
        List<Term> terms = new ArrayList<>();
        for (Term term : sum.terms()) {
            List<Factor> factors = term.operand() instanceof Product product ? product.factors() : List.of();
            boolean leads = factors.size() > 1 && factors.get(0).operand() instanceof Ellipsis;
            boolean ends = factors.size() > 1 && factors.get(factors.size() - 1).operand() instanceof Ellipsis;
            if (leads == ends || sum.terms().size() == 1) {
                terms.add(term);
            } else if (leads) {
                terms.add(new Term(term.sign(), factors.get(0).operand()));
                terms.add(new Term(term.sign(), product(factors.subList(1, factors.size()))));
            } else {
                terms.add(new Term(term.sign(), product(factors.subList(0, factors.size() - 1))));
                terms.add(new Term(Sign.PLUS, factors.get(factors.size() - 1).operand()));
            }
        }
        return terms;
    }

    private static Tree product(List<Factor> factors) {
        Tree first = factors.get(0).operand();
        Tree last = factors.get(factors.size() - 1).operand();
        return factors.size() == 1
                ? first
                : new Product(new Span(first.span().start(), last.span().end()), factors);
    }

    /** The terms with those around dots as sums over what runs. */
    static List<Meaning> filled(List<Meaning> terms, Sum sum) {
        if (terms.stream().noneMatch(term -> term.unsigned() instanceof Meaning.Dots)) {
            return terms;
        }
        String spelling = sum.spelling();
        Optional<String> letter = LETTERS.stream()
                .filter(l -> !spelling.contains("base=" + l + "]"))
                .findFirst();
        List<Meaning> filled = new ArrayList<>(terms);
        for (int i = filled.size() - 2; i > 0 && letter.isPresent(); i--) {
            if (filled.get(i).unsigned() instanceof Meaning.Dots) {
                i = new DottedSum(filled, letter.get()).fill(i);
            }
        }
        return filled;
    }

    /** Puts a sum in the place of the dots and the terms around them; returns where it stands, or where the dots do. */
    private int fill(int dots) {
        boolean negated = terms.get(dots) instanceof Meaning.Negated;
        Meaning before = terms.get(dots - 1);
        Meaning after = terms.get(dots + 1);
        boolean signed = before instanceof Meaning.Negated == negated && after instanceof Meaning.Negated == negated;
        Optional<RunningPattern.Run> found = signed ? RunningPattern.of(before, after, letter) : Optional.empty();
        if (found.isEmpty()) {
            return dots;
        }
        RunningPattern.Run run = found.get();
        int first = dots - 1;
        int from = run.from();
        while (first > 0) {
            Optional<RunningPattern.Run> earlier = RunningPattern.of(terms.get(first - 1), after, letter);
            boolean isAlike = earlier.isPresent()
                    && earlier.get().body().equals(run.body())
                    && earlier.get().to().equals(run.to());
            if (isAlike && earlier.get().from() != from - 1) {
                // in steps of two, or the other way round
                return dots;
            }
            if (!isAlike) {
                break;
            }
            from--;
            first--;
        }
        boolean isStep = first < dots - 1 || from <= 1 || !(run.to() instanceof Meaning.Literal);
        if (!isStep) {
            return dots;
        }
        int end = dots + 1;
        Meaning to = run.to();
        if (end + 1 < terms.size()) {
            Optional<RunningPattern.Run> next = RunningPattern.of(before, terms.get(end + 1), letter);
            boolean goesOn = next.isPresent()
                    && next.get().body().equals(run.body())
                    && run.to().equals(RunningPattern.less(next.get().to()));
            if (goesOn) {
                to = next.get().to();
                end++;
            }
        }
        List<Meaning> all = to instanceof Meaning.Literal number
                        && number.value().compareTo(Rational.of(from + MOST_TERMS)) < 0
                ? members(before, after, from, number.value().numerator().intValueExact())
                : List.of(new Meaning.Folded(Meaning.Fold.SUM, letter, Meaning.Literal.of(from), to, null, run.body()));
        terms.subList(first, end + 1).clear();
        terms.addAll(first, all);
        return first;
    }

    private static List<Meaning> members(Meaning before, Meaning after, int from, int to) {
        List<Meaning> members = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            members.add(RunningPattern.member(before, after, number));
        }
        return members;
    }
}
