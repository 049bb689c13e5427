package dev.longhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.longhand.image.PictureNetworks;
import dev.longhand.page.Browser.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A derivation in a real browser; skipped on a machine without one. */
class HtmlPageInBrowserTest {

    @TempDir
    Path folder;

    private Browser browser;

    @BeforeEach
    void start() {
        Optional<Browser> found = Browser.find(folder);
        assumeTrue(found.isPresent(), "no Chromium on this machine");
        browser = found.get();
    }

    /** Without this, no requests and a silent console would prove nothing. */
    @Test
    void aBadPageIsNoticed() throws IOException, InterruptedException {
        Visit visit = browser.visit(
                page("<!DOCTYPE html><img src='http://elsewhere.invalid/a.png'><script>console.error('oops')</script>"),
                "--dump-dom");
        assertTrue(visit.requests().contains("http://elsewhere.invalid/a.png"), visit::toString);
        assertTrue(visit.console().stream().anyMatch(line -> line.contains("oops")), visit::toString);
    }

    @Test
    void asksForNothingAndSaysNothing() throws IOException, InterruptedException {
        String html = ExamplePages.of("note-002");
        // The policy would stop a request before it could be counted.
        String open = html.replaceFirst("<meta http-equiv=[^>]*>", "");
        assertNotEquals(html, open);
        Visit visit = browser.visit(page(open), "--dump-dom");
        assertEquals(0, visit.requests().size(), visit::toString);
        assertEquals(0, visit.console().size(), visit::toString);
        assertTrue(visit.output().contains("<details open"), "gradients fold");
    }

    @Test
    void picturesShow() throws IOException, InterruptedException {
        String html = HtmlPage.of(PictureNetworks.document("2-2-2", true)).replaceFirst("<meta http-equiv=[^>]*>", "");
        String measured = html.replace(
                "</body>",
                "<script>for (const svg of document.querySelectorAll('figure svg'))"
                        + " { const box = svg.getBoundingClientRect();"
                        + " document.body.append(`[${box.width > 300} ${box.height > 200} ${svg.getBBox().width > 300}]`); }"
                        + "</script></body>");
        assertNotEquals(html, measured);
        Visit visit = browser.visit(page(measured), "--dump-dom");
        assertTrue(visit.output().contains("[true true true][true true true]"), visit.output());
        assertEquals(0, visit.requests().size(), visit::toString);
        assertEquals(0, visit.console().size(), visit::toString);
    }

    @Test
    void thePolicyStopsWhatIsPlanted() throws IOException, InterruptedException {
        String html =
                ExamplePages.of("note-002").replace("</main>", "<img src='http://elsewhere.invalid/a.png'/></main>");
        Visit visit = browser.visit(page(html), "--dump-dom");
        assertEquals(0, visit.requests().size(), visit::toString);
        assertFalse(visit.console().isEmpty());
    }

    @Test
    void printsWhatIsFoldedToo() throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.pdf");
        String folded = ExamplePages.of("note-002").replace("<details open=\"open\">", "<details>");
        String marked = folded.replaceFirst("</summary>", "</summary><p>inside a fold</p>");
        assertNotEquals(folded, marked);
        browser.visit(page(marked), "--no-pdf-header-footer", "--print-to-pdf=" + printed);
        try (PDDocument pages = Loader.loadPDF(printed.toFile())) {
            assertTrue(pages.getNumberOfPages() > 1);
            assertTrue(new PDFTextStripper().getText(pages).contains("inside a fold"));
        }
    }

    private Path page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html);
    }
}
