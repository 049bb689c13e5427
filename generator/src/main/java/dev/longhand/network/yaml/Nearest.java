package dev.longhand.network.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words a mistyped one was meant to be. */
final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** "did you mean 'x'?" when a known word is near, else all of them after {@code otherwise}. */
    static String hint(String word, Collection<String> known, String otherwise) {
        return of(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> otherwise + " " + String.join(", ", known));
    }

    private static Optional<String> of(String word, Collection<String> known) {
        String plain = plain(word);
        int best = Math.min(3, plain.length() / 3 + 2);
        Optional<String> nearest = Optional.empty();
        if (plain.length() > LONGEST) {
            return nearest;
        }
        for (String candidate : known) {
            int distance = distance(plain, plain(candidate));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Insertions, deletions and replacements that lead from one word to the other (Levenshtein 1966). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
