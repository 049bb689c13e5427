package dev.longhand.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.image.DocumentPieces;
import dev.longhand.image.Piece;
import dev.longhand.network.Network;
import dev.longhand.pdf.Pagination.Placed;
import dev.longhand.typeset.Block;
import dev.longhand.typeset.Document;
import dev.longhand.typeset.DocumentRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPagesTest {

    private static final Longhand LONGHAND = new Longhand();
    private static final double WIDTH = 700;
    private static final double HEIGHT = 1000;

    static Stream<String> names() {
        return ExampleNetworks.names().stream();
    }

    private static Document document(String name) {
        Network network = ExampleNetworks.read(name);
        return LONGHAND.document(network, DocumentRequest.of(network));
    }

    @ParameterizedTest
    @MethodSource("names")
    void headingsAreBookmarksInOrder(String name) throws IOException {
        Document document = document(name);
        try (PDDocument file = Loader.loadPDF(PdfPages.of(document))) {
            List<String> titles = new ArrayList<>();
            collect(file.getDocumentCatalog().getDocumentOutline(), titles);
            assertEquals(
                    document.blocks().stream()
                            .filter(Block.Heading.class::isInstance)
                            .map(block -> ((Block.Heading) block).words())
                            .toList(),
                    titles);
            assertEquals(titles.get(0), file.getDocumentInformation().getTitle());
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    @Test
    void wordsAndFormulasCanBeSearched() throws IOException {
        Document document = document("note-002");
        try (PDDocument file = Loader.loadPDF(PdfPages.of(document))) {
            String content = new String(
                    file.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            // PDFBox's own stripper does not know replacement text, so the words are looked for in the content.
            assertTrue(content.contains(hexadecimal("sigmoids")));
            assertTrue(content.contains(hexadecimal(document.formulas().get(0).replace('\n', ' '))));
            assertTrue(new PDFTextStripper().getText(file).contains("Forward"), "headings are letters");
        }
    }

    private static String hexadecimal(String text) {
        StringBuilder hexadecimal = new StringBuilder();
        text.chars().forEach(c -> hexadecimal.append("%04X".formatted(c)));
        return hexadecimal.toString();
    }

    @Test
    void equalDerivationsGiveEqualBytes() {
        byte[] first = PdfPages.of(document("note-000"));
        byte[] second = PdfPages.of(document("note-000"));
        assertArrayEquals(first, second);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPieceStandsOnAPage(String name) {
        List<Piece> pieces = DocumentPieces.of(document(name), WIDTH);
        List<Placed> placed = Pagination.of(pieces, HEIGHT);
        assertEquals(
                pieces, placed.stream().filter(Placed::first).map(Placed::piece).toList());
        int page = 0;
        double bottom = 0;
        for (Placed part : placed) {
            assertTrue(part.page() == page || part.page() == page + 1);
            if (part.page() > page) {
                page = part.page();
                bottom = 0;
            }
            assertTrue(part.top() >= bottom, "above what stands before it");
            bottom = part.top() + part.part().height();
            assertTrue(
                    bottom <= HEIGHT + 0.01,
                    () -> "beyond the page: " + part.piece().text());
        }
        for (int i = 0; i + 1 < placed.size(); i++) {
            if (placed.get(i).piece().kind() == Piece.Kind.HEADING) {
                assertEquals(placed.get(i).page(), placed.get(i + 1).page(), "a heading alone at the end of a page");
            }
        }
    }

    @Test
    void aFormulaTallerThanAPageIsCutBetweenItsRows() {
        StringBuilder rows = new StringBuilder("x_0 &= 0");
        for (int i = 1; i < 60; i++) {
            rows.append(" \\\\ x_{").append(i).append("} &= \\frac{").append(i).append("}{2}");
        }
        Document tall = new Document(
                List.of(new Block.Heading(1, "Tall"), new Block.Formula("\\begin{aligned}" + rows + "\\end{aligned}")));
        List<Piece> pieces = DocumentPieces.of(tall, WIDTH);
        List<Placed> placed = Pagination.of(pieces, HEIGHT);
        assertTrue(placed.size() > 3, () -> placed.size() + " parts");
        double height = placed.stream()
                .filter(part -> part.piece().kind() == Piece.Kind.FORMULA)
                .mapToDouble(part -> part.part().height())
                .sum();
        assertEquals(pieces.get(1).drawing().height(), height, 0.01);
        placed.forEach(part -> assertTrue(part.top() + part.part().height() <= HEIGHT + 0.01));
    }
}
