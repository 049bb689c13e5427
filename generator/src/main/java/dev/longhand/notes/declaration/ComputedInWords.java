package dev.longhand.notes.declaration;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.naming.BaseName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of which words say how they are computed from others: "where {@code \mu} and {@code \sigma^2} are the mean and the
 * variance of the batch". Where no formula says it too, they depend on what is around them in a way that is not known.
 */
public final class ComputedInWords {

    private static final String STATISTIC =
            "(?:mean|average|variance|standard deviation|std\\b|deviation|median|softmax|maximum"
                    + "|minimum|norm of|sum of|mittelwert|durchschnitt|varianz|standardabweichung|moyenne|variance|\\w*cart[- ]type"
                    + "|media|promedio|varianza|desviaci\u00f3n|m\u00e9dia|vari\u00e2ncia|desvio|scarto|\u5747\u503c|\u5e73\u5747|\u65b9\u5dee|\u6807\u51c6\u5dee|\u5206\u6563|\ud3c9\uade0|\ubd84\uc0b0)";
    private static final String VERB =
            "(?:is|are|be|being|denotes?|represents?|stands? for|ist|sind|bezeichne[nt]*|est|sont"
                    + "|d\u00e9signent?|es|son|\u00e9|s\u00e3o|sono|\u662f|\u4e3a|\u7232|\u5206\u522b\u662f|\u5206\u522b\u4e3a|\u8868\u793a)";
    private static final Pattern BEHIND = Pattern.compile("(?s)[\\s,]*(?:here |now |then |resp\\w*\\.? )?" + VERB
            + "[\\s,]*(?:[\\p{L}'\u2019-]+[\\s,]+){0,4}?(?:\\p{L}+-)?" + STATISTIC + ".*");
    private static final Pattern AHEAD = Pattern.compile("(?s).*(?<!\\p{L})" + STATISTIC
            + "(?:\\s+(?:of|over|der|des|die|de|du|del|dello|do|da)(?:\\s+(?:the|this|each|la|le|el"
            + "|o))?\\s+[\\p{L}-]{1,20})?[\\s,]*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*(?:and|und|et|y|e|\u548c|\u4e0e|\u3068)?[\\s,]*");
    private static final int LONGEST = 60;
    private static final int NEAR = 160;

    private ComputedInWords() {}

    /** The bases of such names. */
    public static Set<String> in(NoteText note) {
        Set<String> found = new HashSet<>();
        List<Passage> passages = note.passages();
        List<String> waiting = new ArrayList<>();
        String before = "";
        for (Passage passage : passages) {
            if (passage instanceof Passage.Prose prose) {
                String text = prose.text().toLowerCase(Locale.ROOT);
                String start = text.substring(0, Math.min(NEAR, text.length()));
                if (!waiting.isEmpty() && BEHIND.matcher(start).matches()) {
                    found.addAll(waiting);
                }
                if (!BETWEEN.matcher(start).matches() || text.length() > NEAR) {
                    waiting.clear();
                }
                before = text.substring(Math.max(0, text.length() - NEAR));
            } else if (passage instanceof Passage.Formula formula && !formula.display()) {
                String name = name(note, formula.tex());
                if (name.isEmpty()) {
                    waiting.clear();
                } else {
                    waiting.add(name);
                    if (AHEAD.matcher(before).matches()) {
                        found.add(name);
                    }
                }
                before = "";
            } else {
                waiting.clear();
                before = "";
            }
        }
        return found;
    }

    /** The base of a formula that is a name alone; empty for others. */
    private static String name(NoteText note, String tex) {
        if (tex.length() > LONGEST || tex.indexOf('=') >= 0) {
            return "";
        }
        ReadFormula read = FormulaParser.read(tex, note.macros(), Set.of());
        return read.unread().isEmpty()
                        && read.statements().size() == 1
                        && read.statements().get(0).sides().size() == 1
                ? BaseName.of(read.statements().get(0).sides().get(0))
                : "";
    }
}
