package dev.longhand.notes.document;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Turns the text of Markdown blocks into passages, in place of CommonMark's own parser for what is in a block. */
final class BlockText implements InlineParser {

    private final String document;
    private final Definitions definitions;
    private final PassageList passages;
    private final Titles titles;

    BlockText(String document, Definitions definitions, PassageList passages, Titles titles) {
        this.document = document;
        this.definitions = definitions;
        this.passages = passages;
        this.titles = titles;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        Excerpt text = excerpt(lines);
        if (text.length() == 0) {
            return;
        }
        if (block instanceof MathsFence.Block) {
            passages.formula(text, true);
        } else if (block instanceof Heading heading && !text.text().contains("$$")) {
            String words = PlainText.of(text.text().replace('\n', ' '), Dialect.MARKDOWN);
            int end = text.placeAfter(text.length());
            passages.heading(text.place(0), end, heading.getLevel(), words);
        } else {
            new Dissection(text, Dialect.MARKDOWN, definitions, passages, titles).read(0, text.length());
        }
    }

    /** The lines as they stand in the document, without the blanks before and after each. */
    private Excerpt excerpt(SourceLines lines) {
        Excerpt.Builder text = new Excerpt.Builder();
        int lastEnd = -1;
        for (SourceLine line : lines.getLines()) {
            SourceSpan span = line.getSourceSpan();
            if (span == null) {
                continue;
            }
            int start = span.getInputIndex();
            int end = start + span.getLength();
            while (start < end && isBlank(document.charAt(start))) {
                start++;
            }
            if (lastEnd >= 0) {
                text.add(document.charAt(lastEnd), lastEnd);
            }
            text.addAll(document, start, end);
            lastEnd = lineEnd(end);
        }
        return text.build();
    }

    /** The last character of a line end, or -1 at the end of the document. */
    private int lineEnd(int end) {
        int at = end;
        while (at < document.length() && document.charAt(at) != '\n' && document.charAt(at) != '\r') {
            at++;
        }
        boolean both = at + 1 < document.length() && document.charAt(at) == '\r' && document.charAt(at + 1) == '\n';
        return at >= document.length() ? -1 : both ? at + 1 : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
