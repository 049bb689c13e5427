package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells claims about one of many from definitions: after s_j = w_j x_j, or s = W x, an equation for s_1 says something of
 * what is defined already, and so does one that relates it to others of them. It is a definition where it is what a recursion
 * begins with, or speaks of nothing that the general one is made of.
 */
final class Instances {

    private static final String RUNNING = "ijkmnpqrs";
    private static final int MOST_STEPS = 12;

    private final Set<String> written = new HashSet<>();
    private final Map<String, List<DocumentDefinition>> definitions;
    private final Recurrences recurrences;
    private final WrittenShapes shapes;

    /**
     * @param statements all that the document says
     * @param definitions what is defined so far, by base; seen as it grows
     */
    Instances(Collection<Stated> statements, Map<String, List<DocumentDefinition>> definitions) {
        this.definitions = definitions;
        this.shapes = new WrittenShapes(definitions);
        this.recurrences = new Recurrences(base -> definitions.getOrDefault(base, List.of()));
        for (Stated s : statements) {
            if (s.left() != null && s.right() != null) {
                References.in(s.left()).forEach(name -> written.add(name.key(Map.of())));
                References.in(s.right()).forEach(name -> written.add(name.key(Map.of())));
            }
        }
    }

    /** Whether a definition of a whole family says what a name is, so that an equation for it is a claim. */
    boolean isClaim(WrittenName name, Meaning body) {
        if (!Formulas.isNamed(body) && isNumbered(name) && (isEntry(name) || isEntryOfFormula(name, body))) {
            return true;
        }
        List<DocumentDefinition> general = definitions.getOrDefault(name.base(), List.of()).stream()
                .filter(d -> covers(d, name))
                .toList();
        if (general.size() != 1) {
            return false;
        }
        if (isNumbered(name) && Siblings.relates(name, body)) {
            return true;
        }
        DocumentDefinition d = general.get(0);
        Set<String> bases = bases(body);
        return Formulas.isNamed(body)
                ? isNumbered(name) ? bases.stream().anyMatch(made(d)::contains) : bases.equals(bases(d.body()))
                : isNumbered(name);
    }

    /** Whether a name is an entry of a vector or matrix that is defined. */
    private boolean isEntry(WrittenName name) {
        return !name.sub().isEmpty() && isVector(name.whole(), MOST_STEPS);
    }

    /** Whether a number is said of an entry of what is computed from vectors and matrices that are written out. */
    private boolean isEntryOfFormula(WrittenName name, Meaning body) {
        return !name.sub().isEmpty()
                && !(body instanceof Meaning.Grid)
                && shapes.isVector(new Meaning.Reference(name.whole()), MOST_STEPS);
    }

    private boolean isVector(WrittenName name, int steps) {
        return definitions.getOrDefault(name.base(), List.of()).stream()
                .anyMatch(d -> d.pattern().equals(name) && isVector(d.body(), steps));
    }

