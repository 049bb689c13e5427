package dev.longhand.notes.section;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.wording.OptionWords;
import dev.longhand.notes.wording.OtherValueWords;
import dev.longhand.notes.wording.UnnamedNumbers;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Set;

/**
 * What words around formulas say of what is in them.
 *
 * @param otherwise where formulas begin whose sentence speaks of other values
 * @param options where formulas begin whose sentence gives one option of several
 * @param scalars where formulas begin of which words say that everything in them is a number
 * @param lists from lists of numbers that have no name to the next heading
 */
public record FormulaWords(Set<Integer> otherwise, Set<Integer> options, Set<Integer> scalars, List<Span> lists) {

    /** Where nothing is said. */
    public static final FormulaWords NONE = new FormulaWords(Set.of(), Set.of(), Set.of(), List.of());

    public FormulaWords {
        otherwise = Set.copyOf(otherwise);
        options = Set.copyOf(options);
        scalars = Set.copyOf(scalars);
        lists = List.copyOf(lists);
    }

    /** Those of a note. */
    public static FormulaWords of(NoteText note) {
        return new FormulaWords(
                OtherValueWords.in(note), OptionWords.in(note), ScalarWords.in(note), UnnamedNumbers.in(note));
    }
}
