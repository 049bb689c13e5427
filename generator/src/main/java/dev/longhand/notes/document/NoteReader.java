package dev.longhand.notes.document;

import dev.longhand.source.Source;
import java.util.List;
import java.util.Locale;

/** Reads notes. */
public final class NoteReader {

    private NoteReader() {}

    /**
     * Takes a note apart. TeX documents and Jupyter notebooks are known by the ending of their name; everything else is
     * read as Markdown.
     *
     * @throws dev.longhand.source.InvalidInput if it is a notebook by its name, but not by what it holds
     */
    public static NoteText read(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        Definitions definitions = new Definitions();
        List<Passage> passages;
        if (name.endsWith(".tex")) {
            passages = TexReader.read(source.text(), definitions);
        } else if (name.endsWith(".ipynb")) {
            passages = NotebookReader.read(source, definitions);
        } else {
            passages = MarkdownReader.read(Excerpt.whole(source.text()), definitions);
        }
        return new NoteText(source, passages, definitions.macros());
    }
}
