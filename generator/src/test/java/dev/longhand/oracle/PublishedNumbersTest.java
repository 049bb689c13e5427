package dev.longhand.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that the authors of the handwritten notes worked out, where they are right, against the same networks. */
class PublishedNumbersTest {

    private static final Longhand LONGHAND = new Longhand();

    /** The decimal is what the note prints: the value rounded, or cut, to as many places. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    note-000 | s_1        | 1.5
                    note-000 | s_3        | 2.5
                    note-000 | \\hat{y}   | 4.5
                    note-002 | h_1        | 0.3775
                    note-002 | a_{h_1}    | 0.593
                    note-002 | o_1        | 1.106
                    note-002 | a_{o_1}    | 0.751
                    note-002 | a_{o_2}    | 0.773
                    note-002 | L_1        | 0.275
                    note-002 | \\text{Loss} | 0.298
                    note-003 | e_1        | 0.09
                    note-003 | e_2        | 0.08
                    note-003 | e_3        | 0.07
                    note-003 | f_1        | 0.52248
                    note-003 | f_2        | 0.51999
                    note-003 | \\hat{y}   | 0.057
                    note-004 | z_1^{1}    | 5
                    note-004 | z_1^{2}    | 36
                    note-004 | z_2^{2}    | 48
                    note-004 | z_3^{2}    | 62
                    """)
    void forwardValues(String file, String name, String printed) {
        assertPrints(printed, first(file).passes().get(0).values().get(Name.of(name)), name);
    }

    @ParameterizedTest
    @CsvSource({
        "note-000, W_1, 14",
        "note-000, b_1, 7",
        "note-000, W_3, 5.25",
        "note-000, b_3, 3.5",
        "note-000, W_7, 8.75",
        "note-000, b_5, 3.5",
        "note-002, w_21, 0.082",
        "note-003, v_1, -8.3"
    })
    void gradients(String file, String parameter, String printed) {
        Map<Name, Quantity> values = first(file).passes().get(0).values();
        assertPrints(printed, values.get(Adjoints.gradientName(Name.of(parameter))), parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "note-000, W_1, 0.86",
        "note-000, b_1, -0.57",
        "note-000, W_3, 0.9475",
        "note-000, b_3, -0.535",
        "note-000, W_7, 0.9125",
        "note-000, b_5, -0.535",
        "note-002, w_21, 0.359",
        "note-002, w_23, 0.511",
        "note-002, w_24, 0.561",
        "note-002, w_11, 0.1498"
    })
    void updates(String file, String parameter, String printed) {
        assertPrints(printed, first(file).after().get(Name.of(parameter)), parameter);
    }

    /** The second iteration of the rational network, worked out by hand with fractions. */
    @Test
    void theSecondStepStaysExact() {
        Network network = ExampleNetworks.read("note-000");
        Derivation derivation = LONGHAND.derive(network);
        List<Step> steps = Descent.of(network, derivation, 2);
        Map<Name, Quantity> values = steps.get(1).passes().get(0).values();
        // 2 x 0.86 - 0.57 = 1.15; 2 x 1.15 x 0.9475 - 0.535 = 1.64425; 2 x 1.64425 x 0.9125 - 0.535 = 2.46575625
        assertExactly("1.15", values.get(Name.of("s_1")));
        assertExactly("1.64425", values.get(Name.of("s_3")));
        assertExactly("2.46575625", values.get(Name.of("\\hat{y}")));
    }

    private static Step first(String file) {
        Network network = ExampleNetworks.read(file);
        return Descent.of(network, LONGHAND.derive(network), 1).get(0);
    }

    private static void assertExactly(String expected, Quantity value) {
        assertEquals(true, Objects.requireNonNull(value).isExact());
        assertEquals(0, new BigDecimal(expected).compareTo(value.digits()), value + " instead of " + expected);
    }

    private static void assertPrints(String printed, Quantity value, String name) {
        BigDecimal decimal = new BigDecimal(printed);
        BigDecimal exact = Objects.requireNonNull(value, name).digits();
        assertEquals(decimal, exact.setScale(decimal.scale(), RoundingMode.HALF_EVEN), name + " = " + exact);
    }
}
