package dev.longhand.check.report;

import dev.longhand.notes.document.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which findings are about which formula: a relation belongs where its right side ends. */
final class FindingsByFormula {

    private final IdentityHashMap<Passage.Formula, List<Finding>> found = new IdentityHashMap<>();
    private final List<Finding> elsewhere = new ArrayList<>();

    private FindingsByFormula() {}

    static FindingsByFormula of(CheckedNote note) {
        TreeMap<Integer, Passage.Formula> formulas = new TreeMap<>();
        for (Passage passage : note.note().passages()) {
            if (passage instanceof Passage.Formula formula) {
                formulas.put(formula.span().start(), formula);
            }
        }
        FindingsByFormula result = new FindingsByFormula();
        for (Finding finding : note.findings()) {
            int last = Math.max(finding.span().start(), finding.span().end() - 1);
            Map.Entry<Integer, Passage.Formula> below = formulas.floorEntry(last);
            if (below != null && last <= below.getValue().span().end()) {
                result.found
                        .computeIfAbsent(below.getValue(), formula -> new ArrayList<>())
                        .add(finding);
            } else {
                result.elsewhere.add(finding);
            }
        }
        result.found
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(finding -> finding.span().end())));
        return result;
    }

    List<Finding> of(Passage.Formula formula) {
        return found.getOrDefault(formula, List.of());
    }

    /** Findings that lie in no formula. */
    List<Finding> elsewhere() {
        return elsewhere;
    }
}
