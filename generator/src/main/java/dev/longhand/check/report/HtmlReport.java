package dev.longhand.check.report;

import dev.longhand.page.Markup;
import dev.longhand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was found, as a page that shows the notes as they render, each relation marked by its verdict. The page stands
 * alone: it has no script, and nothing in it is fetched from elsewhere.
 */
public final class HtmlReport {

    /** Tells browsers to hold us to what the page promises. */
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Page page = new Page();

    private HtmlReport() {}

    /** One page for all notes, in their order. */
    public static String of(List<CheckedNote> notes) {
        HtmlReport report = new HtmlReport();
        int number = 1;
        for (CheckedNote note : notes) {
            report.note(note, new Labels(note, number++));
        }
        return report.whole(notes);
    }

    private String whole(List<CheckedNote> notes) {
        String title = "Checked: "
                + String.join(
                        ", ",
                        notes.stream().map(note -> note.note().source().name()).toList());
        return "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
                + "<meta charset=\"utf-8\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + ALONE + "\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<link rel=\"icon\" href=\"data:,\"/>\n"
                + "<title>" + Markup.escaped(title) + "</title>\n"
                + "<style>\n" + style() + "</style>\n</head>\n<body>\n"
                + page.outlines()
                + "<input type=\"checkbox\" id=\"beside\"/><label for=\"beside\">all remarks beside the text</label>\n"
                + page.html()
                + "</body>\n</html>\n";
    }

    private void note(CheckedNote note, Labels labels) {
        page.markup("<main>\n<header>\n<h1>").text(note.note().source().name()).markup("</h1>\n");
        legend(Counts.of(note.findings()));
        readings(note);
        remarks(note, labels);
        page.markup("</header>\n<article>\n");
        NotePage.write(page, note, labels);
        page.markup("</article>\n</main>\n");
    }

    private void legend(Counts counts) {
        page.markup("<ul class=\"legend\">");
        for (Verdict verdict : Verdict.values()) {
            String word = verdict.word();
            page.markup("<li class=\"" + word + (counts.count(verdict) == 0 ? " none" : "") + "\" title=\""
                    + verdict.meaning() + "\"><i aria-hidden=\"true\">" + VerdictMark.of(verdict) + "</i> "
                    + counts.count(verdict) + " " + word + "</li>");
        }
        page.markup("</ul>\n");
    }

    private void readings(CheckedNote note) {
        if (note.readings().isEmpty()) {
            return;
        }
        page.markup(
                "<details open=\"open\"><summary>How it was read (<code>--reading NAME=VALUE</code> reads it otherwise)"
                        + "</summary><ul>");
        for (CheckedNote.Reading reading : note.readings()) {
            page.markup("<li><b>").text(reading.name()).markup("</b>: ").text(reading.value());
            if (!reading.others().isEmpty()) {
                page.text(" (or " + String.join(", ", reading.others()) + ")");
            }
            page.text("; " + reading.reason()).markup("</li>");
        }
        page.markup("</ul></details>\n");
    }

    private void remarks(CheckedNote note, Labels labels) {
        List<Finding> remarks =
                note.findings().stream().filter(Finding::needsAttention).toList();
        if (remarks.isEmpty()) {
            page.markup("<p>Nothing needs attention.</p>\n");
            return;
        }
        page.markup("<details><summary>" + remarks.size() + " to look at</summary><ul>");
        for (Finding finding : remarks) {
            Source.Position at = labels.at(finding);
            page.markup("<li class=\"" + finding.verdict().word() + "\"><a href=\"#r" + labels.id(finding) + "\">")
                    .text(Card.title(finding, at))
                    .markup("</a> ")
                    .text(finding.saying())
                    .markup("</li>");
        }
        page.markup("</ul></details>\n");
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
