package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.List;

/**
 * What a function without brackets reaches over. Letters and numbers right behind it are its argument, all of them
 * after a number and most often all of them after a letter; behind a sign or before a bracket it most often ends.
 */
final class FunctionReach {

    private final FactorReading factors;
    private final Elaboration elaboration;
    private final Application function;
    private final FactorRow row;
    private final Join before;
    private final List<Join> joins = new ArrayList<>();
    private final List<Meaning> read = new ArrayList<>();

    /** @param row stands behind the function */
    FunctionReach(FactorReading factors, Elaboration elaboration, Application function, FactorRow row) {
        this.factors = factors;
        this.elaboration = elaboration;
        this.function = function;
        this.row = row;
        this.before = row.lastJoin();
    }

    /** The function of what it reaches over, times what was looked at behind that. */
    Meaning read() throws NotUnderstood {
        Tree first = row.peek().operand();
        take();
        if (!isPlain(first)) {
            return function.raised(function.at(read), elaboration);
        }
        while (row.isBeside() && isPlain(row.peek().operand())) {
            take();
        }
        int near = read.size();
        while (before != Join.SLASH && row.hasNext() && mayGoOn(row.peek())) {
            take();
        }
        List<Meaning.Reading> readings = new ArrayList<>();
        boolean sure = near == 1 || isNumber(first);
        readings.add(new Meaning.Reading("", upTo(near)));
        if (!sure && before != Join.SLASH) {
            readings.add(new Meaning.Reading(said("its first factor"), upTo(1)));
        }
        if (near < read.size()) {
            readings.add(new Meaning.Reading(said("all that is multiplied behind it"), upTo(read.size())));
        }
        String question = "reach of " + function.callee() + " " + readings.size();
        return readings.size() == 1 ? readings.get(0).meaning() : new Meaning.Either(question, readings);
    }

    private String said(String argument) {
        String name = function.name() == null ? "a function" : function.name().base();
        return "the argument of " + name + " without brackets is " + argument;
    }

    private void take() throws NotUnderstood {
        joins.add(row.peek().join());
        read.add(factors.factor());
    }

    /** The function of so many factors, times the others. */
    private Meaning upTo(int end) throws NotUnderstood {
        Meaning argument = end == 1 ? read.get(0) : new Meaning.Multiplied(joins.subList(0, end), read.subList(0, end));
        Meaning value = function.raised(function.at(List.of(argument)), elaboration);
        if (end == read.size()) {
            return value;
        }
        List<Join> outside = new ArrayList<>(List.of(Join.BESIDE));
        List<Meaning> product = new ArrayList<>(List.of(value));
        outside.addAll(joins.subList(end, joins.size()));
        product.addAll(read.subList(end, read.size()));
        return new Meaning.Multiplied(outside, product);
    }

    private boolean isPlain(Tree tree) throws NotUnderstood {
        if (tree instanceof Tree.Fraction || tree instanceof Numeral) {
            return true;
        }
        Tree base = tree instanceof Scripted s ? s.base() : tree;
        return NameForm.head(base).isPresent()
                && new ApplicationReading(elaboration, row).of(tree).isEmpty()
                && !FactorReading.isNabla(tree);
    }

    private boolean mayGoOn(Factor factor) throws NotUnderstood {
        Tree operand = factor.operand();
        return switch (factor.join()) {
            case BESIDE -> isPlain(operand) || operand instanceof Group;
            case DOT, CROSS, STAR, SLASH -> isPlain(operand);
            default -> false;
        };
    }

    private static boolean isNumber(Tree tree) {
        return tree instanceof Numeral
                || (tree instanceof Symbol s && s.base().equals("\\pi"))
                || (tree instanceof Tree.Fraction f && isNumber(f.numerator()) && isNumber(f.denominator()));
    }
}
