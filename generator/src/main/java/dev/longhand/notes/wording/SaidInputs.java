package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that words of a paragraph say something is given or taken at, without a name for them: "the next gate gets 1.37". A
 * name in a formula beside them may stand for such a number, whatever it was before.
 */
public final class SaidInputs {

    private static final String NUMBER = "[-\u2212]?\\s?\\d{1,9}(?:\\.\\d{1,9})?";
    private static final String WORDS = "(?<!\\p{L})(?:inputs?|at|gets?|receives?|takes?|sees|evaluated|value|point"
            + "|eingabe|eingang|bekommt|erhält|wert|stelle|reçoit|entrée|entrada|recibe|riceve|ingresso)(?!\\p{L})";
    private static final String BETWEEN = "(?:[^.;!?\\d]|\\.(?=\\d)){0,40}?";
    private static final Pattern IN_WORDS = Pattern.compile(
            WORDS + BETWEEN + "(?<![\\w.])(" + NUMBER + ")(?!\\.?\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEFORE =
            Pattern.compile(WORDS + "[^.;!?]{0,40}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile("\\s*(" + NUMBER + ")\\s*[.,;]?\\s*");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t>]*\\R");
    private static final int MOST = 400;
    private static final int MOST_NEAR = 6;

    /** A number and where it is said. */
    private record Said(BigDecimal number, int place) {}

    private final List<Said> said = new ArrayList<>();
    /** Where paragraphs end. */
    private final List<Integer> ends = new ArrayList<>();

    private SaidInputs() {}

    /** All that a note says. */
    public static SaidInputs in(NoteText note) {
        SaidInputs inputs = new SaidInputs();
        boolean isAhead = false;
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                Matcher words = IN_WORDS.matcher(prose.text());
                while (words.find()) {
                    inputs.say(words.group(1), prose.span().start());
                }
                isAhead = BEFORE.matcher(prose.text()).find();
            } else {
                if (isAhead && passage instanceof Passage.Formula formula && !formula.display()) {
                    Matcher alone = ALONE.matcher(formula.tex());
                    if (alone.matches()) {
                        inputs.say(alone.group(1), formula.span().start());
                    }
                }
                isAhead = false;
            }
        }
        if (!inputs.said.isEmpty()) {
            Matcher blank = PARAGRAPH.matcher(note.source().text());
            while (blank.find()) {
                inputs.ends.add(blank.start());
            }
        }
        return inputs;
    }

    private void say(String number, int place) {
        if (said.size() < MOST) {
            String digits = number.replace('\u2212', '-').replaceAll("\\s", "");
            said.add(new Said(new BigDecimal(digits), place));
        }
    }

    /** The numbers that are said between two places of the source, in the paragraph of the latter or right before it. */
    public List<BigDecimal> between(int from, int to) {
        return said.stream()
                .filter(s -> s.place() > from && s.place() < to && isNear(s.place(), to))
                .map(Said::number)
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    /** Whether at most one end of a paragraph is between two places. */
    private boolean isNear(int place, int to) {
        return ends.stream().filter(end -> end >= place && end < to).count() < 2;
    }
}
