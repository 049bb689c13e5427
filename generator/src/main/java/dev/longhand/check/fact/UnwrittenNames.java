package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.declaration.SaidDependence;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that depend on others though no formula says how: those of which the note says so, {@code y = y(x)}, and those that it
 * differentiates, as F where {@code \partial F / \partial x} stands. They are no constants anywhere.
 */
public final class UnwrittenNames {

    /** In a note that leaves nothing unwritten. */
    public static final UnwrittenNames NONE = new UnwrittenNames();

    /**
     * What a name depends on.
     *
     * @param isSaid whether the note says so in so many words, rather than by differentiating it
     */
    public record Arguments(WrittenName pattern, List<WrittenName> names, boolean isSaid) {
        public Arguments {
            names = List.copyOf(names);
        }

        /** Whether some of them are numbered by letters that the name is not numbered by. */
        public boolean areOpen() {
            return names.stream().anyMatch(name -> !pattern.letters().containsAll(name.letters()));
        }
    }

    /** So many names are differentiated by no author by hand that nothing defines. */
    private static final int MOST = 100;

    private final List<Arguments> all = new ArrayList<>();
    private final Map<String, List<Arguments>> byBase = new HashMap<>();
    /** By the base of a name, the bases of all that is written in brackets behind it. */
    private final Map<String, Set<String>> calls = new HashMap<>();
    /** By base, the bases of what it is computed from. */
    private final Map<String, Set<String>> made = new HashMap<>();

    /** What formulas are for. */
    private final List<WrittenName> patterns = new ArrayList<>();

    private UnwrittenNames() {}

    /** What the words and brackets of a note say, before any of its equations is taken for a definition. */
    public static UnwrittenNames said(List<SaidDependence> dependences, Elaboration elaboration) {
        UnwrittenNames said = new UnwrittenNames();
        for (SaidDependence d : dependences) {
            Optional<WrittenName> name = read(d.name(), elaboration);
            List<WrittenName> on = d.on().stream()
                    .map(tree -> read(tree, elaboration))
                    .flatMap(Optional::stream)
                    .toList();
            if (name.isPresent() && on.size() == d.on().size()) {
                said.add(name.get(), on, true);
                if (d.isCall()) {
                    on.forEach(argument -> said.calls
                            .computeIfAbsent(name.get().base(), b -> new HashSet<>())
                            .add(argument.base()));
                }
            }
        }
        return said;
    }

    private static Optional<WrittenName> read(Tree tree, Elaboration elaboration) {
        try {
            return elaboration.of(tree) instanceof Meaning.Reference r ? Optional.of(r.name()) : Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    /** The same for names that nothing defines, with what the note differentiates. */
    UnwrittenNames beside(List<DocumentDefinition> definitions, Collection<String> functions, List<Stated> statements) {
        UnwrittenNames found = new UnwrittenNames();
        Set<String> defined = new HashSet<>(functions);
        definitions.stream()
                .filter(d -> !SummedLosses.is(d))
                .forEach(d -> defined.add(d.pattern().base()));
        definitions.forEach(d -> found.patterns.add(d.pattern()));
        found.made.putAll(Formulas.made(definitions));
        calls.forEach((name, on) -> {
            if (on.stream().noneMatch(found::isStepped)) {
                found.calls.put(name, on);
            }
        });
        Map<WrittenName, List<WrittenName>> said = new LinkedHashMap<>();
        all.stream()
                .filter(a -> !defined.contains(a.pattern().base()))
                .forEach(a -> said.computeIfAbsent(a.pattern(), n -> new ArrayList<>())
                        .addAll(a.names()));
        said.forEach((name, on) -> found.add(name, found.apart(name, on), true));
        Map<WrittenName, List<WrittenName>> slopes = DifferentiatedNames.in(statements);
        slopes.values().removeIf(on -> on.size() > MOST);
        slopes.keySet()
                .removeIf(
                        name -> defined.contains(name.base()) || found.of(name).isPresent());
        if (slopes.size() > MOST) {
            return found;
        }
        slopes.forEach((name, on) -> found.made
                .computeIfAbsent(name.base(), b -> new HashSet<>())
                .addAll(found.apart(name, on).stream().map(WrittenName::base).toList()));
        slopes.forEach((name, on) -> found.add(name, found.nearest(found.apart(name, on)), false));
        return found;
    }

    /** Whether a name is made of its own earlier values, as parameters are that a note improves. */
    private boolean isStepped(String base) {
        return made.getOrDefault(base, Set.of()).contains(base);
    }

    /** Those that do not depend on the name themselves. */
    private List<WrittenName> apart(WrittenName name, List<WrittenName> on) {
        return on.stream()
                .filter(argument -> isGiven(argument)
                        || !Formulas.reached(Set.of(argument.base()), made).contains(name.base()))
                .toList();
    }

    /** Whether formulas say only what a name is after a step, w' or w_{t+1}, and not what it is itself. */
    private boolean isGiven(WrittenName name) {
        List<WrittenName> own = patterns.stream()
                .filter(pattern -> pattern.base().equals(name.base()))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(pattern -> pattern.primes() > name.primes()
                                || (name.isPlain()
                                        && !pattern.letters().isEmpty()
                                        && pattern.sub().size() == 1));
    }

    /** Those through which the name depends on the others: of x and of what is computed from x, the latter. */
    private List<WrittenName> nearest(List<WrittenName> on) {
        return on.stream()
                .filter(argument -> on.stream()
                        .noneMatch(other -> !other.base().equals(argument.base())
                                && Formulas.reached(Set.of(other.base()), made).contains(argument.base())))
                .toList();
    }

    private void add(WrittenName name, List<WrittenName> on, boolean isSaid) {
        if (!on.isEmpty()) {
            Arguments arguments = new Arguments(name, on, isSaid);
            all.add(arguments);
            byBase.computeIfAbsent(name.base(), b -> new ArrayList<>()).add(arguments);
            made.computeIfAbsent(name.base(), b -> new HashSet<>())
                    .addAll(on.stream().map(WrittenName::base).toList());
        }
    }

    /** What a name depends on, if it is one of them. */
    public Optional<Arguments> of(WrittenName name) {
        return byBase.getOrDefault(name.base(), List.of()).stream()
                .filter(a -> a.pattern().equals(name)
                        || (a.pattern().isShapedLike(name) && a.pattern().match(name, Map.of()) != null))
                .findFirst();
    }

    /** The bases of all that is written in brackets behind a name, where these are no parameters that are improved. */
    public Set<String> calledWith(String base) {
        return calls.getOrDefault(base, Set.of());
    }
}
