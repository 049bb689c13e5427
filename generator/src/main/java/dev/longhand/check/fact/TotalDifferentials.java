package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Differentials that a note uses without writing them down: after {@code v = 3x} the dv of {@code dy = u\,dv + v\,du} is
 * {@code 3\,dx}. Where a note writes dz for the derivative of its loss by z, as many do, this says nothing.
 */
final class TotalDifferentials {

    private final Map<WrittenName, DocumentDefinition> formulas = new LinkedHashMap<>();
    private final Map<WrittenName, DocumentDefinition> written = new LinkedHashMap<>();
    private final Set<WrittenName> met = new LinkedHashSet<>();

    private TotalDifferentials(List<DocumentDefinition> definitions, List<Stated> statements) {
        for (DocumentDefinition d : definitions) {
            Optional<WrittenName> of = of(d.pattern());
            if (of.isPresent()) {
                written.putIfAbsent(of.get(), d);
            } else if (Formulas.isNamed(d.body())) {
                formulas.putIfAbsent(d.pattern(), d);
            }
        }
        for (Stated s : statements) {
            s.sides().forEach(side -> References.in(side).forEach(name -> of(name).ifPresent(met::add)));
        }
    }

    /** The definitions and what follows from them for the differentials that have none. */
    static List<DocumentDefinition> completed(List<DocumentDefinition> definitions, List<Stated> statements) {
        TotalDifferentials differentials = new TotalDifferentials(definitions, statements);
        if (differentials.written.isEmpty() || !differentials.areTotal()) {
            return definitions;
        }
        List<DocumentDefinition> all = new ArrayList<>(definitions);
        for (WrittenName name : differentials.met) {
            DocumentDefinition formula = differentials.formulas.get(name);
            if (formula != null && !differentials.written.containsKey(name)) {
                differentials
                        .body(name)
                        .ifPresent(body -> all.add(new DocumentDefinition(
                                differential(name), body, formula.position(), formula.scope(), formula.example())));
            }
        }
        all.sort((a, b) -> Integer.compare(a.position(), b.position()));
        return all;
    }

    /** What a differential is of; nothing where the name is none. */
    private static Optional<WrittenName> of(WrittenName name) {
        boolean plain =
                name.isDifferential() && name.sub().isEmpty() && name.sup().isEmpty() && name.primes() == 0;
        return plain ? Optional.of(WrittenName.plain(name.quantity().base())) : Optional.empty();
    }

    private static WrittenName differential(WrittenName name) {
        return WrittenName.plain(name.base()).differential();
    }

    /** Whether each that is written is made of those of what its quantity is made of. */
    private boolean areTotal() {
        return written.entrySet().stream().allMatch(e -> {
            Set<WrittenName> parts = ingredients(e.getKey());
            List<WrittenName> inside = References.in(e.getValue().body()).stream()
                    .flatMap(name -> of(name).stream())
                    .toList();
            return !inside.isEmpty() && parts.containsAll(inside);
        });
    }

    /** All that a quantity is computed from. */
    private Set<WrittenName> ingredients(WrittenName name) {
        Set<WrittenName> all = new LinkedHashSet<>();
        Deque<WrittenName> next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty()) {
            DocumentDefinition formula = formulas.get(next.remove());
            if (formula != null) {
                References.in(formula.body()).stream().filter(all::add).forEach(next::add);
            }
        }
        return all;
    }

    /** The derivative by each free quantity that the note has a differential of, times that. */
    private Optional<Meaning> body(WrittenName name) {
        List<Meaning> terms = new ArrayList<>();
        for (WrittenName part : ingredients(name)) {
            if (met.contains(part) && !formulas.containsKey(part)) {
                Meaning slope =
                        new Meaning.Slope(new Meaning.Reference(name), List.of(new Meaning.Reference(part)), true);
                terms.add(new Meaning.Multiplied(
                        List.of(Join.BESIDE, Join.BESIDE), List.of(slope, new Meaning.Reference(differential(part)))));
            }
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.size() == 1 ? terms.get(0) : new Meaning.Total(terms));
    }
}
