package dev.longhand.check.report;

import dev.longhand.source.Source;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of one relation: shown beside it on hover, with the keyboard, and in print. */
final class Card {

    private final Page page;
    private final Finding finding;

    private Card(Page page, Finding finding) {
        this.page = page;
        this.finding = finding;
    }

    /** The words before the reason: sign, verdict, place. */
    static String title(Finding finding, Source.Position at) {
        return VerdictMark.of(finding.verdict()) + " " + finding.verdict().word() + " " + at.line() + ":" + at.column();
    }

    /**
     * Writes the card.
     *
     * @param origin where on the page the relation is that this one follows from, or null
     */
    static void write(Page page, Finding finding, String id, Source.Position at, @Nullable String origin) {
        page.markup("<div class=\"card " + finding.verdict().word() + (finding.needsAttention() ? "" : " quiet")
                + "\" id=\"c" + id + "\"><p><b>");
        page.text(title(finding, at)).markup("</b> ").text(finding.saying()).markup("</p>");
        new Card(page, finding).details(origin);
        page.markup("</div>");
    }

    private void details(@Nullable String origin) {
        if (finding.expected() != null) {
            page.markup("<p>expected: ").formula(finding.expected(), false).markup("</p>");
        }
        if (finding.condition() != null) {
            page.markup("<p>condition: ").text(finding.condition()).markup("</p>");
        }
        if (finding.follows() != null) {
            String line = "line " + finding.follows();
            page.markup("<p>follows from ")
                    .markup(origin == null ? line : "<a href=\"#r" + origin + "\">" + line + "</a>")
                    .markup("</p>");
        }
        if (finding.counterexample() != null) {
            counterexample(finding.counterexample());
        }
        finding.reading()
                .forEach(reading -> page.markup("<p>reading: ").text(reading).markup("</p>"));
    }

    private void counterexample(Finding.Counterexample example) {
        page.markup("<table><caption>counterexample</caption>");
        for (Map.Entry<String, String> value : example.point().entrySet()) {
            page.markup("<tr><th scope=\"row\">")
                    .formula(PointName.tex(value.getKey()), false)
                    .markup("</th>");
            number(value.getValue());
        }
        page.markup("<tr class=\"side\"><th scope=\"row\">left</th>");
        number(example.left());
        page.markup("<tr><th scope=\"row\">right</th>");
        number(example.right());
        page.markup("</table>");
    }

    private void number(String value) {
        page.markup("<td>").text(value).markup("</td></tr>");
    }
}
