package dev.longhand.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormulasTest {

    @Test
    void formulasOfAPageShareOneTableOfOutlines() throws Exception {
        PageFormulas page = PageFormulas.untitled();
        String first = page.display("x = y").orElseThrow();
        String second = page.display("y = x").orElseThrow();
        assertFalse((first + second).contains("<defs>"));
        SvgDocument whole = SvgDocument.read("<div>" + page.outlines() + first + second + "</div>");
        List<String> ids = whole.glyphIds();
        assertEquals(3, ids.size());
        List<String> used = whole.all("use").stream()
                .map(use -> use.getAttribute("href").substring(1))
                .toList();
        assertEquals(new HashSet<>(ids), new HashSet<>(used));
    }

    @Test
    void inkTakesTheColourOfTheText() {
        String drawn = PageFormulas.untitled().inline("\\frac{a}{\\cancel{b}}").orElseThrow();
        assertTrue(drawn.contains("fill=\"currentColor\"") && drawn.contains("stroke=\"currentColor\""), drawn);
        assertFalse(drawn.contains("#000000"), drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{align*} a &= b \\\\[6pt] c &= d \\tag{1} \\end{align*}",
                "\\begin{bmatrix*}[r] -1 \\\\ 2 \\end{bmatrix*}",
                "\\begin{gather} a \\label{e} \\nonumber \\end{gather}",
                "\\begin{dcases} a & b \\end{dcases}",
                "\\operatorname*{arg\\,min}_x \\bm{W}",
                "\\color{red} x \\coloneqq \\argmax y",
            })
    void spellingsOfOtherAuthorsAreDrawn(String tex) {
        assertTrue(PageFormulas.untitled().display(tex).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\newcommand{\\alpha}{x}",
                "\\def\\x{y}",
                "\\includegraphics{/etc/hostname}",
                "\\romannumeral{2000000000}",
                "\\begin{array}{*{99999999}{c}} a \\end{array}",
                "\\rule{99999em}{1em}",
                "\\nosuchcommand",
                "",
                "{",
            })
    void whatCannotOrShallNotBeDrawnIsLeftOut(String tex) {
        Optional<String> drawn = PageFormulas.untitled().display(tex);
        assertTrue(drawn.isEmpty(), drawn.orElse(""));
    }

    @Test
    void tooLongIsNotDrawn() {
        assertTrue(PageFormulas.untitled().display("x".repeat(9_000)).isEmpty());
        assertTrue(PageFormulas.untitled().display("{".repeat(7_000)).isEmpty());
    }
}
