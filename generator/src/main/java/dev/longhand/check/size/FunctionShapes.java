package dev.longhand.check.size;

import dev.longhand.check.definition.RedefinedFunction;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Functions of the note that take vectors and matrices as wholes, {@code h(x) = w^T x}: their formula says what shape their
 * argument has and what they give. All others are taken entry by entry. Losses give numbers whatever they are of, but the
 * formula of one, {@code J(w) = (y - Xw)^T (y - Xw)}, says as much of the shapes of its names as any other equation.
 */
final class FunctionShapes {

    private final Map<String, NamedFunction> ofWholes = new HashMap<>();
    /** The formulas of losses, and those that functions have later in the note. */
    private final List<Meaning> others = new ArrayList<>();

    private final Shapes shapes;
    private final Wholes wholes;
    /** Those on the way, so that a function in its own formula ends. */
    private final Set<String> open = new HashSet<>();

    FunctionShapes(DocumentFacts facts, Wholes wholes, Shapes shapes) {
        this.shapes = shapes;
        this.wholes = wholes;
        facts.functions().values().stream()
                .sorted(Comparator.comparing(NamedFunction::name))
                .filter(f -> isOfWholes(f.body(), f.parameters()))
                .forEach(f -> {
                    if (RoleWords.isLossFunction(f.name())) {
                        others.add(f.body());
                    } else {
                        ofWholes.put(f.name(), f);
                    }
                });
        facts.redefined().stream()
                .map(RedefinedFunction::function)
                .filter(f -> isOfWholes(f.body(), f.parameters()))
                .forEach(f -> others.add(f.body()));
    }

    private boolean isOfWholes(Meaning meaning, List<WrittenName> parameters) {
        boolean whole = meaning instanceof Meaning.Transposed
                || (meaning instanceof Meaning.Absolute a && a.norm())
                || (meaning instanceof Meaning.Call length && length.callee() == Callee.Whole.LENGTH)
                || (meaning instanceof Meaning.Call c && c.callee() == Callee.Whole.INNER_PRODUCT)
                || (meaning instanceof Meaning.Multiplied p
                        && p.joins().contains(Join.DOT)
                        && p.factors().stream().filter(FunctionShapes::isBold).count() > 1);
        boolean concerned = whole && References.in(meaning).stream().anyMatch(parameters::contains);
        boolean beside = meaning instanceof Meaning.Multiplied product
                && product.factors().stream().anyMatch(f -> f instanceof Meaning.Transposed || isMatrix(f))
                && product.factors().stream()
                                .filter(f -> !(f instanceof Meaning.Literal))
                                .count()
                        > 1
                && References.in(meaning).stream().anyMatch(parameters::contains);
        return concerned || beside || References.parts(meaning).stream().anyMatch(part -> isOfWholes(part, parameters));
    }

    private boolean isMatrix(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && wholes.isMatrix(r.name()) && !wholes.isEntry(r.name());
    }

    private static boolean isBold(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && r.name().bold();
    }

    /** Takes in what the formulas say of the names in them. */
    void take() {
        ofWholes.keySet().stream().sorted().forEach(name -> of(name, List.of(), Map.of()));
        others.forEach(body -> shapes.of(body, Map.of()));
    }

    /** The bases of the names whose shapes the formulas say. */
    Set<String> bases() {
        Set<String> bases = new HashSet<>();
        others.forEach(body -> References.in(body).forEach(name -> bases.add(name.base())));
        ofWholes.values().forEach(f -> References.in(f.body()).forEach(name -> bases.add(name.base())));
        return bases;
    }

    /** The shape of what a function gives, whose arguments are bound to its parameters; nothing where it is of no wholes. */
    Optional<Shape> of(String name, List<Meaning> arguments, Map<String, Integer> bound) {
        NamedFunction f = ofWholes.get(name);
        if (f == null || !open.add(name)) {
            return Optional.empty();
        }
        try {
            Shape shape = shapes.of(f.body(), Map.of());
            List<Meaning> given = new ArrayList<>(arguments);
            for (int i = 0; i < given.size() && given.size() == f.parameters().size(); i++) {
                Shape parameter = wholes.reference(f.parameters().get(i), Map.of(), false);
                if (given.get(i) instanceof Meaning.Reference r && !parameter.isNumber() && !wholes.isEntry(r.name())) {
                    shapes.unite(wholes.reference(r.name(), bound, true), parameter);
                }
            }
            return Optional.of(shape);
        } finally {
            open.remove(name);
        }
    }
}
