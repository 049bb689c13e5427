package dev.longhand.notes.document;

import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark finds the blocks, with formulas as blocks of their own so that a line {@code - b_1} in one
 * is no list; what stands in a block is taken apart here, because CommonMark's inlines would eat backslashes and
 * asterisks of formulas.
 */
final class MarkdownReader {

    /** Quotes and lists nested deeper are read as text. */
    private static final int DEEPEST = 100;

    /** The blocks of CommonMark but for HTML, in the order in which they are tried. */
    private static final List<Class<? extends Block>> BLOCKS = List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);

    private MarkdownReader() {}

    /** The passages of a document. */
    static List<Passage> read(Excerpt document, Definitions definitions) {
        PassageList passages = new PassageList(document);
        Titles titles = new Titles(document.text());
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
                .customBlockParserFactory(new MathsFence.Start(document.text()))
                .customBlockParserFactory(new MathsBlockStart(document.text()))
                .inlineParserFactory(context -> new BlockText(document.text(), definitions, passages, titles))
                .maxOpenBlockParsers(DEEPEST)
                .build()
                .parse(outline(document.text()));
        return passages.inOrder();
    }

    /**
     * The text with a sign in place of each letter, for CommonMark to find the blocks. It offers no line that starts
     * with a letter to other parsers, and makes a line that starts with a bracket and a colon a link.
     */
    private static String outline(String document) {
        StringBuilder outline = new StringBuilder(document);
        for (int i = 0; i < outline.length(); i++) {
            char c = outline.charAt(i);
            if (c == '[' || Character.isLetter(c)) {
                outline.setCharAt(i, '\u00a7');
            }
        }
        return outline.toString();
    }
}
