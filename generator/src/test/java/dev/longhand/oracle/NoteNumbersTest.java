package dev.longhand.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.derivation.Descent;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers of the handwritten notes by the line they stand on, with what the authors did to get them short. Numbers that
 * the authors got wrong are left out.
 */
class NoteNumbersTest {

    private static final Longhand LONGHAND = new Longhand();
    private static final Map<String, List<Step>> STEPS = new HashMap<>();

    private static Step step(String note, int number) {
        return STEPS.computeIfAbsent(note, file -> {
                    Network network = ExampleNetworks.read(file);
                    return Descent.of(
                            network,
                            LONGHAND.derive(network),
                            Math.max(1, network.training().steps()));
                })
                .get(number - 1);
    }

    /** Values of one example, derivatives by names among them. */
    @ParameterizedTest(name = "{0} line {1}: {4} = {5}")
    @CsvSource(delimiter = '|', textBlock = """
            note-000 | 57  | 1 | 1 | s_1              | 1.5      | HALF_EVEN
            note-000 | 57  | 1 | 1 | s_2              | 1.5      | HALF_EVEN
            note-000 | 60  | 1 | 1 | s_3              | 2.5      | HALF_EVEN
            note-000 | 60  | 1 | 1 | s_4              | 2.5      | HALF_EVEN
            note-000 | 63  | 1 | 1 | \\hat{y}         | 4.5      | HALF_EVEN
            note-000 | 83  | 2 | 1 | s_1              | 1.15     | HALF_EVEN
            note-000 | 85  | 2 | 1 | s_3              | 1.644    | HALF_EVEN
            note-000 | 85  | 2 | 1 | o_4              | 1.644    | HALF_EVEN
            note-000 | 87  | 2 | 1 | \\hat{y}         | 2.466    | HALF_EVEN
            note-000 | 107 | 3 | 1 | s_2              | 1.0233   | HALF_EVEN
            note-000 | 110 | 3 | 1 | s_3              | 1.3592   | HALF_EVEN
            note-000 | 113 | 3 | 1 | \\hat{y}         | 1.8654   | HALF_EVEN
            note-002 | 11  | 1 | 1 | h_1              | 0.3775   | HALF_EVEN
            note-002 | 13  | 1 | 1 | a_{h_1}          | 0.593    | HALF_EVEN
            note-002 | 17  | 1 | 1 | a_{h_2}          | 0.596    | DOWN
            note-002 | 25  | 1 | 1 | o_1              | 1.106    | HALF_EVEN
            note-002 | 27  | 1 | 1 | a_{o_1}          | 0.75     | HALF_EVEN
            note-002 | 31  | 1 | 1 | a_{o_2}          | 0.77     | HALF_EVEN
            note-002 | 37  | 1 | 1 | L_1              | 0.275    | HALF_EVEN
            note-002 | 41  | 1 | 1 | \\text{Loss}     | 0.298    | HALF_EVEN
            note-002 | 59  | 1 | 1 | \\delta_{a_{o_1}} | 0.741   | HALF_EVEN
            note-003 | 21  | 1 | 1 | e_1              | 0.09     | HALF_EVEN
            note-003 | 29  | 1 | 1 | e_2              | 0.08     | HALF_EVEN
            note-003 | 35  | 1 | 1 | e_3              | 0.07     | HALF_EVEN
            note-003 | 37  | 1 | 1 | f_3              | 0.517    | HALF_EVEN
            note-003 | 49  | 1 | 2 | f_1              | 0.53     | HALF_EVEN
            note-003 | 55  | 1 | 2 | e_2              | 0.10     | HALF_EVEN
            note-003 | 55  | 1 | 2 | f_2              | 0.52     | HALF_EVEN
            note-003 | 61  | 1 | 2 | f_3              | 0.52     | HALF_EVEN
            note-003 | 65  | 1 | 2 | \\hat{y}         | 0.057    | HALF_EVEN
            note-003 | 69  | 1 | 3 | f_1              | 0.53     | HALF_EVEN
            note-003 | 73  | 1 | 3 | e_3              | 0.1      | HALF_EVEN
            note-003 | 77  | 1 | 3 | \\hat{y}         | 0.057    | HALF_EVEN
            note-003 | 149 | 1 | 2 | \\delta_{\\hat{y}} | -21.886 | HALF_EVEN
            note-003 | 165 | 1 | 3 | \\delta_{\\hat{y}} | -19.886 | HALF_EVEN
            note-003 | 292 | 1 | 1 | f_1              | 0.52248  | HALF_EVEN
            note-003 | 292 | 1 | 1 | f_2              | 0.51998  | DOWN
            note-003 | 292 | 1 | 1 | f_3              | 0.5174   | DOWN
            note-003 | 302 | 1 | 1 | \\hat{y}         | 0.056    | DOWN
            note-003 | 353 | 1 | 1 | \\delta_{e_1}    | -0.0792  | DOWN
            note-003 | 181 | 1 | 3 | \\delta_{e_1}    | -0.099   | HALF_EVEN
            note-003 | 181 | 1 | 3 | \\delta_{e_2}    | -0.148   | DOWN
            note-003 | 181 | 1 | 3 | \\delta_{e_3}    | -0.198   | HALF_EVEN
            note-003 | 233 | 1 | 2 | \\delta_{e_2}    | -0.1637  | HALF_EVEN
            note-004 | 18  | 1 | 1 | a_1^1            | 5        | HALF_EVEN
            note-004 | 46  | 1 | 1 | a_1^2            | 36       | HALF_EVEN
            note-004 | 46  | 1 | 1 | a_2^2            | 48       | HALF_EVEN
            note-004 | 46  | 1 | 1 | a_3^2            | 62       | HALF_EVEN
            """)
    void values(String note, int line, int step, int example, String name, BigDecimal printed, RoundingMode mode) {
        Map<Name, Quantity> values = step(note, step).passes().get(example - 1).values();
        assertPrinted(printed, mode, value(values, name));
    }

