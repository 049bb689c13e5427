package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Primitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emitted tests pass for the emitted class, and fail for a wrong one. */
class GeneratedTestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 4 relu, 3 softmax       | softmax cross-entropy
            2 | 3 gelu, 1 sigmoid       | binary cross-entropy
            2 | 2 elu, 2 identity       | absolute error
            """)
    void passesForTheClass(int inputs, String layers, String loss) {
        NetworkPrograms network = NetworkPrograms.of(inputs, layers, loss);
        GradientClass made = GradientClass.of(network.program(), network.request());
        assertEquals(List.of(), failures("made.Net", made.source(), made.testSource()));
    }

    @Test
    void passesForAFunction() {
        var program = HandBuilt.function(
                HandBuilt.of(Primitive.LOG, HandBuilt.X), Algebra.quotient(Algebra.ONE, HandBuilt.X), Algebra.ZERO);
        GradientClass made = GradientClass.of(program, HandBuilt.request("a function"));
        assertEquals(List.of(), failures("made.Made", made.source(), made.testSource()));
        String wrong = made.source().replace("g[F * INPUTS + X] = 1.0", "g[F * INPUTS + X] = 1.001");
        assertEquals(List.of("jacobianAgreesWithDifferences"), failures("made.Made", wrong, made.testSource()));
    }

    @Test
    void failsForAWrongGradient() {
        NetworkPrograms network = NetworkPrograms.of(2, "3 tanh, 1 identity", "half squared error");
        GradientClass made = GradientClass.of(network.program(), network.request());
        String wrong = made.source().replaceFirst("g\\[W1_21\\] = ", "g[W1_21] = 1.0001 * ");
        assertEquals(List.of("gradientAgreesWithDifferences"), failures("made.Net", wrong, made.testSource()));
    }

    @Test
    void failsForASigmoidThatOverflows() {
        NetworkPrograms network = NetworkPrograms.of(2, "3 sigmoid, 1 identity", "half squared error");
        GradientClass made = GradientClass.of(network.program(), network.request());
        String wrong = made.source().replace("z > 709.0 ? 709.0 : z", "z");
        assertEquals(List.of("hugeWeightsGiveNumbers"), failures("made.Net", wrong, made.testSource()));
    }

    @Test
    void failsForAMissingCheck() {
        NetworkPrograms network = NetworkPrograms.of(2, "1 tanh", "half squared error");
        GradientClass made = GradientClass.of(network.program(), network.request());
        String wrong = made.source().replace("check(output, OUTPUTS, \"output\");", "");
        assertEquals(List.of("arraysOfAnotherLengthAreRefused"), failures("made.Net", wrong, made.testSource()));
    }

    /** The names of the test methods that fail. */
    private static List<String> failures(String name, String source, String test) {
        CompiledClass compiled = CompiledClass.withClassPath(name + "Test", Map.of(name, source, name + "Test", test));
        List<String> failures = new ArrayList<>();
        int run = 0;
        for (Method method : compiled.type().getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                run++;
                method.setAccessible(true);
                try {
                    method.invoke(compiled.instance());
                } catch (InvocationTargetException e) {
                    assertDoesNotThrow(() -> {
                        if (!(e.getCause() instanceof AssertionError)) {
                            throw e.getCause();
                        }
                    });
                    failures.add(method.getName());
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        assertTrue(run >= 3, "only " + run + " tests");
        return failures;
    }
}
