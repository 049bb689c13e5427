package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.CheckedNote;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words say that repeated indices are summed, the sums need not be written. */
class RepeatedIndicesTest {

    private static final String LAYER = "$$z_i = W_{ij} x_j + b_i, \\quad E = \\frac12 (z_i - t_i)(z_i - t_i)$$\n\n";
    private static final String SUM = "$$\\frac{\\partial E}{\\partial x_j} = \\sum_i (z_i - t_i) W_{ij}$$";
    private static final String WORDS = "We use the Einstein summation convention.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{\\partial E}{\\partial z_i} = z_i - t_i",
                "\\frac{\\partial E}{\\partial W_{ij}} = (z_i - t_i) x_j",
                "\\frac{\\partial E}{\\partial x_j} = (z_i - t_i) W_{ij}",
                "\\frac{\\partial E}{\\partial x_j} = \\frac{\\partial E}{\\partial z_k} \\frac{\\partial z_k}{\\partial x_j}",
                "\\frac{\\partial E}{\\partial x_j} = \\sum_i (z_i - t_i) W_{ij}"
            })
    void rightWithTheSumsThatAreNotWritten(String claim) {
        assertEquals(RIGHT, VerdictsOf.last(WORDS + LAYER + "$$" + claim + "$$"));
    }

    @Test
    void deltasOfWhatTheirIndicesNumber() {
        String note = WORDS + "$$z_i = W_{ij} x_j$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\delta_{jk} W_{ik} = W_{ij}$$"));
        assertEquals(
                RIGHT, VerdictsOf.last("$$z_i = \\sum_j W_{ij} x_j$$\n\n$$\\sum_k \\delta_{jk} W_{ik} = W_{ij}$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\delta_{jk} W_{ik} = 2W_{ij}$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{\\partial E}{\\partial x_j} = (z_i - t_i) W_{ji}",
                "\\frac{\\partial E}{\\partial x_j} = -(z_i - t_i) W_{ij}",
                "\\frac{\\partial E}{\\partial W_{ij}} = (z_i - t_i) x_i"
            })
    void slips(String claim) {
        assertEquals(WRONG, VerdictsOf.last(WORDS + LAYER + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Using Einstein's index notation,",
                "Repeated indices are summed over.",
                "Es gilt die Einsteinsche Summenkonvention.",
                "Avec la convention d'Einstein :",
                "使用爱因斯坦求和约定"
            })
    void waysToSayIt(String words) {
        assertEquals(
                RIGHT,
                VerdictsOf.last(
                        words + "\n\n" + LAYER + "$$\\frac{\\partial E}{\\partial x_j} = (z_i - t_i) W_{ij}$$"));
    }

    @Test
    void withoutTheWordsNothingIsSummed() {
        assertNotEquals(RIGHT, VerdictsOf.last(LAYER + SUM));
    }

    @Test
    void standsAmongTheReadings() {
        CheckedNote checked = checked(Map.of());
        assertEquals(
                List.of(new CheckedNote.Reading(
                        "repeated-indices", "summed", List.of("written"), "the words speak of the convention")),
                checked.readings().stream()
                        .filter(r -> r.name().startsWith("repeated"))
                        .toList());
        assertNotEquals(
                RIGHT,
                checked(Map.of("repeated-indices", "written")).findings().get(2).verdict());
    }

    private static CheckedNote checked(Map<String, String> readings) {
        String note = WORDS + LAYER + SUM;
        return NoteCheck.check(NoteReader.read(new Source("note.md", note)), Optional.empty(), readings);
    }
}
