package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.expr.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w_{11}               | W_11
            \\hat{y}             | Y_HAT
            \\hat{y}_1           | Y_HAT_1
            w'_{21}              | W_21_PRIME
            \\text{target}_{o_1} | TARGET_O_1
            \\mathrm{outH}_{1}   | OUT_H_1
            a^{(2)}_{h_1}        | A2_H_1
            w^{(1)}_{12,3}       | W1_12_3
            W^{h}                | W_H
            \\varepsilon         | VAREPSILON
            x_{i+1}              | X_I_PLUS_1
            net                  | NET
            """)
    void candidateIsReadable(String name, String constant) {
        assertEquals(constant, JavaNames.candidate(Name.of(name.replace("\\\\", "\\"))));
    }

    @Test
    void adjointsAreNamedAfterTheirNode() {
        assertEquals("DELTA_H_1", JavaNames.candidate(new Name("\\delta", "h_1", "")));
        assertEquals("DELTA_Z2_1", JavaNames.candidate(new Name("\\delta", "z_1^{(2)}", "")));
    }

    @Test
    void equalCandidatesAreNumbered() {
        JavaNames names = new JavaNames(List.of("INPUTS"));
        assertEquals("W", names.constant(Name.of("w")));
        assertEquals("W_2", names.constant(Name.of("W")));
        assertEquals("W_2_2", names.constant(Name.of("w_2")));
        assertEquals("INPUTS_2", names.constant(Name.of("\\mathrm{inputs}")));
    }
}
