package dev.longhand.notes.document;

import java.util.List;

/** Reads TeX documents. */
final class TexReader {

    private static final String BEGIN = "\\begin{document}";
    private static final String END = "\\end{document}";

    private TexReader() {}

    /** The passages of a document; of what is before its begin, only the definitions count. */
    static List<Passage> read(String source, Definitions definitions) {
        Excerpt document = TexComments.without(source);
        String text = document.text();
        int begin = text.indexOf(BEGIN);
        int from = begin < 0 ? 0 : begin + BEGIN.length();
        int end = text.indexOf(END, from);
        PassageList passages = new PassageList(document);
        Dissection dissection =
                new Dissection(Excerpt.whole(text), Dialect.TEX, definitions, passages, new Titles(text));
        dissection.define(0, from);
        dissection.read(from, end < 0 ? text.length() : end);
        return passages.inOrder();
    }
}
