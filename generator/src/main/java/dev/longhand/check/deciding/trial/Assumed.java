package dev.longhand.check.deciding.trial;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import java.util.List;

/**
 * Claims that stand under an assumption about values, such as {@code z > 0}: they are compared where it holds, and count as
 * the same elsewhere.
 *
 * @param conditions all that is assumed
 */
record Assumed(Equality equality, List<Meaning.Condition> conditions) {

    /** Decides a claim that is not right everywhere. */
    Outcome decide(Meaning left, Meaning right, List<Universe> instances) {
        Outcome there = equality.decide(where(left), where(right), instances);
        if (!there.isProved()) {
            return there;
        }
        List<String> said = conditions.stream().map(Assumed::text).toList();
        return new Outcome(
                Verdict.RIGHT_IF, null, null, String.join(", ", said), there.evidence(), null, there.readings(), null);
    }

    private static String text(Meaning.Condition condition) {
        String sign = switch (condition.relation()) {
            case GREATER -> ">";
            case AT_LEAST -> ">=";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> condition.negated() ? "!=" : "=";
        };
        MeaningText text = MeaningText.usual();
        return text.of(condition.left()) + " " + sign + " " + text.of(condition.right());
    }

    private Meaning where(Meaning side) {
        Meaning value = side;
        for (Meaning.Condition condition : conditions) {
            value = new Meaning.Cases(
                    List.of(Meaning.Case.where(condition, value), Meaning.Case.otherwise(Meaning.Literal.of(0))));
        }
        return value;
    }
}
