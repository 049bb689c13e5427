package dev.longhand.check.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.definition.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips planted in right formulas: the reason names the slip, the repair is the formula that was there. */
final class DiagnosisTest {

    private static final String SIGMOID = """
            $$z_1 = w_{11} x_1 + w_{12} x_2 + b_1$$
            $$z_2 = w_{21} x_1 + w_{22} x_2 + b_2$$
            $$h_1 = f(z_1)$$
            $$h_2 = f(z_2)$$
            $$s = v_1 h_1 + v_2 h_2 + c$$
            $$y = f(s)$$
            $$L = \\frac{1}{2} (y - t)^2$$
            $$\\frac{\\partial L}{\\partial y} = y - t$$
            $$\\delta = (y - t) f'(s)$$
            $$\\frac{\\partial L}{\\partial s} = (y - t) f'(s)$$
            $$\\frac{\\partial L}{\\partial v_1} = (y - t) f'(s) h_1$$
            $$\\frac{\\partial L}{\\partial v_2} = \\delta h_2$$
            $$\\frac{\\partial L}{\\partial w_{12}} = \\delta v_1 f'(z_1) x_2$$
            $$\\frac{\\partial L}{\\partial w_{21}} = \\delta v_2 f'(z_2) x_1$$
            $$\\frac{\\partial L}{\\partial x_1} = \\delta v_1 f'(z_1) w_{11} + \\delta v_2 f'(z_2) w_{21}$$
            $$\\frac{\\partial L}{\\partial w_{11}} = \\frac{\\partial L}{\\partial y} \\cdot \\frac{\\partial y}{\\partial s} \\cdot \\frac{\\partial s}{\\partial h_1} \\cdot \\frac{\\partial h_1}{\\partial z_1} \\cdot \\frac{\\partial z_1}{\\partial w_{11}}$$
            """;

    private static final String LAYERS = """
            $$z^{(l)} = W^{(l)} a^{(l-1)} + b^{(l)}$$
            $$a^{(l)} = f(z^{(l)})$$
            $$C = \\frac{1}{2} \\|a^{(L)} - y\\|^2$$
            $$\\delta^{(l)} = \\frac{\\partial C}{\\partial z^{(l)}}$$
            $$\\delta^{(L)} = (a^{(L)} - y) \\odot f'(z^{(L)})$$
            $$\\delta^{(l)} = \\left((W^{(l+1)})^T \\delta^{(l+1)}\\right) \\odot f'(z^{(l)})$$
            $$\\frac{\\partial C}{\\partial W^{(l)}} = \\delta^{(l)} (a^{(l-1)})^T$$
            $$\\frac{\\partial C}{\\partial b^{(l)}} = \\delta^{(l)}$$
            """;

    private static final String SOFTMAX = """
            $$z_k = \\sum_{j=1}^{n} W_{kj} x_j + b_k$$
            $$p_i = \\frac{e^{z_i}}{\\sum_{k=1}^{K} e^{z_k}}$$
            $$L = - \\sum_{k=1}^{K} y_k \\ln p_k$$
            $$\\sum_{k=1}^{K} y_k = 1$$
            $$\\frac{\\partial p_i}{\\partial z_j} = p_i (\\delta_{ij} - p_j)$$
            $$\\frac{\\partial \\ln p_i}{\\partial z_j} = \\delta_{ij} - p_j$$
            $$\\frac{\\partial L}{\\partial p_k} = -\\frac{y_k}{p_k}$$
            """;

