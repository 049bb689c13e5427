package dev.longhand.check;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.relation.NotedRelations;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Span;

/** Refuses notes that would take long to be checked, whatever is in them: nobody writes so much by hand. */
final class NoteSize {

    private static final int MOST_FORMULAS = 20_000;
    /** In characters. Every word is listened to. */
    private static final int MOST_PROSE = 1_000_000;

    private static final int MOST_RELATIONS = 20_000;

    private NoteSize() {}

    /** @throws InvalidInput if a note has too much text or too many formulas to be read */
    static void admit(NoteText note) {
        int formulas = 0;
        int prose = 0;
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Formula) {
                formulas++;
            } else {
                prose += passage.span().end() - passage.span().start();
            }
            if (formulas > MOST_FORMULAS) {
                throw tooLong(note, passage.span(), MOST_FORMULAS + " formulas");
            }
            if (prose > MOST_PROSE) {
                throw tooLong(note, passage.span(), MOST_PROSE + " characters of prose");
            }
        }
    }

    /** @throws InvalidInput if there are too many relations to be decided */
    static void admit(NoteText note, NotedRelations noted) {
        if (noted.relations().size() > MOST_RELATIONS) {
            throw tooLong(note, noted.relations().get(MOST_RELATIONS).span(), MOST_RELATIONS + " relations");
        }
    }

    private static InvalidInput tooLong(NoteText note, Span at, String most) {
        return new InvalidInput(
                note.source(), at, "the note has more than " + most + "; a part of it at a time can be checked");
    }
}
