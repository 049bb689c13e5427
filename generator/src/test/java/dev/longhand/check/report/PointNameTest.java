package dev.longhand.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            w_21       | w_{21}
            w_2        | w_2
            w_{21}     | w_{21}
            a_h1^(2)   | a_{h1}^{(2)}
            w_21'      | w_{21}'
            w_1,2      | w_{1,2}
            W_Q[1,2]   | W_Q[1,2]
            W_hh[1,2]  | W_{hh}[1,2]
            x_\\alpha  | x_\\alpha
            """)
    void aScriptOfSeveralCharactersStaysOneScript(String name, String tex) {
        assertEquals(tex, PointName.tex(name));
    }
}
