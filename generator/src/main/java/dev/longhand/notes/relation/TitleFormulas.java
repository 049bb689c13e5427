package dev.longhand.notes.relation;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Relations in headings, "The last layer ($\ell = L$)": they say what a section is about. Nothing is judged of them, and each
 * has its record.
 */
final class TitleFormulas {

    private static final String SAYING = "in a heading it says what the section is about";

    private static final Pattern FORMULA = Pattern.compile("\\$([^$\\n]{1,400})\\$|\\\\\\((.{1,400}?)\\\\\\)");

    private TitleFormulas() {}

    /** What a heading has between its dollars, where that has a relation in it. */
    static List<NotedRelations.Gap> in(Passage.Heading heading, NoteText note) {
        List<NotedRelations.Gap> found = new ArrayList<>();
        Span span = heading.span();
        Matcher formulas = FORMULA.matcher(note.source().text().substring(span.start(), span.end()));
        while (formulas.find()) {
            int group = formulas.group(1) == null ? 2 : 1;
            int relations = SignCount.in(formulas.group(group));
            if (relations > 0) {
                Span place = new Span(span.start() + formulas.start(group), span.start() + formulas.end(group));
                found.add(new NotedRelations.Gap(place, formulas.group(group), SAYING, relations));
            }
        }
        return found;
    }
}
