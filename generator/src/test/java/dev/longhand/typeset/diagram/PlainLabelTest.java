package dev.longhand.typeset.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "w_{11} | w₁₁",
                "w^{(2)}_{11} | w⁽²⁾₁₁",
                "\\hat{y}_1 | ŷ₁",
                "\\bar{W}_2 | W̄₂",
                "z_{h_1} | zₕ₁",
                "y_T | y_T",
                "W_{AB} | W_(AB)",
                "f' | f′",
                "\\mathrm{output} | output",
                "\\sigma | σ",
                "\\Delta | Δ",
                "\\approx 0.5 | ≈ 0.5",
                "3 \\cdot 10^{-7} | 3 · 10⁻⁷",
                "\\partial L/\\partial p_1 | ∂L/∂p₁",
                "\\tfrac{1}{2}\\,\\cdot | 1/2 ·",
                "e^{\\square} | e^□",
                "\\square^{2} | □²",
                "W \\in \\mathbb{R}^{8 \\times 4} | W ∈ ℝ^(8 × 4)",
                "\\{ | {",
                "`` | ``",
                "\\hat{} | ``",
                "a_ | a_",
            })
    void saysTheSameInALine(String tex, String plain) {
        assertEquals(plain, PlainLabel.of(tex));
    }
}
