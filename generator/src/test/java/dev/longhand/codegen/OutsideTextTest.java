package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and file names come from outside, and must stay inside comments. */
class OutsideTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends */ static { System.exit(1); } /* here",
                "escape \\u002a\\u002f int x; \\u000a int y;",
                "odd \\\\\\u000a class X {}",
                "lines \n int x; \r int y; \u2028 int z; \u0085",
                "{@link nothing} {@code } <script> & @param x $T $L $$ $W",
                "\\upsilon",
                "",
            })
    void anyTitleAndFileNameCompiles(String text) {
        ClassRequest request = new ClassRequest("", "Made", text, text, Map.of(), Set.of(), OptionalInt.empty());
        GradientClass made = GradientClass.of(HandBuilt.function(HandBuilt.X, Algebra.ONE, Algebra.ZERO), request);
        CompiledClass compiled = CompiledClass.of("Made", made.source());
        assertEquals(3, compiled.value(3, 4)[0]);
        assertEquals(5, compiled.type().getFields().length, "INPUTS, OUTPUTS, X, Y, F only: " + made.source());
    }

    @Test
    void greekUpsilonInAFormulaCompiles() {
        var upsilon = HandBuilt.variable("\\upsilon");
        var program = HandBuilt.network(
                java.util.List.of(upsilon.name()),
                java.util.List.of(dev.longhand.expr.Name.of("t")),
                java.util.List.of(
                        HandBuilt.define("L", Algebra.product(upsilon, HandBuilt.X), dev.longhand.graph.Role.LOSS)),
                HandBuilt.X);
        String source = HandBuilt.source(program);
        assertTrue(source.contains("// L = \\\\upsilon x"), source);
        assertEquals(
                6, CompiledClass.of("made.Made", source).loss(new double[] {2}, new double[] {3}, new double[] {0}));
    }

    @Test
    void namesOfClassesAreChecked() {
        for (String[] wrong : new String[][] {{"a.class", "Made"}, {"a", "1Made"}, {"a", "switch"}, {"a b", "Made"}}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ClassRequest(wrong[0], wrong[1], "x", "x", Map.of(), Set.of(), OptionalInt.empty()));
        }
    }
}
