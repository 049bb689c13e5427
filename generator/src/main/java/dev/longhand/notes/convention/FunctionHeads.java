package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Matrix;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.LossCalls;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The functions that equations of a document begin with, {@code f(x) = x^2}, and what stands in their brackets. */
final class FunctionHeads {

    /** Letters that stand for functions to everybody where a bracket follows. */
    static final Set<String> USUAL = Set.of(
            "f",
            "g",
            "h",
            "F",
            "G",
            "H",
            "\\sigma",
            "\\varsigma",
            "\\phi",
            "\\varphi",
            "\\psi",
            "\\rho",
            "\\Phi",
            "act");

    private final LossCalls losses;
    private final Set<String> functions = new HashSet<>();
    private final Set<String> calls = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<Tree>> parameters = new HashMap<>();

    FunctionHeads(LossCalls losses) {
        this.losses = losses;
    }

    /** Functions with a formula of their arguments. */
    Set<String> functions() {
        return functions;
    }

    /** Letters before brackets of anything else than names. */
    Set<String> calls() {
        return calls;
    }

    /** Arguments that are letters of numbers elsewhere. */
    Set<String> names() {
        return names;
    }

    /** By function what stands in its brackets. */
    Map<String, List<Tree>> parameters() {
        return parameters;
    }

    /** A function whose formula follows where it is first called: {@code y = f(x) = x + x^2}. */
    void value(Product product, Tree right) {
        boolean call = product.factors().size() == 2
                && product.factors().get(1).join() == Join.BESIDE
                && product.factors().get(0).operand() instanceof Symbol function
                && USUAL.contains(function.base())
                && !function.base().equals("\\sigma")
                && !functions.contains(function.base());
        if (call
                && product.factors().get(1).operand() instanceof Group group
                && group.bracket() == Bracket.ROUND
                && group.items().stream().allMatch(FunctionHeads::isPlain)) {
            call(product.factors().get(0).operand(), group, right);
        }
    }

    void call(Tree first, Group group, Tree right) {
        boolean whole = right instanceof Matrix && BaseName.of(first).equals("\\sigma");
        if (whole
                || (first instanceof Scripted s && (s.primes() > 0 || isInverse(s)))
                || FunctionNames.isWord(BaseName.of(first))) {
            return;
        }
        boolean plain = group.items().stream().allMatch(FunctionHeads::isPlain);
        boolean partial = first instanceof Scripted s && plain && isOfParameters(s);
        if (partial) {
            return;
        }
        losses.definition(BaseName.of(first), group, right);
        String full = first instanceof Scripted s && s.sub() != null ? keyOf(s) : BaseName.of(first);
        if (plain && !(right instanceof Numeral)) {
            functions.add(full);
            parameters.putIfAbsent(full, group.items());
            group.items().stream().filter(item -> BaseName.of(item).equals("e")).forEach(item -> names.add("e"));
        } else if (first instanceof Symbol || first instanceof Words) {
            calls.add(BaseName.of(first));
        }
    }

    private static boolean isInverse(Scripted scripted) {
        return scripted.sup() instanceof Sum sum
                && sum.terms().size() == 1
                && sum.terms().get(0).sign() == Tree.Sign.MINUS;
    }

    /** Whether what stands below a function are parameters of it, by which it is differentiated. */
    private boolean isOfParameters(Scripted scripted) {
        List<Tree> own = parameters.get(BaseName.of(scripted));
        Tree below = scripted.sub();
        if (own == null || below == null) {
            return false;
        }
        Set<String> names = new HashSet<>();
        own.forEach(parameter -> names.add(BaseName.of(parameter)));
        List<Tree> letters = below instanceof Product p
                ? p.factors().stream().map(Tree.Factor::operand).toList()
                : List.of(below);
        return letters.stream().allMatch(letter -> letter instanceof Symbol && names.contains(BaseName.of(letter)));
    }

    static boolean isPlain(Tree tree) {
        return (tree instanceof Symbol s && BaseName.isLetter(s.base())) || tree instanceof Accented;
    }

    private static String keyOf(Scripted scripted) {
        return BaseName.of(scripted.base()) + "_"
                + (scripted.sub() instanceof Numeral n
                        ? n.digits()
                        : BaseName.of(Objects.requireNonNull(scripted.sub())));
    }
}