    /** Derivatives by parameters, and the parameters after the update. */
    @ParameterizedTest(name = "{0} line {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            note-000 | 67  | 1 | W_1  | 14       | 0.86    | HALF_EVEN
            note-000 | 69  | 1 | b_1  | 7        | -0.57   | HALF_EVEN
            note-000 | 71  | 1 | W_3  | 5.25     | 0.9475  | HALF_EVEN
            note-000 | 71  | 1 | W_6  | 5.25     | 0.9475  | HALF_EVEN
            note-000 | 73  | 1 | b_4  | 3.5      | -0.535  | HALF_EVEN
            note-000 | 75  | 1 | W_8  | 8.75     | 0.9125  | HALF_EVEN
            note-000 | 77  | 1 | b_5  | 3.5      | -0.535  | HALF_EVEN
            note-000 | 91  | 2 | W_2  | 5.0691   | 0.8093  | HALF_EVEN
            note-000 | 95  | 2 | W_4  | 1.5381   | 0.9321  | HALF_EVEN
            note-000 | 97  | 2 | b_3  | 1.3375   | -0.5484 | HALF_EVEN
            note-000 | 99  | 2 | W_7  | 2.4101   | 0.8884  | HALF_EVEN
            note-000 | 101 | 2 | b_5  | 1.4658   | -0.5497 | HALF_EVEN
            note-002 | 75  | 1 | w_21 | 0.082    | 0.359   | HALF_EVEN
            note-002 | 89  | 1 | w_23 |          | 0.511   | HALF_EVEN
            note-002 | 91  | 1 | w_24 |          | 0.561   | HALF_EVEN
            note-002 | 129 | 1 | w_12 |          | 0.1995  | DOWN
            note-002 | 131 | 1 | w_13 |          | 0.25    | HALF_EVEN
            note-002 | 133 | 1 | w_14 |          | 0.2995  | HALF_EVEN
            """)
    void updates(String note, int line, int step, String name, BigDecimal slope, BigDecimal after, RoundingMode mode) {
        if (slope != null) {
            assertPrinted(slope, mode, value(step(note, step).gradient(), name));
        }
        assertPrinted(after, mode, value(step(note, step).after(), name));
    }

    private static Quantity value(Map<Name, Quantity> values, String name) {
        return Objects.requireNonNull(values.get(Name.of(name)), name);
    }

    private static void assertPrinted(BigDecimal printed, RoundingMode mode, Quantity value) {
        assertEquals(printed, value.digits().setScale(printed.scale(), mode), () -> "from " + value.digits());
    }
}
