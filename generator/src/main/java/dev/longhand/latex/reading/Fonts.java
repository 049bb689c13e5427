package dev.longhand.latex.reading;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Fraction;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A font around more than a name is that of the names in it: {@code \mathbf{x_i}} is {@code \mathbf{x}_i}, and a result
 * in bold, {@code \mathbf{0.95}}, is the number.
 */
final class Fonts {

    private static final Set<String> FONTS =
            WordList.commands("mathbf boldsymbol bm pmb symbf mathbfit mathit mathnormal mathsf mathtt mathrm");

    private Fonts() {}

    /** What a font makes of its content; null where the two stay one thing, as for a name or a word in letters. */
    static @Nullable Tree spread(String font, Tree content) {
        return FONTS.contains(font) && isFormula(content) ? over(font, content) : null;
    }

    private static boolean isFormula(Tree tree) {
        if (tree instanceof Group group && group.bracket() == Bracket.NONE) {
            return group.items().size() == 1 && isFormula(group.items().get(0));
        }
        if (tree instanceof Product product) {
            return product.factors().stream().map(Factor::operand).anyMatch(f -> !(f instanceof Symbol));
        }
        return (tree instanceof Numeral numeral && !isVector(numeral))
                || tree instanceof Scripted
                || tree instanceof Sum
                || tree instanceof Fraction;
    }

    /** Whether a number in bold is the vector of so many: that of zeros, that of ones. */
    private static boolean isVector(Numeral numeral) {
        return numeral.digits().equals("0") || numeral.digits().equals("1");
    }

    private static Tree over(String font, Tree tree) {
        if (tree instanceof Symbol symbol) {
            boolean letter = symbol.base().length() > 1
                    || Character.isLetter(symbol.base().charAt(0));
            return letter ? new Accented(symbol.span(), font, symbol) : symbol;
        }
        if (tree instanceof Numeral numeral && isVector(numeral)) {
            return new Accented(numeral.span(), font, numeral);
        }
        if (tree instanceof Scripted s) {
            return new Scripted(s.span(), over(font, s.base()), s.sub(), s.sup(), s.primes(), s.before());
        }
        if (tree instanceof Product product) {
            return new Product(
                    product.span(),
                    product.factors().stream()
                            .map(f -> new Factor(f.join(), over(font, f.operand())))
                            .toList());
        }
        if (tree instanceof Sum sum) {
            return new Sum(
                    sum.span(),
                    sum.terms().stream()
                            .map(t -> new Term(t.sign(), over(font, t.operand())))
                            .toList());
        }
        if (tree instanceof Fraction fraction) {
            return new Fraction(fraction.span(), over(font, fraction.numerator()), over(font, fraction.denominator()));
        }
        if (tree instanceof Group group) {
            return new Group(
                    group.span(),
                    group.bracket(),
                    group.separator(),
                    group.items().stream().map(item -> over(font, item)).toList());
        }
        return tree;
    }
}
