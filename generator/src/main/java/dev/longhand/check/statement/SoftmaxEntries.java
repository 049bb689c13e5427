package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The softmax of one number. A softmax is of all numbers together, but many write {@code \sigma(z_i)}, or
 * {@code softmax(z_i)}, for the entry of {@code z_i}: where a note says that this is {@code e^{z_i} / \sum_j e^{z_j}},
 * or that the letter is the softmax, it is entry i of the softmax of z.
 */
final class SoftmaxEntries {

    private final Set<Callee> softmaxes = new HashSet<>();

    private SoftmaxEntries() {}

    /** @param said letters that the words of the note say are the softmax */
    static void putInto(List<Stated> statements, Set<String> said, @Nullable NetworkNames network) {
        if (network != null) {
            return;
        }
        SoftmaxEntries entries = new SoftmaxEntries();
        said.forEach(letter -> entries.softmaxes.add(new Callee.Named(letter)));
        Set<Callee> others = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() != null
                    && s.right() != null
                    && s.relation().relation().kind().mayDefine()) {
                entries.survey(s.left(), s.right());
                if (s.left() instanceof Meaning.Call call && call.order() == 0 && !isShare(s.right())) {
                    defined(call, s.right(), others);
                }
            }
        }
        entries.softmaxes.removeAll(others);
        if (!entries.softmaxes.isEmpty()) {
            Rewriting rewriting = new Rewriting(entries::entry);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    /** A function that the note gives another formula: the letter is not the softmax everywhere. */
    private static void defined(Meaning.Call call, Meaning body, Set<Callee> others) {
        boolean ofItself = call.arguments().size() == 1
                && call.arguments().get(0) instanceof Meaning.Reference argument
                && argument.name().sub().isEmpty()
                && References.in(body).contains(argument.name());
        if (ofItself) {
            others.add(call.callee());
        }
    }

    private void survey(Meaning left, Meaning right) {
        Meaning call = left instanceof Meaning.Entry entry ? entry.whole() : left;
        if (call instanceof Meaning.Call c
                && c.order() == 0
                && c.arguments().size() == 1
                && c.arguments().get(0) instanceof Meaning.Reference argument
                && (c.callee() instanceof Callee.Named || c.callee() == Callee.Whole.SOFTMAX)
                && isShare(right)
                && References.in(right).stream()
                        .allMatch(name -> name.whole()
                                .inBold(false)
                                .equals(argument.name().whole().inBold(false)))) {
            softmaxes.add(c.callee());
        }
    }

    private static boolean isShare(Meaning meaning) {
        return meaning instanceof Meaning.Quotient share
                && exponent(share.numerator()) instanceof Meaning.Reference one
                && share.denominator() instanceof Meaning.Folded sum
                && sum.fold() == Meaning.Fold.SUM
                && sum.except() == null
                && exponent(sum.body()) instanceof Meaning.Reference other
                && one.name().sub().size() == 1
                && other.name().sub().equals(List.of(new Index("", sum.letter(), 0)))
                && one.name().whole().equals(other.name().whole());
    }

    /** What an exponential is of, or null. */
    private static @Nullable Meaning exponent(Meaning meaning) {
        if (meaning instanceof Meaning.Raised raised
                && (raised.base().equals(new Meaning.Reference(WrittenName.plain("e")))
                        || raised.base()
                                .equals(new Meaning.Call(
                                        new Callee.Known(Primitive.EXP), 0, List.of(Meaning.Literal.of(1)))))) {
            return raised.exponent();
        }
        return meaning instanceof Meaning.Call call
                        && call.callee().equals(new Callee.Known(Primitive.EXP))
                        && call.order() == 0
                ? call.arguments().get(0)
                : null;
    }

    private @Nullable Meaning entry(Meaning part) {
        if (!(part instanceof Meaning.Call call)
                || !softmaxes.contains(call.callee())
                || call.arguments().size() != 1) {
            return null;
        }
        Meaning argument = call.arguments().get(0);
        boolean isEntry =
                argument instanceof Meaning.Reference r && r.name().sub().size() == 1 && isIndex(r.name());
        if (!isEntry) {
            Meaning inside = new Rewriting(this::entry).of(argument);
            return new Meaning.Call(Callee.Whole.SOFTMAX, call.order(), List.of(inside));
        }
        WrittenName name = ((Meaning.Reference) argument).name();
        Meaning whole = new Meaning.Call(Callee.Whole.SOFTMAX, 0, List.of(new Meaning.Reference(name.whole())));
        Meaning entry = new Meaning.Entry(whole, name.sub());
        for (int i = 0; i < call.order(); i++) {
            entry = new Meaning.Slope(entry, List.of(argument));
        }
        return entry;
    }

    private static boolean isIndex(WrittenName name) {
        Index index = name.sub().get(0);
        return index.letter() != null
                ? index.prefix().isEmpty()
                : index.text(Map.of()).matches("\\d{1,3}");
    }
}
