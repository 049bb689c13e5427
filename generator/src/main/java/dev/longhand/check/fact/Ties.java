package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chains of plain names that nothing else defines, such as tied weights {@code u = v = w}: all stand for the last.
 * Under one letter two are enough, {@code w_1 = w}.
 */
public final class Ties {

    /** More names than anybody ties to each other in one line. */
    private static final int LONGEST = 12;

    /** By the number of the relation. */
    private final Map<Integer, Meaning> ties = new HashMap<>();

    Ties(List<Stated> statements) {
        Map<Integer, List<Stated>> chains = new LinkedHashMap<>();
        for (Stated s : statements) {
            chains.computeIfAbsent(s.relation().chain(), c -> new ArrayList<>()).add(s);
        }
        Set<WrittenName> computed = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r && !(s.right() instanceof Meaning.Reference)) {
                computed.add(r.name());
            }
        }
        for (List<Stated> chain : chains.values()) {
            Meaning last = chain.get(chain.size() - 1).right();
            if (chain.size() <= LONGEST
                    && chain.stream().allMatch(s -> isTie(s, computed))
                    && last instanceof Meaning.Reference end) {
                boolean alike = chain.stream()
                        .allMatch(s -> s.left() instanceof Meaning.Reference r && isNumberOf(r.name(), end.name()));
                if (alike || chain.size() > 1) {
                    chain.forEach(s -> ties.put(s.relation().number(), last));
                }
            }
        }
    }

    private static boolean isTie(Stated s, Set<WrittenName> computed) {
        return s.part() == Stated.Part.STATEMENT
                && s.relation().relation().kind() == Relation.Kind.EQUAL
                && s.left() instanceof Meaning.Reference left
                && s.right() instanceof Meaning.Reference right
                && left.name().letters().isEmpty()
                && right.name().letters().isEmpty()
                && !left.name().equals(right.name())
                && !computed.contains(left.name());
    }

    /** Whether one name is another with a number. */
    private static boolean isNumberOf(WrittenName name, WrittenName bare) {
        return !name.sub().isEmpty() && name.letters().isEmpty() && name.whole().equals(bare);
    }

    /** The letters of which definitions say that numbered names are the one without a number. */
    public static Set<String> bases(List<DocumentDefinition> definitions) {
        return definitions.stream()
                .filter(d -> d.body() instanceof Meaning.Reference r && isNumberOf(d.pattern(), r.name()))
                .map(d -> d.pattern().base())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the left side of a relation is tied to; null where it is not. */
    @Nullable
    Meaning of(Stated s) {
        return ties.get(s.relation().number());
    }
}
