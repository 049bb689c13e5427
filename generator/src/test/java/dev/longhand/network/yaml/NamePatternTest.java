package dev.longhand.network.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.expr.Name;
import dev.longhand.network.Network;
import dev.longhand.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w_{ij} | w_{23}",
                "w^{l}_{ij} | w_{23}^7",
                "w^{(l)}_{ij} | w_{23}^{(7)}",
                "w_{i,j} | w_{2,3}",
                "w_{lij} | w_{723}",
                "w_{ji} | w_{32}",
                "w_{4j} | w_{43}",
                "a_{h_i} | a_{h_2}",
                "a_{i_i} | a_{i_2}",
                "i_j | i_3",
                "b_{bias} | b_{bias}",
                "\\text{till}_i | \\text{till}_2",
                "x_{\\text{ij}} | x_{\\text{ij}}",
                "\\hat{y}_i | \\hat{y}_2",
                "l | l",
            })
    void lettersInScriptsBecomeNumbers(String pattern, String expected) {
        Shape shape = Shape.matrix("the weights", 7, 4, 5, false);
        assertEquals(
                expected, NamePattern.of(Name.of(pattern), true).at(shape, 1, 2).tex());
    }

    @Test
    void columnsAreCountedFromZeroWhereBiasesAreFoldedIn() {
        Shape shape = Shape.matrix("the weights", 1, 2, 3, true);
        assertEquals(
                "w_{10}",
                NamePattern.of(Name.of("w_{ij}"), true).at(shape, 0, 0).tex());
    }

    @Test
    void longNumbersAreParted() {
        Shape shape = Shape.matrix("the weights", 1, 12, 3, false);
        assertEquals(
                "w_{1,2}",
                NamePattern.of(Name.of("w_{ij}"), true).at(shape, 0, 1).tex());
        assertEquals(
                "w_{12,3}",
                NamePattern.of(Name.of("w_{ij}"), true).at(shape, 11, 2).tex());
        assertEquals(
                "v_3", NamePattern.of(Name.of("v_j"), true).at(shape, 11, 2).tex());
    }

    @Test
    void vectorsHaveNoInputs() {
        Shape shape = Shape.vector("the biases", 3, 4);
        assertEquals(
                "b_{ij}",
                NamePattern.of(Name.of("b_{ij}"), false).at(shape, 1, 0).tex());
        assertEquals(
                "b_{32}",
                NamePattern.of(Name.of("b_{li}"), false).at(shape, 1, 0).tex());
    }

    @Test
    void defaultsOfALargeNetworkAreDistinct() {
        String layers = "{size: 13, activation: tanh}, ".repeat(12);
        Network network = NetworkFile.read(new Source("large", "inputs: 120\nlayers: [" + layers + "{size: 2}]"));
        assertEquals(
                "w_{13,120}^{(1)}",
                network.layers().get(0).weights().get(12).get(119).tex());
        assertEquals(
                "w_{2,13}^{(13)}",
                network.layers().get(12).weights().get(1).get(12).tex());
        assertEquals("\\hat{y}_2", network.outputs().get(1).tex());
    }
}
