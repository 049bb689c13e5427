package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HotSpot does not compile methods of more than 8,000 bytes; blocks are to stay well below. */
class EmittedSizeTest {

    private static final int HUGE = 8_000;
    private static final int LARGEST_BLOCK = 3_000;
    private static final int SMALLEST_AVERAGE = 800;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            64  | 32 relu, 10 softmax             | softmax cross-entropy
            8   | 16 tanh, 16 tanh, 4 identity    | half squared error
            32  | 32 gelu, 32 sigmoid, 1 sigmoid  | binary cross-entropy
            300 | 20 elu, 30 softplus, 40 tanh    | huber
            5   | 500 silu, 2 identity            | mean squared error
            """)
    void methodsAreOfGoodSize(int inputs, String layers, String loss) {
        NetworkPrograms network = NetworkPrograms.of(inputs, layers, loss, "l2: 0.01\n");
        Map<String, Integer> lengths = CodeLengths.of(network.compiled().classFile());
        int[] blocks = lengths.entrySet().stream()
                .filter(e -> e.getKey().startsWith("forward") || e.getKey().startsWith("backward"))
                .mapToInt(Map.Entry::getValue)
                .toArray();
        assertTrue(Arrays.stream(blocks).max().orElseThrow() <= LARGEST_BLOCK, lengths.toString());
        assertTrue(Arrays.stream(blocks).average().orElseThrow() >= SMALLEST_AVERAGE, lengths.toString());
        lengths.forEach((name, length) -> assertTrue(length < HUGE, name + ": " + length));
    }

    /** The reader of class files finds what javac wrote: a return is one byte. */
    @ParameterizedTest
    @CsvSource({"'', 1", "'System.out.println(1.5);', 10"})
    void readerCountsBytes(String statement, int expected) {
        CompiledClass compiled =
                CompiledClass.of("Tiny", "public class Tiny { public static void run() { " + statement + " } }");
        assertEquals(expected, CodeLengths.of(compiled.classFile()).get("run"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9  | 8 tanh, 8 sigmoid, 3 softmax | softmax cross-entropy
            4  | 4 gelu, 4 softplus, 2 silu   | mean squared error
            """)
    void blocksHoldNoCall(int inputs, String layers, String loss) {
        NetworkPrograms network = NetworkPrograms.of(inputs, layers, loss);
        String source = GradientClass.of(network.program(), network.request()).source();
        for (String method : source.split("\n    private static void ", -1)) {
            if (method.startsWith("forward") || method.startsWith("backward")) {
                String body = method.substring(method.indexOf('{'), method.indexOf("\n    }"));
                String code = body.replaceAll("//.*", "");
                assertFalse(code.matches("(?s).*[A-Za-z]\\(.*"), body);
            }
        }
    }
}
