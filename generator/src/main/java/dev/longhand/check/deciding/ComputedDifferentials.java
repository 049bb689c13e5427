package dev.longhand.check.deciding;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * First equations for the differential of what the note computes, {@code dF = r^T X\,dw} behind {@code F = \frac12 r^T r}. They say
 * what follows already: the sum of all derivatives by what varies, times its differential.
 */
final class ComputedDifferentials {

    private static final String DOT = "\\dot ";

    private final Matter matter;
    private final boolean dotted;
    /** By base, the bases that its formulas are made of. */
    private final Map<String, Set<String>> made;

    /** @param dotted whether words say that dots above names are derivatives, which go like differentials */
    ComputedDifferentials(Matter matter, boolean dotted) {
        this.matter = matter;
        this.dotted = dotted;
        this.made = Formulas.made(matter.facts().definitions().stream()
                .filter(d -> !d.pattern().isDifferential())
                .toList());
        for (Stated s : matter.ownStatements()) {
            if (s.relation().link() == 0
                    && s.right() != null
                    && s.left() instanceof Meaning.Call call
                    && call.callee() instanceof Callee.Named named) {
                made.computeIfAbsent(named.name(), b -> new LinkedHashSet<>())
                        .addAll(References.mentioned(s.right(), WrittenName::base));
            }
        }
    }

    /** What is found of an equation that would define; nothing where it is no total differential. */
    Optional<Outcome> of(Stated stated, Meaning left, Meaning right) {
        if (dotted && left instanceof Meaning.Reference r && isDotted(r.name())) {
            Rewriting undotting = new Rewriting(part -> part instanceof Meaning.Reference name && isDotted(name.name())
                    ? new Meaning.Reference(undotted(name.name()).differential())
                    : null);
            return total(stated, undotting.of(left), undotting.of(right));
        }
        return total(stated, left, right);
    }

    private static boolean isDotted(WrittenName name) {
        return name.base().startsWith(DOT);
    }

    private static WrittenName undotted(WrittenName name) {
        return new WrittenName(name.base().substring(DOT.length()), name.bold(), name.sub(), name.sup(), name.primes());
    }

    private Optional<Outcome> total(Stated stated, Meaning left, Meaning right) {
        boolean cells = right instanceof Meaning.Grid;
        if (cells || !(left instanceof Meaning.Reference whole) || !whole.name().isDifferential()) {
            return Optional.empty();
        }
        WrittenName quantity = whole.name().quantity();
        Set<String> parts = new LinkedHashSet<>(Formulas.reached(Set.of(quantity.base()), made));
        parts.remove(quantity.base());
        List<WrittenName> varied = References.in(right).stream()
                .filter(WrittenName::isDifferential)
                .map(WrittenName::quantity)
                .distinct()
                .toList();
        boolean total = !varied.isEmpty() && varied.stream().allMatch(v -> parts.contains(v.base()));
        if (!total) {
            return Optional.empty();
        }
        boolean sure = isComplete(quantity, varied);
        for (List<Meaning> terms : terms(quantity, varied)) {
            Meaning sum = terms.size() == 1 ? terms.get(0) : new Meaning.Total(terms);
            Outcome outcome = matter.decide(stated, sum, right, matter.universes());
            if (sure && (outcome.verdict() == Verdict.RIGHT || isRefuted(outcome))) {
                return Optional.of(outcome);
            }
        }
        return Optional.of(
                Outcome.undecided("it is not worked out what the differential of " + quantity.key(Map.of()) + " is"));
    }

    /** Only numbers are sure to be multiplied as it is written here. */
    private boolean isRefuted(Outcome outcome) {
        return outcome.isRefuted() && !matter.facts().hasMatrices();
    }

    /** Whether all that the quantity is made of varies, or is computed from what does, and nothing twice. */
    private boolean isComplete(WrittenName quantity, List<WrittenName> varied) {
        NamedFunction function = matter.facts().functions().get(quantity.base());
        if (function != null) {
            return varied.size() == function.parameters().size() && varied.containsAll(function.parameters());
        }
        Set<String> bases = new HashSet<>();
        varied.forEach(name -> bases.add(name.base()));
        boolean twice = bases.stream().anyMatch(base -> {
            Set<String> below = new HashSet<>(Formulas.reached(Set.of(base), made));
            below.remove(base);
            return below.stream().anyMatch(bases::contains);
        });
        return !twice && isCovered(quantity.base(), bases, new HashSet<>());
    }

    private boolean isCovered(String base, Set<String> varied, Set<String> met) {
        if (varied.contains(base) || !met.add(base)) {
            return true;
        }
        Set<String> parts = made.getOrDefault(base, Set.of());
        boolean number = matter.facts().definitions().stream()
                .anyMatch(d -> d.pattern().base().equals(base) && !Formulas.isNamed(d.body()));
        return number || (!parts.isEmpty() && parts.stream().allMatch(part -> isCovered(part, varied, met)));
    }

    /** The terms, as numbers are multiplied, as a gradient is with a vector, and as matrices are. */
    private static List<List<Meaning>> terms(WrittenName quantity, List<WrittenName> varied) {
        List<Meaning> plain = new ArrayList<>();
        List<Meaning> turned = new ArrayList<>();
        List<Meaning> traces = new ArrayList<>();
        for (WrittenName name : varied) {
            Meaning slope =
                    new Meaning.Slope(new Meaning.Reference(quantity), List.of(new Meaning.Reference(name)), true);
            Meaning differential = new Meaning.Reference(name.differential());
            plain.add(product(slope, differential));
            Meaning gradient = product(new Meaning.Transposed(slope), differential);
            turned.add(gradient);
            traces.add(new Meaning.Call(Callee.Whole.TRACE, 0, List.of(gradient)));
        }
        return List.of(plain, turned, traces);
    }

    private static Meaning product(Meaning first, Meaning second) {
        return new Meaning.Multiplied(List.of(Join.BESIDE, Join.BESIDE), List.of(first, second));
    }
}
