package dev.longhand.check.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Readings of what is written ambiguously: one assignment after another, the most likely first. The same question has
 * the same answer throughout one assignment.
 */
public final class Choices {

    private static final int MOST_ASSIGNMENTS = 24;
    private static final Option MISSING = new Option("", true, false);

    /**
     * One way to read something.
     *
     * @param text what is said of it, empty for the reading that goes without saying
     * @param isUsual whether a relation that is right in this reading is right without a condition
     * @param isSure whether the readings offered are all there are; where not, nothing is refuted
     */
    public record Option(String text, boolean isUsual, boolean isSure) {
        /** A reading among ones that are all there are. */
        public Option(String text, boolean isUsual) {
            this(text, isUsual, true);
        }

        /** The reading that goes without saying. */
        public static final Option PLAIN = new Option("", true);
    }

    private static final class Question {
        final List<Option> options;
        int taken;

        Question(List<Option> options) {
            this.options = options;
        }
    }

    private final Map<String, Question> asked = new LinkedHashMap<>();
    /** The families of members without a number, and of those with one, by their keys. */
    private final Map<String, Set<String>> unnumbered = new HashMap<>();

    private final Map<String, Set<String>> numbered = new HashMap<>();
    private final Set<String> met = new TreeSet<>();
    private int assignments = 1;

    /** The number of the option to take, from 0. */
    public int pick(String question, List<Option> options) {
        return options.size() == 1 ? 0 : asked.computeIfAbsent(question, q -> new Question(options)).taken;
    }

    /** Notes that a reading may be missing here: what is proved stays proved, nothing is refuted. */
    public void doubt(String question) {
        pick(question, List.of(MISSING, MISSING));
    }

    /** Notes of what family a name is a member: one without a number may be any of those that have one. */
    public void member(String key, String family, boolean hasNumber) {
        (hasNumber ? numbered : unnumbered)
                .computeIfAbsent(key, k -> new TreeSet<>())
                .add(family);
    }

    /** Notes that something is computed from what stands for itself. */
    public void meet(String key) {
        met.add(key);
    }

    private Set<String> families(Map<String, Set<String>> members) {
        Set<String> families = new TreeSet<>();
        met.forEach(key -> families.addAll(members.getOrDefault(key, Set.of())));
        return families;
    }

    /** How many questions have been asked. */
    public int asked() {
        return asked.size();
    }

    /** Forgets all questions but so many: what asked the others came to nothing. */
    public void forgetAfter(int questions) {
        List<String> all = new ArrayList<>(asked.keySet());
        all.subList(Math.min(questions, all.size()), all.size()).forEach(asked::remove);
    }

    /** Goes on to the next assignment; false when there is none. */
    public boolean next() {
        List<String> questions = new ArrayList<>(asked.keySet());
        for (int i = questions.size() - 1; i >= 0 && assignments < MOST_ASSIGNMENTS; i--) {
            Question last = asked.get(questions.get(i));
            if (last != null && last.taken + 1 < last.options.size()) {
                last.taken++;
                assignments++;
                return true;
            }
            asked.remove(questions.get(i));
        }
        return false;
    }

    /** The options taken that have to be said. */
    public List<Option> said() {
        return asked.values().stream()
                .map(q -> q.options.get(q.taken))
                .filter(o -> !o.text().isEmpty())
                .toList();
    }

    /** Whether every option taken is a usual one. */
    public boolean areUsual() {
        return asked.values().stream().allMatch(q -> q.options.get(q.taken).isUsual());
    }

    /** Whether an option taken is neither usual nor one of all that there are: another may be meant. */
    public boolean areGuessed() {
        return asked.values().stream().map(q -> q.options.get(q.taken)).anyMatch(o -> !o.isUsual() && !o.isSure());
    }

    /** Whether some reading may have been left out. */
    public boolean areUnsure() {
        return !unsure().isEmpty();
    }

    /** The questions that some reading may be missing from. */
    public List<String> unsure() {
        List<String> all = new ArrayList<>(asked.entrySet().stream()
                .filter(e -> !e.getValue().options.get(e.getValue().taken).isSure())
                .map(Map.Entry::getKey)
                .toList());
        Set<String> both = families(unnumbered);
        both.retainAll(families(numbered));
        both.stream().map(family -> "member of " + family).forEach(all::add);
        return all;
    }

    /** Whether all assignments were tried, rather than as many as time allows. */
    public boolean areExhausted() {
        return assignments < MOST_ASSIGNMENTS;
    }
}
