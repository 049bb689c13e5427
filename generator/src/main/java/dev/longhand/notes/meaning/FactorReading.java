package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Separator;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of factors from left to right: which are calls, which operators reach over what follows. */
final class FactorReading {

    private static final Set<String> ROLES = Set.of("target", "output", "out", "net", "input", "loss", "error");

    private final Elaboration elaboration;
    private final List<Factor> factors;
    private int next;

    FactorReading(Elaboration elaboration, List<Factor> factors) {
        this.elaboration = elaboration;
        this.factors = factors;
    }

    /** All factors. */
    Meaning product() throws NotUnderstood {
        List<Join> joins = new ArrayList<>();
        List<Meaning> read = new ArrayList<>();
        while (next < factors.size()) {
            joins.add(factors.get(next).join());
            read.add(factor());
        }
        return combined(joins, read);
    }

    private static Meaning combined(List<Join> joins, List<Meaning> read) throws NotUnderstood {
        return read.size() == 1 && joins.get(0) != Join.SLASH ? read.get(0) : new Meaning.Multiplied(joins, read);
    }

    private Meaning factor() throws NotUnderstood {
        Factor factor = factors.get(next);
        Tree tree = factor.operand();
        next++;
        if (tree instanceof Derivative derivative && derivative.of() == null) {
            return elaboration.slope(rest(derivative), derivative);
        }
        if (isNabla(tree)) {
            return gradient(tree);
        }
        Optional<WrittenName> composed = composition(tree);
        if (composed.isPresent() && follows(Bracket.ROUND)) {
            return composedCall(tree);
        }
        if (isJacobian(tree)) {
            Meaning of = factor();
            if (of instanceof Meaning.Call inner && inner.order() == 0) {
                return new Meaning.Call(inner.callee(), 1, inner.arguments());
            }
            throw new NotUnderstood(tree.span(), "a function with its arguments is needed after D");
        }
        boolean beside = next < factors.size() && factors.get(next).join() == Join.BESIDE;
        if (beside && Indicators.mark(tree) && Indicators.holdsComparison(factors.get(next).operand())) {
            Meaning indicated = elaboration.indicator(factors.get(next).operand());
            next++;
            return new Meaning.Call(Callee.Whole.INDICATOR, 0, List.of(indicated));
        }
        Optional<Call> call = call(tree);
        if (call.isPresent()) {
            return called(call.get(), tree);
        }
        Meaning compound = compound(tree);
        if (compound != null) {
            return compound;
        }
        Meaning prefixed = prefixed(tree);
        return prefixed != null ? prefixed : elaboration.of(tree);
    }

    /** What a callee is, before its arguments. */
    private record Call(
            Callee callee,
            int order,
            @Nullable Tree power,
            boolean needsBracket,
            @Nullable WrittenName name) {}

    private Optional<Call> call(Tree tree) throws NotUnderstood {
        Tree base = tree instanceof Scripted s ? s.base() : tree;
        if (indicator(base)) {
            return Optional.of(new Call(Callee.Whole.INDICATOR, 0, null, true, WrittenName.plain("1")));
        }
        Optional<NameForm.Head> head = NameForm.head(base);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String name = head.get().base();
        int order = 0;
        Tree power = null;
        WrittenName written = WrittenName.plain(name);
        if (tree instanceof Scripted scripted) {
            ScriptReading reading = new ScriptReading(elaboration);
            ScriptReading.Above above = reading.above(name, scripted.sup());
            order = scripted.primes() + above.primes();
            power = above.power();
            written = reading.name(scripted).orElse(written).unprimed();
            if (above.transposes() > 0) {
                return Optional.empty();
            }
        }
        Function known = elaboration.conventions().known().get(name);
        String full = written.key(java.util.Map.of());
        if (elaboration.conventions().functions().contains(full)) {
            boolean word = FunctionWords.of(name).isPresent();
            return Optional.of(new Call(new Callee.Named(full), order, power, !word, written));
        }
        if (known != null) {
            return Optional.of(new Call(new Callee.Known(known), order, power, true, written));
        }
        Optional<Callee> word = FunctionWords.of(name);
        if (word.isPresent()) {
            return Optional.of(new Call(word.get(), order, power, word.get() instanceof Callee.Whole, written));
        }
        if (elaboration.conventions().functions().contains(name)) {
            return Optional.of(new Call(new Callee.Named(name), order, power, true, written));
        }
        if (elaboration.conventions().calls().contains(name) && !(tree instanceof Scripted)) {
            return Optional.of(new Call(new Callee.Named(name), 0, null, true, null));
        }
        return Optional.empty();
    }

