package dev.longhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.latex.writing.MathMl;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlPageTest {

    static Stream<String> names() {
        return ExampleNetworks.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWholeAndRefersToItselfOnly(String name) throws Exception {
        Document document = ExamplePages.document(name);
        Element page = parsed(ExamplePages.of(name));
        Set<String> anchors = new HashSet<>();
        for (Element element : all(page, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || anchors.add(id), "twice: " + id);
        }
        for (Element element : all(page, "*")) {
            String reference = element.getAttribute("href");
            assertTrue(
                    reference.isEmpty() || reference.equals("data:,") || anchors.contains(reference.substring(1)),
                    reference);
            assertEquals("", element.getAttribute("src"));
        }
        assertEquals(0, all(page, "script").size());
        assertEquals(0, all(page, "code").size(), "a formula that could not be drawn");
        assertEquals(folds(document.blocks()), all(page, "details").size());
        long headings = document.unfolded().stream()
                .filter(Block.Heading.class::isInstance)
                .count();
        assertEquals(headings - 1, all(page, "a").size(), "entries of the table of contents");
        assertEquals(
                document.formulas(),
                all(page, "svg").stream()
                        .filter(svg -> ((Element) svg.getParentNode())
                                .getAttribute("class")
                                .equals("formula"))
                        .map(svg -> all(svg, "title").get(0).getTextContent())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFormulaIsSaidInMathMl(String name) throws Exception {
        Element page = parsed(ExamplePages.of(name));
        List<Element> drawn = all(page, "svg").stream()
                .filter(svg -> !all(svg, "title").isEmpty()
                        && !((Element) svg.getParentNode()).getTagName().equals("figure"))
                .toList();
        assertEquals(drawn.size(), all(page, "math").size());
        for (Element svg : drawn) {
            assertEquals("true", svg.getAttribute("aria-hidden"));
            Element spoken = (Element) svg.getNextSibling();
            assertEquals("spoken", spoken.getAttribute("class"));
        }
    }

    @Test
    void mathMlSaysWhatStandsThere() {
        assertEquals(
                Optional.of("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow>"
                        + "<mfrac><mrow><mi>\u2202</mi><mi>L</mi></mrow><mrow><mi>\u2202</mi>"
                        + "<msub><mi>w</mi><mn>1</mn></msub></mrow></mfrac><mo>=</mo>"
                        + "<mrow><mo>\u2212</mo><mrow><msub><mi>\u03b4</mi><mi>s</mi></msub><mo>\u22c5</mo>"
                        + "<msup><mi>x</mi><mn>2</mn></msup></mrow></mrow></mrow></math>"),
                MathMl.of("\\frac{\\partial L}{\\partial w_1} = -\\delta_s \\cdot x^{2}", false));
    }

    @Test
    void textFromOutsideIsNoMarkup() throws Exception {
        Document hostile = new Document(List.of(
                new Block.Heading(1, "<script>alert(1)</script> & \"x\""),
                new Block.Heading(2, "</h2><img src=x>"),
                Block.paragraph("a < b & c", "\\text{<b>\"}")));
        String html = HtmlPage.of(hostile);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<img"));
        assertEquals(
                "<script>alert(1)</script> & \"x\"",
                all(parsed(html), "h1").get(0).getTextContent());
    }

    private static int folds(List<Block> blocks) {
        int folds = 0;
        for (Block block : blocks) {
            folds += block instanceof Block.Fold fold ? 1 + folds(fold.blocks()) : 0;
            folds += block instanceof Block.Repeating repeating ? folds(repeating.blocks()) : 0;
        }
        return folds;
    }

    private static Element parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(html))).getDocumentElement();
    }

    private static List<Element> all(Element page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
