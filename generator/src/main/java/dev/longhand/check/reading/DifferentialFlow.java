package dev.longhand.check.reading;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a note goes with differentials, along the equations in which it has none: from causes to effects, or back. */
final class DifferentialFlow {

    /** What each base is computed from, directly. */
    private final Map<String, Set<String>> made = new HashMap<>();

    private final Set<String> known = new HashSet<>();
    /** The bases that have a differential which is written by something. */
    private final Set<String> differentials = new HashSet<>();

    private boolean back;
    private boolean forth;

    DifferentialFlow(List<Stated> statements) {
        List<Stated> computed = new ArrayList<>();
        for (Stated s : statements) {
            for (Meaning side : s.sides()) {
                References.in(side).stream()
                        .filter(name -> !name.isDifferential())
                        .forEach(name -> known.add(name.base()));
            }
            boolean plain = s.sides().stream()
                    .allMatch(side -> References.in(side).stream().noneMatch(WrittenName::isDifferential)
                            && !References.hasSlope(side));
            if (plain && s.right() != null && s.relation().link() == 0) {
                Set<String> causes = head(s).map(base -> made.computeIfAbsent(base, b -> new HashSet<>()))
                        .orElse(new HashSet<>());
                References.in(s.right()).forEach(name -> causes.add(name.base()));
                computed.add(s);
            }
        }
        callParts(computed);
        statements.forEach(this::take);
    }

    /** A name for the argument of a function that is spelt out elsewhere: behind {@code h = f(Ux)} an equation {@code a = Ux}. */
    private void callParts(List<Stated> computed) {
        Map<Meaning, String> named = new HashMap<>();
        for (Stated s : computed) {
            if (s.left() instanceof Meaning.Reference name
                    && s.right() != null
                    && !References.in(s.right()).isEmpty()) {
                named.putIfAbsent(s.right(), name.name().base());
            }
        }
        for (Stated s : computed) {
            head(s).ifPresent(base -> arguments(s.right(), named, made.computeIfAbsent(base, b -> new HashSet<>())));
        }
    }

    private static void arguments(@Nullable Meaning formula, Map<Meaning, String> named, Set<String> causes) {
        if (formula == null) {
            return;
        }
        if (formula instanceof Meaning.Call call) {
            call.arguments().stream().map(named::get).filter(Objects::nonNull).forEach(causes::add);
        }
        References.parts(formula).forEach(part -> arguments(part, named, causes));
    }

    /** The quantity that a differential is of. */
    static Optional<WrittenName> quantity(WrittenName name) {
        return name.isDifferential() ? Optional.of(name.quantity()) : Optional.empty();
    }

    private static Optional<String> head(Stated s) {
        if (s.left() instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            return Optional.of(named.name());
        }
        return s.left() instanceof Meaning.Reference r ? Optional.of(r.name().base()) : Optional.empty();
    }

    private void take(Stated s) {
        if (!(s.left() instanceof Meaning.Reference left) || s.right() == null) {
            return;
        }
        Optional<WrittenName> own = quantity(left.name());
        if (own.isEmpty()) {
            return;
        }
        differentials.add(own.get().base());
        for (WrittenName name : References.in(s.right())) {
            quantity(name).ifPresent(other -> {
                boolean isCause = ingredients(other.base()).contains(own.get().base());
                boolean isEffect = ingredients(own.get().base()).contains(other.base());
                back |= isCause && !isEffect;
                forth |= isEffect && !isCause;
            });
        }
        back |= s.right() instanceof Meaning.Slope slope
                && slope.by().contains(new Meaning.Reference(own.get()))
                && slope.of() instanceof Meaning.Reference loss
                && RoleWords.isLoss(loss.name().base());
    }

    private Set<String> ingredients(String base) {
        Set<String> all = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(base));
        while (!next.isEmpty()) {
            for (String cause : made.getOrDefault(next.remove(), Set.of())) {
                if (all.add(cause)) {
                    next.add(cause);
                }
            }
        }
        return all;
    }

    /** Whether differentials of causes are written by those of effects, and none the other way round. */
    boolean goesBack() {
        return back && !forth;
    }

    /** Whether every differential in a formula is of something that the note has. */
    boolean isKnown(Meaning formula) {
        return References.in(formula).stream()
                .flatMap(name -> quantity(name).stream())
                .allMatch(quantity -> known.contains(quantity.base()));
    }

    /** Whether an equation says what a quantity is computed from. */
    boolean isComputed(WrittenName quantity) {
        return made.containsKey(quantity.base());
    }

    boolean isDefined(String base) {
        return made.containsKey(base);
    }

    /** Whether something that has a differential and is computed leads to a base. */
    boolean endsIn(String base) {
        Set<String> ingredients = ingredients(base);
        return differentials.stream().anyMatch(d -> made.containsKey(d) && ingredients.contains(d));
    }

    /** Whether a base is computed from a name, directly or not. */
    boolean isMadeOf(String base, Meaning name) {
        return name instanceof Meaning.Reference r
                && ingredients(base).contains(r.name().base());
    }

    /** Whether a statement is of the differential of something that nothing computes. */
    boolean isOfParameter(Stated s) {
        return s.left() instanceof Meaning.Reference r
                && quantity(r.name()).filter(q -> !isComputed(q)).isPresent();
    }
}
