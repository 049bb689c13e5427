package dev.longhand.image;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG as the XML reader of the JDK sees it. */
record SvgDocument(Document document) {

    static SvgDocument read(String svg) throws Exception {
        return new SvgDocument(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg))));
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    List<String> glyphIds() {
        return all("path").stream()
                .map(path -> path.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<String> usedIds() {
        return all("use").stream()
                .map(use -> use.getAttribute("xlink:href"))
                .map(reference -> reference.substring(1))
                .toList();
    }

    /** A coordinate of the first place where a glyph is used. */
    double use(String glyph, String attribute) {
        return all("use").stream()
                .filter(use -> use.getAttribute("xlink:href").equals("#" + glyph))
                .mapToDouble(use -> Double.parseDouble(use.getAttribute(attribute)))
                .findFirst()
                .orElseThrow();
    }
}
