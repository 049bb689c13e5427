package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row of factors from left to right: which are calls, which operators reach over what follows. */
final class FactorReading {

    private static final Pattern PLACE = Pattern.compile("Span\\[[^]]*\\]");
    /** How a bracket beside a factor begins, in the text of a tree. */
    private static final String BRACKET_BESIDE =
            ", Factor\\[join=BESIDE, operand=(?:Scripted\\[span=, base=)?Group\\[span=, bracket=(?:ROUND|SQUARE|CURLY)";

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
        Meaning sums = next == 0 ? Ones.sums(elaboration, factors) : null;
        if (sums != null) {
            return sums;
        }
        List<Join> joins = new ArrayList<>();
        List<Meaning> read = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        while (next < factors.size()) {
            starts.add(next);
            joins.add(factors.get(next).join());
            read.add(factor());
        }
        Meaning fromLeft = combined(joins, read);
        for (int i = 0; i + 1 < starts.size(); i++) {
            if (joins.get(i) == Join.SLASH && factors.get(starts.get(i)).operand() instanceof Numeral) {
                int end = i + 1;
                while (end < starts.size() && isLetterBeside(factors.get(starts.get(end)))) {
                    end++;
                }
                if (end > i + 1) {
                    return new Meaning.Either(
                            "denominator after a slash",
                            List.of(
                                    new Meaning.Reading("", fromLeft),
                                    new Meaning.Reading(
                                            "letters right behind a slash and a number are in the denominator",
                                            below(joins, read, i, end))));
                }
            }
        }
        return fromLeft;
    }

    private static boolean isLetterBeside(Factor factor) {
        Tree base = factor.operand() instanceof Scripted s ? s.base() : factor.operand();
        return factor.join() == Join.BESIDE
                && NameForm.head(base)
                        .filter(h -> !FunctionWords.of(h.base()).isPresent())
                        .isPresent();
    }

    /** A product in which the factors from a slash on are divided by as one: {@code 1/2m}. */
    private static Meaning below(List<Join> joins, List<Meaning> read, int slash, int end) {
        List<Join> outer = new ArrayList<>(joins.subList(0, slash + 1));
        List<Meaning> product = new ArrayList<>(read.subList(0, slash));
        List<Join> inner = new ArrayList<>(List.of(Join.BESIDE));
        inner.addAll(joins.subList(slash + 1, end));
        product.add(new Meaning.Multiplied(inner, read.subList(slash, end)));
        outer.addAll(joins.subList(end, joins.size()));
        product.addAll(read.subList(end, read.size()));
        return new Meaning.Multiplied(outer, product);
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
        if (beside
                && Indicators.mark(tree)
                && Indicators.holdsComparison(factors.get(next).operand())) {
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
            @Nullable WrittenName name,
            @Nullable Meaning divisor) {

        Call(Callee callee, int order, @Nullable Tree power, boolean needsBracket, @Nullable WrittenName name) {
            this(callee, order, power, needsBracket, name, null);
        }

        /** The value at arguments. */
        Meaning at(List<Meaning> arguments) {
            Meaning value = new Meaning.Call(callee, order, arguments);
            return divisor == null ? value : new Meaning.Quotient(value, divisor);
        }
    }

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
        if (isOperator(base, name)) {
            return Optional.of(operator(tree, name));
        }
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
            boolean isWhole = word.get() instanceof Callee.Whole;
            if (!isWhole && isInverse(power)) {
                return Optional.of(new Call(new Callee.Operator(name + "^{-1}"), order, null, false, written));
            }
            Tree sub = tree instanceof Scripted scripted ? scripted.sub() : null;
            return Optional.of(new Call(word.get(), order, power, isWhole, written, divisor(word.get(), name, sub)));
        }
        if (elaboration.conventions().functions().contains(name)) {
            return Optional.of(new Call(new Callee.Named(name), order, power, true, written));
        }
        if (elaboration.conventions().calls().contains(name) && !(tree instanceof Scripted)) {
            return Optional.of(new Call(new Callee.Named(name), 0, null, true, null));
        }
        return Optional.empty();
    }

    private boolean isOperator(Tree base, String name) {
        boolean blackboard = base instanceof Accented a
                && a.accent().equals("\\mathbb")
                && name.length() == 1
                && next < factors.size()
                && (bracketFollows() || scriptedBracketFollows());
        return blackboard
                || FunctionWords.isOperator(name)
                || elaboration.conventions().operators().contains(name);
    }

    private static Call operator(Tree tree, String name) {
        Scripted scripts = tree instanceof Scripted s ? s : null;
        String below = scripts == null || scripts.sub() == null ? "" : "_{" + spelt(scripts.sub()) + "}";
        Tree power = scripts == null ? null : scripts.sup();
        return new Call(
                new Callee.Operator(name + below),
                scripts == null ? 0 : scripts.primes(),
                power,
                !FunctionWords.isOperator(name),
                WrittenName.plain(name));
    }

    /** A tree without its places, the same for what is written alike. */
    private static String spelt(Tree tree) {
        return tree.toString().replaceAll("Span\\[[^]]*\\]", "");
    }

    /** As an exponent of a function -1 is its inverse to many, and one over its value to some. */
    private static boolean isInverse(@Nullable Tree power) {
        return power instanceof Tree.Sum sum
                && sum.terms().size() == 1
                && sum.terms().get(0).sign() == Tree.Sign.MINUS
                && sum.terms().get(0).operand() instanceof Numeral n
                && n.digits().equals("1");
    }

    /** The natural logarithm of a logarithm's base, or null where that is e. */
    private @Nullable Meaning divisor(Callee word, String name, @Nullable Tree sub) throws NotUnderstood {
        if (!(word instanceof Callee.Known known) || known.function() != Primitive.LOG) {
            return null;
        }
        if (sub != null) {
            boolean natural = sub instanceof Symbol s && s.base().equals("e");
            return natural ? null : logarithm(elaboration.of(sub));
        }
        if (!name.endsWith("lg")) {
            return null;
        }
        return new Meaning.Either(
                "base of " + name,
                List.of(
                        new Meaning.Reading("", logarithm(Meaning.Literal.of(10))),
                        new Meaning.Reading(name + " is to base 2", logarithm(Meaning.Literal.of(2)))));
    }

    private static Meaning logarithm(Meaning argument) {
        return new Meaning.Call(new Callee.Known(Primitive.LOG), 0, List.of(argument));
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
            result = call.at(arguments(group, call.callee()));
        } else if (scriptedBracketFollows()) {
            Scripted scripted = (Scripted) factors.get(next).operand();
            Group group = (Group) scripted.base();
            next++;
            Meaning inner = call.at(arguments(group, call.callee()));
            ScriptReading.Above above = new ScriptReading(elaboration).above("", scripted.sup());
            for (int i = 0; i < above.transposes(); i++) {
                inner = new Meaning.Transposed(inner);
            }
            Tree exponent = above.power();
            result = exponent == null ? inner : new Meaning.Raised(inner, elaboration.of(exponent));
        } else if (!call.needsBracket()
                && next < factors.size()
                && factors.get(next).join() == Join.BESIDE) {
            return new Reach(
                            call,
                            next == 1 ? Join.BESIDE : factors.get(next - 1).join())
                    .read();
        } else if (call.callee() instanceof Callee.Operator && !call.needsBracket()) {
            throw new NotUnderstood(tree.span(), "a function without its argument");
        } else {
            return elaboration.of(tree);
        }
        return raised(result, call);
    }

    private Meaning raised(Meaning value, Call call) throws NotUnderstood {
        return call.power() == null ? value : new Meaning.Raised(value, elaboration.of(call.power()));
    }

    /**
     * What a function without brackets reaches over. Letters and numbers right behind it are its argument, all of them
     * after a number and most often all of them after a letter; behind a sign or before a bracket it most often ends.
     */
    private final class Reach {

        private final Call call;
        private final Join before;
        private final List<Join> joins = new ArrayList<>();
        private final List<Meaning> read = new ArrayList<>();

        Reach(Call call, Join before) {
            this.call = call;
            this.before = before;
        }

        Meaning read() throws NotUnderstood {
            Tree first = factors.get(next).operand();
            take();
            if (!isPlain(first)) {
                return raised(call.at(read), call);
            }
            while (next < factors.size()
                    && factors.get(next).join() == Join.BESIDE
                    && isPlain(factors.get(next).operand())) {
                take();
            }
            int near = read.size();
            while (before != Join.SLASH && next < factors.size() && mayGoOn(factors.get(next))) {
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
            String question = "reach of " + call.callee() + " " + readings.size();
            return readings.size() == 1 ? readings.get(0).meaning() : new Meaning.Either(question, readings);
        }

        private String said(String argument) {
            String name = call.name() == null ? "a function" : call.name().base();
            return "the argument of " + name + " without brackets is " + argument;
        }

        private void take() throws NotUnderstood {
            joins.add(factors.get(next).join());
            read.add(factor());
        }

        /** The function of so many factors, times the others. */
        private Meaning upTo(int end) throws NotUnderstood {
            Meaning argument =
                    end == 1 ? read.get(0) : new Meaning.Multiplied(joins.subList(0, end), read.subList(0, end));
            List<Join> outside = new ArrayList<>(List.of(Join.BESIDE));
            List<Meaning> product = new ArrayList<>(List.of(raised(call.at(List.of(argument)), call)));
            outside.addAll(joins.subList(end, joins.size()));
            product.addAll(read.subList(end, read.size()));
            return product.size() == 1 ? product.get(0) : new Meaning.Multiplied(outside, product);
        }

        private boolean isPlain(Tree tree) throws NotUnderstood {
            if (tree instanceof Tree.Fraction || tree instanceof Numeral) {
                return true;
            }
            Tree base = tree instanceof Scripted s ? s.base() : tree;
            return NameForm.head(base).isPresent() && call(tree).isEmpty() && !isNabla(tree);
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

    /** A function that occurs bare in its own brackets is a value: {@code f(1 - f)}, but not {@code f(1 - f(x))}. */
    private static boolean repeats(Group group, Tree tree) {
        String name = withoutPlaces(tree);
        Pattern bare = Pattern.compile(Pattern.quote("operand=" + name + "]") + "(?!" + BRACKET_BESIDE + ")");
        return group.items().stream()
                .anyMatch(item -> bare.matcher(withoutPlaces(item)).find());
    }

    private static String withoutPlaces(Tree tree) {
        return PLACE.matcher(tree.toString()).replaceAll("");
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
