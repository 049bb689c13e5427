package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.check.universe.GivenCounts;
import java.util.HashMap;
import java.util.Map;

/** Remarks on a case in which there is one only, {@code n = m = 1}: what stands behind them under the same heading may be said of it. */
final class SpecialCases {

    /** By section, the first such remark. */
    private final Map<Integer, Integer> first = new HashMap<>();
    /** By section, the first one on something that formulas count. */
    private final Map<Integer, Integer> counted = new HashMap<>();

    SpecialCases(Matter matter) {
        Map<String, Integer> special = GivenCounts.special(matter.facts());
        for (Stated s : matter.statements()) {
            special.forEach((letter, number) -> {
                if (number == s.relation().number()) {
                    first.putIfAbsent(s.relation().section().number(), number);
                    if (GivenCounts.isCounted(matter.facts(), letter)) {
                        counted.putIfAbsent(s.relation().section().number(), number);
                    }
                }
            });
        }
    }

    /** Whether a relation may be said of such a case; that shapes are 1 by 1 makes no difference to numbers. */
    boolean mayMean(Stated stated) {
        boolean inNumbers =
                stated.right() != null && References.in(stated.right()).isEmpty();
        Integer remark =
                (inNumbers ? counted : first).get(stated.relation().section().number());
        return remark != null && remark < stated.relation().number();
    }
}