    private Meaning called(Call call, Tree tree) throws NotUnderstood {
        Meaning result;
        if (bracketFollows()) {
            Group group = (Group) factors.get(next).operand();
            if (call.name() == null && call.callee() instanceof Callee.Named named) {
                Optional<Meaning> name = callLikeName(named.name(), group);
                if (name.isPresent()) {
                    next++;
                    return name.get();
                }
                return elaboration.of(tree);
            }
            if (repeats(group, tree)) {
                return elaboration.of(tree);
            }
            next++;
            result = new Meaning.Call(call.callee(), call.order(), arguments(group, call.callee()));
        } else if (scriptedBracketFollows()) {
            Scripted scripted = (Scripted) factors.get(next).operand();
            Group group = (Group) scripted.base();
            next++;
            Meaning inner = new Meaning.Call(call.callee(), call.order(), arguments(group, call.callee()));
            ScriptReading.Above above = new ScriptReading(elaboration).above("", scripted.sup());
            for (int i = 0; i < above.transposes(); i++) {
                inner = new Meaning.Transposed(inner);
            }
            Tree exponent = above.power();
            result = exponent == null ? inner : new Meaning.Raised(inner, elaboration.of(exponent));
        } else if (!call.needsBracket()
                && next < factors.size()
                && factors.get(next).join() == Join.BESIDE) {
            result = new Meaning.Call(call.callee(), call.order(), List.of(factor()));
        } else {
            return elaboration.of(tree);
        }
        return call.power() == null ? result : new Meaning.Raised(result, elaboration.of(call.power()));
    }

    private List<Meaning> arguments(Group group, Callee callee) throws NotUnderstood {
        List<Meaning> arguments = new ArrayList<>();
        if (callee == Callee.Whole.INDICATOR) {
            return List.of(elaboration.indicator(group.items().get(0)));
        }
        for (Tree item : group.items()) {
            arguments.add(elaboration.of(item));
        }
        return arguments;
    }

    /** A name written like a call, such as {@code a(h_1)}: an index in brackets. */
    private static Optional<Meaning> callLikeName(String base, Group group) {
        if (group.items().size() != 1) {
            return Optional.empty();
        }
        List<Index> indices = NameForm.indices(group.items().get(0));
        return indices.size() == 1 && !indices.get(0).prefix().startsWith("?")
                ? Optional.of(new Meaning.Reference(new WrittenName(base, false, indices, List.of(), 0)))
                : Optional.empty();
    }

    /** A function that occurs bare in its own brackets is a value: {@code f(1 - f)}. */
    private static boolean repeats(Group group, Tree tree) {
        String name = tree.toString().replaceAll("Span\\[[^]]*\\]", "");
        return group.items().stream()
                .anyMatch(item ->
                        item.toString().replaceAll("Span\\[[^]]*\\]", "").contains("operand=" + name + "]"));
    }

