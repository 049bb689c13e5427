package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.longhand.Longhand;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.network.Network;
import dev.longhand.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives through units that are saturated: tiny, and still right. */
class SaturationTest {

    /**
     * With L = (a - 0)^2 / 2, a = f(300) is 1 to 130 digits and dL/dw = a f'(300): for the sigmoid exp(-300), for tanh 4 exp(-600),
     * both up to a factor that differs from 1 after 130 digits.
     */
    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh"})
    void slopesOfSaturatedUnits(String activation) {
        Network network = Longhand.read(new Source(
                "n.yaml",
                "inputs: [x]\nlayers: [{size: 1, activation: " + activation
                        + ", weights: [[w]], biases: none, values: {weights: [[300]]}}]\n"
                        + "targets: [t]\nloss: half squared error\nexamples: [{inputs: [1], targets: [0]}]\n"));
        Derivation derivation = new Longhand().derive(network);
        Map<Name, Quantity> values =
                Descent.of(network, derivation, 1).get(0).passes().get(0).values();
        BigDecimal slope = Objects.requireNonNull(values.get(Adjoints.gradientName(Name.of("w"))))
                .digits();
        double relative =
                slope.divide(exactly(activation), MathContext.DECIMAL64).doubleValue();
        assertEquals(1, relative, 1e-15, slope.round(MathContext.DECIMAL64).toString());
    }

    private static BigDecimal exactly(String activation) {
        MathContext digits = new MathContext(60);
        BigDecimal e300 = BigDecimalMath.exp(BigDecimal.valueOf(-300), digits);
        return activation.equals("sigmoid") ? e300 : e300.pow(2).multiply(BigDecimal.valueOf(4));
    }
}
