package dev.longhand.notes.section;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Alternatives that a note announces by parallel wording: sentences that begin alike, "For the linear unit ... For the
 * tanh unit ...", labels of one kind, "Forward Euler: ... Backward Euler: ...", and items of one list. They are
 * alternatives where they say by formulas what the same name is.
 */
public final class AlikeOpenings {

    private final Map<Integer, Integer> byFormula = new HashMap<>();

    private AlikeOpenings(List<OpenedPart> parts) {
        Map<String, List<OpenedPart>> alike = new HashMap<>();
        for (OpenedPart part : parts) {
            for (String left : part.kind().isEmpty() ? Set.<String>of() : part.names()) {
                alike.computeIfAbsent(part.kind() + " " + left, key -> new ArrayList<>())
                        .add(part);
            }
        }
        alike.entrySet().removeIf(group -> !areAlternatives(group.getKey(), group.getValue()));
        Set<OpenedPart> chosen =
                alike.values().stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        chosen.addAll(beside(parts, chosen));
        parts.stream().filter(chosen::contains).forEach(this::number);
    }

    /** Whether parts have different words, and one of them says what the name is that all of them speak of. */
    private static boolean areAlternatives(String key, List<OpenedPart> parts) {
        String name = key.substring(key.lastIndexOf(' ') + 1);
        return parts.stream().map(OpenedPart::words).distinct().count() > 1
                && parts.stream().anyMatch(part -> part.lefts().contains(name));
    }

    /** Sentences that say what the same name is in the paragraph of several alternatives. */
    private static List<OpenedPart> beside(List<OpenedPart> parts, Set<OpenedPart> chosen) {
        Map<Integer, Set<String>> named = new HashMap<>();
        for (OpenedPart part : chosen) {
            named.computeIfAbsent(part.paragraph(), p -> new HashSet<>()).addAll(part.lefts());
        }
        return parts.stream()
                .filter(part -> part.kind().isEmpty()
                        && part.lefts().stream().anyMatch(named.getOrDefault(part.paragraph(), Set.of())::contains))
                .toList();
    }

    private void number(OpenedPart part) {
        int number = part.number();
        part.formulas().forEach(start -> byFormula.put(start, number));
    }

    /** By the place at which a formula begins, the number of the alternative that it belongs to, from 1. */
    public static Map<Integer, Integer> in(NoteText note) {
        OpenedParts reading = new OpenedParts(note.source().text());
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Heading heading) {
                reading.heading(heading);
            } else if (passage instanceof Passage.Prose prose) {
                reading.prose(prose);
            } else if (passage instanceof Passage.Formula formula) {
                reading.formula(formula);
            }
        }
        return new AlikeOpenings(reading.all()).byFormula;
    }
}