    static List<String> notes() {
        return List.of(SIGMOID, LAYERS, SOFTMAX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; \\frac{\\partial L}{\\partial v_1} = (y - t) f'(s) h_1; -(y - t) f'(s) h_1; the sign is wrong",
                "0; \\frac{\\partial L}{\\partial y} = y - t; 2 (y - t); the factor 2 is one too many",
                "0; \\frac{\\partial L}{\\partial y} = y - t; \\frac{1}{2} (y - t); the factor 1/2 is one too many",
                "0; \\frac{\\partial L}{\\partial v_1} = (y - t) f'(s) h_1; (y - t) f(s) h_1; f where f' belongs",
                "0; \\frac{\\partial L}{\\partial w_{12}} = \\delta v_1 f'(z_1) x_2; \\delta v_1 x_2; the factor f'(z_1) is missing",
                "0; \\frac{\\partial L}{\\partial w_{12}} = \\delta v_1 f'(z_1) x_2; \\delta v_1 f'(z_1) x_1; x_1 should be x_2",
                "0; \\frac{\\partial L}{\\partial x_1} = \\delta v_1 f'(z_1) w_{11} + \\delta v_2 f'(z_2) w_{21}; \\delta v_1 f'(z_1) w_{11} + \\delta v_2 f'(z_2) w_{12}; w_{12} should be w_{21}",
                "0; \\frac{\\partial L}{\\partial x_1} = \\delta v_1 f'(z_1) w_{11} + \\delta v_2 f'(z_2) w_{21}; \\delta v_1 f'(z_1) w_{11}; the path through v_2 is missing",
                "1; \\delta^{(l)} = \\left((W^{(l+1)})^T \\delta^{(l+1)}\\right) \\odot f'(z^{(l)}); \\left((W^{(l+1)}) \\delta^{(l+1)}\\right) \\odot f'(z^{(l)}); the transpose of W^{(l+1)} is needed",
                "1; \\delta^{(l)} = \\left((W^{(l+1)})^T \\delta^{(l+1)}\\right) \\odot f'(z^{(l)}); \\left((W^{(l)})^T \\delta^{(l+1)}\\right) \\odot f'(z^{(l)}); W^{(l)} should be W^{(l+1)}",
                "1; \\frac{\\partial C}{\\partial W^{(l)}} = \\delta^{(l)} (a^{(l-1)})^T; (a^{(l-1)})^T \\delta^{(l)}; (a^{(l-1)})^T and \\delta^{(l)} have to change places",
                "2; \\frac{\\partial p_i}{\\partial z_j} = p_i (\\delta_{ij} - p_j); p_i (\\delta_{ij} + p_j); the sign of p_j is wrong",
                "2; \\frac{\\partial L}{\\partial p_k} = -\\frac{y_k}{p_k}; -\\frac{p_k}{y_k}; \\frac{p_k}{y_k} is upside down",
            })
    void namesTheSlip(int note, String right, String wrongSide, String reason) {
        String left = right.substring(0, right.indexOf(" = "));
        String whole = "$$" + right + "$$";
        assertTrue(notes().get(note).contains(whole), whole);
        WiredNote wired = new WiredNote(notes().get(note).replace(whole, "$$" + left + " = " + wrongSide + "$$"), null);
        Stated claim = wired.statements.stream()
                .filter(s -> s.relation().tex().endsWith("= " + wrongSide))
                .findFirst()
                .orElseThrow();
        Optional<Explanation> found = wired.explained(claim, claim.right());
        assertEquals(Optional.of(reason), found.map(Explanation::reason));
    }

    @Test
    void namesNeighboursThatDoNotCancel() {
        String chain = "\\frac{\\partial y}{\\partial s} \\cdot \\frac{\\partial s}{\\partial h_1}";
        WiredNote note = new WiredNote(SIGMOID.replace(chain, "\\frac{\\partial s}{\\partial h_1}"), null);
        Stated claim = note.statements.get(note.statements.size() - 1);
        assertEquals(
                Optional.of("the factor \\frac{\\partial y}{\\partial s} is missing"),
                note.explained(claim, claim.right()).map(Explanation::reason));
    }

    @Test
    void saysNothingOfWhatNoSlipExplains() {
        WiredNote note = new WiredNote(SIGMOID + "$$\\frac{\\partial L}{\\partial c} = x_1^5 + 7 c - e^{t}$$", null);
        Stated claim = note.statements.get(note.statements.size() - 1);
        assertEquals(Optional.empty(), note.explained(claim, claim.right()));
    }

    @Test
    void undoesMostSlips() {
        Random random = new Random(3);
        int planted = 0;
        List<String> others = new ArrayList<>();
        for (String text : notes()) {
            WiredNote note = new WiredNote(text, null);
            for (Stated claim : note.claims()) {
                for (PlantedSlip slip : PlantedSlip.in(claim.right(), random)) {
                    if (note.isRight(claim, slip.side())) {
                        continue;
                    }
                    planted++;
                    Optional<Explanation> found = note.explained(claim, slip.side());
                    if (found.filter(f -> note.isOriginal(claim, f)).isEmpty()) {
                        others.add(slip.kind() + ": " + note.text(claim).of(slip.side()) + "   " + found);
                    }
                }
            }
        }
        assertTrue(planted >= 50, "too few slips planted: " + planted);
        assertTrue(others.size() <= 0.15 * planted, planted + "\n" + String.join("\n", others));
    }
}
