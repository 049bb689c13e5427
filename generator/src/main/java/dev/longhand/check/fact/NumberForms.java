package dev.longhand.check.fact;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names whose formula is a number whatever its names are: a loss R that has a squared length for a term, a score
 * {@code e_i = q^\top W h_i}.
 */
public final class NumberForms {

    private NumberForms() {}

    /** Their names, as numbers. */
    static List<DeclaredName> in(List<DocumentDefinition> definitions) {
        Map<String, DeclaredName> found = new TreeMap<>();
        for (DocumentDefinition d : definitions) {
            if (d.pattern().isPlain() && d.pattern().base().matches("[A-Z]") && isNumber(d.body())) {
                found.put(
                        d.pattern().base(), new DeclaredName(d.pattern(), DeclaredShape.Kind.NUMBER, null, null, true));
            }
        }
        return List.copyOf(found.values());
    }

    /** The bases of small letters that are a row times a column in all that the note says they are. */
    public static Set<String> products(List<DocumentDefinition> definitions) {
        Set<String> found = new HashSet<>();
        Set<String> others = new HashSet<>();
        Set<String> multiplying = new HashSet<>();
        definitions.forEach(d -> multiplying(d.body(), multiplying));
        for (DocumentDefinition d : definitions) {
            boolean small = UsualLetters.isSmall(d.pattern())
                    && !d.pattern().bold()
                    && !d.pattern().isDifferential();
            boolean inner = isInner(d.body())
                    && References.in(d.body()).stream().noneMatch(name -> multiplying.contains(name.base()));
            (small && inner ? found : others).add(d.pattern().base());
        }
        found.removeAll(others);
        return found;
    }

    /** Small letters right before others, as the x of {@code xw}, which may have one example in each row. */
    private static void multiplying(Meaning meaning, Set<String> found) {
        if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 0; i + 1 < product.factors().size(); i++) {
                if (product.joins().get(i + 1) == Join.BESIDE
                        && isVector(product.factors().get(i))
                        && isVector(product.factors().get(i + 1))) {
                    found.add(((Meaning.Reference) product.factors().get(i))
                            .name()
                            .base());
                }
            }
        }
        References.parts(meaning).forEach(part -> multiplying(part, found));
    }

    private static boolean isInner(Meaning meaning) {
        if (meaning instanceof Meaning.Quotient share) {
            return isInner(share.numerator()) && isPlain(share.denominator());
        }
        return meaning instanceof Meaning.Multiplied product && isInner(product);
    }

    private static boolean isNumber(Meaning meaning) {
        if (meaning instanceof Meaning.Absolute a) {
            return a.norm();
        }
        if (meaning instanceof Meaning.Call call) {
            return call.callee() == Callee.Whole.LENGTH
                    || call.callee() == Callee.Whole.INNER_PRODUCT
                    || call.callee() == Callee.Whole.TRACE
                    || (call.callee() instanceof Callee.Known
                            && call.arguments().stream().allMatch(NumberForms::isNumber));
        }
        if (meaning instanceof Meaning.Total total) {
            return total.terms().stream().anyMatch(NumberForms::isNumber);
        }
        if (meaning instanceof Meaning.Negated negated) {
            return isNumber(negated.operand());
        }
        if (meaning instanceof Meaning.Raised raised) {
            return isNumber(raised.base());
        }
        if (meaning instanceof Meaning.Folded folded) {
            return folded.fold() == Meaning.Fold.SUM && isNumber(folded.body());
        }
        return meaning instanceof Meaning.Multiplied product && isNumber(product);
    }

    /** A row times a column, or a number after plain factors. */
    private static boolean isNumber(Meaning.Multiplied product) {
        List<Meaning> factors = product.factors();
        int last = factors.size() - 1;
        return isInner(product)
                || (isNumber(factors.get(last))
                        && factors.subList(0, last).stream().allMatch(NumberForms::isPlain));
    }

    /** A row, matrices if any, and a column, {@code w^\top x} and {@code q^\top W h}. */
    private static boolean isInner(Meaning.Multiplied product) {
        List<Meaning> factors = product.factors();
        int last = factors.size() - 1;
        return last > 0
                && product.joins().subList(1, last + 1).stream().allMatch(join -> join == Join.BESIDE)
                && factors.get(0) instanceof Meaning.Transposed row
                && isVector(row.operand())
                && isVector(factors.get(last))
                && factors.subList(1, last).stream().allMatch(NumberForms::isMatrix);
    }

    private static boolean isMatrix(Meaning factor) {
        Meaning plain = factor instanceof Meaning.Transposed t ? t.operand() : factor;
        return plain instanceof Meaning.Reference r
                && r.name().base().matches("[A-Z]")
                && r.name().sub().size() < 2;
    }

    private static boolean isVector(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && UsualLetters.isSmall(r.name());
    }

    /** Whether a factor has nothing in it but numbers and small letters. */
    private static boolean isPlain(Meaning factor) {
        return References.in(factor).stream().allMatch(UsualLetters::isSmall)
                && !(factor instanceof Meaning.Transposed);
    }
}
