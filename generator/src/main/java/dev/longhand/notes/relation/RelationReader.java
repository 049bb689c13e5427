package dev.longhand.notes.relation;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.Statement;
import dev.longhand.notes.condition.ArrowCases;
import dev.longhand.notes.condition.ClosingCase;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.section.AlikeOpenings;
import dev.longhand.notes.section.Surroundings;
import dev.longhand.notes.wording.DecimalCommas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the relations of a note. */
public final class RelationReader {

    /** Where reading stops: more than any note has, and more than will be decided. */
    private static final int ENOUGH = 20_000;

    /** So many pieces of prose behind one formula are heeded: nobody says more before the next. */
    private static final int MOST_PROSE = 2_000;

    private final NoteText note;
    private final Set<String> words;
    private final List<NotedRelations.Gap> gaps = new ArrayList<>();
    private final Surroundings around;
    private final ConditionReading conditions;
    private final ChainReading chains;
    private final SaidNames said;

    /** What braces are found to name. */
    private final BraceNames found = new BraceNames();

    private final boolean hasBraces;
    private final boolean decimalCommas;

    /** @param braces the names that are put in the place of what braces hold */
    private RelationReader(NoteText note, Set<String> words, BraceNames braces) {
        this.note = note;
        this.words = words;
        this.around = new Surroundings(AlikeOpenings.in(note));
        this.conditions = new ConditionReading(around);
        this.chains = new ChainReading(around, braces);
        this.said = new SaidNames(() -> AccentedNames.in(note, words));
        this.decimalCommas = DecimalCommas.in(note);
        this.hasBraces = BraceNames.mayBeIn(note.source().text());
    }

    /**
     * Reads a note.
     *
     * @param words names of several letters that the formulas use
     */
    public static NotedRelations read(NoteText note, Set<String> words) {
        RelationReader reader = new RelationReader(note, words, new BraceNames());
        reader.readAll();
        if (!reader.found.isEmpty()) {
            // which names are new is only known at the end
            reader = new RelationReader(note, words, reader.found);
            reader.readAll();
        }
        return reader.read();
    }

    private NotedRelations read() {
        return new NotedRelations(
                chains.relations(),
                gaps,
                around.provisos(),
                around.cases(),
                around.ranges(),
                around.bounds().found(),
                around.bounds().counted(),
                around.letters().found(),
                around.letters().counted(),
                around.declarations().found());
    }

    private void readAll() {
        int prosaic = 0;
        for (int i = 0; i < note.passages().size(); i++) {
            Passage passage = note.passages().get(i);
            if (around.relations() > ENOUGH) {
                break;
            }
            if (passage instanceof Passage.Heading heading) {
                gaps.addAll(TitleFormulas.in(heading, note));
                around.heading(heading);
                chains.heading();
                said.heading();
            } else if (passage instanceof Passage.Prose prose && ++prosaic <= MOST_PROSE) {
                around.prose(prose.text());
                chains.prose(prose.text());
                said.prose(prose.text());
            } else if (passage instanceof Passage.Formula formula) {
                prosaic = 0;
                int before = around.relations();
                around.begin(formula);
                formula(formula, behind(i));
                around.end(formula, around.relations() > before);
            }
        }
        chains.close();
    }

    /** The words right behind a passage. */
    private String behind(int at) {
        return at + 1 < note.passages().size() && note.passages().get(at + 1) instanceof Passage.Prose prose
                ? prose.text()
                : "";
    }

    private void formula(Passage.Formula formula, String behind) {
        ReadFormula read = FormulaParser.read(formula.tex(), note.macros(), words, decimalCommas);
        chains.begin(formula);
        read.statements().forEach(around.declarations()::statement);
        if (hasBraces) {
            read.statements().forEach(found::survey);
        }
        said.formula(read.statements(), behind).forEach(name -> chains.said(formula, name));
        statements(formula, ArrowCases.parted(Ratios.joined(read.statements())), behind);
        for (ReadFormula.Unread unread : read.unread()) {
            String tex = formula.tex()
                    .substring(
                            unread.span().start(),
                            Math.min(unread.span().end(), formula.tex().length()));
            gaps.add(new NotedRelations.Gap(
                    formula.place(unread.span()), tex.strip(), unread.message(), SignCount.in(tex)));
        }
    }

    private void statements(Passage.Formula formula, List<Statement> statements, String behind) {
        boolean closed = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            chains.otherCase(closed
                    && ClosingCase.isBehind(statement, statements.subList(i + 1, Math.min(i + 3, statements.size()))));
            if (statement.separator().equals("\\\\")) {
                around.sentences().rows();
            }
            List<Statement> next = statements.subList(i + 1, Math.min(i + 5, statements.size()));
            closed = conditions.restricts(statement, next, statements.size() == 1 ? behind : null)
                    || (i > 0 && conditions.closes(statement, statements.get(i - 1)));
            chains.restricting(closed);
            if (closed || !chains.listed(formula, statement, i, statements)) {
                chains.statement(formula, statement);
            }
            chains.restricting(false);
        }
        chains.otherCase(false);
    }
}
