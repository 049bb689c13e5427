package dev.longhand.check.equality;

import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.References;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What keeps a reading of a claim from proving or refuting it. */
final class Doubts {

    private static final Set<Callee> OF_WHOLES = Set.of(
            Callee.Whole.SUM_OF_SIZES,
            Callee.Whole.LARGEST_SIZE,
            Callee.Whole.LENGTH,
            Callee.Whole.TRACE,
            Callee.Whole.DIAGONAL);

    /** The rates of regularization and of learning, and how many examples there are, are numbers in every note. */
    private static final Set<String> RATES = Set.of(
            Universe.UNKNOWN + "\\lambda",
            Universe.UNKNOWN + "\\eta",
            Universe.UNKNOWN + "m",
            Universe.UNKNOWN + "n",
            Universe.UNKNOWN + "N");

    /** Of questions that an author can answer, how they begin and what is to be said of what follows. */
    private static final Map<String, String> ASKED = Map.of(
            Universe.UNKNOWN,
            "nothing in the note says what %s is here",
            "index of ",
            "the index of %s can be read in more ways than were tried",
            "function ",
            "it is not said which function %s is",
            "operator ",
            "it is not said which function %s is",
            "member of ",
            "of %s it is not said which one is meant");

    /** Marks in keys of names that stand on no paper. */
    private static final Pattern INNER = Pattern.compile("[?@#]");

    private Doubts() {}

    /** Whether a name that nothing defines is used as a vector or matrix: as a number it would prove too much. */
    static boolean lacksSizes(Choices choices, Meaning meaning) {
        return choices.unsure().stream().anyMatch(q -> q.startsWith(Universe.UNKNOWN) && !RATES.contains(q))
                && isOfWholes(meaning);
    }

    private static boolean isOfWholes(Meaning meaning) {
        return meaning instanceof Meaning.Transposed
                || meaning instanceof Meaning.Absolute
                || (meaning instanceof Meaning.Call call && OF_WHOLES.contains(call.callee()))
                || (meaning instanceof Meaning.Multiplied product
                        && product.factors().stream().filter(Doubts::isBold).count() > 1)
                || References.parts(meaning).stream().anyMatch(Doubts::isOfWholes);
    }

    private static boolean isBold(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && r.name().bold();
    }

    /** Whether a reading may be missing; a name that nothing defines is no doubt where both sides speak of it. */
    static boolean isUnsure(Choices choices, Meaning left, Meaning right) {
        for (String question : choices.unsure()) {
            String key = question.substring(Math.min(Universe.UNKNOWN.length(), question.length()));
            if (!question.startsWith(Universe.UNKNOWN) || !(speaksOf(left, key) && speaksOf(right, key))) {
                return true;
            }
        }
        return false;
    }

    /** What is to be said of a claim that these questions leave open. */
    static String reason(Collection<String> questions) {
        return questions.stream()
                .filter(question -> !INNER.matcher(question).find())
                .flatMap(question -> ASKED.entrySet().stream()
                        .filter(e -> question.startsWith(e.getKey()))
                        .map(e -> e.getValue()
                                .formatted(question.substring(e.getKey().length()))))
                .findFirst()
                .orElse("it can be read in more ways than were tried");
    }

    private static boolean speaksOf(Meaning meaning, String key) {
        return References.in(meaning).stream().anyMatch(n -> n.key(Map.of()).equals(key));
    }

    /** Whether a meaning may have no value at all, so that it does not even equal itself. */
    static boolean isStrange(Meaning meaning) {
        return !(meaning instanceof Meaning.Reference
                || meaning instanceof Meaning.Literal
                || meaning instanceof Meaning.Slope);
    }
}
