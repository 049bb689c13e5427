package dev.longhand.notes.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Lines of a Markdown document with a formula or a comment that goes over them. */
final class MathsBlock extends AbstractBlockParser {

    /** The block, for CommonMark's tree. */
    private static final class Block extends CustomBlock {}

    private final Block block = new Block();
    private final List<SourceLine> lines = new ArrayList<>();
    private final int end;

    /**
     * A block that has just begun.
     *
     * @param end offset where its last line ends
     */
    MathsBlock(int end) {
        this.end = end;
    }

    @Override
    public org.commonmark.node.Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return LineStart.of(state) <= end ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(lines), block);
    }
}
