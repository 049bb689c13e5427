package dev.longhand.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Name;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaIdentifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | x",
                "W_7 | W_7",
                "w_{12} | w_12",
                "w_{1,12} | w_1_12",
                "w^{(1)}_{12} | w1_12",
                "w^{(11)}_2 | w11_2",
                "a_{h_1} | a_h1",
                "\\hat{y} | yHat",
                "\\hat{y}_2 | yHat_2",
                "\\bar{W}_1 | WBar_1",
                "\\lambda | lambda",
                "\\text{target}_{o_1} | target_o1",
                "\\mathrm{in put} | input",
                "learn | learn",
                "x' | xPrime",
                "w_{i+1} | w_iplus1",
                "w_{i-1} | w_iminus1",
                "new | new_",
                "double | double_",
            })
    void namesBecomeLegalIdentifiers(String tex, String identifier) {
        assertEquals(identifier, JavaIdentifier.of(Name.of(tex)));
        assertTrue(SourceVersion.isName(identifier));
    }
}
