package dev.longhand.notes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A fenced block whose language is {@code math}: a formula. */
final class MathsFence extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile("(`{3,}|~{3,})[ \\t]*math[ \\t]*");

    private static final int CODE_INDENT = 4;

    /** The block, for CommonMark's tree. */
    static final class Block extends CustomBlock {}

    private final Block block = new Block();
    private final List<SourceLine> lines = new ArrayList<>();
    private final String fence;
    private boolean begun;

    private MathsFence(String fence) {
        this.fence = fence;
    }

    @Override
    public org.commonmark.node.Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine()
                .getContent()
                .toString()
                .substring(state.getIndex())
                .strip();
        boolean closed = line.startsWith(fence)
                && line.chars().allMatch(c -> c == fence.charAt(0))
                && state.getIndent() < CODE_INDENT;
        return closed ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        if (begun) {
            lines.add(line);
        }
        // The first line is the rest of the one with the fence.
        begun = true;
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(lines), block);
    }

    /** Where such a block starts. */
    static final class Start extends AbstractBlockParserFactory {

        private final String document;

        Start(String document) {
            this.document = document;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = LineStart.of(state);
            int end = start + state.getLine().getContent().length();
            Matcher opening = OPENING.matcher(document).region(start + state.getNextNonSpaceIndex(), end);
            if (state.getIndent() >= CODE_INDENT || !opening.matches()) {
                return BlockStart.none();
            }
            return BlockStart.of(new MathsFence(opening.group(1))).atIndex(end - start);
        }
    }
}
