package dev.longhand.check.report;

import dev.longhand.notes.document.Passage;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Optional;

/** Draws the formulas of a note with each relation marked by its verdict. */
final class AnnotatedFormula {

    private final Page page;
    private final CheckedNote note;
    private final Labels labels;

    AnnotatedFormula(Page page, CheckedNote note, Labels labels) {
        this.page = page;
        this.note = note;
        this.labels = labels;
    }

    void display(Passage.Formula formula, List<Finding> findings) {
        page.markup("<div class=\"block\">");
        Optional<List<FormulaPieces.Row>> rows = FormulaPieces.of(formula, findings);
        if (rows.isPresent()) {
            for (FormulaPieces.Row row : rows.get()) {
                page.markup(row.continued() ? "<div class=\"row continued\">" : "<div class=\"row\">");
                pieces(row.pieces(), true);
                page.markup("</div>");
            }
            page.markup("</div>\n");
            return;
        }
        page.markup("<div class=\"row\">");
        page.formula(expanded(whole(formula.tex())), true);
        page.markup("</div></div>\n");
        strips(findings);
    }

    void inline(Passage.Formula formula, List<Finding> findings) {
        Optional<List<FormulaPieces.Row>> rows = FormulaPieces.of(formula, findings);
        if (rows.isPresent()) {
            rows.get().forEach(row -> pieces(row.pieces(), false));
            return;
        }
        page.formula(expanded(formula.tex()), false);
        findings.forEach(finding -> relation(finding, finding.tex(), false, true));
    }

    /** Relations one by one, where the formula around them cannot be cut. */
    void strips(List<Finding> findings) {
        for (Finding finding : findings) {
            page.markup("<div class=\"block strip\"><div class=\"row\">");
            relation(finding, finding.tex().replaceAll("(?<!\\\\)&", " "), true, true);
            page.markup("</div></div>\n");
        }
    }

    private void pieces(List<FormulaPieces.Piece> pieces, boolean display) {
        for (FormulaPieces.Piece piece : pieces) {
            if (piece.finding() == null) {
                page.markup("<span class=\"rest\">")
                        .formula(expanded(piece.tex()), display)
                        .markup("</span> ");
            } else {
                relation(piece.finding(), piece.tex(), display, piece.last());
            }
        }
    }

    /** One relation, or the part of it that stands in another row than its end, which alone gets sign and card. */
    private void relation(Finding finding, String tex, boolean display, boolean last) {
        String verdict = finding.verdict().word();
        // An equals sign without a left side is set too close to what follows.
        String drawn = tex.startsWith("-") || tex.startsWith("+") ? tex : "{}" + tex;
        if (!last) {
            page.markup("<span class=\"relation " + verdict + "\">")
                    .formula(expanded(drawn), display)
                    .markup("</span> ");
            return;
        }
        String id = labels.id(finding);
        page.markup("<span class=\"relation " + verdict + "\" id=\"r" + id + "\" tabindex=\"0\" role=\"group\""
                + " aria-label=\"" + verdict + "\" aria-describedby=\"c" + id + "\">");
        page.formula(expanded(drawn), display);
        page.markup("<i aria-hidden=\"true\">" + VerdictMark.of(finding.verdict()) + "</i></span>");
        Card.write(page, finding, id, labels.at(finding), labels.origin(finding));
        page.markup(" ");
    }

    private String expanded(String tex) {
        return MacroExpansion.of(tex, note.note().macros());
    }

    /** What stands between the marks of an environment is drawn inside one. */
    private static String whole(String tex) {
        TopLevel top = TopLevel.of(tex);
        boolean rows = top.inner().equals(new Span(0, tex.length()))
                && !top.separators(0, tex.length()).isEmpty();
        return rows ? "\\begin{aligned}" + tex + "\\end{aligned}" : tex;
    }
}
