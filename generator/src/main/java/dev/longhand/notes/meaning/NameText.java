package dev.longhand.notes.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as TeX. */
final class NameText {

    private static final Set<String> ACCENTS = Set.of(
            "\\hat",
            "\\bar",
            "\\tilde",
            "\\dot",
            "\\ddot",
            "\\check",
            "\\breve",
            "\\acute",
            "\\grave",
            "\\mathring",
            "\\mathcal",
            "\\mathfrak",
            "\\overbrace",
            "\\underbar");
    /** An index that is one digit or one word. */
    private static final Pattern ONE = Pattern.compile("\\d|\\p{L}+");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern WORDLIKE = Pattern.compile(".*\\p{L}{3,}.*|in|lr|.*\\\\\\p{L}+\\p{L}.*");
    /** A letter with the number of a unit, which is read as one label. */
    private static final Pattern LABEL = Pattern.compile("(\\\\?\\p{L}+)(\\d+)");
    /** The key of a function whose name has indices. */
    private static final Pattern KEY = Pattern.compile("([^_^']+)('*)(?:_([^^]+))?(?:\\^(.+))?");

    private final Handwriting hand;

    NameText(Handwriting hand) {
        this.hand = hand;
    }

    /** A name with all that belongs to it. */
    String of(WrittenName name) {
        String base = base(name.base(), name.bold());
        List<Index> sup = name.sup().stream().filter(Index::isWritten).toList();
        if (name.primes() == 1 && sup.isEmpty() && hand.updated() != Updated.Mark.PRIME) {
            return updated(base, indices(name.sub()));
        }
        return base + "'".repeat(name.primes()) + below(indices(name.sub())) + above(sup);
    }

    private String updated(String base, String sub) {
        return switch (hand.updated()) {
            case BELOW -> base + "_{" + sub + (sub.isEmpty() ? "" : ",") + hand.word() + "{new}}";
            case PLUS -> base + below(sub) + "^{+}";
            default -> base + below(sub) + "^{" + hand.word() + "{new}}";
        };
    }

    /** A function that a document names, with primes for its derivatives. */
    String function(String key, int order) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return word(key) + "'".repeat(order);
        }
        String parameters = hand.parameters().getOrDefault(parts.group(1), "");
        String sub = parts.group(3) != null ? below(parts.group(3)) : parameters.isEmpty() ? "" : "_" + parameters;
        String sup = parts.group(4) == null ? "" : "^{" + hand.upperOpen() + parts.group(4) + hand.upperClose() + "}";
        return base(parts.group(1), false) + sub + parts.group(2) + "'".repeat(order) + sup;
    }

    private String base(String base, boolean bold) {
        if (base.startsWith(Conventions.PLAIN)) {
            return base(base.substring(Conventions.PLAIN.length()), bold);
        }
        int blank = base.indexOf(' ');
        if (blank > 0 && ACCENTS.contains(base.substring(0, blank))) {
            return base.substring(0, blank) + "{" + base(base.substring(blank + 1), bold) + "}";
        }
        if (blank > 0 && isSign(base.substring(0, blank))) {
            return word(base.substring(0, blank)) + " " + base(base.substring(blank + 1), bold);
        }
        String plain = word(base);
        if (!bold) {
            return plain;
        }
        String command = base.startsWith("\\") && hand.bold().equals("\\mathbf") ? "\\boldsymbol" : hand.bold();
        return command + "{" + plain + "}";
    }

    private static boolean isSign(String prefix) {
        return prefix.startsWith("\\") || prefix.length() == 1;
    }

    private String word(String text) {
        return text.startsWith("\\") || text.codePointCount(0, text.length()) == 1
                ? text
                : WORD.matcher(text).matches() ? hand.word() + "{" + text + "}" : "\\text{" + text + "}";
    }

    private static String below(String text) {
        return text.isEmpty() ? "" : text.length() == 1 ? "_" + text : "_{" + text + "}";
    }

    private String above(List<Index> sup) {
        if (sup.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Index index : sup) {
            String one = index(index);
            boolean label =
                    index.letter() == null && !ONE.matcher(index.prefix()).matches();
            text.append(label ? one : hand.upperOpen() + one + hand.upperClose());
        }
        return "^{" + text + "}";
    }

    private String indices(List<Index> indices) {
        List<String> parts = new ArrayList<>();
        boolean apart = false;
        for (Index index : indices) {
            apart |= index.offset() != 0;
            parts.add(index(index));
        }
        String close = String.join("", parts);
        // three letters and more side by side might be a word
        boolean wordlike = WORDLIKE.matcher(close).matches();
        return apart || (wordlike && parts.size() > 1) ? String.join(",", parts) : close;
    }

    private String index(Index index) {
        if (index.letter() != null) {
            String shift = index.offset() == 0 ? "" : index.offset() > 0 ? "+" + index.offset() : "" + index.offset();
            String letter = index.letter() + shift;
            return index.prefix().isEmpty() ? letter : word(index.prefix()) + "_{" + letter + "}";
        }
        String text = index.prefix();
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            return word(label.group(1)) + below(label.group(2));
        }
        return WORD.matcher(text).matches() ? hand.word() + "{" + text + "}" : text;
    }
}
