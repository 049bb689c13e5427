package dev.longhand.check.size;

import dev.longhand.check.definition.UsualLetters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sizes that have to be the same, found by putting together what stands for one of them (union and find). */
public final class Classes {

    /** The size of what is one row or one column. */
    static final String ONE = "1";

    private static final String LETTERED = "size ";
    /** A side of what a capital stands for, but for names of two words such as a difference. */
    private static final String MATRIX = "(?:rows|columns) (?:[A-Z]|" + UsualLetters.GREEK + "(?![a-z ])).*";

    private final Map<String, String> parent = new LinkedHashMap<>();
    private final Map<String, Integer> fixed = new HashMap<>();
    private final Map<String, List<String>> sums = new LinkedHashMap<>();
    private final Map<String, Integer> least = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    /** Sizes that the note has a letter for: nobody writes a letter for one. */
    private final Set<String> counted = new HashSet<>();

    private boolean settled;

    Classes() {
        fix(ONE, 1);
    }

    String find(String node) {
        String up = parent.get(node);
        if (up == null) {
            parent.put(node, node);
            if (node.startsWith(LETTERED)) {
                counted.add(node);
            }
            return node;
        }
        if (up.equals(node)) {
            return node;
        }
        String root = find(up);
        parent.put(node, root);
        return root;
    }

    void unite(String a, String b) {
        String x = find(a);
        String y = find(b);
        if (x.equals(y)) {
            return;
        }
        Integer fx = fixed.get(x);
        Integer fy = fixed.get(y);
        if (fx != null && fy != null && !fx.equals(fy)) {
            return;
        }
        if ((isOne(x) && counted.contains(y)) || (isOne(y) && counted.contains(x))) {
            return;
        }
        String letter = letters.get(y);
        if (settled && letter != null && letters.containsKey(x)) {
            return;
        }
        if (letter != null) {
            letters.putIfAbsent(x, letter);
        }
        parent.put(y, x);
        if (counted.remove(y)) {
            counted.add(x);
        }
        if (fy != null) {
            fixed.put(x, fy);
        }
        Integer ly = least.get(y);
        if (ly != null) {
            atLeast(x, ly);
        }
        List<String> sum = sums.remove(y);
        if (sum != null) {
            sums.put(x, sum);
        }
    }

    /** The size that a note calls by a letter. */
    String letter(String letter) {
        String node = size(letter);
        letters.putIfAbsent(find(node), letter);
        return node;
    }

    /** What stands for the size that is called by a letter. */
    static String size(String letter) {
        return LETTERED + letter;
    }

    /** Whether the definitions of a note have a letter for a size. */
    public boolean hasLetter(String node) {
        return parent.containsKey(node) && letters.containsKey(find(node));
    }

    /** Whether sizes with letters of their own stay apart, whatever a product or an index would need. */
    void settle(boolean apart) {
        settled = apart;
    }

    /** Whether sizes with letters of their own stay apart. */
    boolean isSettled() {
        return settled;
    }

    /** Says how much a size is, unless that has been said of one that is the same. */
    public void fix(String node, int size) {
        fixed.putIfAbsent(find(node), size);
    }

    /** The same, unless it is known to be more. */
    void fixAtLeast(String node, int size) {
        fix(node, Math.max(size, least.getOrDefault(find(node), size)));
    }

    void atLeast(String node, int size) {
        least.merge(find(node), size, Math::max);
    }

    /** A size that is the sum of others. */
    String sum(List<String> parts) {
        String node = "sum" + parts;
        sums.put(find(node), List.copyOf(parts));
        return node;
    }

    /** Whether a size is also one of a name that begins with a capital. */
    boolean concernMatrices(String node) {
        String root = find(node);
        return List.copyOf(parent.keySet()).stream()
                .anyMatch(other -> other.matches(MATRIX) && find(other).equals(root));
    }

    /** Whether a range is of the entries of one name and of no others, whatever letters run over it. */
    boolean isOf(String node, String base) {
        String root = find(node);
        return List.copyOf(parent.keySet()).stream()
                .filter(other -> find(other).equals(root))
                .allMatch(other -> other.startsWith("letters")
                        || other.startsWith("axis " + base + "/")
                        || other.equals("rows " + base));
    }

    /** Whether the note has a letter for a size. */
    boolean isCounted(String node) {
        return counted.contains(find(node));
    }

    boolean isOne(String node) {
        Integer size = fixed.get(find(node));
        return size != null && size == 1;
    }

    /** The letters for sizes of which nothing in the note says how much they are, so that any number is chosen for them. */
    public Set<String> openLetters() {
        Set<String> open = new HashSet<>();
        for (String node : List.copyOf(parent.keySet())) {
            if (node.startsWith(LETTERED) && isOpen(node, new HashSet<>())) {
                open.add(node.substring(LETTERED.length()));
            }
        }
        return open;
    }

    /** @param within the sums that it is part of; what is part of itself is of no known size */
    private boolean isOpen(String node, Set<String> within) {
        String root = find(node);
        List<String> parts = sums.get(root);
        if (parts == null) {
            return !fixed.containsKey(root);
        }
        boolean isOpen = !within.add(root) || parts.stream().anyMatch(part -> isOpen(part, within));
        within.remove(root);
        return isOpen;
    }

    /** A size for each class: as fixed, else different ones from {@code start} on. */
    public Map<String, Integer> sizes(int start) {
        Map<String, Integer> byRoot = new HashMap<>(fixed);
        List<String> open = new ArrayList<>();
        for (String node : parent.keySet()) {
            String root = find(node);
            if (!byRoot.containsKey(root) && !sums.containsKey(root) && !open.contains(root)) {
                open.add(root);
            }
        }
        int next = 0;
        for (String root : open) {
            int size = 2 + (start + next) % Math.max(2, Math.min(open.size(), 5));
            byRoot.put(root, Math.max(size, least.getOrDefault(root, 1)));
            next++;
        }
        for (int pass = 0; pass < 3; pass++) {
            sums.forEach((node, parts) -> {
                int total = 0;
                for (String part : parts) {
                    total += byRoot.getOrDefault(find(part), 1);
                }
                byRoot.put(find(node), total);
            });
        }
        Map<String, Integer> sizes = new HashMap<>();
        for (String node : List.copyOf(parent.keySet())) {
            sizes.put(node, byRoot.getOrDefault(find(node), 1));
        }
        return sizes;
    }
}
