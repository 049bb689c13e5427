package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.RandomNetworks;
import dev.longhand.derivation.MatrixTerm.Block;
import dev.longhand.derivation.MatrixTerm.Hadamard;
import dev.longhand.derivation.MatrixTerm.Transpose;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MatrixViewTest {

    private static final Longhand LONGHAND = new Longhand();
    private static final BigDecimal TOLERANCE = BigDecimal.ONE.movePointLeft(20);

    @TestFactory
    Stream<DynamicTest> everyEntryOfTheExamplesIsItsScalarDerivative() {
        return ExampleNetworks.layered().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(ExampleNetworks.read(name))));
    }

    @TestFactory
    Stream<DynamicTest> everyEntryOfRandomNetworksIsItsScalarDerivative() {
        return RandomNetworks.plans(40)
                .map(plan -> DynamicTest.dynamicTest(plan.toString(), () -> compare(plan.build())));
    }

    /** By the check, and without it at the network's own numbers. */
    private static void compare(Network network) {
        Derivation derivation = LONGHAND.derive(network);
        List<LayerSteps> layers = MatrixView.of(network, derivation);
        MatrixCheck check = MatrixCheck.of(derivation);
        assertTrue(check.isPossible());
        List<Descent.Step> steps = Descent.of(network, derivation, 1);
        for (LayerSteps layer : layers) {
            check.verifyForward(layer.delta().names(), layer.affine());
            for (MatrixStep step : all(layer)) {
                check.verify(step);
                if (!steps.isEmpty()) {
                    compare(step, derivation, steps.get(0).passes().get(0).values());
                }
            }
        }
    }

    private static void compare(MatrixStep step, Derivation derivation, Map<Name, Quantity> values) {
        Grid grid = step.term().map(MatrixTerm::grid).orElse(step.scalars());
        for (int k = 0; k < grid.entries().size(); k++) {
            Name name = ((Variable) step.names().entries().get(k)).name();
            BigDecimal right =
                    NumericPass.value(derivation.adjoint(name), values).digits();
            BigDecimal shown = NumericPass.value(
                            derivation.forEvaluation(grid.entries().get(k)), values)
                    .digits();
            BigDecimal size = right.abs().max(BigDecimal.ONE);
            assertTrue(right.subtract(shown).abs().compareTo(size.multiply(TOLERANCE)) < 0, name::tex);
        }
    }

    private static List<MatrixStep> all(LayerSteps layer) {
        List<MatrixStep> all = new ArrayList<>(layer.blocks());
        all.add(layer.delta());
        return all;
    }

    @TestFactory
    Stream<DynamicTest> aSlipInAnyEntryIsNoticed() {
        return Stream.of("note-000", "note-001", "note-002", "note-003", "classes")
                .map(name -> DynamicTest.dynamicTest(name, () -> plant(ExampleNetworks.read(name))));
    }

    private static void plant(Network network) {
        Derivation derivation = LONGHAND.derive(network);
        MatrixCheck check = MatrixCheck.of(derivation);
        int planted = 0;
        for (LayerSteps layer : MatrixView.of(network, derivation)) {
            for (MatrixStep step : all(layer)) {
                for (int k = 0; k < step.scalars().entries().size(); k++) {
                    Name name = ((Variable) step.names().entries().get(k)).name();
                    noticed(check, with(step, changed(step.scalars(), k), step.term()), name);
                    Grid entries = step.term().map(MatrixTerm::grid).orElse(step.scalars());
                    Block wrong = new Block(new MatrixSymbol.Slope(step.of()), changed(entries, k));
                    noticed(check, with(step, step.scalars(), Optional.of(wrong)), name);
                    planted++;
                }
            }
        }
        assertTrue(planted > 5);
    }

    private static void noticed(MatrixCheck check, MatrixStep step, Name name) {
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> check.verify(step));
        assertTrue(Objects.requireNonNull(fault.getMessage()).contains(name.tex()), fault::getMessage);
    }

    private static MatrixStep with(MatrixStep step, Grid scalars, Optional<MatrixTerm> term) {
        return new MatrixStep(step.of(), step.names(), scalars, step.by(), term);
    }

    private static Grid changed(Grid grid, int k) {
        List<Expression> entries = new ArrayList<>(grid.entries());
        entries.set(k, Algebra.sum(entries.get(k), Algebra.quotient(Algebra.ONE, Algebra.constant(1000))));
        return new Grid(grid.rows(), grid.columns(), entries);
    }

    @Test
    void aTransposeTooManyAndAForgottenSlopeAreNoticed() {
        Network network = ExampleNetworks.read("note-000");
        Derivation derivation = LONGHAND.derive(network);
        MatrixCheck check = MatrixCheck.of(derivation);
        MatrixStep delta = MatrixView.of(network, derivation).get(0).delta();
        Hadamard right = (Hadamard) delta.term().orElseThrow();
        MatrixTerm.Product product = (MatrixTerm.Product) right.left();
        Block weights = (Block) product.factors().get(1);
        MatrixTerm turned =
                new Hadamard(MatrixTerm.product(product.factors().get(0), new Transpose(weights)), right.right());
        assertThrows(
                IllegalStateException.class, () -> check.verify(with(delta, delta.scalars(), Optional.of(turned))));
        MatrixStep sum = MatrixView.of(network, derivation).get(1).delta();
        MatrixTerm bare = ((Hadamard) sum.term().orElseThrow()).left();
        MatrixTerm doubled = new MatrixTerm.Sum(bare, bare);
        assertThrows(IllegalStateException.class, () -> check.verify(with(sum, sum.scalars(), Optional.of(doubled))));
        MatrixTerm wide = right.right();
        assertThrows(
                IllegalStateException.class,
                () -> check.verify(with(
                        MatrixView.of(network, derivation).get(0).blocks().get(0),
                        MatrixView.of(network, derivation)
                                .get(0)
                                .blocks()
                                .get(0)
                                .scalars(),
                        Optional.of(wide))));
    }

    @Test
    void rowVectorsMultiplyFromTheLeft() {
        Network network = ExampleNetworks.read("note-000");
        List<LayerSteps> layers = MatrixView.of(network, LONGHAND.derive(network));
        assertEquals("((x \\bar{W}_1^T) + B_1)", shape(layers.get(0).affine()));
        assertEquals(
                "((d(S_2) \\bar{W}_2) o f'(S_1))",
                shape(layers.get(0).delta().term().orElseThrow()));
        assertEquals(
                "(d(S_2)^T O_1)", shape(layers.get(1).blocks().get(0).term().orElseThrow()));
        assertEquals("d(S_2)", shape(layers.get(1).blocks().get(1).term().orElseThrow()));
    }

    @Test
    void columnVectorsMultiplyFromTheRight() {
        Network network = ExampleNetworks.read("note-001");
        List<LayerSteps> layers = MatrixView.of(network, LONGHAND.derive(network));
        Name w = network.layers().get(1).matrix();
        Name z = network.layers().get(0).preActivationVector();
        String delta = shape(layers.get(0).delta().term().orElseThrow());
        assertEquals("((" + w + "^T d(z_o)) o f'(" + z + "))", delta);
        assertEquals(
                "(d(" + z + ") " + network.inputVector() + "^T)",
                shape(layers.get(0).blocks().get(0).term().orElseThrow()));
        assertEquals(
                new Grid(3, 2, layers.get(0).blocks().get(0).names().entries()),
                Grid.of(network.layers().get(0).weights()));
    }

    @Test
    void foldedBiasesMultiplyAOneAndAreLeftOutOnTheWayBack() {
        Network network = ExampleNetworks.read("note-003");
        List<LayerSteps> layers = MatrixView.of(network, LONGHAND.derive(network));
        Name v = network.layers().get(1).matrix();
        Name e = network.layers().get(0).preActivationVector();
        assertEquals(
                "(" + network.layers().get(0).matrix() + " 1" + network.inputVector() + ")",
                shape(layers.get(0).affine()));
        assertEquals(
                "((" + v + "*^T d(\\hat{y})) o f'(" + e + "))",
                shape(layers.get(0).delta().term().orElseThrow()));
        assertEquals(1, layers.get(0).blocks().size());
        Grid slope = layers.get(0).blocks().get(0).term().orElseThrow().grid();
        assertEquals(
                Algebra.variable(Adjoints.adjointName(
                        network.layers().get(0).preActivations().get(0))),
                slope.at(0, 0));
    }

    @Test
    void aSharedBiasIsTheSumOfTheDeltas() {
        Network network = ExampleNetworks.read("note-002");
        MatrixStep bias =
                MatrixView.of(network, LONGHAND.derive(network)).get(0).blocks().get(1);
        Grid sum = bias.term().orElseThrow().grid();
        assertEquals(1, sum.entries().size());
        assertEquals(2, ((Expression.Sum) sum.at(0, 0)).terms().size());
        assertDoesNotThrow(() -> MatrixCheck.of(LONGHAND.derive(network)).verify(bias));
    }

    /** The tree in one line: d for deltas, o for the entrywise product. */
    private static String shape(MatrixTerm term) {
        if (term instanceof Block block) {
            return symbol(block.symbol());
        }
        if (term instanceof Transpose transpose) {
            return shape(transpose.of()) + "^T";
        }
        if (term instanceof Hadamard h) {
            return "(" + shape(h.left()) + " o " + shape(h.right()) + ")";
        }
        if (term instanceof MatrixTerm.Sum s) {
            return "(" + shape(s.left()) + " + " + shape(s.right()) + ")";
        }
        List<String> factors = ((MatrixTerm.Product) term)
                .factors().stream().map(MatrixViewTest::shape).toList();
        return "(" + String.join(" ", factors) + ")";
    }

    private static String symbol(MatrixSymbol symbol) {
        if (symbol instanceof MatrixSymbol.Delta delta) {
            return "d(" + delta.preActivations() + ")";
        }
        if (symbol instanceof MatrixSymbol.SlopeAt slope) {
            return "f'(" + slope.vector() + ")";
        }
        if (symbol instanceof MatrixSymbol.WithOne one) {
            return "1" + one.vector();
        }
        if (symbol instanceof MatrixSymbol.WithoutBiases weights) {
            return weights.weights() + "*";
        }
        return ((MatrixSymbol.Whole) symbol).name().tex();
    }
}
