package dev.longhand.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.image.type.Typesetter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Isolated, for the default locale is one for all threads. */
@Isolated
class FormulaImageTest {

    static Stream<String> nasty() {
        return Formulas.nasty();
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void svgIsWellFormedAndComplete(String tex) throws Exception {
        SvgDocument svg = SvgDocument.read(FormulaImage.of(tex).svg());
        assertEquals("img", svg.root().getAttribute("role"));
        assertEquals(tex, svg.all("title").get(0).getTextContent());
        List<String> ids = svg.glyphIds();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertFalse(svg.usedIds().isEmpty());
        assertEquals(new HashSet<>(ids), new HashSet<>(svg.usedIds()));
        assertTrue(svg.all("path").stream()
                .noneMatch(path -> path.getAttribute("d").isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void pngIsOfTheRightSizeAndNotBlank(String tex) throws Exception {
        FormulaImage formula = FormulaImage.of(tex);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(formula.png(2)));
        assertEquals((int) Math.ceil(2 * formula.width()), image.getWidth());
        assertEquals((int) Math.ceil(2 * formula.height()), image.getHeight());
        assertTrue(darkPixels(image) > 50);
        assertEquals(0, image.getRGB(0, 0) >>> 24, "the corner of the plate is round");
        assertEquals(0xffffffff, image.getRGB(image.getWidth() / 2, 2), "the plate is white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "hi-IN-u-nu-deva", "de-DE"})
    void sameBytesTwiceAndInAnyLocale(String tag) {
        Locale before = Locale.getDefault();
        List<String> first =
                Formulas.nasty().map(tex -> FormulaImage.of(tex).svg()).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(
                    first,
                    Formulas.nasty().map(tex -> FormulaImage.of(tex).svg()).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void eightThreadsDrawWhatOneDraws() throws Exception {
        List<String> alone = Formulas.hundred().stream()
                .map(tex -> FormulaImage.of(tex).svg())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (String tex : Formulas.hundred()) {
                together.add(threads.submit(() -> FormulaImage.of(tex).svg()));
            }
            for (int i = 0; i < alone.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusalNamesTheFormulaAndTheReason() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> FormulaImage.of(Formulas.REFUSED));
        assertEquals(
                "cannot draw the formula " + Formulas.REFUSED
                        + ": Unknown symbol or command or predefined TeXFormula: 'nosuchcommand'",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\text{\u4e2d}", "\\begin{bmatrix} 1"})
    void refusesWhatWouldLookDifferentElsewhereOrIsBroken(String tex) {
        assertThrows(IllegalArgumentException.class, () -> FormulaImage.of(tex));
    }

    @Test
    void refusesPicturesWithoutEnd() {
        FormulaImage formula = FormulaImage.of("x");
        assertThrows(IllegalArgumentException.class, () -> formula.png(10_000));
        assertThrows(IllegalArgumentException.class, () -> formula.png(0));
        assertThrows(IllegalArgumentException.class, () -> formula.png(Double.NaN));
    }

    @Test
    void titleIsEscaped() throws Exception {
        String svg = FormulaImage.of("a < b \\text{ \\& } c > d").svg();
        assertTrue(svg.contains("<title>a &lt; b \\text{ \\&amp; } c &gt; d</title>"), svg);
    }

    @Test
    void equalGlyphsOfOneSizeStandOnceInTheTable() throws Exception {
        SvgDocument svg = SvgDocument.read(FormulaImage.of("x + x + x + x^x").svg());
        assertEquals(List.of("cmmi10-78-1800", "cmr10-2b-1800", "cmmi10-78-1260"), svg.glyphIds());
        assertEquals(8, svg.usedIds().size());
    }

    @Test
    void lettersInThePlaceOfTheSoftHyphenAreSeen() {
        // Java 25 hides the character that these fonts use for them.
        for (String tex : List.of("\\Omega", "\\otimes", "\\varOmega")) {
            String outline = FormulaImage.of(tex)
                    .svg()
                    .lines()
                    .filter(line -> line.startsWith("<path id="))
                    .findFirst()
                    .orElseThrow();
            assertTrue(outline.length() > 200, outline);
        }
    }

    @Test
    void cancelDrawsOneLineAcross() throws Exception {
        SvgDocument plain = SvgDocument.read(FormulaImage.of("x^2").svg());
        SvgDocument struck = SvgDocument.read(FormulaImage.of("\\cancel{x^2}").svg());
        assertEquals(plain.all("path").size() + 1, struck.all("path").size());
        assertEquals(plain.root().getAttribute("viewBox"), struck.root().getAttribute("viewBox"));
        assertEquals(".9", struck.all("path").get(struck.all("path").size() - 1).getAttribute("stroke-width"));
    }

    @Test
    void casesKeepTheirColumnsApart() throws Exception {
        SvgDocument svg = SvgDocument.read(
                FormulaImage.of("\\begin{cases} 1 & z \\\\ 2 & y \\end{cases}").svg());
        double digit = svg.use("cmr10-31-1800", "x");
        double letter = svg.use("cmmi10-7a-1800", "x");
        assertTrue(letter - digit > 1.4 * Typesetter.EM, digit + " " + letter);
    }

    @Test
    void depthIsWhatHangsBelowTheBaseline() {
        assertEquals(FormulaImage.of("x").depth(), FormulaImage.of("x^2").depth());
        assertTrue(
                FormulaImage.of("\\frac{1}{2}").depth() > FormulaImage.of("x").depth());
        assertNotEquals(FormulaImage.of("x").height(), FormulaImage.of("x^2").height());
    }

    private static long darkPixels(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                dark += argb >>> 24 == 255 && (argb & 0xff00) < 0x6000 ? 1 : 0;
            }
        }
        return dark;
    }
}
