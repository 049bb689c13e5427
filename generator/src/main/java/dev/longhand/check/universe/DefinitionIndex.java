package dev.longhand.check.universe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The definitions of a document by the base of what they define, in order. */
final class DefinitionIndex {

    private final Map<String, List<DocumentDefinition>> byBase = new HashMap<>();
    private final Set<Integer> repeated = new HashSet<>();

    DefinitionIndex(List<DocumentDefinition> definitions) {
        for (DocumentDefinition d : definitions) {
            List<DocumentDefinition> alike = byBase.computeIfAbsent(d.pattern().base(), b -> new ArrayList<>());
            for (DocumentDefinition other : alike) {
                if (other.pattern().equals(d.pattern())) {
                    repeated.add(other.position());
                    repeated.add(d.position());
                }
            }
            alike.add(d);
        }
    }

    List<DocumentDefinition> of(String base) {
        return byBase.getOrDefault(base, List.of());
    }

    /** Whether the same name is defined again elsewhere. */
    boolean isRepeated(DocumentDefinition d) {
        return repeated.contains(d.position());
    }
}
