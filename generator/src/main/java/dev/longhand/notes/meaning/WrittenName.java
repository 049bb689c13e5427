package dev.longhand.notes.meaning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A name as a note writes it.
 *
 * @param base the letter or word, with accents that make another name of it; fonts and arrows are dropped
 * @param bold whether a font or an arrow marks it as a vector or matrix
 * @param sub lower indices
 * @param sup upper indices; powers and transposes are not among them
 * @param primes how many primes belong to the name
 */
public record WrittenName(String base, boolean bold, List<Index> sub, List<Index> sup, int primes) {
    /** The base of the identity matrix, as it is printed. */
    public static final String IDENTITY = "\\mathrm{I}";

    private static final String DIFFERENTIAL = "d ";

    public WrittenName {
        sub = List.copyOf(sub);
        sup = List.copyOf(sup);
    }

    /** A name without indices. */
    public static WrittenName plain(String base) {
        return new WrittenName(base, false, List.of(), List.of(), 0);
    }

    /** The letter that this, without indices, is where it runs: a prime makes another letter of it. */
    public String letter() {
        return base + "'".repeat(primes);
    }

    /** Whether this is a base alone: no index, no prime, no mark of a vector. */
    public boolean isPlain() {
        return equals(plain(base));
    }

    /** The name in one spelling, its running indices replaced by their values. */
    public String key(Map<String, Integer> bound) {
        return key(base, text(sub, bound), text(sup, bound), primes);
    }

    /** The spelling that {@link #key(Map)} gives to a name of these parts. */
    public static String key(String base, String sub, String sup, int primes) {
        return base + "'".repeat(primes) + (sub.isEmpty() ? "" : "_" + sub) + (sup.isEmpty() ? "" : "^" + sup);
    }

    /** The indices as one text. */
    public static String text(List<Index> indices, Map<String, Integer> bound) {
        StringBuilder text = new StringBuilder();
        for (Index index : indices) {
            text.append(index.text(bound));
        }
        return text.toString();
    }

    /** Whether this is the name of a differential, dW or dz. */
    public boolean isDifferential() {
        return base.startsWith(DIFFERENTIAL);
    }

    /** The quantity that this, the name of a differential, is of. */
    public WrittenName quantity() {
        return new WrittenName(base.substring(DIFFERENTIAL.length()), bold, sub, sup, primes);
    }

    /** The name of the differential of this. */
    public WrittenName differential() {
        return new WrittenName(DIFFERENTIAL + base, bold, sub, sup, primes);
    }

    /** Whether this is a delta of two indices, which is Kronecker's where nothing else defines it. */
    public boolean isKronecker() {
        return base.equals("\\delta") && sub.size() == 2 && sup.isEmpty();
    }

    /** Whether another name has the same base and as many indices. */
    public boolean isShapedLike(WrittenName other) {
        return base.equals(other.base) && sub.size() == other.sub.size() && sup.size() == other.sup.size();
    }

    /** Whether no index is a letter that may run. */
    public boolean isNumbered() {
        for (Index index : sub) {
            if (index.letter() != null) {
                return false;
            }
        }
        for (Index index : sup) {
            if (index.letter() != null) {
                return false;
            }
        }
        return true;
    }

    /** The letters among the indices. */
    public Set<String> letters() {
        Set<String> letters = new TreeSet<>();
        sub.forEach(i -> addLetter(letters, i));
        sup.forEach(i -> addLetter(letters, i));
        return letters;
    }

    private static void addLetter(Set<String> letters, Index index) {
        if (index.letter() != null) {
            letters.add(index.letter());
        }
    }

    /** What is added to a letter where it stands among the indices: 1 for the t of x_{t+1}. */
    public int offset(String letter) {
        return Stream.concat(sub.stream(), sup.stream())
                .filter(i -> letter.equals(i.letter()))
                .mapToInt(Index::offset)
                .findFirst()
                .orElse(0);
    }

    /** The same name with values in the place of the letters that have one. */
    public WrittenName bound(Map<String, Integer> values) {
        return new WrittenName(base, bold, bound(sub, values), bound(sup, values), primes);
    }

    private static List<Index> bound(List<Index> indices, Map<String, Integer> values) {
        return indices.stream()
                .map(i -> i.letter() != null && values.containsKey(i.letter()) ? Index.fixed(i.text(values)) : i)
                .toList();
    }

    /** The same name with another letter in the place of one among its indices: x_{j+1} for x_{i+1}. */
    public WrittenName lettered(String letter, String other) {
        return new WrittenName(base, bold, lettered(sub, letter, other), lettered(sup, letter, other), primes);
    }

    private static List<Index> lettered(List<Index> indices, String letter, String other) {
        return indices.stream()
                .map(i -> letter.equals(i.letter()) ? new Index(i.prefix(), other, i.offset()) : i)
                .toList();
    }

    /** The same name with nothing added to the letters among its indices: x_t for x_{t+1}. */
    public WrittenName unshifted() {
        return new WrittenName(base, bold, unshifted(sub), unshifted(sup), primes);
    }

    private static List<Index> unshifted(List<Index> indices) {
        return indices.stream()
                .map(i -> i.offset() == 0 ? i : new Index(i.prefix(), i.letter(), 0))
                .toList();
    }

    /** The same name without lower indices. */
    public WrittenName whole() {
        return new WrittenName(base, bold, List.of(), sup, primes);
    }

    /** The same name in bold letters, or in plain ones. */
    public WrittenName inBold(boolean isBold) {
        return new WrittenName(base, isBold, sub, sup, primes);
    }

    /** The same name, with one prime. */
    public WrittenName primed() {
        return new WrittenName(base, bold, sub, sup, 1);
    }

    /** Whether it is the name of the identity matrix. */
    public boolean isIdentity() {
        return base.equals(IDENTITY) && sub.isEmpty() && sup.isEmpty() && primes == 0;
    }

    /** The same name, with fewer primes. */
    public WrittenName unprimed() {
        return new WrittenName(base, bold, sub, sup, 0);
    }

    /** Whether a label says that it is the value of another before a step: {@code w_{old}}. */
    public boolean isOld() {
        return Updated.isOld(this);
    }

    /**
     * How the letters of this name, taken as a pattern, have to be bound to give another name; null if they cannot.
     */
    public @org.jspecify.annotations.Nullable Map<String, Integer> match(
            WrittenName other, Map<String, Integer> bound) {
        if (!isShapedLike(other) || primes != other.primes) {
            return null;
        }
        Map<String, Integer> found = new TreeMap<>();
        return matches(sub, other.sub, bound, found) && matches(sup, other.sup, bound, found) ? found : null;
    }

    private static boolean matches(
            List<Index> pattern, List<Index> given, Map<String, Integer> bound, Map<String, Integer> found) {
        for (int i = 0; i < pattern.size(); i++) {
            Index p = pattern.get(i);
            String text = given.get(i).text(bound);
            if (p.letter() == null) {
                if (!p.prefix().equals(text)) {
                    return false;
                }
                continue;
            }
            if (!text.startsWith(p.prefix())
                    || !text.substring(p.prefix().length()).matches("\\d{1,3}")) {
                if (!text.equals(p.text(Map.of()))) {
                    return false;
                }
                continue;
            }
            int value = Integer.parseInt(text.substring(p.prefix().length())) - p.offset();
            Integer before = found.put(p.letter(), value);
            if (before != null && before != value) {
                return false;
            }
        }
        return true;
    }
}
