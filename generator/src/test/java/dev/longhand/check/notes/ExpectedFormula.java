package dev.longhand.check.notes;

import dev.longhand.check.report.Finding;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A formula with what is expected of its relations and what was found.
 *
 * @param line where it starts
 */
record ExpectedFormula(int line, List<Expectation> expected, List<Finding> findings) {

    boolean isComplete() {
        return expected.size() == findings.size();
    }

    List<Judged> judged() {
        return IntStream.range(0, Math.min(expected.size(), findings.size()))
                .mapToObj(i -> new Judged(line, expected.get(i), findings.get(i)))
                .toList();
    }

    @Override
    public String toString() {
        return "line " + line + ": " + expected.size() + " relations, found "
                + findings.stream().map(f -> f.verdict().word() + " " + f.tex()).toList();
    }
}
