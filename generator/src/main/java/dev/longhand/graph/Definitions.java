package dev.longhand.graph;

import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Definitions in order over given names: the computation graph. Each name is given or defined exactly once, and a
 * right side uses only names that come before it.
 */
public final class Definitions {

    private final List<Group> groups;
    private final Map<Name, Role> given;
    private final Map<Name, Definition> byName;
    private final List<Name> results;

    /**
     * @param groups the names that are given, and what of the defined ones belongs together, in order
     * @param list the definitions in order
     * @param results the names whose derivatives are wanted: the loss, or the components of plain functions
     * @throws IllegalArgumentException when a name is defined twice, used before it is defined or never
     */
    public Definitions(List<Group> groups, List<Definition> list, List<Name> results) {
        this.groups = List.copyOf(groups);
        this.results = List.copyOf(results);
        Map<Name, Role> given = new LinkedHashMap<>();
        for (Group group : groups) {
            if (group.role().isGiven()) {
                for (Name name : group.members()) {
                    Role other = given.put(name, group.role());
                    if (other != null && other != group.role()) {
                        throw new IllegalArgumentException(name + " is both " + other + " and " + group.role());
                    }
                }
            }
        }
        Map<Name, Definition> byName = new LinkedHashMap<>();
        for (Definition definition : list) {
            for (Name used : Operands.names(definition.right())) {
                if (!given.containsKey(used) && !byName.containsKey(used)) {
                    throw new IllegalArgumentException(
                            used + " is used in " + definition.name() + " before it is defined");
                }
            }
            if (given.containsKey(definition.name()) || byName.put(definition.name(), definition) != null) {
                throw new IllegalArgumentException(definition.name() + " is defined twice");
            }
        }
        for (Name result : results) {
            if (!byName.containsKey(result)) {
                throw new IllegalArgumentException(result + " is not defined");
            }
        }
        this.given = Collections.unmodifiableMap(given);
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** All groups, in order. */
    public List<Group> groups() {
        return groups;
    }

    /** The groups of one role, in order. */
    public List<Group> groups(Role role) {
        return groups.stream().filter(g -> g.role() == role).toList();
    }

    /** The given names of one role, each once, in order. */
    public List<Name> given(Role role) {
        List<Name> names = new ArrayList<>();
        given.forEach((name, r) -> {
            if (r == role) {
                names.add(name);
            }
        });
        return names;
    }

    /** The definitions in order. */
    public List<Definition> list() {
        return List.copyOf(byName.values());
    }

    /** The definition of a name, or nothing when it is given or unknown. */
    public Optional<Definition> definition(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The role of a name that is given or defined. */
    public Optional<Role> role(Name name) {
        Definition definition = byName.get(name);
        return definition != null ? Optional.of(definition.role()) : Optional.ofNullable(given.get(name));
    }

    /** The names whose derivatives are wanted. */
    public List<Name> results() {
        return results;
    }
}
