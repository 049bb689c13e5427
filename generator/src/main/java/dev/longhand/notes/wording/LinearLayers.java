package dev.longhand.notes.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layers that words say have no activation of their own: "the identity in the second layer", "the output layer is linear".
 *
 * @param numbers those that are said by their number
 * @param last whether the last one is said
 */
public record LinearLayers(Set<Integer> numbers, boolean last) {

    private static final String LINEAR =
            "(?:(?<![\\p{L}-])identit(?!\\w*\\s+matri)\\p{L}*|(?<![\\p{L}-])linear(?:e[rnms]?)?"
                    + "|(?:no|without(?:\\s+an?y?)?|keine|ohne)\\s+(?:aktivierung|activation|non-?linearit|nichtlinear)\\p{L}*)";
    private static final String LAST = "last|final|output|top|readout|letzten?|ausgabe";
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("erste", 1),
            Map.entry("zweite", 2),
            Map.entry("dritte", 3),
            Map.entry("vierte", 4));
    private static final String KIND = "(?:layers?|units?|neurons?|nodes?|schicht|neuron|einheit)";
    private static final String LAYER = "(?:(?:layer|schicht)\\s+⟦?\\s*(?<number>\\d|l)\\s*⟧?(?=[\\s,.;:]|$)|(?<word>"
            + LAST + "|" + String.join("|", new TreeSet<>(ORDINALS.keySet())) + ")n?(?:[\\s-]*" + KIND + ")?)";
    /** A word that does not go on to something else. */
    private static final String WORD =
            "(?!(?:and|but|or|while|und|aber|oder|whereas|während)\\b|tanh|relu|sigm|softmax)[\\p{L}'-]+\\s+";

    private static final Pattern IN = Pattern.compile(LINEAR + "\\s+(?:" + WORD
            + "){0,3}?(?:in|at|for|on|of|im|bei|an)\\s+(?:the|der|die|das|its|our)?\\s*" + LAYER);
    private static final Pattern BESIDE = Pattern.compile(LINEAR + "\\s*" + LAYER);
    private static final Pattern BEHIND = Pattern.compile(LAYER + "\\s+(?:" + WORD + "){1,6}?" + LINEAR);

    /** Where nothing is said. */
    public static final LinearLayers NONE = new LinearLayers(Set.of(), false);

    public LinearLayers {
        numbers = Set.copyOf(numbers);
    }

    /** Those of a text, with its formulas in white brackets. */
    public static LinearLayers in(CharSequence text) {
        String said = text.toString().toLowerCase(Locale.ROOT);
        Set<Integer> numbers = new TreeSet<>();
        boolean last = false;
        for (Pattern pattern : new Pattern[] {IN, BESIDE, BEHIND}) {
            Matcher layer = pattern.matcher(said);
            while (layer.find()) {
                Optional<Integer> number = number(layer);
                number.ifPresent(numbers::add);
                last |= number.isEmpty();
            }
        }
        return numbers.isEmpty() && !last ? NONE : new LinearLayers(numbers, last);
    }

    /** The number of a layer; nothing for the last one. */
    private static Optional<Integer> number(Matcher layer) {
        String word = layer.group("word");
        if (word != null) {
            return Optional.ofNullable(ORDINALS.get(word));
        }
        String number = layer.group("number");
        return number.equals("l") ? Optional.empty() : Optional.of(Integer.valueOf(number));
    }

    /** Their numbers among so many layers. */
    public Set<Integer> among(int layers) {
        Set<Integer> all = new TreeSet<>(numbers);
        if (last) {
            all.add(layers);
        }
        return all;
    }

    public boolean isEmpty() {
        return numbers.isEmpty() && !last;
    }
}
