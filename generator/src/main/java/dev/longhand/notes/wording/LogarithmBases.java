package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.meaning.LogarithmBase;
import java.util.Locale;
import java.util.regex.Pattern;

/** Learns from words and signs which base the logarithms of a note have: "to base 2", {@code \ln 2} beside {@code \log b}. */
public final class LogarithmBases {

    private static final Pattern TWO = Pattern.compile(
            "\\bbase[- ]?(?:2|two)\\b|\\bbinary logarithm|\\bbasis 2\\b|\\bbase (?:deux|dos|dois|due)\\b"
                    + "|по основанию 2|以\\s*2\\s*[为為]底|底[为為が]?数?[为為が]?\\s*2|밑이\\s*2|zweierlogarithm");
    private static final Pattern LOGARITHM = Pattern.compile("\\blog|\\bentrop|логарифм|对数|對數|対数|로그");
    /** Brackets and blanks between the sign and the number whose logarithm turns one base into the other. */
    private static final Pattern CONVERTING = Pattern.compile("\\\\ln\\s*(?:\\\\left)?[({]*\\s*2\\s*(?![\\d.a-z])");

    private static final Pattern PLAIN = Pattern.compile("\\\\log(?![a-zA-Z]|\\s*_)");
    private static final Pattern MARKED = Pattern.compile("\\\\log\\s*_\\s*\\{?\\s*2");
    /** Words that are looked at around those of the base. */
    private static final int NEAR = 120;

    private LogarithmBases() {}

    /** The base of plain logarithms. */
    public static LogarithmBase in(NoteText note) {
        StringBuilder words = new StringBuilder();
        boolean plain = false;
        boolean marked = false;
        boolean converting = false;
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                words.append(prose.text().toLowerCase(Locale.ROOT));
            } else if (passage instanceof Passage.Heading heading) {
                words.append(heading.text().toLowerCase(Locale.ROOT));
            } else if (passage instanceof Passage.Formula formula) {
                words.append(' ').append(formula.display() ? "" : formula.tex()).append(' ');
                plain |= PLAIN.matcher(formula.tex()).find();
                marked |= MARKED.matcher(formula.tex()).find();
                converting |= CONVERTING.matcher(formula.tex()).find();
            }
        }
        if (!plain) {
            return LogarithmBase.NATURAL;
        }
        boolean said = TWO.matcher(words)
                .results()
                .anyMatch(found -> LOGARITHM
                        .matcher(words.substring(
                                Math.max(0, found.start() - NEAR), Math.min(words.length(), found.end() + NEAR)))
                        .find());
        if (said && !marked) {
            return LogarithmBase.TWO;
        }
        return said || converting ? LogarithmBase.OPEN : LogarithmBase.NATURAL;
    }
}
