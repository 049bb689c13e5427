package dev.longhand.latex.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.RandomNetworks;
import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.reading.TreeText;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.network.Network;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.Form;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.layout.Colouring;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is printed is read, and written again it is the same, of all forms: print, parse, print. */
class RoundTripTest {

    private static final int RANDOM = 12;

    private static final Longhand LONGHAND = new Longhand();

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleNetworks.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> stable(ExampleNetworks.read(name))));
    }

    @TestFactory
    Stream<DynamicTest> randomNetworks() {
        List<RandomNetworks.Plan> plans = RandomNetworks.plans(RANDOM).toList();
        return IntStream.range(0, RANDOM)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        plans.get(i).toString(), () -> stable(plans.get(i).build())));
    }

    private static void stable(Network network) {
        DocumentRequest all = DocumentRequest.of(network);
        DocumentRequest request =
                new DocumentRequest(List.of(Form.values()), all.wrt(), Math.min(2, all.steps()), all.digits());
        Document document = LONGHAND.document(network, request);
        Document numbered =
                LONGHAND.document(network, request.withNumbered(true).withDitto(true));
        Set<String> formulas = new LinkedHashSet<>(document.formulas());
        formulas.addAll(numbered.formulas());
        formulas.addAll(inline(document));
        formulas.addAll(inline(numbered));
        formulas.forEach(RoundTripTest::stable);
        Colouring.of(document).formulas().stream()
                .filter(tex -> tex.contains("\\textcolor"))
                .forEach(RoundTripTest::readsInColour);
    }

    private static List<String> inline(Document document) {
        return document.unfolded().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(paragraph -> ((Block.Paragraph) paragraph).parts().stream())
                .filter(Block.Inline.Maths.class::isInstance)
                .map(part -> ((Block.Inline.Maths) part).tex())
                .toList();
    }

    private static void stable(String tex) {
        ReadFormula read = read(tex);
        assertEquals(List.of(), read.unread(), tex);
        String written = TreeTex.of(read);
        assertEquals(TreeText.of(read), TreeText.of(read(written)), () -> tex + "\nis written\n" + written);
        assertEquals(written, TreeTex.of(read(written)));
        assertEquals(bare(tex), bare(written));
    }

    /** Colours are for the eye; the reader has to see what is in them. */
    private static void readsInColour(String tex) {
        assertEquals(List.of(), read(tex).unread(), tex);
    }

    private static ReadFormula read(String tex) {
        return FormulaParser.read(tex, Map.of(), Set.of());
    }

    /** Without what the tree does not keep: sizes, spaces, kinds of dots, breaks of rows, fonts of words, empty braces. */
    private static String bare(String tex) {
        return tex.replaceAll("\\\\begin\\{aligned}|\\\\end\\{aligned}", "")
                .replaceAll("\\\\(?:left|right)(?![a-z])|\\\\[,; ]|\\\\q?quad", "")
                .replaceAll("\\\\(?:c|v|d|l)?dots", "\\\\dots")
                .replaceAll(",\\s*(?=\\\\\\\\)", "")
                .replace("\\tfrac", "\\frac")
                .replaceAll("\\\\(?:text|mathrm)\\{([^{}]*)}", "$1")
                .replaceAll("[\\s{}&]|\\\\\\\\", "");
    }
}
