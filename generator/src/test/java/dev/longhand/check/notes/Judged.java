package dev.longhand.check.notes;

import dev.longhand.check.report.Finding;

/**
 * A finding beside what is expected of it.
 *
 * @param line of the note
 */
record Judged(int line, Expectation expected, Finding finding) {

    boolean isAsExpected() {
        return expected.holds(finding.verdict());
    }

    boolean breaksGuarantee() {
        return expected.isBrokenBy(finding.verdict());
    }

    boolean isShort() {
        return expected.isMissedBy(finding.verdict());
    }

    @Override
    public String toString() {
        String point = finding.counterexample() == null ? "" : " " + finding.counterexample();
        return "line " + line + ": " + finding.verdict().word() + " in place of " + expected + ": "
                + finding.tex().replaceAll("\\s+", " ") + " (" + finding.saying() + ")" + point;
    }
}
