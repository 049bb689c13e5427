package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions of a vector whose formula is made of its entries, {@code h(x) = \sum_j \theta_j x_j}: at the x itself they are a
 * value h, and at another, {@code h(x^{(i)})}, what the formula says of the entries of that.
 */
final class FunctionsOfEntries {

    /** A function by its formula. */
    private record OfEntries(WrittenName argument, Meaning body) {}

    private final Map<String, OfEntries> functions = new HashMap<>();

    private FunctionsOfEntries() {}

    /** The statements with values and formulas in the place of calls. */
    static void putInto(List<Stated> statements) {
        FunctionsOfEntries found = new FunctionsOfEntries();
        Set<String> seen = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Call call
                    && s.right() != null
                    && s.part() == Stated.Part.STATEMENT
                    && s.relation().relation().kind().mayDefine()
                    && call.order() == 0
                    && call.callee() instanceof Callee.Named named
                    && seen.add(named.name())
                    && call.arguments().size() == 1
                    && call.arguments().get(0) instanceof Meaning.Reference argument
                    && isOfEntries(argument.name(), named.name(), s.right())) {
                found.functions.put(named.name(), new OfEntries(argument.name(), s.right()));
            }
        }
        statements.forEach(s -> s.sides().forEach(found::exclude));
        if (!found.functions.isEmpty()) {
            Rewriting rewriting = new Rewriting(found::replacement);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    /** Whether a formula is made of entries of the argument with running indices, and nowhere of the argument itself. */
    private static boolean isOfEntries(WrittenName argument, String function, Meaning body) {
        List<WrittenName> own = References.in(body).stream()
                .filter(n -> n.base().equals(argument.base()))
                .toList();
        return argument.sub().isEmpty()
                && argument.sup().isEmpty()
                && !own.isEmpty()
                && own.stream().allMatch(n -> n.sub().size() == 1 && n.sup().isEmpty() && n.primes() == 0)
                && own.stream().anyMatch(n -> n.sub().get(0).letter() != null)
                && References.in(body).stream().noneMatch(n -> n.base().equals(function));
    }

    /** What is differentiated by a prime, or called with anything else, stays a function. */
    private void exclude(Meaning meaning) {
        if (meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && functions.containsKey(named.name())
                && (call.order() > 0 || value(call, functions.get(named.name())) == null)) {
            functions.remove(named.name());
        }
        References.parts(meaning).forEach(this::exclude);
    }

    private @Nullable Meaning replacement(Meaning meaning) {
        return meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Named named
                        && functions.containsKey(named.name())
                ? value(call, functions.get(named.name()))
                : null;
    }

    private static @Nullable Meaning value(Meaning.Call call, OfEntries function) {
        if (call.arguments().size() != 1 || !(call.arguments().get(0) instanceof Meaning.Reference r)) {
            return null;
        }
        WrittenName given = r.name();
        if (given.equals(function.argument())) {
            return new Meaning.Reference(WrittenName.plain(((Callee.Named) call.callee()).name()));
        }
        boolean isAnother = given.base().equals(function.argument().base())
                && given.bold() == function.argument().bold()
                && given.primes() == 0
                && letters(function.body()).stream().noneMatch(given.letters()::contains);
        return isAnother
                ? new Rewriting(part -> part instanceof Meaning.Reference entry ? of(entry.name(), given) : null)
                        .of(function.body())
                : null;
    }

    /** The entry of what is given in the place of that of the argument. */
    private static @Nullable Meaning of(WrittenName entry, WrittenName given) {
        if (!entry.base().equals(given.base())) {
            return null;
        }
        List<Index> sub = new ArrayList<>(given.sub());
        sub.addAll(entry.sub());
        return new Meaning.Reference(new WrittenName(entry.base(), entry.bold(), sub, given.sup(), 0));
    }

    private static Set<String> letters(Meaning body) {
        Set<String> letters = new HashSet<>();
        References.in(body).forEach(name -> letters.addAll(name.letters()));
        return letters;
    }
}
