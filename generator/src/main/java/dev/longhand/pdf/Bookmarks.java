package dev.longhand.pdf;

import dev.longhand.image.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The headings as a table of contents beside the pages. */
final class Bookmarks {

    private record Open(int level, PDOutlineItem item) {}

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Open> above = new ArrayDeque<>();

    /** @param top of the heading, in points from the bottom of the page */
    void add(Piece heading, PDPage page, int top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(top);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.text());
        item.setDestination(place);
        while (!above.isEmpty() && above.peek().level() >= heading.level()) {
            above.pop();
        }
        if (above.isEmpty()) {
            outline.addLast(item);
        } else {
            above.peek().item().addLast(item);
        }
        above.push(new Open(heading.level(), item));
    }

    void addTo(PDDocument file) {
        outline.openNode();
        file.getDocumentCatalog().setDocumentOutline(outline);
        file.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
