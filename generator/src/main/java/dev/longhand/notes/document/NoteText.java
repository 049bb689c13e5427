package dev.longhand.notes.document;

import dev.longhand.latex.token.Macro;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;

/**
 * A note taken apart.
 *
 * @param macros what {@code \newcommand}, {@code \def} and their kin define anywhere in the document, by command
 */
public record NoteText(Source source, List<Passage> passages, Map<String, Macro> macros) {
    public NoteText {
        passages = List.copyOf(passages);
        macros = Map.copyOf(macros);
    }
}
