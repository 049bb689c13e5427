package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.LayerMarks;
import dev.longhand.notes.naming.LossCalls;
import dev.longhand.notes.naming.NamedParts;
import java.util.HashSet;
import java.util.Set;

/** How the names of a document are used in its formulas: before brackets, with indices, bare. */
final class NameUses {

    /** Names with primes that stand before a bracket. */
    final Set<String> primed = new HashSet<>();
    /** Names without a bracket behind them, or with indices. */
    final Set<String> bare = new HashSet<>();
    /** What stands with indices or exponents. */
    final Set<String> indexed = new HashSet<>();
    /** What has nothing but primes at it, and may be the derivative of a function. */
    final Set<String> derivatives = new HashSet<>();
    /** Names before a round bracket. */
    final Set<String> called = new HashSet<>();
    /** Names that stand somewhere without a bracket behind them. */
    final Set<String> loose = new HashSet<>();
    /** Words that stand before a bracket of any kind. */
    final Set<String> applied = new HashSet<>();
    /** Letters before a bracket with one indexed name, which may be a name together with it. */
    final Set<String> calls = new HashSet<>();
    /** Letters right before another name. */
    final Set<String> before = new HashSet<>();

    /** Whether a d makes differentials of formulas: it stands before one that nobody would bracket as a factor, or at a name. */
    boolean differentials;

    private final LossCalls losses;
    private final LayerMarks layers;

    NameUses(LossCalls losses, LayerMarks layers) {
        this.losses = losses;
        this.layers = layers;
    }

    /** Takes in a side of a relation. */
    void walk(Tree tree) {
        if (tree instanceof Product product) {
            product(product);
            return;
        }
        loose.add(BaseName.of(tree));
        differentials |= tree instanceof Tree.Differential d && !d.partial();
        if (tree instanceof Scripted scripted) {
            scripted(scripted);
            if (BaseName.of(scripted.base()).isEmpty()) {
                walk(scripted.base());
            }
            return;
        }
        if (tree instanceof Symbol symbol) {
            bare.add(symbol.base());
            return;
        }
        NamedParts.of(tree).forEach(this::walk);
    }

    private void product(Product product) {
        for (int i = 0; i < product.factors().size(); i++) {
            Tree factor = product.factors().get(i).operand();
            String name = BaseName.of(factor instanceof Scripted s ? s.base() : factor);
            if (factor instanceof Symbol
                    && i + 1 < product.factors().size()
                    && product.factors().get(i + 1).join() == Join.BESIDE
                    && !BaseName.of(product.factors().get(i + 1).operand()).isEmpty()) {
                before.add(name);
            }
            boolean followed = i + 1 < product.factors().size()
                    && product.factors().get(i + 1).join() == Join.BESIDE
                    && isBracket(product.factors().get(i + 1).operand());
            boolean before = i + 1 < product.factors().size()
                    && product.factors().get(i + 1).join() == Join.BESIDE
                    && enclosed(product.factors().get(i + 1).operand());
            differentials |= before
                    && name.equals("d")
                    && factor instanceof Symbol
                    && isWhole(product.factors().get(i + 1).operand());
            if (before && isOperatorLike(name, product.factors().get(i + 1).operand())) {
                applied.add(name);
                if (!followed) {
                    if (factor instanceof Scripted s && s.sub() != null) {
                        walk(s.sub());
                    }
                    continue;
                }
            }
            if (!name.isEmpty() && followed) {
                called.add(name);
                if (factor instanceof Scripted s && s.primes() > 0) {
                    primed.add(name);
                }
                if (factor instanceof Scripted s) {
                    scripted(s);
                }
                Tree group = product.factors().get(i + 1).operand();
                if (group instanceof Group g) {
                    losses.call(name, g);
                }
                boolean label = group instanceof Group g
                        && g.items().size() == 1
                        && g.items().get(0) instanceof Scripted;
                if (label && factor instanceof Symbol && name.length() > 0 && !FunctionHeads.USUAL.contains(name)) {
                    calls.add(name);
                }
            } else {
                boolean loosely = loose.contains("d");
                walk(factor);
                if (!loosely && isDifferential(product, i)) {
                    loose.remove("d");
                }
            }
        }
    }

    /** Whether a d stands before what it may make the differential of, {@code d|X|} or {@code X\,d\mathbf{w}}: elsewhere it is a name. */
    private static boolean isDifferential(Product product, int i) {
        Tree factor = product.factors().get(i).operand();
        Tree bare = factor instanceof Scripted s && s.sub() == null ? s.base() : factor;
        Tree next =
                i + 1 < product.factors().size() ? product.factors().get(i + 1).operand() : factor;
        boolean formula = next instanceof Group g && g.bracket() != Bracket.NONE;
        boolean name = factor instanceof Symbol && !BaseName.of(next).isEmpty();
        return bare instanceof Symbol symbol && symbol.base().equals("d") && (formula || name);
    }

    /** Whether brackets hold a product or a power alone, which they would not around a factor. */
    private static boolean isWhole(Tree bracketed) {
        return bracketed instanceof Group g
                && g.items().size() == 1
                && (g.items().get(0) instanceof Product || (g.items().get(0) instanceof Scripted s && s.sup() != null));
    }

    /**
     * A word before a bracket, or one of the capitals that are operators there to everybody; or a calligraphic one, unless it is
     * usual for a loss.
     */
    private static boolean isOperatorLike(String name, Tree bracketed) {
        Tree inner = bracketed instanceof Scripted s ? s.base() : bracketed;
        boolean square = inner instanceof Group g && g.bracket() == Bracket.SQUARE;
        return name.matches("[A-Za-z]{2,}|P|\\\\Gamma")
                || name.matches("\\\\math(?:cal|scr|frak|bb) ?\\{?[ABDFGIKM-Z]\\}?")
                || (square && name.matches("[A-Z]"));
    }

    private static boolean enclosed(Tree tree) {
        Tree inner = tree instanceof Scripted s ? s.base() : tree;
        return inner instanceof Group g
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.SQUARE || g.bracket() == Bracket.CURLY)
                && !g.items().isEmpty();
    }

    private static boolean isBracket(Tree tree) {
        Tree inner = tree instanceof Scripted s ? s.base() : tree;
        return inner instanceof Group g
                && g.bracket() == Bracket.ROUND
                && !g.items().isEmpty();
    }

    private void scripted(Scripted scripted) {
        String name = BaseName.of(scripted.base());
        if (name.isEmpty()) {
            return;
        }
        boolean derived = scripted.primes() > 0 && scripted.sub() == null && scripted.sup() == null;
        (derived ? derivatives : bare).add(name);
        if (!derived) {
            indexed.add(name);
        }
        layers.take(scripted, name);
    }
}
