package dev.longhand.notes.condition;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.naming.FormulaName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that names have in one case only, which words describe: "if the constraint is slack, {@code \lambda = 0}" as an
 * item of a list. What comes behind the item is said of all cases again.
 */
final class CasesInWords {

    private static final Pattern ITEM =
            Pattern.compile("(?:[-*+\u2022]|\\(?\\d{1,2}[.)]|\\\\item\\b).*", Pattern.DOTALL);
    /** Where a paragraph or an item of a list ends; in a notebook line ends are written out. */
    private static final Pattern BREAK = Pattern.compile(
            "(?:\n|\\\\n\"?,?\n?)[ \t>\"]*(?:\n|\\\\n|\"\\\\n|(?=[-*+\u2022]\\s|\\(?\\d{1,2}[.)]\\s|#|\\\\item\\b|\\\\end\\b|\\\\section))");

    private static final Pattern CASE = Pattern.compile(
            "(?<![\\p{L}])(?:if|when|whenever|in (?:this|that|which|the (?:first|second|third|other|former|latter)) case|otherwise|then"
                    + "|wenn|falls|dann|andernfalls|si|quand|lorsque|alors|sinon|cuando|entonces|caso|quando|allora)(?![\\p{L}])"
                    + "|\u6b64\u65f6|\u5f53.{1,40}\u65f6|\u82e5|\u5982\u679c|\u3068\u304d|\u5834\u5408|\uacbd\uc6b0",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern THEN = Pattern.compile(
            "(?<![\\p{L}])(?:if|falls|si)(?![\\p{L}]).{1,120}"
                    + "(?:,|then|dann|alors|entonces)\\s*$|(?<![\\p{L}])in (?:this|that) case,?[\\p{L} ]{0,30}$|\u6b64\u65f6[^\u3002]{0,20}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final int FARTHEST = 400;
    /** No paragraph is longer. */
    private static final int LONGEST = 4_000;

    private static final int MOST = 500;

    private CasesInWords() {}

    static List<Release> in(NoteText note) {
        String text = note.source().text();
        List<Release> found = new ArrayList<>();
        for (Passage passage : note.passages()) {
            String base = passage instanceof Passage.Formula formula && !formula.display()
                    ? FormulaName.ofNumber(formula.tex())
                    : "";
            if (!base.isEmpty() && found.size() < MOST) {
                int start = passage.span().start();
                String before = before(text, start);
                boolean item = ITEM.matcher(before.stripLeading()).matches();
                if ((item ? CASE : THEN)
                        .matcher(before.replaceAll("[$]\\s*$", ""))
                        .find()) {
                    found.add(new Release(base, end(text, passage.span().end()), start, false));
                }
            }
        }
        return found;
    }

    /** The paragraph or item up to an offset. */
    private static String before(String text, int offset) {
        int from = Math.max(0, offset - FARTHEST);
        String near = text.substring(from, offset);
        Matcher end = BREAK.matcher(near);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        return near.substring(last);
    }

    private static int end(String text, int offset) {
        int farthest = Math.min(text.length(), offset + LONGEST);
        Matcher end = BREAK.matcher(text).region(offset, farthest);
        return end.find() ? end.start() : farthest;
    }
}
