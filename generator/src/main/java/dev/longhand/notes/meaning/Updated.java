package dev.longhand.notes.meaning;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labels that say what a prime says: {@code w^+}, {@code w^{new}} and {@code w_{5,new}} are {@code w'} and {@code w_5'}. */
public final class Updated {

    /** How a formula marks a new value. */
    enum Mark {
        PRIME,
        PLUS,
        ABOVE,
        BELOW
    }

    private static final List<String> WORDS = List.of(
            "new", "updated", "upd", "neu", "nouveau", "nouvelle", "nuevo", "nueva", "nuovo", "nuova", "novo", "nova");
    private static final Set<String> OLD = Set.of(
            "old", "alt", "ancien", "ancienne", "viejo", "vieja", "anterior", "vecchio", "vecchia", "velho", "velha");
    private static final String ANY = "(" + String.join("|", WORDS) + ")";
    private static final Pattern PLUS = Pattern.compile("\\^(\\+|\\{\\+})");
    private static final Pattern BELOW = Pattern.compile("_\\{[^_^]*?" + ANY + "}");
    private static final Pattern ABOVE = Pattern.compile("\\^\\{[^_^]*?" + ANY + "\\)?}");

    private Updated() {}

    /**
     * Whether a superscript is the sign of a new value; above a matrix it is a pseudo-inverse.
     *
     * @param base of the name below it, empty below a formula
     */
    public static boolean isPlus(String base, Tree sup) {
        return sup instanceof Symbol s
                && s.base().equals("+")
                && !base.isEmpty()
                && Character.isLowerCase(base.charAt(base.startsWith("\\") && base.length() > 1 ? 1 : 0));
    }

    /** The name with primes in the place of its labels. */
    public static WrittenName of(WrittenName name) {
        List<Index> sub = without(name.sub());
        List<Index> sup = without(name.sup());
        int labels = name.sub().size() - sub.size() + name.sup().size() - sup.size();
        return labels == 1 ? new WrittenName(name.base(), name.bold(), sub, sup, name.primes() + 1) : name;
    }

    /** Whether a label says that a name is the value before: {@code w_{old}}. */
    static boolean isOld(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream())
                .anyMatch(index -> index.letter() == null && OLD.contains(index.prefix()));
    }

    private static List<Index> without(List<Index> indices) {
        List<Index> kept = new ArrayList<>(indices);
        kept.removeIf(index -> index.letter() == null
                && (WORDS.contains(index.prefix()) || index.prefix().equals("+")));
        return kept;
    }

    /** Whether a formula labels a new value by more than a prime. */
    public static boolean isLabelled(String tex) {
        return in(tex) != Mark.PRIME;
    }

    /** The mark that a formula uses. */
    static Mark in(String tex) {
        String close = tex.replaceAll("\\s+|\\\\(text|mathrm|textrm|rm)\\b", "")
                .replace("{{", "{")
                .replace("}}", "}");
        if (PLUS.matcher(close).find()) {
            return Mark.PLUS;
        }
        if (BELOW.matcher(close).find()) {
            return Mark.BELOW;
        }
        return ABOVE.matcher(close).find() ? Mark.ABOVE : Mark.PRIME;
    }
}
