package dev.longhand.typeset.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for sums in brackets that are too wide for a page; the same sum has the same name throughout a document. */
final class SumNames {

    private static final Pattern OPENING = Pattern.compile("\\\\left\\(|\\(");

    private final String letter;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param letter that stands for nothing else */
    SumNames(String letter) {
        this.letter = letter;
    }

    /**
     * A formula with its widest bracketed sum named.
     *
     * @param tex the formula with the name in the place of the brackets
     * @param sum what stood between them
     */
    record Named(String tex, String name, String sum) {}

    /** Nothing if no bracket outside of others holds a sum of at least {@code least} characters. */
    Optional<Named> named(String tex, int least) {
        int from = -1;
        int to = -1;
        String sum = "";
        Matcher opening = OPENING.matcher(tex);
        for (int at = 0; opening.find(at); ) {
            int end = Seams.closing(tex, opening.start());
            String inside =
                    tex.substring(opening.end(), Math.max(opening.end(), end)).replaceFirst("(\\\\right)?\\)$", "");
            boolean isSum = Seams.of(inside).stream().anyMatch(seam -> seam.kind() == Seam.Kind.SIGN);
            if (isSum && inside.length() >= least && inside.length() > sum.length() && !isCall(tex, opening.start())) {
                from = opening.start();
                to = end;
                sum = inside;
            }
            at = Math.max(opening.end(), end);
        }
        if (from < 0) {
            return Optional.empty();
        }
        String name = names.computeIfAbsent(sum, any -> letter + "_{" + (names.size() + 1) + "}");
        String before = tex.substring(0, from);
        return Optional.of(
                new Named(before + name + (tex.startsWith(" ", to) ? "" : " ") + tex.substring(to), name, sum));
    }

    /** A bracket right behind a name is that of a function. */
    private static boolean isCall(String tex, int bracket) {
        return bracket > 0 && tex.substring(0, bracket).matches("(?s).*[A-Za-z'}]$");
    }
}
