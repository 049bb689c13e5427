package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Equations that would close a circle: after {@code z = wx + b}, {@code w = (z - b) / x} is no definition of w; and after
 * {@code held = w - \eta \partial L / \partial w}, {@code w = held} gives w its next value.
 */
public final class Circles {

    private static final int MOST_NAMES = 400;

    private final Function<String, List<DocumentDefinition>> definitions;

    /** What an equation is beside the definitions that stand before it. */
    public enum Kind {
        /** It leads nowhere back. */
        NONE,
        /** It gives the name a new value that is made of its old one. */
        STEP,
        /** It says of the names that stand for one another what is so, or not. */
        CLAIM
    }

    /** @param definitions those that stand before, by the base of what they define */
    Circles(Function<String, List<DocumentDefinition>> definitions) {
        this.definitions = definitions;
    }

    /** What an equation for a name is that nothing else defines. */
    Kind of(WrittenName name, Meaning body) {
        boolean counted = !name.letters().isEmpty() || name.primes() > 0;
        if (counted || References.in(body).contains(name)) {
            return Kind.NONE;
        }
        boolean slope = References.hasSlope(body);
        boolean back = false;
        Set<WrittenName> met = new HashSet<>();
        Deque<WrittenName> open = new ArrayDeque<>(References.in(body));
        while (!open.isEmpty() && met.size() < MOST_NAMES) {
            WrittenName next = open.pop();
            if (met.add(next)) {
                for (DocumentDefinition d : definitions.apply(next.base())) {
                    if (d.pattern().equals(next)) {
                        List<WrittenName> made = References.in(d.body());
                        back |= made.contains(name);
                        slope |= References.hasSlope(d.body());
                        open.addAll(made);
                    }
                }
            }
        }
        return back ? slope || isHeld(name, body) ? Kind.STEP : Kind.CLAIM : Kind.NONE;
    }

    /** Whether a name alone holds what another one becomes. */
    private boolean isHeld(WrittenName name, Meaning body) {
        return body instanceof Meaning.Reference held
                && definitions.apply(held.name().base()).stream()
                        .anyMatch(d -> d.pattern().equals(held.name())
                                && d.body() instanceof Meaning.Total
                                && References.in(d.body()).contains(name));
    }
}
