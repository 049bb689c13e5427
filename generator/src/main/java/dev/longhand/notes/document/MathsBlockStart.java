package dev.longhand.notes.document;

import java.util.regex.Pattern;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds the lines of a Markdown document that hold the start of a formula which stands apart, and where it ends. The
 * end is looked up ahead, because a formula that is never closed must not swallow the rest of the document.
 */
final class MathsBlockStart extends AbstractBlockParserFactory {

    /** The indent from which a line is code. */
    private static final int CODE_INDENT = 4;

    /** What other blocks start with. */
    private static final Pattern OTHER = Pattern.compile("[>#~]|```|[-+*](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$)");

    private final String document;
    private final Braces braces;
    private final Closings closings;
    private final Lines lines;

    /** The end of a formula that goes on outside the quote or list it begins in. */
    private int loose = -1;

    MathsBlockStart(String document) {
        this.document = document;
        braces = new Braces(document);
        closings = new Closings(document, Dialect.MARKDOWN, braces);
        lines = new Lines(document);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int lineStart = LineStart.of(state);
        int first = lineStart + state.getNextNonSpaceIndex();
        int lineEnd = lineStart + state.getLine().getContent().length();
        if (first >= lineEnd
                || first <= loose
                || OTHER.matcher(document).region(first, lineEnd).lookingAt()) {
            return BlockStart.none();
        }
        boolean atFront = opensApart(first);
        if (state.getIndent() >= CODE_INDENT && !atFront) {
            return BlockStart.none();
        }
        int end = end(first, lineEnd, atFront);
        if (end < 0) {
            return BlockStart.none();
        }
        int limit = Container.of(matched.getMatchedBlockParser()).end(document, lines, lineEnd, end);
        if (limit < end && end < closings.paragraphEnd(first)) {
            // The author did not indent the rest: as a paragraph it may go on without.
            loose = end;
            return BlockStart.none();
        }
        return BlockStart.of(new MathsBlock(limit)).atIndex(state.getNextNonSpaceIndex());
    }

    private boolean opensApart(int offset) {
        Delimiter delimiter = Delimiter.at(document, offset, Dialect.MARKDOWN);
        return delimiter != null && delimiter.spansBlankLines();
    }

    /** Whether what is open at the end of a line is more than a stray dollar sign or backtick. */
    private boolean goesOver(int opened, int closing, Delimiter delimiter) {
        if (delimiter.spansBlankLines()) {
            return true;
        }
        return delimiter.isMaths()
                && document.substring(opened, closing).chars().anyMatch(c -> "\\=^_{".indexOf(c) >= 0);
    }

    /** Past a character, an escaped one or a definition. */
    private int afterPlain(int i) {
        if (document.charAt(i) != '\\') {
            return i + 1;
        }
        Definition definition = Definition.at(document, i, braces);
        return definition == null ? i + 2 : definition.end();
    }

    /** Where the block that starts at {@code first} ends, or -1 if there is none. */
    private int end(int first, int lineEnd, boolean atFront) {
        int end = atFront ? lineEnd : -1;
        int line = lineEnd;
        int i = first;
        while (i < line) {
            Delimiter delimiter = Delimiter.at(document, i, Dialect.MARKDOWN);
            int closing = delimiter == null ? -1 : closings.closing(i, delimiter);
            if (delimiter == null) {
                i = afterPlain(i);
            } else if (closing < 0 && i == first && atFront && delimiter.isMaths()) {
                return closings.paragraphEnd(i);
            } else if (closing < 0 || (closing >= line && !goesOver(i, closing, delimiter))) {
                i += delimiter.opening().length();
            } else {
                i = closing + delimiter.closing().length();
            }
            if (i > line) {
                line = lines.end(i);
                end = line;
            }
        }
        return end;
    }
}
