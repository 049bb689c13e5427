package dev.longhand.typeset.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.image.type.FormulaMeasure;
import dev.longhand.network.Network;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineBreakingTest {

    /** One em for each sign that is not blank; the formulas of these tests have one letter for each. */
    private static final Measure LETTERS = tex ->
            tex.replaceAll("\\\\[a-z]+", "c").replaceAll("[\\s{}&_^]", "").length();

    private static String broken(String tex, double width) {
        return new LineBreaking(LETTERS, width, new SumNames("S")).broken(tex);
    }

    private static String rows(String... rows) {
        return "\\begin{aligned}\n" + String.join(" \\\\\n", rows) + "\n\\end{aligned}";
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("a = b + c", broken("a = b + c", 5));
        assertEquals(rows("a &= b", "c &= d"), broken(rows("a &= b", "c &= d"), 20));
    }

    @Test
    void breaksAtRelationsFirst() {
        assertEquals(rows("a &= b + c", "&= d - e"), broken("a = b + c = d - e", 5));
        assertEquals(rows("a &= b = c", "&= d - e"), broken("a = b = c = d - e", 5));
        assertEquals(rows("a &= b", "&\\approx c"), broken(rows("a &= b \\approx c"), 4));
    }

    @Test
    void whatStandsBesideRowsComesBelowThem() {
        String beside = rows("a &= b", "c &= d") + " \\quad\\Rightarrow\\quad e = f";
        assertEquals(beside, broken(beside, 90));
        assertEquals(rows("a &= b", "c &= d", "&\\Rightarrow\\quad e", "&= f"), broken(beside, 7));
    }

    @Test
    void thenBreaksBeforeSigns() {
        assertEquals(rows("a &= b + c", "&\\quad + d", "&\\quad - e", "&= f"), broken("a = b + c + d - e = f", 5));
    }

    @Test
    void aSignThatJoinsNothingIsNoPlaceForABreak() {
        assertEquals("a = -b", broken("a = -b", 2));
        assertEquals(rows("a &= b", "&\\quad \\cdot -c"), broken("a = b \\cdot -c", 4));
    }

    @Test
    void factorsPartWhereNothingElseHelps() {
        assertEquals(rows("a &= b", "&\\quad \\cdot c", "&\\quad \\cdot d"), broken("a = b \\cdot c \\cdot d", 4));
        assertEquals(rows("a &= b", "&\\quad \\cdot c"), broken("a = b \\, c", 3));
    }

    @Test
    void bracketsHold() {
        assertEquals("a = (b + c + d)", broken("a = (b + c + d)", 4));
        assertEquals("a = \\left(b + c\\right)", broken("a = \\left(b + c\\right)", 4));
        assertEquals(
                "a = \\begin{bmatrix} b + c & d \\\\ e & f \\end{bmatrix}",
                broken("a = \\begin{bmatrix} b + c & d \\\\ e & f \\end{bmatrix}", 4));
        assertEquals("a = \\frac{b + c}{d + e}", broken("a = \\frac{b + c}{d + e}", 4));
    }

    @Test
    void equationsSideBySideComeBelowEachOther() {
        assertEquals(rows("&a = b,\\quad c = d,", "&e = f"), broken("a = b,\\quad c = d,\\quad e = f", 10));
    }

    @Test
    void wideMatricesLoseTheirMiddle() {
        assertEquals(
                "a = \\begin{bmatrix} b & c & \\cdots & g \\\\ h & i & \\cdots & m \\end{bmatrix}",
                broken("a = \\begin{bmatrix} b & c & d & e & f & g \\\\ h & i & j & k & l & m \\end{bmatrix}", 12));
    }

    @Test
    void wideSumsInBracketsGetAName() {
        String sum = "b_1 c_1 + b_2 c_2 + b_3 c_3 + b_4 c_4 + b_5 c_5";
        assertEquals(
                rows("a &= S_{1} d", "S_{1} &= b_1 c_1 + b_2 c_2 + b_3 c_3", "&\\quad + b_4 c_4 + b_5 c_5"),
                broken("a = (" + sum + ") d", 20));
    }

    static List<String> examples() {
        return ExampleNetworks.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noExampleIsWiderThanItsPage(String name) {
        Network network = ExampleNetworks.read(name);
        DocumentRequest all = DocumentRequest.of(network);
        FormulaMeasure measure = new FormulaMeasure();
        DocumentRequest request =
                new DocumentRequest(List.of(Form.values()), all.wrt(), Math.min(2, all.steps()), all.digits());
        List<String> tooWide = new Longhand()
                .document(network, request).formulas().stream()
                        .flatMap(tex -> Arrays.stream(tex.split("(?<=\\\\\\\\)\n")))
                        .map(row -> row.replaceAll("\\\\(begin|end)\\{aligned}|\\\\\\\\$", "")
                                .replaceFirst("&", "")
                                .strip())
                        .filter(row -> Seams.of(row).stream().noneMatch(seam -> seam.kind() == Seam.Kind.ROW))
                        .filter(row -> measure.ems(row) > request.width() + 1)
                        .toList();
        assertTrue(tooWide.isEmpty(), () -> String.join("\n", tooWide));
    }

    @Test
    void theRoughWidthIsNeverTooSmall() {
        FormulaMeasure measure = new FormulaMeasure();
        Network network = ExampleNetworks.read("note-003");
        DocumentRequest request = new DocumentRequest(List.of(Form.values()), List.of(), 1, 6);
        List<String> formulas =
                new ArrayList<>(new Longhand().document(network, request).formulas());
        formulas.addAll(List.of("W W W W", "m m m m m", "1,\\quad 2", "\\xrightarrow{f}", "\\tanh(x) \\cdot \\log(y)"));
        for (String tex : formulas) {
            assertTrue(RoughWidth.atMost(tex) >= measure.ems(tex), tex);
        }
    }
}
