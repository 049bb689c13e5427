package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values a file gives to parameters and settings, gathered from where they stand. */
final class ParameterValues {

    private final Problems problems;
    private final Map<Name, Rational> values = new LinkedHashMap<>();
    private boolean broken;

    ParameterValues(Problems problems) {
        this.problems = problems;
    }

    void put(Name name, Rational value, Yaml place) {
        if (values.putIfAbsent(name, value) != null) {
            problems.add(place.span(), name + " gets a value a second time");
        }
    }

    /** Takes values in the shape of the names; all units that share a name take the one value. */
    void put(List<List<Name>> names, Yaml node, Shape shape) {
        Optional<Boolean> done = problems.attempt(() -> {
            List<List<Yaml>> cells = Grid.cells(node, shape);
            for (int i = 0; i < shape.rows(); i++) {
                for (int j = 0; j < shape.columns(); j++) {
                    Yaml cell = cells.get(i).get(j);
                    Name name = names.get(i).get(j);
                    Optional<Rational> value =
                            problems.attempt(() -> Values.number(cell, "a number in " + shape.what()));
                    value.ifPresent(v -> put(name, v, cell));
                    broken |= value.isEmpty();
                }
            }
            return true;
        });
        broken |= done.isEmpty();
    }

    /** Notes that values which stand in the file could not be read, so that others are not missed for it. */
    void markBroken() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Optional<Rational> get(Name name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The values of some names, in the order of the names. */
    Map<Name, Rational> of(Collection<Name> names) {
        Map<Name, Rational> some = new LinkedHashMap<>();
        for (Name name : names) {
            get(name).ifPresent(value -> some.put(name, value));
        }
        return some;
    }

    /** Reports those of {@code names} that have no value, all in one message. */
    void require(Collection<Name> names, Yaml place) {
        List<Name> missing =
                names.stream().distinct().filter(n -> !values.containsKey(n)).toList();
        if (!missing.isEmpty() && !broken) {
            String others = missing.size() > 1 ? " and " + (missing.size() - 1) + " more" : "";
            problems.add(
                    place.span(),
                    missing.get(0) + others + (missing.size() > 1 ? " have" : " has")
                            + " no value; give values for all parameters or for none");
        }
    }
}
