package dev.longhand.network.yaml;

import dev.longhand.expr.IllegalName;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names for whole matrices and vectors where the file gives none: what their entries have in common, W for w, with
 * the number of the layer where several would be called the same.
 */
final class MatrixNames {

    /** Stands for a vector without entries, which nothing mentions. */
    private static final Name NONE = Name.of("b");

    private final List<Request> requests = new ArrayList<>();

    private record Request(List<Name> members, boolean matrix, int layer, Optional<Name> chosen) {

        boolean isOneEntry() {
            return !matrix && members.size() <= 1;
        }

        Name candidate() {
            if (chosen.isEmpty() && members.isEmpty()) {
                return NONE;
            }
            return chosen.orElseGet(() -> isOneEntry() ? members.get(0) : common(members, matrix));
        }
    }

    /**
     * Asks for a name.
     *
     * @param layer 0 for what belongs to no layer
     * @return which of the settled names answers
     */
    int ask(List<Name> members, boolean matrix, int layer, Optional<Name> chosen) {
        requests.add(new Request(members, matrix, layer, chosen));
        return requests.size() - 1;
    }

    /** The names asked for, in order; different from all of {@code taken} except where a vector has one entry. */
    List<Name> settle(Set<Name> taken) {
        Map<Name, Integer> wanted = new LinkedHashMap<>();
        for (Request request : requests) {
            if (!request.members.isEmpty()) {
                wanted.merge(request.candidate(), 1, Integer::sum);
            }
        }
        Set<Name> used = new HashSet<>(taken);
        List<Name> settled = new ArrayList<>();
        for (Request request : requests) {
            Name name = request.candidate();
            if (request.chosen.isEmpty() && !request.isOneEntry()) {
                if (wanted.getOrDefault(name, 0) > 1
                        && request.layer > 0
                        && name.superscript().isEmpty()) {
                    name = name.withSuperscript("(" + request.layer + ")");
                }
                name = free(name, used);
            }
            if (!request.members.isEmpty()) {
                used.add(name);
            }
            settled.add(name);
        }
        return settled;
    }

    private static Name free(Name name, Set<Name> used) {
        Name free = name;
        if (used.contains(free) && name.base().length() == 1) {
            free = new Name("\\mathbf{" + name.base() + "}", name.subscript(), name.superscript());
        }
        while (used.contains(free)) {
            free = new Name(free.base() + "'", free.subscript(), free.superscript());
        }
        return free;
    }

    /** What the names of the entries share, without what numbers them. */
    private static Name common(List<Name> members, boolean matrix) {
        Name first = members.get(0);
        String base = first.base();
        if (matrix && base.length() == 1) {
            base = base.toUpperCase(Locale.ROOT);
        }
        String below = first.subscript();
        String above = first.superscript();
        for (Name member : members) {
            below = prefix(below, member.subscript());
            above = member.superscript().equals(above) ? above : "";
        }
        below = below.replaceAll("[0-9,_{(]+$", "");
        Name name = new Name(base, below, above);
        try {
            return below.isEmpty()
                    ? name
                    : Name.of(base + "_{" + below + "}" + (above.isEmpty() ? "" : "^{" + above + "}"));
        } catch (IllegalName e) {
            return name.withSubscript("");
        }
    }

    private static String prefix(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return a.substring(0, length);
    }
}
