package dev.longhand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.RandomNetworks.Plan;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Role;
import dev.longhand.network.Example;
import dev.longhand.network.Expansion;
import dev.longhand.network.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradients of 200 seeded random networks, each against independent ways to the same numbers. */
class GradientOraclesTest {

    private static final int NETWORKS = 200;
    private static final int SMALL = 20;
    private static final List<Plan> PLANS = RandomNetworks.plans(NETWORKS).toList();

    private static final GradientOracles ORACLES = new GradientOracles();

    @Test
    void centralDifferences() {
        PLANS.forEach(plan -> check(plan, ORACLES::centralDifferencesAgree));
        assertTrue(ORACLES.kinks() < 500, "skipped " + ORACLES.kinks() + " coordinates near kinks");
    }

    @Test
    void theDerivationAsPeopleReadIt() {
        PLANS.forEach(plan -> check(plan, ORACLES::derivationAgreesWithProgram));
    }

    @Test
    void theFullyExpandedLoss() {
        int checked = 0;
        for (Plan plan : PLANS) {
            Network network = plan.build();
            Optional<Expression> loss =
                    network.values().size() <= SMALL ? ORACLES.expandedLoss(network) : Optional.empty();
            if (loss.isPresent()) {
                ORACLES.expandedLossAgrees(network, loss.get());
                checked++;
            }
        }
        assertTrue(checked >= 40, "only " + checked + " networks were small and smooth");
    }

    @Test
    void weightsTimesThreeThousand() {
        PLANS.forEach(plan -> check(plan, ORACLES::staysFinite));
        PLANS.stream().limit(8).forEach(plan -> check(plan, ORACLES::staysFiniteToAllDigits));
    }

    static Stream<String> exampleNetworks() {
        return ExampleNetworks.layered().stream();
    }

    /** All of these on the networks of the examples, at every training example. */
    @ParameterizedTest
    @MethodSource
    void exampleNetworks(String file) {
        Network network = valued(ExampleNetworks.read(file));
        for (Example example : network.examples()) {
            Network one = RandomNetworks.with(network, network.values(), List.of(example));
            ORACLES.centralDifferencesAgree(one);
            ORACLES.derivationAgreesWithProgram(one);
            ORACLES.staysFinite(one);
            if (network.values().size() <= SMALL) {
                ORACLES.expandedLoss(one).ifPresent(loss -> ORACLES.expandedLossAgrees(one, loss));
            }
        }
    }

    /** A file without numbers gets some. */
    private static Network valued(Network network) {
        if (!network.values().isEmpty()) {
            return network;
        }
        SplittableRandom random = new SplittableRandom(network.title().hashCode());
        Map<Name, Rational> values = new LinkedHashMap<>();
        for (Name parameter : Expansion.of(network).given(Role.PARAMETER)) {
            values.put(parameter, Rational.of(random.nextInt(-100, 100), 64));
        }
        Stream<Rational> numbers = random.ints(-20, 20).mapToObj(n -> Rational.of(n, 10));
        List<Rational> drawn = numbers.limit(
                        network.inputs().size() + (long) network.targets().size())
                .toList();
        int inputs = network.inputs().size();
        Example example = new Example(drawn.subList(0, inputs), drawn.subList(inputs, drawn.size()));
        return RandomNetworks.with(network, values, List.of(example));
    }

    /** Reports the smallest network that fails, not the one that was met first. */
    private static void check(Plan plan, Consumer<Network> oracle) {
        if (fails(plan, oracle)) {
            Plan smallest = RandomNetworks.shrunk(plan, smaller -> fails(smaller, oracle));
            try {
                oracle.accept(smallest.build());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(smallest + ", found as number " + plan.seed(), e);
            }
        }
    }

    private static boolean fails(Plan plan, Consumer<Network> oracle) {
        try {
            oracle.accept(plan.build());
            return false;
        } catch (AssertionError | RuntimeException e) {
            return true;
        }
    }
}
