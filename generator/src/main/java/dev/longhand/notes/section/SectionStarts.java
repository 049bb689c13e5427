package dev.longhand.notes.section;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.wording.Parting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where other cases begin in a note: another exercise or example, or something else under a heading of its own. */
public final class SectionStarts {

    private final List<Passage> passages;
    /** By passage, the section that it stands in. */
    private final List<Section> sections = new ArrayList<>();

    /** Reads the headings of a note, and the words that open an exercise or example. */
    public SectionStarts(NoteText note) {
        this.passages = note.passages();
        Sections reading = new Sections();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Heading heading) {
                reading.heading(heading.text(), heading.level() > Surroundings.LOWEST_LEVEL);
            } else if (passage instanceof Passage.Prose prose) {
                reading.prose(prose.text());
            }
            sections.add(reading.headed());
        }
    }

    /** Where the next case begins behind a place of the source; nothing where none does. */
    public Optional<Start> behind(int place) {
        int here = 0;
        while (here + 1 < passages.size() && passages.get(here + 1).span().start() <= place) {
            here++;
        }
        for (int i = here + 1; i < passages.size(); i++) {
            Parting parting = sections.get(i).begunSince(sections.get(here));
            if (parting != Parting.NONE) {
                boolean sibling = parting != Parting.MAYBE && sections.get(here).part() > 0;
                return Optional.of(new Start(i, parting, sibling));
            }
        }
        return Optional.empty();
    }

    /**
     * The beginning of a case.
     *
     * @param passage the number of its first passage
     * @param parting how surely it is another one
     * @param sibling whether what stands before it is a case of its own, too
     */
    public record Start(int passage, Parting parting, boolean sibling) {}
}
