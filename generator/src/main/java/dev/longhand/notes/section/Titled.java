package dev.longhand.notes.section;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a note under headings and behind words that name a paragraph in front of it, {@code **Product.**}. */
public final class Titled {

    private static final String MARKED =
            "(?:\\*\\*|__|\\*|\\\\textbf\\{|\\\\emph\\{|<b>)[ \\t]*\\p{Lu}[^*$\\n}<]{1,60}[.:]"
                    + "[ \\t]*(?:\\*|_|\\}|<)";
    private static final String EXAMPLE =
            "(?i:(?:an |as an |ein |un )?(?:example|application|beispiel|anwendung|ejemplo"
                    + "|exemple)s?\\b[^$.:\\n]{0,60}[.:]|for example,)";
    private static final Pattern RUN_IN =
            Pattern.compile("^[ \\t]*(?:" + MARKED + "|" + EXAMPLE + ")", Pattern.MULTILINE);

    private final List<Passage> passages;
    private final List<Integer> starts = new ArrayList<>();

    /** Looks for headings and for names of paragraphs in a note. */
    public Titled(NoteText note) {
        this.passages = note.passages();
        Matcher matcher = RUN_IN.matcher(note.source().text()).useAnchoringBounds(false);
        int before = 0;
        for (int i = 0; i < passages.size(); i++) {
            int end = Math.max(before, passages.get(i).span().end());
            boolean marked =
                    passages.get(i) instanceof Passage.Heading heading && heading.level() <= Surroundings.LOWEST_LEVEL;
            if (marked || matcher.region(before, end).find()) {
                starts.add(i);
            }
            before = end;
        }
    }

    /** The stretches that begin behind a place of the source. */
    public List<Stretch> behind(int place) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : passages.size();
            Span first = passages.get(from).span();
            if (first.start() > place) {
                found.add(new Stretch(
                        from,
                        new Span(first.start(), passages.get(to - 1).span().end())));
            }
        }
        return found;
    }

    /**
     * One of them.
     *
     * @param from the number of its first passage
     * @param span from there to the next
     */
    public record Stretch(int from, Span span) {}
}
