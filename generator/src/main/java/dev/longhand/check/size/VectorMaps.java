package dev.longhand.check.size;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.notes.declaration.DeclaredShape.Kind;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Unknown functions that the note declares to lead from one space to another, y = g(x) with x of n and y of p entries: they are
 * not taken entry by entry, every component is a function of all entries. Beside bold letters, one that is not is a number.
 */
public final class VectorMaps {

    /** Begins the node of how many components a function has. */
    private static final String COMPONENTS = "components ";

    /** Whether what they give is a number, by name. */
    private final Map<String, Boolean> isNumber = new TreeMap<>();

    VectorMaps(DocumentFacts facts) {
        for (DocumentDefinition d : facts.definitions()) {
            if (d.body() instanceof Meaning.Call call
                    && call.order() == 0
                    && call.arguments().size() == 1
                    && call.callee() instanceof Callee.Named named
                    && !facts.functions().containsKey(named.name())
                    && call.arguments().get(0) instanceof Meaning.Reference argument) {
                Optional<DeclaredName> from = facts.declared(argument.name());
                Optional<DeclaredName> to = facts.declared(d.pattern());
                boolean ofBold = argument.name().bold()
                        && !d.pattern().bold()
                        && d.pattern().sub().isEmpty();
                if (from.isPresent() && to.isPresent()) {
                    take(named.name(), from.get(), to.get());
                } else if (to.isEmpty() && ofBold) {
                    isNumber.put(named.name(), true);
                }
            }
        }
    }

    private void take(String function, DeclaredName from, DeclaredName to) {
        boolean sized = from.kind() == Kind.VECTOR
                && from.rows() != null
                && from.name().sup().isEmpty();
        if (sized && to.kind() == Kind.NUMBER) {
            isNumber.put(function, true);
        } else if (sized
                && to.kind() == Kind.VECTOR
                && to.rows() != null
                && !to.rows().equals(from.rows())) {
            isNumber.put(function, false);
        }
    }

    /** The shape of what a function gives; nothing where it may be taken entry by entry. */
    Optional<Shape> shape(String function) {
        Boolean number = isNumber.get(function);
        return number == null
                ? Optional.empty()
                : Optional.of(number ? Shape.NUMBER : new Shape(COMPONENTS + function, Classes.ONE, false));
    }

    /** How many components a function has; 0 where it may be taken entry by entry. */
    public int components(String function, Map<String, Integer> sizes) {
        Boolean number = isNumber.get(function);
        return number == null ? 0 : number ? 1 : sizes.getOrDefault(COMPONENTS + function, 0);
    }
}
