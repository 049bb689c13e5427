package dev.longhand.check.report;

import dev.longhand.source.Excerpt;
import dev.longhand.source.LineIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as lines for a terminal or a log: {@code file:line:column: verdict: reason}, then the line of the note
 * with carets under the relation, then what would be right.
 */
public final class TextReport {

    private final boolean all;
    private final boolean coloured;
    private final List<String> lines = new ArrayList<>();

    private TextReport(boolean all, boolean coloured) {
        this.all = all;
        this.coloured = coloured;
    }

    /**
     * The report of some notes, one after the other, with a line end after the last line.
     *
     * @param all whether to list every relation, also where there is nothing to do about it
     * @param coloured whether to write codes that colour a terminal
     */
    public static String of(List<CheckedNote> notes, boolean all, boolean coloured) {
        TextReport report = new TextReport(all, coloured);
        notes.forEach(report::note);
        return String.join("\n", report.lines) + "\n";
    }

    private void note(CheckedNote note) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        readings(note);
        LineIndex index = LineIndex.of(note.note().source());
        for (Finding finding : note.findings()) {
            if (all || finding.needsAttention()) {
                finding(index, finding);
                lines.add("");
            }
        }
        lines.add(paint(
                Colour.BOLD,
                clean(note.note().source().name()) + ": "
                        + Counts.of(note.findings()).sentence()));
    }

    private void readings(CheckedNote note) {
        if (note.readings().isEmpty()) {
            return;
        }
        lines.add(
                clean(note.note().source().name()) + " is read like this; '--reading NAME=VALUE' reads it otherwise:");
        for (CheckedNote.Reading reading : note.readings()) {
            String others = reading.others().isEmpty() ? "" : "or " + String.join(", ", reading.others()) + "; ";
            lines.add("  " + clean(reading.name() + ": " + reading.value() + " (" + others + reading.reason() + ")"));
        }
        lines.add("");
    }

    private void finding(LineIndex index, Finding finding) {
        Excerpt excerpt = new Excerpt(index, finding.span());
        Colour colour = Colour.of(finding.verdict());
        String word = finding.verdict().word() + ":";
        // The headline is cleaned before the codes come in, and the name before it may hold the same word.
        String headline = excerpt.headline("");
        lines.add(excerpt.under(headline + paint(colour, word) + " " + clean(finding.saying())));
        detail("expected", finding.expected());
        detail("condition", finding.condition());
        if (finding.follows() != null) {
            detail("follows", "line " + finding.follows());
        }
        if (finding.counterexample() != null) {
            detail("counterexample", "");
            PointTable.of(finding.counterexample()).forEach(line -> lines.add("    " + clean(line)));
        }
        finding.reading().forEach(reading -> detail("reading", reading));
    }

    private void detail(String name, @Nullable String value) {
        if (value != null) {
            lines.add(("  " + name + ": " + clean(value)).stripTrailing());
        }
    }

    private String paint(Colour colour, String text) {
        return coloured ? colour.paint(text) : text;
    }

    private static String clean(String text) {
        return Excerpt.printable(text.replaceAll("\\R", " "));
    }
}
