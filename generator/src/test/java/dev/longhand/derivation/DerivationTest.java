package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.RandomNetworks;
import dev.longhand.RandomNetworks.Plan;
import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.RememberedAlgebra;
import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.derivation.Chain.Link;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import dev.longhand.network.Expansion;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final ComputerAlgebra ALGEBRA = new RememberedAlgebra(new SymjaAlgebra());
    private static final List<Plan> PLANS = RandomNetworks.plans(60).toList();

    private static Derivation derive(Network network) {
        boolean declared = network.loss().orElseThrow() instanceof Loss.CrossEntropy c && c.targetsSumToOne();
        Set<Name> distribution = declared ? new LinkedHashSet<>(network.targets()) : Set.of();
        return Derivation.of(Expansion.of(network), distribution, ALGEBRA);
    }

    private static Expression v(Name name) {
        return Algebra.variable(name);
    }

    /** The first plan that ends in an activation and a loss. */
    private static Network ending(String activation, String loss) {
        return RandomNetworks.plans(2000)
                .filter(p -> p.loss().equals(loss))
                .filter(p -> p.endsIn(activation) && p.layers().size() == 2)
                .findFirst()
                .orElseThrow()
                .build();
    }

    private static List<Name> lastPreActivations(Network network) {
        return network.layers().get(network.layers().size() - 1).preActivations();
    }

    @Test
    void softmaxUnderItsCrossEntropyLeavesOutputMinusTarget() {
        Network network = ending("softmax", "cross-entropy");
        Derivation derivation = derive(network);
        assertTrue(network.outputs().size() > 1);
        for (int k = 0; k < network.outputs().size(); k++) {
            Name z = lastPreActivations(network).get(k);
            assertEquals(
                    Algebra.difference(
                            v(network.outputs().get(k)), v(network.targets().get(k))),
                    derivation.adjoints().right(z));
        }
    }

    @Test
    void withoutTheDeclarationTheSumOfTheTargetsStays() {
        Network network = ending("softmax", "cross-entropy free");
        Derivation derivation = derive(network);
        for (int k = 0; k < network.outputs().size(); k++) {
            Expression adjoint =
                    derivation.adjoints().right(lastPreActivations(network).get(k));
            Set<Name> targets = new LinkedHashSet<>(Operands.names(adjoint));
            targets.retainAll(network.targets());
            assertTrue(targets.size() != 1 || Operands.names(adjoint).size() > 2, adjoint::toString);
        }
    }

    @Test
    void sigmoidUnderItsCrossEntropyLeavesOutputMinusTarget() {
        Network network = ending("sigmoid", "binary");
        Derivation derivation = derive(network);
        for (int k = 0; k < network.outputs().size(); k++) {
            Name z = lastPreActivations(network).get(k);
            assertEquals(
                    Algebra.difference(
                            v(network.outputs().get(k)), v(network.targets().get(k))),
                    derivation.adjoints().right(z));
            assertTrue(derivation.adjoints().isSimplified(z));
        }
    }

    @Test
    void theLossOnLogitsLeavesSigmoidMinusTarget() {
        Network network = ending("identity", "binary logits");
        Derivation derivation = derive(network);
        for (int k = 0; k < network.outputs().size(); k++) {
            Name output = network.outputs().get(k);
            assertEquals(
                    Algebra.difference(
                            new Application(Primitive.SIGMOID, v(output)),
                            v(network.targets().get(k))),
                    derivation.adjoints().right(output));
        }
    }

    @Test
    void theSquaredErrorLeavesTwiceTheResidual() {
        Network network = ending("identity", "squared");
        Derivation derivation = derive(network);
        Expression residual = Algebra.difference(
                v(network.outputs().get(0)), v(network.targets().get(0)));
        assertEquals(
                Algebra.product(Algebra.constant(2), residual),
                derivation.adjoints().right(network.outputs().get(0)));
    }

    private static Map<Name, Quantity> values(Network network, Derivation derivation) {
        List<Definition> all = new ArrayList<>(derivation.definitions().list());
        for (Definition d : derivation.adjoints().list()) {
            all.add(new Definition(d.name(), derivation.resolved(d.right()), d.role()));
        }
        Map<Name, Quantity> given = new LinkedHashMap<>();
        network.values().forEach((name, value) -> given.put(name, Quantity.of(value)));
        network.settings().forEach((name, value) -> given.put(name, Quantity.of(value)));
        for (int i = 0; i < network.inputs().size(); i++) {
            given.put(
                    network.inputs().get(i),
                    Quantity.of(network.examples().get(0).inputs().get(i)));
        }
        for (int k = 0; k < network.targets().size(); k++) {
            given.put(
                    network.targets().get(k),
                    Quantity.of(network.examples().get(0).targets().get(k)));
        }
        return NumericPass.of(all, given);
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual, Map<Name, Quantity> values, String what) {
        BigDecimal largest =
                values.values().stream().map(q -> q.digits().abs()).reduce(BigDecimal.ONE, BigDecimal::max);
        assertTrue(
                expected.subtract(actual).abs().compareTo(largest.movePointLeft(25)) <= 0,
                () -> what + ": " + expected + " but " + actual);
    }

    /** Neighbours cancel, from the loss to the name; together the chains are the derivative. */
    @Test
    void chainsCancelAndCover() {
        for (Plan plan : PLANS) {
            Network network = plan.build();
            Derivation derivation = derive(network);
            Map<Name, Quantity> values = values(network, derivation);
            List<Name> names = new ArrayList<>(derivation.definitions().given(Role.PARAMETER));
            derivation.definitions().list().stream()
                    .filter(d -> d.role() == Role.ACTIVATION)
                    .forEach(d -> names.add(d.name()));
            for (Name name : names) {
                Chains chains = derivation.chains(name);
                assertEquals(name, chains.by());
                List<Expression> products = new ArrayList<>();
                for (Chain chain : chains.chains()) {
                    assertEquals(derivation.result(), chain.links().get(0).of());
                    assertEquals(
                            name, chain.links().get(chain.links().size() - 1).by());
                    products.add(derivation.resolved(chain.product()));
                }
                BigDecimal sum =
                        NumericPass.value(Algebra.sum(products), values).digits();
                BigDecimal adjoint =
                        NumericPass.value(derivation.adjoint(name), values).digits();
                assertSame(adjoint, sum, values, plan + " by " + name);
            }
        }
    }

    @Test
    void neighboursThatDoNotCancelAreNoChain() {
        Name a = Name.of("a");
        Name b = Name.of("b");
        Link first = new Link(Name.of("L"), a, Algebra.ONE);
        Link second = new Link(b, Name.of("w"), Algebra.ONE);
        assertThrows(IllegalArgumentException.class, () -> new Chain(List.of(first, second)));
        assertEquals(
                Algebra.product(v(a), v(b)),
                new Chain(List.of(new Link(Name.of("L"), b, v(a)), new Link(b, a, v(b)))).product());
    }

    @Test
    void closedFormsUseForwardNamesAndEqualTheAdjoints() {
        int forms = 0;
        for (Plan plan : PLANS) {
            Network network = plan.build();
            Derivation derivation = derive(network);
            Map<Name, Quantity> values = values(network, derivation);
            for (Name name : derivation.definitions().given(Role.PARAMETER)) {
                Optional<Expression> form = derivation.closedForm(name);
                if (form.isPresent()) {
                    forms++;
                    Operands.names(form.get())
                            .forEach(used -> assertTrue(
                                    derivation.definitions().role(used).isPresent(), used::toString));
                    assertSame(
                            Objects.requireNonNull(values.get(Adjoints.gradientName(name)))
                                    .digits(),
                            NumericPass.value(derivation.resolved(form.get()), values)
                                    .digits(),
                            values,
                            plan + " by " + name);
                }
            }
        }
        assertTrue(forms > 500, "only " + forms + " closed forms");
    }

    @Test
    void aProgramSurvivesSaturation() {
        Name z = Name.of("z");
        Name w = Name.of("w");
        Name y = Name.of("y");
        Expression p = v(Name.of("p"));
        Definitions definitions = new Definitions(
                List.of(Group.vector(w, Role.PARAMETER, List.of(w)), Group.vector(y, Role.TARGET, List.of(y))),
                List.of(
                        new Definition(z, Algebra.product(Algebra.constant(5000), v(w)), Role.PRE_ACTIVATION),
                        new Definition(Name.of("p"), new Application(Primitive.SIGMOID, v(z)), Role.ACTIVATION),
                        new Definition(
                                Name.of("L"),
                                Algebra.negate(Algebra.sum(
                                        Algebra.product(v(y), new Application(Primitive.LOG, p)),
                                        Algebra.product(
                                                Algebra.difference(Algebra.ONE, v(y)),
                                                new Application(Primitive.LOG, Algebra.difference(Algebra.ONE, p))))),
                                Role.LOSS)),
                List.of(Name.of("L")));
        Program program = Derivation.program(definitions, Set.of(), List.of(Name.of("p")), ALGEBRA);
        List<Definition> all = new ArrayList<>(program.forward().list());
        all.addAll(program.backward());
        Map<Name, Quantity> values =
                NumericPass.of(all, Map.of(w, Quantity.of(Rational.ONE), y, Quantity.of(Rational.of(1, 4))));
        assertEquals(3750, Objects.requireNonNull(values.get(Name.of("L"))).toDouble());
        assertEquals(
                3750,
                Objects.requireNonNull(values.get(program.gradient().get(0))).toDouble());
    }

    @Test
    void parametersThatDoNotMatterHaveDerivativeZero() {
        Name w = Name.of("w");
        Name u = Name.of("u");
        Definitions definitions = new Definitions(
                List.of(Group.vector(Name.of("W"), Role.PARAMETER, List.of(w, u))),
                List.of(new Definition(Name.of("L"), Algebra.power(v(w), 2), Role.LOSS)),
                List.of(Name.of("L")));
        Derivation derivation = Derivation.of(definitions, Set.of(), ALGEBRA);
        assertEquals(Algebra.ZERO, derivation.adjoints().right(u));
        assertEquals(List.of(), derivation.chains(u).chains());
        assertEquals(Optional.of(Algebra.product(Algebra.constant(2), v(w))), derivation.closedForm(w));
        assertEquals(List.of(Name.of("L")), derivation.consumers(w));
        assertEquals(Algebra.ONE, derivation.adjoint(Name.of("L")));
    }

    @Test
    void thereIsOneResult() {
        Name x = Name.of("x");
        Definitions two = new Definitions(
                List.of(Group.vector(x, Role.INPUT, List.of(x))),
                List.of(
                        new Definition(Name.of("f"), v(x), Role.FUNCTION),
                        new Definition(Name.of("g"), v(x), Role.FUNCTION)),
                List.of(Name.of("f"), Name.of("g")));
        assertThrows(IllegalArgumentException.class, () -> Derivation.of(two, Set.of(), ALGEBRA));
    }
}
