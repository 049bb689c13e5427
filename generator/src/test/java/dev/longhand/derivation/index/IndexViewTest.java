package dev.longhand.derivation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.RandomNetworks;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Role;
import dev.longhand.network.Network;
import dev.longhand.network.Training.Batch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IndexViewTest {

    private static final Longhand LONGHAND = new Longhand();
    private static final BigDecimal TOLERANCE = BigDecimal.ONE.movePointLeft(20);

    @TestFactory
    Stream<DynamicTest> everyFormulaOfTheExamplesHoldsForAllIndices() {
        return ExampleNetworks.layered().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(ExampleNetworks.read(name))));
    }

    @TestFactory
    Stream<DynamicTest> everyFormulaOfRandomNetworksHoldsForAllIndices() {
        return RandomNetworks.plans(40)
                .map(plan -> DynamicTest.dynamicTest(plan.toString(), () -> compare(plan.build())));
    }

    /** By the check, and without it at the network's own numbers; together the formulas speak of every parameter. */
    private static void compare(Network network) {
        Derivation derivation = LONGHAND.derive(network);
        IndexCheck check = IndexCheck.of(derivation);
        assertTrue(check.isPossible());
        List<Descent.Step> steps = Descent.of(network, derivation, 1);
        Set<Name> covered = new LinkedHashSet<>();
        for (IndexFormula formula : all(network, IndexView.of(network, derivation))) {
            assertTrue(check.holds(formula), formula::toString);
            formula.instances().forEach(values -> covered.add(formula.by().at(values)));
            if (!steps.isEmpty()) {
                compare(formula, derivation, steps.get(0).passes().get(0).values());
            }
        }
        assertTrue(covered.containsAll(derivation.definitions().given(Role.PARAMETER)));
    }

    private static void compare(IndexFormula formula, Derivation derivation, Map<Name, Quantity> numbers) {
        for (IndexValues values : formula.instances()) {
            Name by = formula.by().at(values);
            BigDecimal right =
                    NumericPass.value(derivation.adjoint(by), numbers).digits();
            Expression shown = derivation.forEvaluation(formula.term().at(derivation, values));
            BigDecimal size = right.abs().max(BigDecimal.ONE);
            BigDecimal difference =
                    right.subtract(NumericPass.value(shown, numbers).digits());
            assertTrue(difference.abs().compareTo(size.multiply(TOLERANCE)) < 0, by::tex);
        }
    }

    private static List<IndexFormula> all(Network network, IndexView view) {
        List<IndexFormula> all = new ArrayList<>();
        for (int l = network.layers().size(); l >= 1; l--) {
            Place place = Place.of(l);
            List<Integer> only = List.of(l);
            all.add(view.activations(place, l, only));
            all.add(view.weights(place, l, only));
            view.biases(place, l, only).ifPresent(all::add);
            all.addAll(view.trainable(l));
            all.add(view.deltas(place, l, only));
            all.addAll(view.byDeltas(place, l, only));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> aSlipInAFormulaIsNoticed() {
        return Stream.of("note-000", "note-002", "note-003", "note-004", "iris")
                .map(name -> DynamicTest.dynamicTest(name, () -> plant(ExampleNetworks.read(name))));
    }

    private static void plant(Network network) {
        Derivation derivation = LONGHAND.derive(network);
        IndexCheck check = IndexCheck.of(derivation);
        IndexTerm slip = new IndexTerm.Local(new Expression.Constant(Rational.of(1, 1000)), List.of());
        for (IndexFormula formula : all(network, IndexView.of(network, derivation))) {
            IndexTerm more = new IndexTerm.Total(List.of(formula.term(), slip));
            IndexTerm doubled = IndexTerm.product(new IndexTerm.Local(Algebra.constant(2), List.of()), formula.term());
            assertFalse(check.holds(with(formula, more)), formula::toString);
            assertFalse(check.holds(with(formula, doubled)), formula::toString);
        }
    }

    private static IndexFormula with(IndexFormula formula, IndexTerm term) {
        return new IndexFormula(formula.by(), formula.over(), formula.links(), term, formula.instances());
    }

    @Test
    void namesKeepTheirFormAndTheirOrderOfIndices() {
        IndexView view = view("note-004");
        assertEquals(3, view.names().uniformLayers());
        Letters letters = view.names().letters();
        Place open = Place.open(letters.layer(), -1);
        assertEquals(
                new Name("w", "mn", "L-1"),
                view.names().weight(open, letters.row(), letters.column()).name());
        assertEquals(
                new Name("a", "m", "L-1"),
                view.names().activation(open, letters.row()).name());
        assertEquals(
                Name.of("x"),
                view.names().activation(Place.of(0), letters.row()).name());
    }

    @Test
    void theFormulaForTheLayerBeforeHoldsInEveryLayer() {
        Network network = ExampleNetworks.read("note-004");
        Derivation derivation = LONGHAND.derive(network);
        IndexView view = IndexView.of(network, derivation);
        Place below = Place.open(view.names().letters().layer(), -1);
        IndexFormula slopes = view.activations(below, 1, List.of(1, 2));
        assertEquals(4, slopes.instances().size());
        assertTrue(IndexCheck.of(derivation).holds(slopes));
        assertEquals("N_L", slopes.over().orElseThrow().size().tex());
    }

    @Test
    void namesThatDoNotSayTheirPlacesGoByTheirMatrix() {
        IndexView view = view("note-000");
        Letters letters = view.names().letters();
        Name second = view.names()
                .weight(Place.of(2), letters.row(), letters.column())
                .name();
        assertEquals(new Name("(\\bar{W}_2)", "mn", ""), second);
        assertEquals(0, view.names().uniformLayers());
    }

    @Test
    void lettersThatNamesHaveAreLeftToThem() {
        assertEquals("i", view("classes").names().letters().row().letter());
        assertEquals("s", view("note-002").names().letters().example().letter());
    }

    private static IndexView view(String name) {
        Network network = ExampleNetworks.read(name);
        return IndexView.of(network, LONGHAND.derive(network));
    }

    @TestFactory
    Stream<DynamicTest> sumsOverExamplesAreThoseOfTheChainRule() {
        Stream<DynamicTest> examples = Stream.of("note-003", "xor", "iris", "median", "classes", "logistic", "softmax")
                .map(name -> DynamicTest.dynamicTest(name, () -> sums(ExampleNetworks.read(name))));
        Stream<DynamicTest> random = RandomNetworks.plans(40)
                .filter(plan -> plan.examples() > 1)
                .map(plan -> DynamicTest.dynamicTest(plan.toString(), () -> sums(plan.build())));
        return Stream.concat(examples, random);
    }

    private static void sums(Network network) {
        Derivation derivation = LONGHAND.derive(network);
        ExampleSums sums = ExampleSums.of(network, derivation);
        List<Descent.Step> steps = Descent.of(network, derivation, 1);
        boolean mean = network.training().batch() == Batch.MEAN;
        IndexCheck check = IndexCheck.of(derivation);
        for (IndexFormula formula : sums.terms()) {
            assertTrue(check.holds(formula), formula::toString);
            assertTrue(sums.agree(formula, steps.get(0), mean), formula::toString);
            IndexFormula wrong = with(
                    formula,
                    new IndexTerm.Total(List.of(formula.term(), new IndexTerm.Local(Algebra.HALF, List.of()))));
            assertFalse(sums.agree(wrong, steps.get(0), mean));
        }
    }
}
