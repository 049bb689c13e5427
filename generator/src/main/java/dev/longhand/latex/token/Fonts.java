package dev.longhand.latex.token;

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
import dev.longhand.source.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A font around more than a name is that of the names in it: {@code \mathbf{x_i}} is {@code \mathbf{x}_i}, and a result
 * in bold, {@code \mathbf{0.95}}, is the number.
 */
public final class Fonts {

    private static final Set<String> FONTS =
            WordList.commands("mathbf boldsymbol bm pmb symbf mathbfit mathit mathnormal mathsf mathtt mathrm");

    /** Accents of which one over a name with an index is over the name: {@code \hat{x_i}} is {@code \hat{x}_i}. */
    private static final Set<String> HATS = WordList.commands("hat widehat bar tilde widetilde vec dot check");

    /** Two capitals or a capital and a small letter that are one word. */
    private static final Set<String> WORDS = Set.of("Tr", "Id", "Re", "Im", "KL", "CE");

    private Fonts() {}

    /** The same as all that a command and its argument take up. */
    public static Tree within(Span span, Tree tree) {
        if (tree instanceof Scripted s) {
            return new Scripted(span, s.base(), s.sub(), s.sup(), s.primes(), s.before());
        }
        if (tree instanceof Product product) {
            return new Product(span, product.factors());
        }
        if (tree instanceof Sum sum) {
            return new Sum(span, sum.terms());
        }
        if (tree instanceof Fraction fraction) {
            return new Fraction(span, fraction.numerator(), fraction.denominator());
        }
        return tree instanceof Group g ? new Group(span, g.bracket(), g.separator(), g.items()) : tree;
    }

    private static @Nullable Tree overName(String accent, Tree content) {
        if (content instanceof Group group
                && group.bracket() == Bracket.NONE
                && group.items().size() == 1) {
            return overName(accent, group.items().get(0));
        }
        boolean isName = content instanceof Scripted s
                && (s.base() instanceof Symbol || s.base() instanceof Accented)
                && s.before() == null
                && s.primes() == 0
                && (s.sup() == null || s.sup() instanceof Group);
        return isName ? over(accent, content) : null;
    }

    /** What a font makes of its content; null where the two stay one thing, as for a name or a word in letters. */
    public static @Nullable Tree spread(String font, Tree content) {
        if (HATS.contains(font)) {
            return overName(font, content);
        }
        return FONTS.contains(font) && isFormula(content) ? over(font, content) : null;
    }

    private static boolean isFormula(Tree tree) {
        if (tree instanceof Group group && group.bracket() == Bracket.NONE) {
            return group.items().size() == 1 && isFormula(group.items().get(0));
        }
        if (tree instanceof Product product) {
            return product.factors().stream().map(Factor::operand).anyMatch(f -> !(f instanceof Symbol))
                    || isOfTwo(product);
        }
        return (tree instanceof Numeral numeral && !isVector(numeral))
                || tree instanceof Scripted
                || tree instanceof Sum
                || tree instanceof Fraction;
    }

    /** Whether two bold letters stand together of which the first is a matrix: {@code \mathbf{Xw}}. */
    private static boolean isOfTwo(Product product) {
        return product.factors().size() == 2
                && product.factors().get(0).operand() instanceof Symbol first
                && product.factors().get(1).operand() instanceof Symbol second
                && first.base().matches("[A-Z]")
                && second.base().matches("[A-Za-z]")
                && !WORDS.contains(first.base() + second.base());
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
        if ((tree instanceof Numeral numeral && isVector(numeral)) || tree instanceof Accented) {
            return new Accented(tree.span(), font, tree);
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
