package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words of a note speak of vectors, and where of numbers, whatever its formulas are of. */
public final class VectorWords {

    /** A note that speaks of neither. */
    public static final VectorWords NONE = new VectorWords(new TreeMap<>());

    /** Behind "scalar": what it is said of may have vectors all the same. */
    private static final String OF_VECTORS = "[- ]?valued|\\s+(?:loss|cost|objective|error|output|field|product)"
            + "|\\s+functions?\\b[^.]{0,40}?\\b(?:gradient|vector)";

    private static final Pattern WORDS = Pattern.compile("(?iu)(?<vectors>\\bvectors?\\b(?! field)|\\bvector-valued"
            + "|\\bjacobi\\p{L}*"
            + "|\\bmulti-?vari(?:ate|able)\\b|\\bvektor\\p{L}*|\\bmehrdimensional\\p{L}*|\\bvecteurs?\\b"
            + "|\\bvectoriel\\p{L}*"
            + "|\\bvector(?:es|ial\\p{L}*)\\b|\\bvettor\\p{L}*|\\bvetor(?:es|ial|iais)?\\b|\\bmatri(?:x|zen|ces|zes"
            + "|ci) products?\\b"
            + "|\\bdo(?:es)? not commute\\b|\u5411\u91cf|\u96c5\u53ef\u6bd4|\u96c5\u514b\u6bd4"
            + "|\u30d9\u30af\u30c8\u30eb|\u30e4\u30b3\u30d3)"
            + "|\\bscalar(?!" + OF_VECTORS
            + ")|\\b(?:one|single|real) (?:variable|numbers?)\\b|\\bunivariate\\b|\\bskalar"
            + "|\\breelle\\p{L}* (?:zahl|funktion)"
            + "|\\beindimensional|\\bscalaire|\\bescalar|\\bunidimensional|\u6807\u91cf|\u7eaf\u91cf|\u7d14\u91cf"
            + "|\u5355\u53d8\u91cf|\u30b9\u30ab\u30e9");

    /** By their offsets, whether what is spoken of are vectors. */
    private final NavigableMap<Integer, Boolean> words;

    private VectorWords(NavigableMap<Integer, Boolean> words) {
        this.words = words;
    }

    /** What the words of a note speak of. */
    public static VectorWords in(NoteText note) {
        NavigableMap<Integer, Boolean> words = new TreeMap<>();
        for (Passage passage : note.passages()) {
            String text = "";
            if (passage instanceof Passage.Prose prose) {
                text = prose.text();
            } else if (passage instanceof Passage.Heading heading) {
                text = heading.text();
            }
            Matcher found = WORDS.matcher(text);
            while (found.find()) {
                words.put(passage.span().start() + found.start(), found.group("vectors") != null);
            }
        }
        return new VectorWords(words);
    }

    /** Whether vectors are spoken of where a formula stands: what is said last before it, else first behind it. */
    public boolean at(int place) {
        Map.Entry<Integer, Boolean> near = words.floorEntry(place);
        near = near == null ? words.ceilingEntry(place) : near;
        return near != null && near.getValue();
    }
}
