package dev.longhand.check.universe;

import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.check.evaluation.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Functions of the note that take vectors and matrices as wholes, {@code h(x) = w^T x}: their formula says what shape their
 * argument has and what they give. All others are taken entry by entry.
 */
final class FunctionShapes {

    private final Map<String, NamedFunction> ofWholes = new HashMap<>();
    private final Shapes shapes;
    private final Wholes wholes;
    /** Those on the way, so that a function in its own formula ends. */
    private final Set<String> open = new HashSet<>();

    FunctionShapes(DocumentFacts facts, Wholes wholes, Shapes shapes) {
        this.shapes = shapes;
        this.wholes = wholes;
        facts.functions().forEach((name, f) -> {
            if (!RoleWords.isLossFunction(name) && isOfWholes(f.body(), f.parameters())) {
                ofWholes.put(name, f);
            }
        });
    }

    private static boolean isOfWholes(Meaning meaning, List<WrittenName> parameters) {
        boolean whole = meaning instanceof Meaning.Transposed
                || (meaning instanceof Meaning.Call c && c.callee() == Callee.Whole.INNER_PRODUCT)
                || (meaning instanceof Meaning.Multiplied p
                        && p.joins().contains(Join.DOT)
                        && p.factors().stream().filter(FunctionShapes::isBold).count() > 1);
        boolean concerned = whole && References.in(meaning).stream().anyMatch(parameters::contains);
        boolean beside = meaning instanceof Meaning.Multiplied product
                && product.factors().stream().anyMatch(Meaning.Transposed.class::isInstance)
                && References.in(meaning).stream().anyMatch(parameters::contains);
        return concerned || beside || References.parts(meaning).stream().anyMatch(part -> isOfWholes(part, parameters));
    }

    private static boolean isBold(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && r.name().bold();
    }

    /** Takes in what the formulas say of the names in them. */
    void take() {
        ofWholes.keySet().forEach(name -> of(name, List.of(), Map.of()));
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
