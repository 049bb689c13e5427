package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Tree.Chain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cases of indices that a sentence or a heading comes to before the relations: {@code We start with the case k = j.}
 * What stands right behind is said of that case; what comes after it, up to the next heading or the next case, may be.
 */
public final class SpokenCases {

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");
    /** With these a text goes on to all cases. */
    private static final Pattern IN_GENERAL = Pattern.compile(
            "(?U)\\b(?:in general|in both cases|general case|combin(?:e|es|ed|ing)|together|altogether|unif(?:y|ied)|"
                    + "in summary|allgemein|beide f\u00e4lle|zusammen\\w*|en g\u00e9n\u00e9ral|en general)\\b"
                    + "|\u4e00\u822c|\u7efc\u4e0a|\u7d9c\u4e0a|\u5408\u5e76");
    /** What speaks of the lines above. */
    private static final Pattern BACK =
            Pattern.compile("(?U)\\b(?:(?:last|previous|final|first|second|third|above|this|that|these) "
                    + "(?:lines?|steps?|rows?|holds?|is|follows"
                    + "|equalit(?:y|ies)|equations?|derivatives?|results?|simplifications?)"
                    + "|(?:above|here) we|we (?:have )?used|because|since)\\b");
    /** With these the formula right behind is in the case. */
    private static final Pattern COMES_TO = Pattern.compile(
            "(?U)\\b(?:consider\\w*|start\\w*|begin\\w*|take|look\\w*|turn\\w*|cases?|scenarios?|situations?"
                    + "|suppos\\w+|assum\\w+"
                    + "|let|for|when|if|first|second|next|now|fall|cas|casos?|wenn|falls|si|quand|lorsque|cuando)\\b"
                    + "|\u5f53|\u7576|\u82e5|\u5982\u679c|\u60c5\u51b5");

    private static final Pattern BOTH =
            Pattern.compile("(?U)\\b(?:separat\\w+|split\\w*|distinguish\\w*|both|two|except\\w*"
                    + "|other|others|otherwise|unless|whether|not|and|or|than|from)\\b");
    /** What a longer sentence says is not looked for. */
    private static final int LONGEST = 400;

    private final Map<Integer, List<Chain>> said = new HashMap<>();
    private final StringBuilder sentence = new StringBuilder();
    /** The relations of this sentence, and of the last one that had some. */
    private final List<Integer> here = new ArrayList<>();

    private final List<Integer> before = new ArrayList<>();
    /** The case that this sentence speaks of, and the one in which the text is. */
    private List<Chain> spoken = List.of();

    private List<Chain> standing = List.of();
    /** Whether nothing stands between here and the sentence that came to the case. */
    private boolean announced;

    private final Set<Integer> sure = new HashSet<>();

    /**
     * A heading comes, or a line of text.
     *
     * @param line whether it is a short line that stands alone
     */
    public void heading(String text, boolean line) {
        end();
        if (!line) {
            standing = List.of();
        }
        if (text.length() < LONGEST) {
            sentence.append(text.toLowerCase(Locale.ROOT));
            IndexCase.inText(text).ifPresent(this::condition);
        }
        boolean titled = !spoken.isEmpty() && !BOTH.matcher(sentence).find();
        end();
        announced = titled;
    }

    /** Takes in prose, which may come to a case of its own, go on to all cases, or end the sentence. */
    public void prose(String text) {
        String[] parts = END.split(text, -1);
        announced &= text.isBlank();
        if (!text.isBlank() && Character.isUpperCase(text.strip().charAt(0))) {
            end();
        }
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            if (sentence.length() + parts[i].length() < LONGEST) {
                sentence.append(parts[i].toLowerCase(Locale.ROOT)).append(' ');
                IndexCase.inText(parts[i]).ifPresent(this::condition);
            }
            if (IN_GENERAL.matcher(sentence).find()) {
                standing = List.of();
            }
        }
    }

    /** Takes in a condition that stands here. */
    public void condition(Chain chain) {
        if (!IndexCase.is(chain)) {
            return;
        }
        boolean opens = here.isEmpty() && !BACK.matcher(sentence).find();
        spoken = List.of(chain);
        // behind a relation it is said of that one, and the next one has a case of its own
        standing = opens ? spoken : List.of();
    }

    /** Takes note of a relation that stands here. */
    public void relation(int number) {
        here.add(number);
        if (!standing.isEmpty()) {
            said.put(number, standing);
            if (announced) {
                sure.add(number);
            }
        }
    }

    private void end() {
        if (here.isEmpty() && !spoken.isEmpty()) {
            if (BACK.matcher(sentence).find()) {
                before.forEach(number -> said.put(number, spoken));
            } else {
                announced = COMES_TO.matcher(sentence).find()
                        && !BOTH.matcher(sentence).find();
            }
        }
        if (!here.isEmpty()) {
            before.clear();
            before.addAll(here);
        }
        here.clear();
        spoken = List.of();
        sentence.setLength(0);
    }

    /** The provisos with the cases; what has a condition of its own is said of that one. */
    public Map<Integer, Proviso> added(Map<Integer, Proviso> provisos) {
        end();
        Map<Integer, Proviso> all = new HashMap<>(provisos);
        said.forEach((number, cases) -> {
            Proviso own = provisos.getOrDefault(number, Proviso.NONE);
            if (own.sure().isEmpty() && own.possible().isEmpty()) {
                all.put(number, sure.contains(number) ? own.surely(cases) : own.in(cases));
            }
        });
        return all;
    }
}
