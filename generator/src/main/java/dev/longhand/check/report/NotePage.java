package dev.longhand.check.report;

import dev.longhand.notes.document.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the text of a note as it renders: headings, prose and formulas, in the order of the note. */
final class NotePage {

    private static final Pattern MATHS = Pattern.compile("\\$([^$]+)\\$");

    private final Page page;
    private final CheckedNote note;
    private final AnnotatedFormula annotated;
    private boolean open;
    private int end;
    private boolean afterProse;

    private NotePage(Page page, CheckedNote note, AnnotatedFormula annotated) {
        this.page = page;
        this.note = note;
        this.annotated = annotated;
    }

    static void write(Page page, CheckedNote note, Labels labels) {
        AnnotatedFormula annotated = new AnnotatedFormula(page, note, labels);
        NotePage writer = new NotePage(page, note, annotated);
        FindingsByFormula findings = FindingsByFormula.of(note);
        for (Passage passage : note.note().passages()) {
            if (passage instanceof Passage.Heading heading) {
                writer.heading(heading);
            } else if (passage instanceof Passage.Prose prose) {
                writer.prose(prose);
            } else if (passage instanceof Passage.Formula formula) {
                writer.formula(formula, findings.of(formula));
            }
        }
        writer.close();
        if (!findings.elsewhere().isEmpty()) {
            page.markup("<h2>Elsewhere</h2>\n");
            annotated.strips(findings.elsewhere());
        }
    }

    private void heading(Passage.Heading heading) {
        close();
        // The name of the note is the heading of the first level.
        int level = Math.min(6, Math.max(1, heading.level()) + 1);
        page.markup("<h" + level + ">");
        withMaths(heading.text());
        page.markup("</h" + level + ">\n");
        end = heading.span().end();
    }

    private void prose(Passage.Prose prose) {
        if (prose.text().isBlank()) {
            return;
        }
        flow(prose, true);
        page.text(prose.text());
    }

    private void formula(Passage.Formula formula, List<Finding> findings) {
        if (formula.display()) {
            close();
            annotated.display(formula, findings);
        } else if (formula.span().start() >= end || !findings.isEmpty()) {
            // Formulas in a heading are drawn with it already.
            flow(formula, false);
            annotated.inline(formula, findings);
        }
        end = Math.max(end, formula.span().end());
    }

    /** Goes on in the paragraph that is open, or begins one where the note leaves a line blank. */
    private void flow(Passage passage, boolean isProse) {
        String source = note.note().source().text();
        int start = Math.min(passage.span().start(), source.length());
        String gap = source.substring(Math.min(end, start), start);
        long lines = gap.chars().filter(c -> c == '\n').count();
        if (open && lines > 1) {
            close();
        }
        if (!open) {
            page.markup("<div class=\"paragraph\">");
            open = true;
        } else if (lines == 1 && isProse && afterProse) {
            page.markup("<br/>");
        } else if (gap.chars().anyMatch(Character::isWhitespace)) {
            page.markup(" ");
        }
        afterProse = isProse;
        end = passage.span().end();
    }

    private void close() {
        if (open) {
            page.markup("</div>\n");
        }
        open = false;
    }

    private void withMaths(String text) {
        Matcher maths = MATHS.matcher(text);
        int at = 0;
        while (maths.find()) {
            page.text(text.substring(at, maths.start()))
                    .formula(MacroExpansion.of(maths.group(1), note.note().macros()), false);
            at = maths.end();
        }
        page.text(text.substring(at));
    }
}
