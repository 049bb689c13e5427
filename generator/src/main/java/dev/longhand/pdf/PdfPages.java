package dev.longhand.pdf;

import dev.longhand.image.DocumentPieces;
import dev.longhand.image.Piece;
import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Ink;
import dev.longhand.pdf.Pagination.Placed;
import dev.longhand.typeset.block.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** A derivation as pages of A4. Equal derivations give equal bytes. */
public final class PdfPages {

    /** Points to a pixel: 18 pixels of running text come to 11.2 points. */
    private static final double SCALE = 0.62;

    private static final double WIDTH = PDRectangle.A4.getWidth() / SCALE;
    private static final double HEIGHT = PDRectangle.A4.getHeight() / SCALE;
    /** 20 mm. */
    private static final double MARGIN = 57 / SCALE;

    private static final double NUMBER_SIZE = 0.8 * Piece.EM;

    private final PDDocument file;
    private final PdfFonts fonts;
    private final Structure structure = new Structure();
    private final Bookmarks bookmarks = new Bookmarks();
    private final IdentityHashMap<Piece, PDStructureElement> elements = new IdentityHashMap<>();

    private PdfPages(PDDocument file) {
        this.file = file;
        this.fonts = new PdfFonts(file);
    }

    /** The bytes of the file. */
    public static byte[] of(Document document) {
        List<Piece> pieces = DocumentPieces.of(document, WIDTH - 2 * MARGIN);
        try (PDDocument file = new PDDocument()) {
            return new PdfPages(file).write(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(List<Piece> pieces) throws IOException {
        List<Placed> placed = Pagination.of(pieces, HEIGHT - 2 * MARGIN);
        int pages = placed.get(placed.size() - 1).page() + 1;
        for (int number = 0; number < pages; number++) {
            page(number, pages, placed);
        }
        structure.addTo(file);
        bookmarks.addTo(file);
        describe(pieces.get(0).text());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private void page(int number, int pages, List<Placed> placed) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        structure.turnTo(page);
        try (PDPageContentStream content = new PDPageContentStream(file, page)) {
            content.transform(new Matrix((float) SCALE, 0, 0, (float) -SCALE, 0, PDRectangle.A4.getHeight()));
            Ink ink = new PdfInk(content, fonts);
            for (Placed part : placed) {
                if (part.page() == number) {
                    draw(part, page, content, ink);
                }
            }
            foot(number + 1, pages, content, ink);
        }
    }

    private void draw(Placed part, PDPage page, PDPageContentStream content, Ink ink) throws IOException {
        Piece piece = part.piece();
        double top = MARGIN + part.top();
        if (piece.kind() == Piece.Kind.HEADING) {
            bookmarks.add(piece, page, (int) Math.min(PDRectangle.A4.getHeight(), (HEIGHT - top + 10) * SCALE));
        }
        PDStructureElement element = elements.computeIfAbsent(piece, structure::element);
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, structure.mark(element, page));
        content.beginMarkedContent(COSName.getPDFName(Structure.tag(piece)), PDPropertyList.create(mark));
        Ink placed = ink.at(MARGIN + piece.indent(), top, 1);
        if (piece.kind() == Piece.Kind.FORMULA && part.first()) {
            placed.said(piece.text().replace('\n', ' '), part.part()::paint);
        } else {
            part.part().paint(placed);
        }
        content.endMarkedContent();
    }

    private static void foot(int number, int pages, PDPageContentStream content, Ink ink) throws IOException {
        Drawing line = Piece.words(number + " / " + pages, NUMBER_SIZE);
        content.beginMarkedContent(COSName.ARTIFACT);
        line.paint(ink.at((WIDTH - line.width()) / 2, HEIGHT - MARGIN / 2 - NUMBER_SIZE, 1));
        content.endMarkedContent();
    }

    private void describe(String title) {
        file.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        file.getDocumentCatalog().setViewerPreferences(preferences);
        file.getDocumentInformation().setTitle(title);
        file.getDocumentInformation().setProducer("Longhand");
        file.setDocumentId(1L);
    }
}
