package dev.longhand.derivation;

import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fresh names for the nodes of an elementary graph: a letter for each operation that no name of the file has, numbered. */
final class ElementaryNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<Operation, String> letters = new EnumMap<>(Operation.class);
    private final Map<Operation, Integer> counts = new EnumMap<>(Operation.class);

    /** What a node does, with the letters it would like to be called by, the best first. */
    enum Operation {
        PRODUCT("p", "u", "m"),
        BIAS("c", "k", "j"),
        SUM("s", "t", "r"),
        DIFFERENCE("d", "e", "i"),
        POWER("q", "n", "o"),
        OTHER("v", "l", "h");

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
        private final List<String> letters;

        Operation(String... letters) {
            this.letters = List.of(letters);
        }
    }

    ElementaryNames(Definitions definitions) {
        for (Group group : definitions.groups()) {
            taken.add(group.label().base());
            group.members().forEach(member -> taken.add(member.base()));
        }
        for (Role role : Role.values()) {
            definitions.given(role).forEach(name -> taken.add(name.base()));
        }
        for (Definition definition : definitions.list()) {
            taken.add(definition.name().base());
        }
    }

    Name next(Operation operation) {
        String letter = letters.computeIfAbsent(operation, this::free);
        int count = counts.merge(operation, 1, Integer::sum);
        return new Name(letter, Integer.toString(count), "");
    }

    private String free(Operation operation) {
        for (String letter : operation.letters) {
            if (taken.add(letter)) {
                return letter;
            }
        }
        StringBuilder primed = new StringBuilder(operation.letters.get(0)).append('\'');
        while (!taken.add(primed.toString())) {
            primed.append('\'');
        }
        return primed.toString();
    }
}