    private boolean bracketFollows() {
        return next < factors.size()
                && factors.get(next).join() == Join.BESIDE
                && factors.get(next).operand() instanceof Group g
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.SQUARE || g.bracket() == Bracket.CURLY)
                && !g.items().isEmpty()
                && g.separator() != Separator.SPACE;
    }

    private boolean scriptedBracketFollows() {
        return next < factors.size()
                && factors.get(next).join() == Join.BESIDE
                && factors.get(next).operand() instanceof Scripted s
                && s.base() instanceof Group g
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.SQUARE)
                && !g.items().isEmpty()
                && s.sub() == null;
    }

    private boolean follows(Bracket bracket) {
        return next < factors.size()
                && factors.get(next).operand() instanceof Group g
                && g.bracket() == bracket
                && factors.get(next).join() == Join.BESIDE;
    }

    static boolean indicator(Tree tree) {
        return tree instanceof Accented a
                && (a.accent().equals("\\mathbb") || a.accent().equals("\\mathbf"))
                && a.content() instanceof Numeral n
                && n.digits().equals("1");
    }

    private Optional<WrittenName> composition(Tree tree) {
        return tree instanceof Group g
                        && g.bracket() == Bracket.ROUND
                        && g.items().size() == 1
                        && g.items().get(0) instanceof Product p
                        && p.factors().size() == 2
                        && p.factors().get(1).join() == Join.CIRC
                        && function(p.factors().get(0).operand())
                        && function(p.factors().get(1).operand())
                ? Optional.of(WrittenName.plain(""))
                : Optional.empty();
    }

    private boolean function(Tree tree) {
        return NameForm.head(tree)
                .filter(h -> elaboration.conventions().functions().contains(h.base()))
                .isPresent();
    }

    /** {@code (f \circ G)(x)}. */
    private Meaning composedCall(Tree tree) throws NotUnderstood {
        Product product = (Product) ((Group) tree).items().get(0);
        Group group = (Group) factors.get(next).operand();
        next++;
        String outer =
                NameForm.head(product.factors().get(0).operand()).orElseThrow().base();
        String inner =
                NameForm.head(product.factors().get(1).operand()).orElseThrow().base();
        List<Meaning> arguments = arguments(group, new Callee.Named(inner));
        return new Meaning.Call(
                new Callee.Named(outer), 0, List.of(new Meaning.Call(new Callee.Named(inner), 0, arguments)));
    }

    /** A word for a role beside a name, {@code target o_1}, is one indexed name. */
    private @Nullable Meaning compound(Tree tree) throws NotUnderstood {
        String word = tree instanceof Symbol s
                ? s.base()
                : tree instanceof Tree.Words w ? w.text().strip() : "";
        if (!ROLES.contains(word.toLowerCase(java.util.Locale.ROOT))
                || next >= factors.size()
                || factors.get(next).join() != Join.BESIDE
                || !(factors.get(next).operand() instanceof Scripted
                        || factors.get(next).operand() instanceof Symbol)) {
            return null;
        }
        List<Index> indices = NameForm.indices(factors.get(next).operand());
        if (indices.size() != 1 || indices.get(0).prefix().startsWith("?")) {
            return null;
        }
        next++;
        return new Meaning.Reference(new WrittenName(word, false, indices, List.of(), 0));
    }

    /** {@code \Delta v} or {@code dW} as one name. */
    private @Nullable Meaning prefixed(Tree tree) throws NotUnderstood {
        if (!(tree instanceof Symbol s)
                || !elaboration.conventions().prefixed().contains(s.base())
                || next >= factors.size()
                || factors.get(next).join() != Join.BESIDE
                || NameForm.head(
                                factors.get(next).operand() instanceof Scripted x
                                        ? x.base()
                                        : factors.get(next).operand())
                        .isEmpty()) {
            return null;
        }
        Meaning name = elaboration.of(factors.get(next).operand());
        if (name instanceof Meaning.Reference reference) {
            next++;
            return new Meaning.Reference(Elaboration.prefixed(s.base(), reference.name()));
        }
        return null;
    }

    /** {@code DF(x)}: a D before a function that has its arguments behind it. */
    private boolean isJacobian(Tree tree) {
        return tree instanceof Symbol s
                && s.base().equals("D")
                && next + 1 < factors.size()
                && factors.get(next).join() == Join.BESIDE
                && function(factors.get(next).operand())
                && factors.get(next + 1).operand() instanceof Group;
    }

    private static boolean isNabla(Tree tree) {
        Tree base = tree instanceof Scripted s ? s.base() : tree;
        return base instanceof Symbol symbol && symbol.base().equals("\\nabla");
    }

    private Meaning gradient(Tree nabla) throws NotUnderstood {
        if (next >= factors.size()) {
            throw new NotUnderstood(nabla.span(), "nothing follows that could be differentiated");
        }
        Meaning of = factor();
        if (nabla instanceof Scripted scripted && scripted.sub() != null) {
            return new Meaning.Slope(of, List.of(elaboration.of(scripted.sub())));
        }
        if (of instanceof Meaning.Call call
                && call.order() == 0
                && !call.arguments().isEmpty()) {
            return new Meaning.Transposed(new Meaning.Call(call.callee(), 1, call.arguments()));
        }
        if (of instanceof Meaning.Reference) {
            return new Meaning.Slope(of, List.of());
        }
        throw new NotUnderstood(nabla.span(), "it is not said by what is differentiated");
    }

    /** An operator acts on everything up to the end of its product. */
    private Meaning rest(Derivative operator) throws NotUnderstood {
        if (next >= factors.size()) {
            throw new NotUnderstood(operator.span(), "nothing follows that could be differentiated");
        }
        List<Join> joins = new ArrayList<>();
        List<Meaning> read = new ArrayList<>();
        while (next < factors.size()) {
            joins.add(factors.get(next).join());
            read.add(factor());
        }
        return combined(joins, read);
    }
}
