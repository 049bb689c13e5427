package dev.longhand.notes.section;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence, an item or a paragraph with a label: how it begins, and which names get formulas in it. */
final class OpenedPart {

    /** What stands before the first sign of equality, and the rest. */
    private static final Pattern EQUATION = Pattern.compile("(?s)\\s*&?([^=<>&]{1,60}?)\\s*&?=(.*)");

    /** A letter, which may be the name of something. */
    private static final Pattern LETTER = Pattern.compile("\\\\[A-Za-z]+|(?<!\\\\)\\p{L}");

    private static final Pattern NAME = Pattern.compile("\\p{L}");
    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(?:frac|[dt]frac|sqrt|begin|end|left|right|cdot|times|[a-z]*matrix|text\\w*" + "|quad|top|,|;)\\b");

    private final int number;
    private final int paragraph;
    private final String kind;
    private final String words;
    private final Set<String> lefts = new LinkedHashSet<>();
    private final Set<String> mentioned = new LinkedHashSet<>();
    private final Set<Integer> formulas = new HashSet<>();
    private boolean read;

    /**
     * @param number counts the parts of the note
     * @param kind the same for those that begin alike; empty where the beginning announces nothing
     * @param words the words of the beginning
     */
    OpenedPart(int number, int paragraph, String kind, String words) {
        this.number = number;
        this.paragraph = paragraph;
        this.kind = kind;
        this.words = words;
    }

    /**
     * Takes in a formula.
     *
     * @param first whether only the first equation counts
     */
    void formula(int start, String tex, boolean first) {
        formulas.add(start);
        Matcher equation = EQUATION.matcher(tex);
        if (!equation.matches() || (first && read)) {
            return;
        }
        read = true;
        String rest = COMMAND.matcher(equation.group(2)).replaceAll(" ");
        String left = equation.group(1).replaceAll("\\s+", "");
        if (NAME.matcher(rest).find() && !left.isEmpty()) {
            lefts.add(left);
            List<String> letters = LETTER.matcher(COMMAND.matcher(left).replaceAll(" "))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (!first && letters.size() == 1) {
                mentioned.add(letters.get(0));
            }
        }
    }

    int number() {
        return number;
    }

    /** Which paragraph of the note it begins. */
    int paragraph() {
        return paragraph;
    }

    String kind() {
        return kind;
    }

    String words() {
        return words;
    }

    /** What stands on the left of equations with a formula on the right. */
    Set<String> lefts() {
        return lefts;
    }

    /** What may be the name of something on the left of its equations. */
    Set<String> names() {
        Set<String> all = new LinkedHashSet<>(lefts);
        all.addAll(mentioned);
        return all;
    }

    /** Where its formulas begin. */
    Set<Integer> formulas() {
        return formulas;
    }
}
