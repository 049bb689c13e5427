package dev.longhand.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.image.type.Inline;
import dev.longhand.image.type.Typesetter;
import dev.longhand.typeset.diagram.Label;
import dev.longhand.typeset.diagram.NetworkDiagram;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.w3c.dom.Element;

/** Isolated, for the default locale is one for all threads. */
@Isolated
class SheetTest {

    @Test
    void isOneWellFormedPictureWithOneGlyphTable() throws Exception {
        SvgDocument svg = SvgDocument.read(sheet().svg());
        assertEquals("Notes & more", svg.all("title").get(0).getTextContent());
        assertEquals(1, svg.all("defs").size());
        assertEquals(svg.glyphIds().size(), new HashSet<>(svg.glyphIds()).size());
        assertEquals(new HashSet<>(svg.glyphIds()), new HashSet<>(svg.usedIds()));
    }

    @Test
    void svgAndPngShowTheSame() throws Exception {
        Sheet sheet = sheet();
        BufferedImage drawn = SvgRaster.paint(SvgDocument.read(sheet.svg()), 2);
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(sheet.png(2)));
        assertEquals(png.getWidth(), drawn.getWidth());
        assertEquals(png.getHeight(), drawn.getHeight());
        int worst = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < png.getWidth(); x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int a = png.getRGB(x, y) >>> shift & 255;
                    int b = drawn.getRGB(x, y) >>> shift & 255;
                    worst = Math.max(worst, Math.abs(a - b));
                }
            }
        }
        assertTrue(worst <= 48, "rounding to hundredths changes no pixel by more than a fifth: " + worst);
    }

    @Test
    void sameBytesInAnyLocale() {
        Locale before = Locale.getDefault();
        String first = sheet().svg();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(first, sheet().svg());
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(first, sheet().svg());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everythingLiesWithinThePage() throws Exception {
        Sheet sheet = sheet();
        for (Element use : SvgDocument.read(sheet.svg()).all("use")) {
            double x = Double.parseDouble(use.getAttribute("x"));
            double y = Double.parseDouble(use.getAttribute("y"));
            assertTrue(x >= 50 && x <= sheet.width() - 50, () -> "x = " + x);
            assertTrue(y >= 50 && y <= sheet.height() - 50, () -> "y = " + y);
        }
    }

    @Test
    void wideFormulasAreMadeSmaller() throws Exception {
        String sum = IntStream.range(0, 60).mapToObj(i -> "x_{" + i + "}").collect(Collectors.joining(" + "));
        SvgDocument svg =
                SvgDocument.read(Sheet.titled("wide").formula(sum).build().svg());
        List<String> sizes = svg.glyphIds().stream()
                .map(id -> id.substring(id.lastIndexOf('-') + 1))
                .distinct()
                .toList();
        assertTrue(sizes.stream().allMatch(size -> Integer.parseInt(size) < 1000), sizes.toString());
    }

    @Test
    void paragraphsBreakBetweenWordsOnly() throws Exception {
        Sheet once =
                Sheet.titled("t").paragraph(Inline.words("word ".repeat(10))).build();
        Sheet often =
                Sheet.titled("t").paragraph(Inline.words("word ".repeat(100))).build();
        assertEquals(1, rows(once));
        assertTrue(rows(often) >= 5);
        assertEquals(
                rows(often),
                rows(Sheet.titled("t")
                        .paragraph(Inline.words(" \n word\tword ".repeat(50)))
                        .build()));
        // A formula and the letter behind it stay together, however long the line.
        for (int i = 1; i < 60; i++) {
            SvgDocument svg = SvgDocument.read(Sheet.titled("t")
                    .paragraph(Inline.words("il ".repeat(i)), Inline.tex("x"), Inline.words("Q, il"))
                    .build()
                    .svg());
            assertEquals(svg.use("cmmi10-78-1800", "y"), svg.use("cmr10-51-1800", "y"));
        }
    }

    @Test
    void unbreakableWordsAreMadeSmaller() throws Exception {
        Sheet sheet = Sheet.titled("t").paragraph(Inline.words("x".repeat(300))).build();
        for (Element use : SvgDocument.read(sheet.svg()).all("use")) {
            assertTrue(Double.parseDouble(use.getAttribute("x")) < sheet.width() - 50);
        }
    }

    @Test
    void anyWordsCanBeSet() throws Exception {
        String words =
                "a_b \\ {x} $5 100% #1 R&D x^2 ~ me@home \"q\" -- <tag> ` ' | \u00e9 \u4e2d \u0416 \ud83d\ude00 \u0007";
        Sheet sheet = Sheet.titled(words).paragraph(Inline.words(words)).build();
        SvgDocument svg = SvgDocument.read(sheet.svg());
        assertEquals(
                4, svg.usedIds().stream().filter("cmr10-3f-1800"::equals).count(), "four characters nobody can set");
        assertEquals(2, svg.usedIds().stream().filter("cmr10-2d-1800"::equals).count(), "two hyphens, no dash");
    }

    @Test
    void gapsRulesAndHeadingsTakeRoom() {
        double plain = Sheet.titled("t").formula("x").formula("y").build().height();
        assertEquals(
                plain + 2 * Typesetter.EM,
                Sheet.titled("t").formula("x").gap(2).formula("y").build().height(),
                1e-9);
        assertTrue(Sheet.titled("t").formula("x").rule().formula("y").build().height() > plain);
        assertThrows(IllegalArgumentException.class, () -> Sheet.titled("t").heading(4, Inline.words("too deep")));
    }

    private static Sheet sheet() {
        Sheet.Builder sheet = Sheet.titled("Notes & more")
                .heading(1, Inline.words("Notes: the factor "), Inline.tex("\\delta_1"))
                .paragraph(
                        Inline.words("The code "),
                        Inline.code("delta_1"),
                        Inline.words(" is "),
                        Inline.bold("cached"),
                        Inline.words("."));
        Formulas.nasty().forEach(sheet::formula);
        NetworkPicture network = NetworkPicture.of(new NetworkDiagram(
                List.of(
                        new NetworkDiagram.Column("in", "", List.of(Label.of("x")), List.of()),
                        new NetworkDiagram.Column("out", "", List.of(Label.of("y")), List.of(Label.of("b")))),
                List.of(new NetworkDiagram.Edge(0, 0, 1, 0, Label.of("w")))));
        return sheet.rule()
                .picture(network)
                .heading(2, Inline.words("Class"))
                .picture(CodePicture.of("code", "int x = 1; // " + "long ".repeat(60)))
                .build();
    }

    private static long rows(Sheet sheet) throws Exception {
        return SvgDocument.read(sheet.svg()).all("use").stream()
                .map(use -> use.getAttribute("y"))
                .distinct()
                .count();
    }
}
