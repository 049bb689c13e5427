package dev.longhand.typeset.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.EmittedSubset;
import dev.longhand.ExampleNetworks;
import dev.longhand.KatexStrict;
import dev.longhand.Longhand;
import dev.longhand.image.FormulaImage;
import dev.longhand.network.Network;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.Form;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.Hue;
import dev.longhand.typeset.block.MarkdownText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColouringTest {

    private static String coloured(String spelling, String tex) {
        ColouredSpellings spellings = new ColouredSpellings();
        spellings.put(spelling, "blue");
        return spellings.applied(tex);
    }

    @Test
    void aFactorIsColouredWhereverItStands() {
        assertEquals(
                "-\\textcolor{blue}{(y - t)} \\cdot x = w \\cdot \\textcolor{blue}{(y - t)}",
                coloured("(y - t)", "-(y - t) \\cdot x = w \\cdot (y - t)"));
        assertEquals("\\textcolor{blue}{\\delta_{s_1}} x", coloured("\\delta_{s_1}", "\\delta_{s_1} x"));
    }

    @Test
    void partsOfNamesArgumentsAndScriptsAreNot() {
        for (String tex : List.of("\\delta_{s_1}", "s_1^2", "s_1'", "f^{s_1}", "\\frac{a}{s_1'}")) {
            assertEquals(tex, coloured("s_1", tex));
        }
        assertEquals("f(y - t)", coloured("(y - t)", "f(y - t)"));
        assertEquals("f'(y - t)", coloured("(y - t)", "f'(y - t)"));
        assertEquals("(y - t)^{2}", coloured("(y - t)", "(y - t)^{2}"));
    }

    @Test
    void coloursAreLegibleOnBothPapers() {
        for (Hue hue : Hue.values()) {
            double colour = luminance(hue.rgb());
            assertTrue(1.05 / (colour + 0.05) >= 3, hue + " on white");
            assertTrue((colour + 0.05) / (luminance(0x16181b) + 0.05) >= 3, hue + " on the dark page");
        }
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(int rgb) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> (16 - 8 * i) & 0xff) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void aDerivationSharesItsFactorsByColour() {
        Network network = ExampleNetworks.read("note-002");
        DocumentRequest usual = DocumentRequest.of(network);
        Document plain = new Longhand()
                .document(
                        network, new DocumentRequest(List.of(Form.CHAIN, Form.DELTA), usual.wrt(), 1, usual.digits()));
        assertFalse(MarkdownText.of(plain).contains("textcolor"));
        List<String> formulas = Colouring.of(plain).formulas();
        long blue = formulas.stream()
                .filter(tex -> tex.contains("\\textcolor{blue}"))
                .count();
        assertTrue(blue >= 5, formulas::toString);
        assertEquals(
                plain.formulas(), formulas.stream().map(ColouringTest::stripped).toList());
        for (String tex : formulas) {
            assertEquals(Optional.empty(), EmittedSubset.error(tex), tex);
            FormulaImage.of(tex);
        }
        String first = Colouring.byNumber(plain).formulas().stream()
                .filter(tex -> tex.contains("\\textcolor{#0072B2}"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), KatexStrict.error(first));
    }

    private static String stripped(String tex) {
        String left = tex;
        for (int at = left.indexOf("\\textcolor{"); at >= 0; at = left.indexOf("\\textcolor{")) {
            int open = left.indexOf('{', left.indexOf('}', at));
            int close = Seams.closing(left, open);
            left = left.substring(0, at) + left.substring(open + 1, close - 1) + left.substring(close);
        }
        return left;
    }
}
