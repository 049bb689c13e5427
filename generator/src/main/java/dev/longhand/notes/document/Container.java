package dev.longhand.notes.document;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.parser.block.BlockParser;
import org.jspecify.annotations.Nullable;

/**
 * The quotes and list items around a block.
 *
 * @param quotes how many quotes
 * @param indent of the text of the list items within the innermost quote
 */
record Container(int quotes, int indent) {

    /** What is around the text of a block. */
    static Container of(BlockParser parser) {
        int quotes = 0;
        int indent = 0;
        for (@Nullable Block block = parser.getBlock(); block != null; block = block.getParent()) {
            if (block instanceof BlockQuote) {
                quotes++;
            } else if (block instanceof ListItem item && quotes == 0 && item.getContentIndent() != null) {
                indent += item.getContentIndent();
            }
        }
        return new Container(quotes, indent);
    }

    /** The end of the last line, from the one that ends at {@code lineEnd} to {@code end}, that is still inside. */
    int end(String document, Lines lines, int lineEnd, int end) {
        if (quotes == 0 && indent == 0) {
            return end;
        }
        int last = lineEnd;
        for (int line = lines.next(lineEnd); line <= end && line < document.length(); line = lines.next(line)) {
            if (!holds(document, line, lines.end(line))) {
                return last;
            }
            last = lines.end(line);
        }
        return end;
    }

    private boolean holds(String document, int line, int end) {
        int at = line;
        for (int i = 0; i < quotes; i++) {
            while (at < end && document.charAt(at) == ' ') {
                at++;
            }
            if (at >= end || document.charAt(at) != '>') {
                return false;
            }
            at++;
        }
        int blanks = 0;
        while (at < end && (document.charAt(at) == ' ' || document.charAt(at) == '\t')) {
            blanks += document.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        return at == end || blanks >= indent;
    }
}
