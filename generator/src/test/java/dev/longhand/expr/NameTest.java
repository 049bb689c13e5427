package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            w              | w
            w_1            | w_1
            w_{1}          | w_1
            w_11           | w_{11}
            w_{ 1 1 }      | w_{11}
            w_ij           | w_{ij}
            w^2_{11}       | w_{11}^2
            w_{11}^{2}     | w_{11}^2
            w^{(1)}_{1,2}  | w_{1,2}^{(1)}
            W'             | W'
            w''_1          | w''_1
            \\hat y        | \\hat{y}
            \\hat{y}_1     | \\hat{y}_1
            \\hat\\theta   | \\hat{\\theta}
            \\bar{x'}      | \\bar{x'}
            \\vec{a}^0     | \\vec{a}^0
            loss           | \\mathrm{loss}
            \\mathrm{loss} | \\mathrm{loss}
            \\text{target }_{o_1} | \\text{target}_{o_1}
            a_{h_1}        | a_{h_1}
            a_{h_{1}}      | a_{h_1}
            x_{+}          | x_{+}
            x_{-}          | x_{-}
            x^{(}          | x^{(}
            x_{\\alpha b}  | x_{\\alpha b}
            x_{\\alpha1}   | x_{\\alpha 1}
            x_{\\alpha\\beta} | x_{\\alpha\\beta}
            x_{b_{1}c}     | x_{b_1 c}
            x_{b_1c}       | x_{b_{1c}}
            x_\\alpha      | x_{\\alpha}
            α              | \\alpha
            δ_{z}          | \\delta_z
            x_{αb}         | x_{\\alpha b}
            ε              | \\varepsilon
            Ω_Υ            | \\Omega_{\\Upsilon}
            \\mathcal{L}   | \\mathcal{L}
            """)
    void hasOneSpelling(String text, String tex) {
        Name name = Name.of(text);
        assertEquals(tex, name.tex());
        assertEquals(name, Name.of(name.tex()));
        assertEquals(name.tex(), name.toString());
    }

    @Test
    void everyGreekCharacterIsItsCommand() {
        String letters = "αβγδζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ";
        List<String> commands = List.of(
                "alpha", "beta", "gamma", "delta", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
                "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta",
                "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega");
        for (int i = 0; i < letters.length(); i++) {
            assertEquals(
                    "\\" + commands.get(i), Name.of(letters.substring(i, i + 1)).tex());
        }
    }

    @Test
    void differentNamesDiffer() {
        assertNotEquals(Name.of("x"), Name.of("\\mathrm{x}"));
        assertNotEquals(Name.of("\\mathrm{x}"), Name.of("\\text{x}"));
        assertNotEquals(Name.of("w_{11}"), Name.of("w_{1,1}"));
        assertNotEquals(Name.of("x'"), Name.of("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""             | 0  | the name ends too early
            1x             | 0  | '1' cannot stand here
            x y            | 1  | ' ' cannot stand here
            x+y            | 1  | '+' cannot stand here
            x_+            | 2  | '+' cannot stand here
            x_             | 2  | the name ends too early
            x_{1           | 4  | a '}' is missing
            x_{}           | 4  | an empty script
            x_1_2          | 3  | a second subscript on one name
            x^1^2          | 3  | a second superscript on one name
            x_{a_1_2}      | 6  | a second subscript on one name
            x'^2           | 2  | a superscript on a primed name
            x_{y'^2}       | 4  | "''' cannot stand here"
            x_1'           | 3  | "''' cannot stand here"
            \\hat          | 4  | the name ends too early
            \\hat{         | 5  | the name ends too early
            \\hat{y        | 6  | a '}' is missing
            \\mathrm       | 7  | the name ends too early
            \\mathrm{}     | 8  | '}' cannot stand here
            \\mathrm{a-b}  | 9  | a '}' is missing
            \\mathrm{a     | 9  | a '}' is missing
            x}             | 1  | '}' cannot stand here
            {x}            | 0  | '{' cannot stand here
            x_{$}          | 3  | '$' cannot stand here
            é              | 0  | 'é' cannot stand here
            😀             | 0  | '😀' cannot stand here
            x_{a_{b_{c_{d_{e}}}}} | 14 | scripts nested more than 4 deep
            """)
    void refusalsSayWhatAndWhere(String text, int offset, String message) {
        IllegalName refusal = assertThrows(IllegalName.class, () -> Name.of(text));
        assertEquals(message, refusal.getMessage());
        assertEquals(offset, refusal.offset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\input{x}", "\\write18", "\\", "\\\\", "\\def\\x{}", "\\alphab", "\\href{a}{b}", "\\unicode{1}"
            })
    void otherCommandsAreRefused(String text) {
        IllegalName refusal = assertThrows(IllegalName.class, () -> Name.of(text));
        assertTrue(String.valueOf(refusal.getMessage()).startsWith("the command \\"), text);
        assertEquals(0, refusal.offset());
    }

    @Test
    void longTextsAreRefused() {
        assertEquals("\\mathrm{" + "x".repeat(71) + "}", Name.of("x".repeat(71)).tex());
        assertThrows(IllegalName.class, () -> Name.of("x".repeat(72)));
        assertThrows(IllegalName.class, () -> Name.of("x".repeat(81)));
        assertThrows(IllegalName.class, () -> Name.of("x_{" + "α".repeat(60) + "}"));
        assertThrows(IllegalName.class, () -> Name.of("x".repeat(1_000_000)));
    }

    @Test
    void primesAndSuperscriptsAreKeptApart() {
        Name primed = Name.of("L'").withSuperscript("(1)");
        assertEquals("{L'}^{(1)}", primed.tex());
        assertEquals("{L'}_2^{(1)}", primed.withSubscript("2").tex());
        assertEquals("L'_2", Name.of("L'").withSubscript("2").tex());
    }

    @Test
    void ordersByTex() {
        assertTrue(Name.of("a").compareTo(Name.of("b")) < 0);
        assertEquals(0, Name.of("w_{1}").compareTo(Name.of("w_1")));
    }
}
