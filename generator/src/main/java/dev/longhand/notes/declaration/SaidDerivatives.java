package dev.longhand.notes.declaration;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.wording.DotWords;
import dev.longhand.notes.wording.RowVectors;
import dev.longhand.notes.wording.SaidOfAll;
import java.util.Set;

/**
 * What the words of a note say of its derivatives.
 *
 * @param layouts how they are laid out
 * @param rows whether the note says that it has row vectors
 * @param ofAll where formulas begin that are said of all units
 * @param dotted whether dots above names are said to be derivatives
 */
public record SaidDerivatives(SaidLayouts layouts, boolean rows, Set<Integer> ofAll, boolean dotted) {

    /** Nothing. */
    public static final SaidDerivatives NONE = new SaidDerivatives(SaidLayouts.none(), false, Set.of(), false);

    public SaidDerivatives {
        ofAll = Set.copyOf(ofAll);
    }

    /**
     * What the words of a note say.
     *
     * @param declared what shapes it gives to names and derivatives
     */
    public static SaidDerivatives of(NoteText note, NotedShapes declared) {
        return new SaidDerivatives(
                SaidLayouts.of(note, declared), RowVectors.areSaid(note), SaidOfAll.in(note), DotWords.areSaid(note));
    }

    /** The same with the derivatives of a number by a vector as a row. */
    public SaidDerivatives inRows() {
        return new SaidDerivatives(layouts.inRows(), rows, ofAll, dotted);
    }
}
