package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph that begins with the name of a network goes on to that network, whatever its first sentence says. */
class NetworksInTurnTest {

    private static final String FIRST = "**Network A.** $z = 0.4$, $y = \\sigma(z) = 0.5987$, $E = (1 - y)^2$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Network B.** Same numbers, but $y = \\tanh(z)$: ",
                "Network B: the numbers are the same, and $y = \\tanh(z)$. ",
                "**Netz B.** Gleiche Zahlen, aber $y = \\tanh(z)$: ",
                "**Réseau B :** Mêmes nombres, mais $y = \\tanh(z)$ : "
            })
    void eachHasAnActivationOfItsOwn(String second) {
        String note = FIRST + second + "$y = \\tanh(0.4) = 0.3799$. ";
        List<Verdict> all = VerdictsOf.note(note + "$\\frac{dy}{dz} = 1 - y^2$");

        assertFalse(all.contains(Verdict.WRONG) || all.contains(Verdict.CARRIED), note + all);
        assertEquals(Verdict.DEFINITION, all.get(4), note + all);
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{dy}{dz} = y(1 - y)$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"So $y = \\tanh(z)$ in network A. Then $y = \\tanh(0.4)$"})
    void aMentionIsNoNetworkOfItsOwn(String rest) {
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(FIRST + rest), rest);
    }
}
