package dev.longhand.notes.section;

import dev.longhand.notes.document.Passage;
import dev.longhand.notes.wording.OpeningWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a note apart into sentences that begin with a case, items of lists, and paragraphs with a label. */
final class OpenedParts {

    private static final Pattern BREAK = Pattern.compile("\\n[ \\t>]*\\n");
    private static final Pattern ITEM = Pattern.compile(
            "[ \\t>]*(?:[-*+\u2022]|\\d{1,2}[.)]" + "|\\\\item)[ \\t*_]*(?:\\[[^\\]\\n]{0,40}\\]\\s*)?\\$?\\$?");
    private static final Pattern END = Pattern.compile("[.!?;](?=\\s|$)|[\u3002\uff1b]");
    private static final Pattern STARTS = Pattern.compile("\\s*[.!?;,:]*\\s*");

    private final String source;
    private final List<OpenedPart> parts = new ArrayList<>();
    private int paragraph;
    private int list;
    /** Where the last passage ended. */
    private int last;

    private boolean inItem;
    /** The beginning of a part up to its first formula. */
    private final StringBuilder opening = new StringBuilder();

    private boolean opens = true;
    private boolean itemOpens;
    /** Whether a heading, or the end of a list, parts what comes from what was. */
    private boolean parted;

    OpenedParts(String source) {
        this.source = source;
    }

    List<OpenedPart> all() {
        return parts;
    }

    void heading(Passage.Heading heading) {
        paragraph++;
        list++;
        parted = true;
        begin(false);
        if (heading.level() > Surroundings.LOWEST_LEVEL) {
            // it may be a label, or a sentence that ends in a formula
            opening.append(heading.text());
        }
        last = heading.span().end();
    }

    private void begin(boolean item) {
        inItem = item;
        itemOpens = item;
        opens = true;
        opening.setLength(0);
    }

    /** Takes notice of the breaks and marks between the last passage and a place. */
    private void reach(int start, boolean isFormula) {
        String gap = source.substring(Math.max(0, Math.min(last, start) - 1), start);
        int line = gap.lastIndexOf('\n') + 1;
        if (line == 0 && last > 0) {
            return;
        }
        String before = gap.substring(line);
        boolean item = ITEM.matcher(before).matches();
        boolean broken = BREAK.matcher(gap).find();
        if (item) {
            paragraph++;
            begin(true);
        } else if (broken) {
            boolean inner = inItem && (before.startsWith("  ") || before.startsWith("\t") || before.contains("$$"));
            boolean announced = isFormula && opens && !opening.isEmpty();
            paragraph += announced ? 0 : 1;
            if (!inner && !announced) {
                list += inItem ? 1 : 0;
                parted |= inItem;
                begin(false);
            }
        }
    }

    void prose(Passage.Prose prose) {
        reach(prose.span().start(), false);
        last = prose.span().end();
        String text = prose.text();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            from = end.end();
            if (!itemOpens) {
                opens = true;
                opening.setLength(0);
            }
        }
        if (opens) {
            String rest = text.substring(from);
            opening.append(from > 0 ? rest : STARTS.matcher(text).replaceFirst(""))
                    .append(' ');
        }
    }

    void formula(Passage.Formula formula) {
        reach(formula.span().start(), true);
        last = formula.span().end();
        if (opens) {
            open();
        }
        if (!parts.isEmpty()) {
            OpenedPart part = parts.get(parts.size() - 1);
            part.formula(formula.span().start(), formula.tex(), part.kind().startsWith("item"));
        }
        opens = false;
        itemOpens = false;
        opening.setLength(0);
    }

    private void open() {
        String words = opening.toString().strip();
        String kind = itemOpens ? OpeningWords.isLabel(words) ? "item " + list : "" : OpeningWords.kind(words);
        boolean goesOn = kind.isEmpty()
                && !parts.isEmpty()
                && !parted
                && !itemOpens
                && (inItem || !OpeningWords.isSentence(words));
        if (!goesOn) {
            parts.add(new OpenedPart(parts.size() + 1, paragraph, kind, words));
        }
        parted = false;
    }
}
