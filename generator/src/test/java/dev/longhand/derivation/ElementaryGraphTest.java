package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.RandomNetworks;
import dev.longhand.RandomNetworks.Plan;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Definition;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementaryGraphTest {

    private static final Longhand LONGHAND = new Longhand();

    private static Stream<Network> networks() {
        return Stream.concat(
                ExampleNetworks.layered().stream().map(ExampleNetworks::read),
                RandomNetworks.plans(8).map(Plan::build));
    }

    @Test
    void everyNodeIsASingleOperation() {
        networks().forEach(network -> {
            Derivation derivation = LONGHAND.derive(network);
            for (Definition node : derivation.elementary().definitions().list()) {
                Expression right = node.right();
                if (!(right instanceof Piecewise)) {
                    List<Expression> operands = Operands.of(right);
                    assertTrue(right instanceof Application || operands.size() <= 2, right.toString());
                    assertTrue(operands.stream().allMatch(ElementaryGraphTest::isAtom), right.toString());
                }
            }
        });
    }

    private static boolean isAtom(Expression e) {
        return Operands.of(e).isEmpty()
                || (e instanceof Negation n && Operands.of(n.operand()).isEmpty());
    }

    @Test
    void gradientsAreThoseOfTheWholeDerivation() {
        int compared = 0;
        for (Network network : networks().toList()) {
            Derivation whole = LONGHAND.derive(network);
            List<Descent.Step> expected = Descent.of(network, whole, 0);
            if (expected.isEmpty()) {
                continue;
            }
            Map<Name, Quantity> actual = Descent.of(network, whole.through(whole.elementary()), 0)
                    .get(0)
                    .gradient();
            for (Map.Entry<Name, Quantity> slope : expected.get(0).gradient().entrySet()) {
                BigDecimal right = slope.getValue().digits();
                BigDecimal ours =
                        Objects.requireNonNull(actual.get(slope.getKey())).digits();
                BigDecimal off = right.subtract(ours).abs();
                BigDecimal bound = right.abs().max(BigDecimal.ONE).movePointLeft(25);
                assertTrue(off.compareTo(bound) <= 0, network.label() + " " + slope.getKey());
                compared++;
            }
        }
        assertTrue(compared > 100, compared + " slopes compared");
    }

    @Test
    void definedNamesKeepTheirValues() {
        Network network = ExampleNetworks.read("note-003");
        Derivation whole = LONGHAND.derive(network);
        Derivation elementary = whole.through(whole.elementary());
        assertEquals(whole.result(), elementary.result());
        for (Definition definition : whole.definitions().list()) {
            assertEquals(definition.name(), whole.elementary().owner(definition.name()));
            assertFalse(elementary.definitions().definition(definition.name()).isEmpty());
        }
    }
}
