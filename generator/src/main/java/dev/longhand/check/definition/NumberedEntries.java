package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells numbered entries of vectors from names that are numbered otherwise. After {@code z = W x}, an equation for z_1 in w_{11},
 * w_{12} and what else z is made of says of z what it is, and so does {@code z = W x} behind those for its entries; z_1 alone may be
 * that of a first layer.
 */
final class NumberedEntries {

    private final Map<String, List<DocumentDefinition>> definitions;
    /** Names of which a number is said to be an entry. */
    private final Set<WrittenName> vectors = new HashSet<>();

    /** @param definitions what is defined so far, by base; seen as it grows */
    NumberedEntries(Map<String, List<DocumentDefinition>> definitions) {
        this.definitions = definitions;
    }

    /** Whether an equation says of a whole that is defined what an entry is, or of entries that are what the whole is. */
    boolean isClaim(WrittenName name, Meaning body) {
        return name.sub().isEmpty() ? isWhole(name, body) : isEntry(name) && isEntry(name, body);
    }

    private boolean isEntry(WrittenName name, Meaning body) {
        boolean entry = of(name.base()).stream()
                .filter(d -> d.pattern().equals(name.whole()))
                .anyMatch(d -> isEntryOf(body, d.body()));
        if (entry) {
            vectors.add(name.whole());
        }
        return entry;
    }

    private boolean isWhole(WrittenName name, Meaning body) {
        List<DocumentDefinition> entries = of(name.base()).stream()
                .filter(d -> isEntry(d.pattern()) && d.pattern().whole().equals(name))
                .toList();
        boolean whole = !entries.isEmpty() && entries.stream().allMatch(d -> isEntryOf(d.body(), body));
        if (whole) {
            vectors.add(name);
        }
        return whole;
    }

    /** Whether a formula is made of numbered entries of what another is made of: of a matrix, or of what is known as a vector. */
    private boolean isEntryOf(Meaning part, Meaning whole) {
        List<WrittenName> entries = References.in(part);
        Set<String> wholes = References.in(whole).stream()
                .filter(name -> name.sub().isEmpty())
                .map(NumberedEntries::letter)
                .collect(Collectors.toSet());
        return entries.stream().allMatch(entry -> isNumbered(entry) && wholes.contains(letter(entry)))
                && entries.stream().anyMatch(entry -> entry.sub().size() == 2 || vectors.contains(entry.whole()));
    }

    /** The letter of a name, as that of a matrix and those of its entries are the same: W and w_{11}. */
    private static String letter(WrittenName name) {
        return name.base().toLowerCase(Locale.ROOT);
    }

    private static boolean isEntry(WrittenName name) {
        return name.sub().size() == 1 && isNumbered(name);
    }

    private static boolean isNumbered(WrittenName name) {
        return !name.sub().isEmpty() && name.letters().isEmpty();
    }

    private List<DocumentDefinition> of(String base) {
        return definitions.getOrDefault(base, List.of());
    }
}
