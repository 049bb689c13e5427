package dev.longhand.check.report;

import dev.longhand.notes.document.NoteText;
import java.util.List;

/**
 * A note with everything that was found in it.
 *
 * @param readings the choices made for the whole document, each a line such as {@code superscripts: layers}, with what
 *     would choose otherwise
 * @param findings in the order of the document
 */
public record CheckedNote(NoteText note, List<Reading> readings, List<Finding> findings) {
    public CheckedNote {
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
    }

    /**
     * A choice that holds for the whole document.
     *
     * @param name what it is about, as {@code --reading NAME=VALUE} takes it
     * @param value what was chosen
     * @param others what could be chosen instead
     * @param reason why, one line
     */
    public record Reading(String name, String value, List<String> others, String reason) {
        public Reading {
            others = List.copyOf(others);
        }
    }

    /** How many findings have a verdict. */
    public long count(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).count();
    }
}
