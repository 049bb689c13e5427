package dev.longhand.notes.document;

import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.ParserState;

/** Where in the document the line stands that CommonMark is at. */
final class LineStart {

    private LineStart() {}

    /** Offset of the line's first character. */
    static int of(ParserState state) {
        SourceSpan span = state.getLine().getSourceSpan();
        if (span == null) {
            throw new IllegalStateException("the parser was not asked for positions");
        }
        return span.getInputIndex();
    }
}
