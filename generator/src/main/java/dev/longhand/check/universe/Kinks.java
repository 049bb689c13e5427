package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is put together of pieces: maxima, sizes, signs, cases and functions such as the rectifier. */
public final class Kinks {

    private static final Set<Callee> PIECED = Set.of(
            Callee.Whole.MAXIMUM,
            Callee.Whole.MINIMUM,
            Callee.Whole.INDICATOR,
            Callee.Whole.SIGN,
            Callee.Whole.SUM_OF_SIZES,
            Callee.Whole.LARGEST_SIZE);

    private Kinks() {}

    /** Whether there is one in a meaning, or in what the document says of the names in it. */
    public static boolean in(Meaning meaning, DocumentFacts facts) {
        Map<String, List<DocumentDefinition>> definitions = facts.definitions().stream()
                .collect(Collectors.groupingBy(d -> d.pattern().base()));
        Deque<Meaning> next = new ArrayDeque<>(List.of(meaning));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            Meaning here = next.remove();
            if (in(here)) {
                return true;
            }
            for (WrittenName name : References.in(here)) {
                if (seen.add(name.base())) {
                    definitions.getOrDefault(name.base(), List.of()).forEach(d -> next.add(d.body()));
                }
            }
            if (!facts.functions().isEmpty() && seen.add("")) {
                facts.functions().values().forEach(f -> next.add(f.body()));
            }
        }
        return false;
    }

    /** The names that pieces are told apart by, in a meaning or in what the document says of the names in it. */
    public static Set<WrittenName> arguments(List<Meaning> sides, DocumentFacts facts) {
        Map<String, List<DocumentDefinition>> definitions = facts.definitions().stream()
                .collect(Collectors.groupingBy(d -> d.pattern().base()));
        Set<WrittenName> found = new HashSet<>();
        Deque<Meaning> next = new ArrayDeque<>(sides);
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            Meaning here = next.remove();
            if (here instanceof Meaning.Call call && isKinked(call.callee())) {
                call.arguments().stream()
                        .filter(Meaning.Reference.class::isInstance)
                        .forEach(argument -> found.add(((Meaning.Reference) argument).name()));
            }
            if (here instanceof Meaning.Reference r && seen.add(r.name().base())) {
                definitions.getOrDefault(r.name().base(), List.of()).forEach(d -> next.add(d.body()));
            }
            next.addAll(References.parts(here));
        }
        return found;
    }

    static boolean in(Meaning meaning) {
        return meaning instanceof Meaning.Cases
                || meaning instanceof Meaning.Absolute
                || (meaning instanceof Meaning.Call call && isKinked(call.callee()))
                || References.parts(meaning).stream().anyMatch(Kinks::in);
    }

    private static boolean isKinked(Callee callee) {
        return PIECED.contains(callee)
                || (callee instanceof Callee.Known known
                        && (known.function() == Primitive.MAX
                                || (known.function() instanceof Composite composite
                                        && composite.body() instanceof Expression.Piecewise)));
    }
}
