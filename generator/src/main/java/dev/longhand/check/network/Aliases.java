package dev.longhand.check.network;

import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the name that a note means when it writes it a little differently: other case, Greek for Latin, a zero for an o. */
public final class Aliases {

    /** A name that may be meant, and whether the spelling is one that everybody takes for the same. */
    record Alias(String key, boolean isUsual, boolean isSure) {
        Alias(String key, boolean isUsual) {
            this(key, isUsual, true);
        }
    }

    private static final Set<String> LOSSES = Set.of(
            "l", "loss", "e", "c", "j", "error", "cost", "lossfunction", "etotal", "totalerror", "ltotal", "losstotal");

    private final NetworkNames network;
    private final RoleWords words;
    private final boolean areWhole;
    private final Map<String, List<String>> exact = new HashMap<>();
    private final Map<String, List<String>> rough = new HashMap<>();
    private final Map<String, List<String>> twins = new HashMap<>();
    private final Map<String, List<Alias>> found = new HashMap<>();

    /** @param areWhole whether the note speaks of layers as wholes, and so of all outputs and targets at once */
    public Aliases(NetworkNames network, RoleWords words, boolean areWhole) {
        this.areWhole = areWhole;
        this.network = network;
        this.words = words;
        for (String key : network.keys()) {
            exact.computeIfAbsent(plain(key), k -> new ArrayList<>()).add(key);
            rough.computeIfAbsent(rough(key), k -> new ArrayList<>()).add(key);
        }
        for (List<String> alike : exact.values()) {
            for (String key : alike) {
                if (alike.size() > 1) {
                    twins.put(
                            key,
                            alike.stream()
                                    .filter(other -> !network.isMadeOf(other, key) && !network.isMadeOf(key, other))
                                    .toList());
                }
            }
        }
    }

    /** Letters and digits in lower case: what is left of a spelling when all marks go. */
    public static String plain(String key) {
        return key.replace("\\text", "")
                .replace("\\vec ", "")
                .replace("\\mathrm", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9'^]", "");
    }

    private static String rough(String key) {
        return plain(key.replace("\\omega", "w").replace("\\alpha", "x").replace("\\nu", "v"))
                .replace('0', 'o')
                .replace("^", "");
    }

    /** The network's names that this one may mean, the likeliest first. */
    public List<Alias> of(WrittenName name, Map<String, Integer> bound) {
        return found.computeIfAbsent(name.key(bound), key -> search(name, bound, key));
    }

    private List<Alias> search(WrittenName name, Map<String, Integer> bound, String key) {
        List<Alias> found = new ArrayList<>();
        if (words.isAsked(name)) {
            role(name, bound, found);
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (String same : exact.getOrDefault(plain(key), List.of())) {
            found.add(new Alias(same, true));
        }
        if (found.isEmpty()) {
            numbered(name, bound, found);
        }
        if (found.isEmpty()) {
            role(name, bound, found);
        }
        if (found.isEmpty()) {
            for (String same : rough.getOrDefault(rough(key), List.of())) {
                found.add(new Alias(same, false));
            }
        }
        return found;
    }

    /** Other names that differ from one in case alone. */
    List<String> likewise(String key) {
        return twins.getOrDefault(key, List.of());
    }

    /** x_{12} for input 2 of example 1, and \hat y_1 for the output at example 1. */
    private void numbered(WrittenName name, Map<String, Integer> bound, List<Alias> found) {
        String base = plain(name.base());
        String sub = plain(WrittenName.text(name.sub(), bound));
        if (!name.sup().isEmpty() || name.primes() > 0 || network.examples() < 2) {
            return;
        }
        List<String> inputs = network.inputs();
        boolean input =
                inputs.stream().allMatch(key -> plain(key).matches(java.util.regex.Pattern.quote(base) + "\\d"));
        if (input
                && sub.matches("\\d\\d")
                && sub.charAt(0) - '0' <= network.examples()
                && sub.charAt(0) > '0'
                && sub.charAt(1) - '0' <= inputs.size()
                && sub.charAt(1) > '0') {
            found.add(new Alias(inputs.get(sub.charAt(1) - '1'), true));
        }
        List<String> outputs = network.outputs();
        boolean example = sub.matches("(x)?\\d") && sub.charAt(sub.length() - 1) - '0' <= network.examples();
        if (outputs.size() == 1 && plain(outputs.get(0)).equals(base) && example) {
            found.add(new Alias(outputs.get(0), true));
        }
    }

    /** The loss, its terms, the output and the target by the words everybody has for them. */
    private void role(WrittenName name, Map<String, Integer> bound, List<Alias> found) {
        String base = plain(name.base());
        String sub = plain(WrittenName.text(name.sub(), bound));
        String whole = base + sub;
        boolean bare = name.sup().isEmpty() && name.primes() == 0;
        if (bare && (LOSSES.contains(whole) || (LOSSES.contains(base) && sub.isEmpty()))) {
            network.loss().ifPresent(l -> found.add(new Alias(l, true)));
        } else if (bare && LOSSES.contains(base)) {
            term(sub, network.lossTerms(), found);
        } else if (bare && words.isOutput(name)) {
            single(sub, network.outputs(), network.outputVector(), found);
        } else if (bare && words.isTarget(name, bound)) {
            single(words.isWholeTarget(name, bound) ? "" : sub, network.targets(), network.targetVector(), found);
        } else if (bare && network.lossTerms().isEmpty() && base.equals("z") && sub.isEmpty()) {
            List<String> last = network.lastPreActivations();
            if (last.size() == 1) {
                found.add(new Alias(last.get(0), true, plain(last.get(0)).startsWith("z")));
            }
        }
    }

    /** The term of an output, by its number or by the name of the output. */
    private void term(String sub, List<String> terms, List<Alias> found) {
        if (sub.matches("\\d") && Integer.parseInt(sub) >= 1 && Integer.parseInt(sub) <= terms.size()) {
            found.add(new Alias(terms.get(Integer.parseInt(sub) - 1), true));
            return;
        }
        List<String> last = network.lastPreActivations();
        List<String> outputs = network.outputs();
        for (int i = 0; i < terms.size(); i++) {
            if (plain(last.get(i)).equals(sub) || plain(outputs.get(i)).equals(sub)) {
                found.add(new Alias(terms.get(i), true));
            }
        }
    }

    private void single(String sub, List<String> keys, String whole, List<Alias> found) {
        if (sub.isEmpty() && keys.size() > 1 && network.quantity(whole).isPresent()) {
            found.add(new Alias(whole, true, areWhole));
        } else if (sub.isEmpty() && keys.size() == 1) {
            found.add(new Alias(keys.get(0), true));
        } else if (sub.matches("\\d") && Integer.parseInt(sub) >= 1 && Integer.parseInt(sub) <= keys.size()) {
            found.add(new Alias(keys.get(Integer.parseInt(sub) - 1), keys.size() > 1));
        }
    }
}
