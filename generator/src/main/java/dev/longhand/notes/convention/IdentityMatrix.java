package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.Set;

/**
 * The identity matrix of a note that says nothing of I but adds it to something, perhaps times a number, as in {@code I -
 * uu^T} and {@code X^T X + \lambda I_n}, or sets it equal to a product: {@code Q^T Q = I}. Its size, where it stands below,
 * is that of what stands beside it.
 */
public final class IdentityMatrix {

    private static final String LETTER = "I";
    private static final Set<String> FONTS =
            Set.of("\\mathbf", "\\boldsymbol", "\\bm", "\\mathrm", "\\mathbb", "\\mathit");
    /** Letters below that number something rather than being a size. */
    private static final Set<String> RUNNING = Set.of("i", "j", "t", "l", "\\ell", "s");

    private boolean added;
    private boolean used;

    private IdentityMatrix() {}

    /** The note with the identity matrix under a name of its own. */
    public static NotedRelations named(NotedRelations note) {
        IdentityMatrix found = new IdentityMatrix();
        for (NotedRelation relation : note.relations()) {
            found.sides(relation);
        }
        return found.added && !found.used
                ? note.with(note.relations().stream()
                        .map(r -> r.with(
                                r.sides().stream().map(IdentityMatrix::named).toList()))
                        .toList())
                : note;
    }

    private void sides(NotedRelation relation) {
        Tree left = relation.left();
        used |= LETTER.equals(BaseName.of(left)) && relation.link() == 0;
        boolean equal = relation.relation().kind() == Relation.Kind.EQUAL;
        added |= equal && !LETTER.equals(BaseName.of(left)) && left instanceof Product && is(relation.right());
        relation.sides().forEach(this::walk);
    }

    private void walk(Tree tree) {
        if (is(tree)) {
            return;
        }
        used |= LETTER.equals(BaseName.of(tree));
        if (tree instanceof Sum sum && sum.terms().size() > 1) {
            added |= sum.terms().stream().anyMatch(term -> isMultiple(term.operand()));
        }
        if (tree instanceof Tree.Derivative slope) {
            used |= LETTER.equals(BaseName.of(slope.of() == null ? slope : slope.of()))
                    || slope.by().stream().anyMatch(by -> LETTER.equals(BaseName.of(by)));
        }
        NamedParts.of(tree).forEach(this::walk);
    }

    /** Whether a term is I, or I times numbers and small letters. */
    private static boolean isMultiple(Tree term) {
        if (!(term instanceof Product product)) {
            return is(term);
        }
        return product.factors().stream().filter(f -> is(f.operand())).count() == 1
                && product.factors().stream()
                        .map(Tree.Factor::operand)
                        .allMatch(factor -> is(factor) || isNumber(factor));
    }

    private static boolean isNumber(Tree factor) {
        if (factor instanceof Tree.Fraction fraction) {
            return isNumber(fraction.numerator()) && isNumber(fraction.denominator());
        }
        String base = BaseName.of(factor);
        return factor instanceof Numeral
                || (!base.isEmpty() && (base.startsWith("\\") || Character.isLowerCase(base.charAt(0))));
    }

    /** Whether a tree is the letter in any font, alone or with a size below. */
    private static boolean is(Tree tree) {
        if (tree instanceof Scripted s) {
            return s.sup() == null
                    && s.primes() == 0
                    && s.before() == null
                    && isLetter(s.base())
                    && s.sub() != null
                    && isSize(s.sub());
        }
        return isLetter(tree);
    }

    private static boolean isSize(Tree below) {
        if (below instanceof Product product) {
            return product.factors().stream().allMatch(factor -> isSize(factor.operand()));
        }
        return below instanceof Symbol letter
                ? !RUNNING.contains(letter.base())
                : below instanceof Numeral number && !number.digits().matches("[01]");
    }

    private static boolean isLetter(Tree tree) {
        return (tree instanceof Symbol s && s.base().equals(LETTER))
                || (tree instanceof Accented a && FONTS.contains(a.accent()) && isLetter(a.content()));
    }

    private static Tree named(Tree tree) {
        return is(tree) ? new Symbol(tree.span(), WrittenName.IDENTITY) : NamedParts.with(tree, IdentityMatrix::named);
    }
}
