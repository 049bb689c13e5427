package dev.longhand.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.image.DocumentPieces;
import dev.longhand.image.PictureNetworks;
import dev.longhand.image.Piece;
import dev.longhand.network.Network;
import dev.longhand.pdf.Pagination.Placed;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.diagram.GraphDiagram;
import dev.longhand.typeset.diagram.Label;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"1-1-3-1", "2-2-2", "4-8-3"})
    void aGraphIsCutBetweenItsBands(String name) throws IOException {
        List<Piece> pieces = DocumentPieces.of(PictureNetworks.document(name, true), WIDTH);
        List<Placed> pictures = Pagination.of(pieces, HEIGHT).stream()
                .filter(part -> part.piece().kind() == Piece.Kind.PICTURE)
                .toList();
        assertEquals(2, pictures.stream().filter(Placed::first).count(), "the network and the graph");
        pictures.forEach(part -> assertTrue(part.top() + part.part().height() <= HEIGHT + 0.01));
        double drawn =
                pictures.stream().mapToDouble(part -> part.part().height()).sum();
        double whole = pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.PICTURE)
                .mapToDouble(piece -> piece.drawing().height())
                .sum();
        assertEquals(whole, drawn, 0.01);
    }

    /** Whatever cannot be cut has to fit all the same. */
    @Test
    void aPictureWithoutBandsIsMadeSmaller() {
        List<GraphDiagram.Node> nodes = new ArrayList<>();
        List<Integer> inputs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            nodes.add(new GraphDiagram.Node(GraphDiagram.Kind.INPUT, Label.of("x_{" + i + "}"), "", List.of()));
            inputs.add(i);
        }
        nodes.add(new GraphDiagram.Node(GraphDiagram.Kind.RESULT, Label.of("L"), "+", inputs));
        Document tall = new Document(List.of(new Block.Heading(1, "Tall"), new Block.Figure(new GraphDiagram(nodes))));
        List<Placed> placed = Pagination.of(DocumentPieces.of(tall, WIDTH), HEIGHT);
        assertEquals(2, placed.size());
        assertEquals(HEIGHT, placed.get(1).part().height(), 0.01);
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
