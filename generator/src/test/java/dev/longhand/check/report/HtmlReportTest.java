package dev.longhand.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final String HTML = HtmlReport.of(List.of(SampleNote.everyVerdict()));

    @Test
    void everyFindingIsMarkedAndHasItsCard() throws Exception {
        CheckedNote note = SampleNote.everyVerdict();
        List<Element> all = elements(HTML);
        List<Element> relations =
                all.stream().filter(e -> e.getAttribute("id").startsWith("r1-")).toList();
        assertEquals(note.findings().size(), relations.size());
        for (int i = 0; i < relations.size(); i++) {
            Finding finding = note.findings().get(i);
            Element relation = relations.get(i);
            assertEquals("relation " + finding.verdict().word(), relation.getAttribute("class"));
            assertEquals("0", relation.getAttribute("tabindex"));
            Element card = byId(all, relation.getAttribute("aria-describedby"));
            assertTrue(card.getTextContent().contains(finding.saying()), card.getTextContent());
            assertTrue(card.getTextContent().contains(finding.verdict().word()), card.getTextContent());
        }
    }

    @Test
    void cardsShowFormulaCounterexampleAndOrigin() throws Exception {
        List<Element> all = elements(HTML);
        Element wrong = byId(all, "c1-4");
        assertTrue(labels(wrong).contains("(y - t) f'(s) x"));
        assertEquals(4, wrong.getElementsByTagName("tr").getLength());
        assertTrue(wrong.getTextContent().contains("-12.25"));
        Element carried = byId(all, "c1-7");
        assertEquals("#r1-6", ((Element) carried.getElementsByTagName("a").item(0)).getAttribute("href"));
    }

    @Test
    void everyFormulaIsDrawn() throws Exception {
        String undrawn = elements(HTML).stream()
                .filter(e ->
                        e.getTagName().equals("code") && !e.getTextContent().startsWith("--reading"))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        assertEquals("", undrawn);
        assertFalse(HTML.contains("pd{y}"), "commands of the document are written out");
    }

    @Test
    void whatCannotBeDrawnStandsAsItsTex() {
        String html = HtmlReport.of(List.of(SampleNote.hostile("n.md", "\\nosuchcommand = <1>")));
        assertTrue(html.contains("<code>{}\\nosuchcommand = &lt;1&gt;</code>"), html);
    }

    @Test
    void referencesStayInsideThePage() throws Exception {
        List<Element> all = elements(HTML);
        List<String> ids = all.stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> once = new HashSet<>(ids);
        assertEquals(ids.size(), once.size());
        for (Element element : all) {
            String href = element.getAttribute("href");
            assertTrue(
                    href.isEmpty() || href.equals("data:,") || once.contains(href.substring(1)),
                    element.getTagName() + " refers to " + href);
            assertFalse(Set.of("script", "img", "iframe", "object").contains(element.getTagName()));
            assertEquals("", element.getAttribute("src"));
        }
        String style = HTML.substring(HTML.indexOf("<style>"), HTML.indexOf("</style>"));
        assertFalse(style.contains("url(") || style.contains("@import"));
    }

    @Test
    void severalNotesShareOnePageAndNoId() throws Exception {
        CheckedNote note = SampleNote.everyVerdict();
        List<Element> all = elements(HtmlReport.of(List.of(note, note)));
        List<String> ids = all.stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(2, all.stream().filter(e -> e.getTagName().equals("main")).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> = x",
                "\"><img src=x onerror=alert(1)> = &amp;",
                "]]> = <!--",
                "\u0000\u001b\ud800 = \uffff",
                "\\href{javascript:alert(1)}{x} = y",
                "\\includegraphics{/etc/passwd} = y",
                "\\newcommand{\\alpha}{\\beta} = y",
                "\\rule{99999em}{99999em} = y",
                "} { \\left( = \\end{aligned} & \\\\",
                "'onmouseover='alert(1)' = y",
            })
    void whatComesFromOutsideIsNothingButText(String hostile) throws Exception {
        List<Element> all = elements(HtmlReport.of(List.of(SampleNote.hostile(hostile + ".md", hostile))));
        for (Element element : all) {
            assertFalse(Set.of("script", "img").contains(element.getTagName()), hostile);
            assertEquals("", element.getAttribute("onerror") + element.getAttribute("onmouseover"));
            assertFalse(element.getAttribute("href").contains("javascript"));
        }
        assertNotNull(byId(all, "r1-1"));
    }

    @Test
    void sameBytesTwice() {
        assertEquals(HTML, HtmlReport.of(List.of(SampleNote.everyVerdict())));
    }

    private static List<String> labels(Element element) {
        List<String> labels = new ArrayList<>();
        NodeList drawn = element.getElementsByTagName("svg");
        for (int i = 0; i < drawn.getLength(); i++) {
            labels.add(((Element) drawn.item(i)).getAttribute("aria-label"));
        }
        return labels;
    }

    private static Element byId(List<Element> all, String id) {
        return all.stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    private static List<Element> elements(String html) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
