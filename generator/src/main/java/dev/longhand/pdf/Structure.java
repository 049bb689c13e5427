package dev.longhand.pdf;

import dev.longhand.image.Piece;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What is a heading, a paragraph, a formula, for those who have the file read out (ISO 32000-1, 14.7 and 14.8). */
final class Structure {

    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final COSArray parents = new COSArray();
    private COSArray marked = new COSArray();
    private int pages;

    Structure() {
        tree.appendKid(root);
    }

    /** The following marks stand on another page. */
    void turnTo(PDPage page) {
        marked = new COSArray();
        page.setStructParents(pages);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(COSInteger.get(pages));
        parents.add(marked);
        pages++;
    }

    PDStructureElement element(Piece piece) {
        PDStructureElement element = new PDStructureElement(tag(piece), root);
        if (piece.kind() == Piece.Kind.FORMULA || piece.kind() == Piece.Kind.PICTURE) {
            element.setAlternateDescription(piece.text());
        }
        root.appendKid(element);
        return element;
    }

    static String tag(Piece piece) {
        return switch (piece.kind()) {
            case HEADING -> "H" + piece.level();
            case PARAGRAPH, ORNAMENT -> "P";
            case FORMULA -> "Formula";
            case PICTURE -> "Figure";
        };
    }

    /** The number by which the content of a page refers to an element; an element may have content on several pages. */
    int mark(PDStructureElement element, PDPage page) {
        int number = marked.size();
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        element.setPage(page);
        element.appendKid(new PDMarkedContentReference(reference));
        marked.add(element.getCOSObject());
        return number;
    }

    void addTo(PDDocument file) {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        tree.setParentTree(new PDNumberTreeNode(numbers, PDParentTreeValue.class));
        tree.setParentTreeNextKey(pages);
        file.getDocumentCatalog().setStructureTreeRoot(tree);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(info);
    }
}
