package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps of gradient descent in numbers, steps up, and labels for old and new values. */
class StepsTest {

    private static final String NETWORK = """
            inputs: 1
            layers:
              - size: 1
                activation: sigmoid
                weights: w
                biases: b
                pre-activations: z
                values: {weights: [0.5], biases: 0.1}
            loss: binary cross-entropy
            learning rate: {name: \\alpha, value: 0.5}
            examples:
              - {inputs: 1, targets: 1}
            """;

    private static List<Verdict> beside(String note) {
        return VerdictsOf.findings(note, NETWORK).stream().map(Finding::verdict).toList();
    }

    @Test
    void inNumbersBesideAFile() {
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.ROUNDED),
                beside("$$w = 0.5 - 0.5\\cdot(-0.1445) = 0.57225$$").stream()
                        .map(v -> v == Verdict.RIGHT ? Verdict.ROUNDED : v)
                        .toList());
        assertEquals(
                Verdict.WRONG,
                beside("$$w = 0.5 - 0.5\\cdot(-0.1445) = 0.5822$$").get(1));
        assertEquals(
                Verdict.WRONG,
                beside("$$w = 0.6 - 0.5\\cdot(-0.1445) = 0.6722$$").get(0));
        assertEquals(
                Verdict.WRONG,
                beside("$$b = 0.5 - 0.5\\cdot(-0.1445) = 0.5722$$").get(0));
    }

    @Test
    void oneAfterTheOther() {
        String first = "$$w = 0.5 - 0.5\\cdot(-0.1445) = 0.5722$$\n\n";
        assertEquals(
                Verdict.DEFINITION,
                beside(first + "$$w = 0.5722 - 0.5\\cdot(-0.1) = 0.6222$$").get(2));
        assertEquals(
                Verdict.WRONG,
                beside(first + "$$w = 0.5822 - 0.5\\cdot(-0.1) = 0.6322$$").get(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$$x' = x + \\epsilon \\frac{\\partial L}{\\partial x}$$; DEFINITION",
                "$$w' = w + \\epsilon \\frac{\\partial L}{\\partial w}$$; WRONG",
                "$$\\eta = -0.1$$ $$w_{new} = w + \\eta\\frac{dL}{dw}$$; DEFINITION",
                "$$\\eta = 0.1$$ $$w_{new} = w + \\eta\\frac{dL}{dw}$$; WRONG",
                "With gradient ascent $$w' = w + \\epsilon \\frac{\\partial L}{\\partial w}$$; UNDECIDED",
                "This raises the loss: $$w' = w + \\epsilon \\frac{\\partial L}{\\partial w}$$; UNDECIDED",
            })
    void up(String step, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$L = (wx-y)^2$$\n\n" + step));
    }

    @ParameterizedTest
    @CsvSource({"neu, alt", "nouveau, ancien", "new, old", "nuevo, viejo"})
    void oldAndNew(String after, String before) {
        String note = "$$w_{%s} = w_{%s} - \\eta g$$\n\n$$w_{%s} = 0.5$$".formatted(after, before, before);
        assertEquals(List.of(Verdict.DEFINITION, Verdict.DEFINITION), VerdictsOf.note(note));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$2 w_{" + before + "} = 2$$"));
    }
}
