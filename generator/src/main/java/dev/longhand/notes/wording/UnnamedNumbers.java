package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of numbers that words give, and no name before them: "the batch {@code 2, 4, 9}". */
public final class UnnamedNumbers {

    private static final String NUMBER = "[-+]?\\d{1,12}(?:\\.\\d{1,12})?";
    private static final Pattern LIST = Pattern.compile("\\s*[(\\[{\\\\]{0,2}\\s*" + NUMBER
            + "(?:\\s*[,;]\\s*(?:\\\\[,;: ]\\s*)?" + NUMBER + "){1,40}\\s*\\\\?[)\\]}]?\\s*[.,;]?\\s*");

    private UnnamedNumbers() {}

    /** The stretches of the source from such a list to the next heading. */
    public static List<Span> in(NoteText note) {
        List<Span> found = new ArrayList<>();
        int end = note.source().text().length();
        List<Passage> passages = note.passages();
        for (int i = passages.size() - 1; i >= 0; i--) {
            Passage passage = passages.get(i);
            if (passage instanceof Passage.Heading) {
                end = passage.span().start();
            } else if (passage instanceof Passage.Formula formula
                    && LIST.matcher(formula.tex()).matches()) {
                found.add(new Span(formula.span().start(), end));
            }
        }
        return found;
    }
}
