package dev.longhand.check.fact;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The letters of a note for the targets and the outputs of its network file.
 *
 * @param targets letters of the file's targets that the note uses
 * @param outputs letters of the file's outputs that the note uses
 * @param open letters that the file does not have, each with whether it is usual for an output, else for a target
 */
public record NetworkLetters(Set<String> targets, Set<String> outputs, Map<String, Boolean> open) {
    public NetworkLetters {
        targets = Set.copyOf(targets);
        outputs = Set.copyOf(outputs);
        open = Map.copyOf(open);
    }

    /** The letters in the relations of a note. */
    public static NetworkLetters of(List<Stated> statements, NetworkNames network) {
        Set<String> file = letters(network.keys());
        Set<String> fileTargets = letters(network.targets());
        Set<String> fileOutputs = letters(network.outputs());
        Set<String> targets = new TreeSet<>();
        Set<String> outputs = new TreeSet<>();
        Map<String, Boolean> open = new LinkedHashMap<>();
        statements.stream()
                .flatMap(s -> s.sides().stream())
                .flatMap(side -> References.in(side).stream())
                .forEach(name -> {
                    String base = name.base();
                    if (fileTargets.contains(base)) {
                        targets.add(base);
                    } else if (fileOutputs.contains(base)) {
                        outputs.add(base);
                    } else if (!file.contains(base) && isWord(name)) {
                        open.putIfAbsent(base, RoleWords.USUAL.isOutput(name));
                    }
                });
        return new NetworkLetters(targets, outputs, open);
    }

    private static boolean isWord(WrittenName name) {
        boolean bare = name.sup().isEmpty() && name.primes() == 0;
        return bare && (RoleWords.USUAL.isOutput(name) || RoleWords.USUAL.isTarget(name, Map.of()));
    }

    private static Set<String> letters(Collection<String> keys) {
        Set<String> letters = new TreeSet<>();
        keys.forEach(key -> letters.add(key.split("[_^']", -1)[0]));
        return letters;
    }
}
