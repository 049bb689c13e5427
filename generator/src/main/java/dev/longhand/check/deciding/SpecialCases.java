package dev.longhand.check.deciding;

import dev.longhand.check.universe.GivenCounts;
import dev.longhand.check.universe.Stated;
import java.util.HashMap;
import java.util.Map;

/** Remarks on a case in which there is one only, {@code n = m = 1}: what stands behind them under the same heading may be said of it. */
final class SpecialCases {

    /** By section, the first such remark. */
    private final Map<Integer, Integer> first = new HashMap<>();

    SpecialCases(Matter matter) {
        Map<String, Integer> special = GivenCounts.special(matter.facts());
        for (Stated s : matter.statements()) {
            if (special.containsValue(s.relation().number())) {
                first.putIfAbsent(s.relation().section().number(), s.relation().number());
            }
        }
    }

    /** Whether a relation may be said of such a case. */
    boolean mayMean(Stated stated) {
        Integer remark = first.get(stated.relation().section().number());
        return remark != null && remark < stated.relation().number();
    }
}
