package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sequences that are written like functions: {@code w(t + 1) = w(t) - \eta g(t)} says of members what
 * {@code w_{t+1} = w_t - \eta g_t} does. They are what a recursion says first, and have nothing but moments in
 * brackets.
 */
final class CalledSequences {

    private final Set<String> sequences = new HashSet<>();

    private CalledSequences() {}

    /** The statements, with indices in the place of the brackets. */
    static void putInto(List<Stated> statements) {
        CalledSequences called = new CalledSequences();
        Set<String> said = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Call call
                    && s.right() != null
                    && call.callee() instanceof Callee.Named named
                    && index(call).filter(i -> i.letter() != null).isPresent()
                    && said.add(named.name())
                    && isRecursion(call, named.name(), s.right())) {
                called.sequences.add(named.name());
            }
        }
        if (called.sequences.isEmpty()) {
            return;
        }
        statements.forEach(s -> s.sides().forEach(called::exclude));
        Rewriting rewriting = new Rewriting(meaning -> meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Named named
                        && called.sequences.contains(named.name())
                ? index(call)
                        .<Meaning>map(i ->
                                new Meaning.Reference(new WrittenName(named.name(), false, List.of(i), List.of(), 0)))
                        .orElse(null)
                : null);
        statements.replaceAll(s -> s.with(rewriting));
    }

    /** Whether one member is made of another. */
    private static boolean isRecursion(Meaning.Call member, String name, Meaning right) {
        Optional<Index> own = index(member);
        return own.isPresent()
                && calls(right, name).stream()
                        .map(CalledSequences::index)
                        .flatMap(Optional::stream)
                        .anyMatch(i -> own.get().letter() != null
                                && own.get().letter().equals(i.letter())
                                && i.offset() != own.get().offset());
    }

    /** What stands anywhere without a moment in brackets is no sequence. */
    private void exclude(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r) {
            sequences.remove(r.name().base());
        } else if (meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && index(call).isEmpty()) {
            sequences.remove(named.name());
        }
        References.parts(meaning).forEach(this::exclude);
    }

    private static List<Meaning.Call> calls(Meaning meaning, String name) {
        List<Meaning.Call> calls = new ArrayList<>();
        if (meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && named.name().equals(name)) {
            calls.add(call);
        }
        References.parts(meaning).forEach(part -> calls.addAll(calls(part, name)));
        return calls;
    }

    /** The one argument of a call as an index: a number, or a letter with one added or taken off. */
    private static Optional<Index> index(Meaning.Call call) {
        if (call.order() != 0 || call.arguments().size() != 1) {
            return Optional.empty();
        }
        Meaning argument = call.arguments().get(0);
        int offset = 0;
        if (argument instanceof Meaning.Total total && total.terms().size() == 2) {
            Meaning step = total.terms().get(1);
            int size = whole(step.unsigned());
            if (size < 0) {
                return Optional.empty();
            }
            offset = step instanceof Meaning.Negated ? -size : size;
            argument = total.terms().get(0);
        } else if (whole(argument) >= 0) {
            return Optional.of(new Index("" + whole(argument), null, 0));
        }
        return argument instanceof Meaning.Reference r
                        && r.name().isPlain()
                        && r.name().base().matches("[i-nt]")
                ? Optional.of(new Index("", r.name().base(), offset))
                : Optional.empty();
    }

    /** A small whole number; less than nothing where it is none. */
    private static int whole(Meaning meaning) {
        return meaning instanceof Meaning.Literal n
                        && n.value().isInteger()
                        && n.digits().matches("\\d{1,3}")
                ? Integer.parseInt(n.digits())
                : -1;
    }
}
