package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.EmittedSubset;
import dev.longhand.ExampleNetworks;
import dev.longhand.KatexStrict;
import dev.longhand.Longhand;
import dev.longhand.image.FormulaImage;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every formula of every example's derivation passes our own subset, KaTeX in strict mode, and JLaTeXMath. */
class EmittedFormulasTest {

    private static final Longhand LONGHAND = new Longhand();

    @TestFactory
    Stream<DynamicTest> everyFormulaRenders() {
        return ExampleNetworks.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> render(ExampleNetworks.read(name))));
    }

    private static void render(Network network) {
        Set<String> formulas = new LinkedHashSet<>();
        DocumentRequest usual = DocumentRequest.of(network);
        DocumentRequest all =
                new DocumentRequest(List.of(Form.values()), usual.wrt(), Math.min(2, usual.steps()), usual.digits());
        for (DocumentRequest request : List.of(all, all.withNumbered(true).withDitto(true))) {
            Document document = LONGHAND.document(network, request);
            formulas.addAll(document.formulas());
            for (Block block : document.unfolded()) {
                if (block instanceof Block.Paragraph paragraph) {
                    paragraph.parts().stream()
                            .filter(Block.Inline.Maths.class::isInstance)
                            .forEach(part -> formulas.add(((Block.Inline.Maths) part).tex()));
                }
            }
        }
        assertFalse(formulas.isEmpty());
        for (String tex : formulas) {
            assertEquals(Optional.empty(), EmittedSubset.error(tex), tex);
            FormulaImage.of(tex);
            assertEquals(Optional.empty(), KatexStrict.error(tex), tex);
        }
    }
}
