package dev.longhand.check.network;

import dev.longhand.notes.meaning.WrittenName;
import java.util.Map;
import java.util.Set;

/**
 * By which words a note means the targets and the outputs of a network file that has other names for them.
 *
 * @param target the letter that was asked to be the target, or empty
 * @param output the letter that was asked to be the output, or empty
 */
public record RoleWords(String target, String output) {

    /** As everybody writes them. */
    public static final RoleWords USUAL = new RoleWords("", "");

    private static final Set<String> LOSSES =
            Set.of("L", "l", "Loss", "loss", "E", "C", "J", "\\ell", "Error", "error", "Cost", "cost", "\\mathcal L");
    private static final Set<String> OUTPUTS = Set.of("output", "out", "haty", "ypred", "yhat");
    private static final Set<String> TARGETS = Set.of("y", "t", "target", "ytrue", "targety", "yt", "vecy");

    /** Whether a letter or word is a usual one for a loss. */
    public static boolean isLoss(String base) {
        return LOSSES.contains(base);
    }

    /** Whether a function has a usual letter or word for a loss, with any mark above or index. */
    public static boolean isLossFunction(String name) {
        return isLoss(name.replaceAll("^\\\\(?:tilde|hat|bar) ", "").replaceAll("_.*", ""));
    }

    /** Whether a name was asked to be a target or an output. */
    boolean isAsked(WrittenName name) {
        return name.base().equals(target) || name.base().equals(output);
    }

    /** Whether a name is a word for an output; numbers may follow. */
    public boolean isOutput(WrittenName name) {
        return isAsked(name) ? name.base().equals(output) : OUTPUTS.contains(Aliases.plain(name.base()));
    }

    /** Whether a name is a word for a target; numbers may follow. */
    public boolean isTarget(WrittenName name, Map<String, Integer> bound) {
        return isAsked(name)
                ? name.base().equals(target)
                : TARGETS.contains(Aliases.plain(name.base())) || isWholeTarget(name, bound);
    }

    /** Whether a letter or word is one of those for targets. */
    public static boolean isUsualTarget(String base) {
        return TARGETS.contains(Aliases.plain(base));
    }

    /** Whether the index belongs to the word: {@code y_{true}}. */
    boolean isWholeTarget(WrittenName name, Map<String, Integer> bound) {
        return !isAsked(name)
                && TARGETS.contains(Aliases.plain(name.base()) + Aliases.plain(WrittenName.text(name.sub(), bound)));
    }
}
