package dev.longhand.notes.elaboration;

import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.FunctionWords;
import dev.longhand.notes.meaning.LogarithmBase;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which factors of a row are functions that wait for their arguments. */
final class ApplicationReading {

    private final Elaboration elaboration;
    private final FactorRow row;

    ApplicationReading(Elaboration elaboration, FactorRow row) {
        this.elaboration = elaboration;
        this.row = row;
    }

    /** The function that a tree is, behind which the row goes on; empty if it is none. */
    Optional<Application> of(Tree written) throws NotUnderstood {
        return ofOne(gathered(written));
    }

    /** A letter in braces with a prime behind them, <code>{g^{[l]}}'</code>, with both at the letter. */
    private static Tree gathered(Tree tree) {
        boolean isPrimed = tree instanceof Scripted outer
                && outer.base() instanceof Scripted
                && outer.sub() == null
                && outer.sup() == null
                && outer.before() == null;
        if (!isPrimed) {
            return tree;
        }
        Scripted outer = (Scripted) tree;
        Scripted inner = (Scripted) outer.base();
        return new Scripted(
                tree.span(), inner.base(), inner.sub(), inner.sup(), inner.primes() + outer.primes(), inner.before());
    }

    private Optional<Application> ofOne(Tree tree) throws NotUnderstood {
        Tree base = tree instanceof Scripted s ? s.base() : tree;
        boolean turned = tree instanceof Scripted s && s.sup() != null && NameForm.isTranspose(s.sup());
        if (isIndicator(base) && !turned) {
            return Optional.of(new Application(Callee.Whole.INDICATOR, 0, null, true, WrittenName.plain("1")));
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
        if (elaboration.conventions().differentiates(written)) {
            return Optional.of(operator(tree, name));
        }
        if (isNumbered(elaboration.conventions(), written)) {
            return Optional.of(new Application(new Callee.Numbered(name, false), order, power, true, written));
        }
        if (isOfLayer(elaboration.conventions(), written)) {
            return Optional.of(new Application(new Callee.Numbered(name, true), order, power, true, written));
        }
        Function known = elaboration.conventions().known().get(name);
        String full = written.key(Map.of());
        boolean named = elaboration.conventions().functions().contains(full);
        Callee function = named ? new Callee.Named(full) : known != null ? new Callee.Known(known) : null;
        if (isInverse(power) && function != null) {
            return Optional.of(
                    new Application(new Callee.Inverse(function, full + "^{-1}"), order, null, true, written));
        }
        boolean other = !named
                && !full.equals(name)
                && elaboration.conventions().parameters().containsKey(name)
                && row.isBracketBeside()
                && ((Tree.Group) row.peek().operand()).items().stream().noneMatch(Tree.Sum.class::isInstance);
        if (other) {
            throw NotUnderstood.unjudged(tree.span(), "a function of the note with an index that is no argument of it");
        }
        if (named) {
            boolean word = FunctionWords.of(name).isPresent();
            return Optional.of(new Application(new Callee.Named(full), order, power, !word, written));
        }
        if (known != null) {
            return Optional.of(new Application(new Callee.Known(known), order, power, true, written));
        }
        Optional<Callee> word = FunctionWords.of(name);
        if (word.isPresent()) {
            boolean isWhole = word.get() instanceof Callee.Whole;
            if (!isWhole && isInverse(power)) {
                return Optional.of(new Application(new Callee.Operator(name + "^{-1}"), order, null, false, written));
            }
            Tree sub = tree instanceof Scripted scripted ? scripted.sub() : null;
            return Optional.of(
                    new Application(word.get(), order, power, isWhole, written, divisor(word.get(), name, sub)));
        }
        if (elaboration.conventions().functions().contains(name)) {
            return Optional.of(new Application(new Callee.Named(name), order, power, true, written));
        }
        if (elaboration.conventions().calls().contains(name) && !(tree instanceof Scripted)) {
            return Optional.of(new Application(new Callee.Named(name), 0, null, true, null));
        }
        return Optional.empty();
    }

    /** Whether a name is one of several numbered functions that nothing defines. */
    static boolean isNumbered(Conventions conventions, WrittenName name) {
        return name.sub().size() == 1
                && name.sup().isEmpty()
                && conventions.indexed().containsKey(name.base());
    }

    /** Whether a name is the activation of a layer, of which nothing is said. */
    private static boolean isOfLayer(Conventions conventions, WrittenName name) {
        return name.sup().size() == 1
                && name.sub().isEmpty()
                && conventions.layerFunctions().contains(name.base());
    }

    private boolean isOperator(Tree base, String name) {
        boolean blackboard = base instanceof Accented a
                && a.accent().equals("\\mathbb")
                && name.length() == 1
                && (row.isBracketBeside() || row.isRaisedBracketBeside());
        return blackboard
                || FunctionWords.isOperator(name)
                || elaboration.conventions().operators().contains(name);
    }

    private static Application operator(Tree tree, String name) {
        Scripted scripts = tree instanceof Scripted s ? s : null;
        String below = scripts == null || scripts.sub() == null
                ? ""
                : "_{" + scripts.sub().spelling() + "}";
        Tree power = scripts == null ? null : scripts.sup();
        return new Application(
                new Callee.Operator(name + below),
                scripts == null ? 0 : scripts.primes(),
                power,
                !FunctionWords.isOperator(name),
                WrittenName.plain(name));
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
        LogarithmBase base = elaboration.conventions().logarithms();
        if (name.endsWith("log") && base == LogarithmBase.TWO) {
            return logarithm(Meaning.Literal.of(2));
        }
        if (name.endsWith("log") && base == LogarithmBase.OPEN) {
            return new Meaning.Either(
                    "base of " + name,
                    List.of(
                            new Meaning.Reading("", Meaning.Literal.of(1)),
                            new Meaning.Reading(name + " is to base 2", logarithm(Meaning.Literal.of(2)))));
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

    /** A one that stands before a condition and is one where it holds: {@code \mathbb{1}}. */
    static boolean isIndicator(Tree tree) {
        return tree instanceof Accented a
                && (a.accent().equals("\\mathbb") || a.accent().equals("\\mathbf"))
                && a.content() instanceof Numeral n
                && n.digits().equals("1");
    }
}