    /** Whether a meaning is certainly a vector or matrix: made of grids in a way that keeps it one. */
    private boolean isVector(Meaning meaning, int steps) {
        if (steps == 0) {
            return false;
        }
        if (meaning instanceof Meaning.Reference r) {
            return isVector(r.name(), steps - 1);
        }
        if (meaning instanceof Meaning.Grid grid) {
            return grid.rows().size() > 1 || grid.rows().get(0).size() > 1;
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            return transposed.operand() instanceof Meaning.Grid grid
                    && grid.rows().size() == 1
                    && grid.rows().get(0).size() > 1;
        }
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning> factors = product.factors();
            if (product.joins().contains(Join.ODOT)) {
                return factors.stream().anyMatch(factor -> isVector(factor, steps - 1));
            }
            return factors.stream().noneMatch(Meaning.Transposed.class::isInstance)
                    && isVector(factors.get(factors.size() - 1), steps - 1);
        }
        if (meaning instanceof Meaning.Total total) {
            return total.terms().stream().anyMatch(term -> isVector(term, steps - 1));
        }
        return meaning instanceof Meaning.Call call
                && (call.callee() instanceof Callee.Known || isLarger(call))
                && call.arguments().stream().anyMatch(argument -> isVector(argument, steps - 1));
    }

    /** Whether a call is the greater or smaller of several, entry by entry, and not that of the entries of one. */
    private static boolean isLarger(Meaning.Call call) {
        boolean extreme = call.callee() == Callee.Whole.MAXIMUM || call.callee() == Callee.Whole.MINIMUM;
        return extreme && call.arguments().size() > 1;
    }

    private boolean covers(DocumentDefinition d, WrittenName name) {
        WrittenName pattern = d.pattern();
        if (pattern.isNumbered()) {
            return false;
        }
        boolean runs = indices(pattern).allMatch(i -> i.letter() == null || mayRun(i.letter()));
        if (!runs || pattern.equals(name) || !Formulas.isNamed(d.body())) {
            return false;
        }
        Map<String, Integer> found = pattern.match(name, numbers(name));
        return found != null && !begins(d, found);
    }

    private static boolean mayRun(String letter) {
        return RUNNING.contains(Index.unprimed(letter));
    }

    /** Any numbers for the letters of a name, so that what holds for numbers can be asked of it. */
    private static Map<String, Integer> numbers(WrittenName name) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String letter : name.letters()) {
            if (mayRun(letter)) {
                numbers.put(letter, 3 + numbers.size());
            }
        }
        return numbers;
    }

    private static boolean isNumbered(WrittenName name) {
        return name.letters().isEmpty();
    }

    /** Whether a recursion does not say what this one is: the document has none before it. */
    private boolean begins(DocumentDefinition d, Map<String, Integer> found) {
        return !isBegunBefore(d, found)
                && recurrences.of(d).stream()
                        .anyMatch(member -> !written.contains(member.key(found))
                                && !isNumberless(found, member.name())
                                && (member.way().isEmpty() || isBeforeTheFirst(member, found)));
    }

    /** Whether a member has no formula although all have one: it has a number below 1, and nothing it would be made of is there. */
    private boolean isBeforeTheFirst(Recurrences.Member member, Map<String, Integer> found) {
        return found.values().stream().anyMatch(number -> number < 1)
                && member.way().stream().noneMatch(step -> written.contains(step.key(found)));
    }

    /** Whether the document says of a member that the recursion comes by on the way what number it is. */
    private boolean isBegunBefore(DocumentDefinition d, Map<String, Integer> found) {
        return found.size() == 1
                && definitions.getOrDefault(d.pattern().base(), List.of()).stream()
                        .filter(other -> isNumbered(other.pattern()) && !Formulas.isNamed(other.body()))
                        .map(other -> d.pattern().match(other.pattern(), Map.of()))
                        .anyMatch(start -> start != null
                                && start.keySet().equals(found.keySet())
                                && found.entrySet().stream()
                                        .allMatch(e -> Objects.requireNonNull(start.get(e.getKey())) < e.getValue()));
    }

    private static boolean isNumberless(Map<String, Integer> found, WrittenName name) {
        return name.letters().stream().noneMatch(found::containsKey);
    }

    /** The bases of all that a definition is made of. */
    Set<String> made(DocumentDefinition d) {
        Set<String> all = new HashSet<>();
        List<DocumentDefinition> next = List.of(d);
        while (!next.isEmpty()) {
            Set<String> fresh = new HashSet<>();
            next.forEach(n -> fresh.addAll(bases(n.body())));
            fresh.removeIf(base -> !all.add(base));
            next = fresh.stream()
                    .flatMap(base -> definitions.getOrDefault(base, List.of()).stream())
                    .toList();
        }
        return all;
    }

    private static Set<String> bases(Meaning meaning) {
        Set<String> bases = new HashSet<>();
        References.in(meaning).forEach(name -> bases.add(name.base()));
        return bases;
    }

    private static Stream<Index> indices(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream());
    }
}
