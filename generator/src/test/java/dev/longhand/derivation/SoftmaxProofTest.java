package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.RandomNetworks;
import dev.longhand.network.Network;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SoftmaxProofTest {

    private static final Longhand LONGHAND = new Longhand();

    @TestFactory
    Stream<DynamicTest> holdsForEveryCrossEntropyBehindASoftmax() {
        Stream<DynamicTest> examples = Stream.of("iris", "classes", "softmax")
                .map(name -> DynamicTest.dynamicTest(name, () -> holds(ExampleNetworks.read(name))));
        Stream<DynamicTest> random = RandomNetworks.plans(60)
                .filter(plan -> plan.loss().startsWith("cross-entropy"))
                .map(plan -> DynamicTest.dynamicTest(plan.toString(), () -> holds(plan.build())));
        return Stream.concat(examples, random);
    }

    private static void holds(Network network) {
        Derivation derivation = LONGHAND.derive(network);
        SoftmaxProof proof = SoftmaxProof.of(network, derivation).orElseThrow();
        MatrixCheck check = MatrixCheck.of(derivation);
        for (int j = 0; j < proof.arguments().size(); j++) {
            assertTrue(check.agree(
                    proof.result(j), derivation.adjoint(proof.arguments().get(j))));
        }
    }

    @Test
    void otherLossesHaveNone() {
        for (String name : new String[] {"xor", "note-003", "logits"}) {
            Network network = ExampleNetworks.read(name);
            assertEquals(Optional.empty(), SoftmaxProof.of(network, LONGHAND.derive(network)));
        }
    }
}
