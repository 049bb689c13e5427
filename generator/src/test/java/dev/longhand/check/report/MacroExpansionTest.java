package dev.longhand.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.latex.token.Macro;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MacroExpansionTest {

    @Test
    void argumentsAreGroupsOrSingleTokens() {
        Map<String, Macro> macros = Map.of("\\pd", new Macro(2, "\\frac{\\partial #1}{\\partial #2}"));
        assertEquals("{\\frac{\\partial L}{\\partial w_1}} = x", MacroExpansion.of("\\pd{L}{w_1} = x", macros));
        assertEquals("{\\frac{\\partial L}{\\partial \\theta}}", MacroExpansion.of("\\pd L\\theta", macros));
    }

    @Test
    void longerCommandsAreOthers() {
        assertEquals("\\pdx", MacroExpansion.of("\\pdx", Map.of("\\pd", new Macro(0, "a"))));
    }

    @Test
    void aMissingArgumentIsEmpty() {
        assertEquals("{(a)()}", MacroExpansion.of("\\f a", Map.of("\\f", new Macro(2, "(#1)(#2)"))));
    }

    @Test
    void bombsAreLeftUnexploded() {
        Map<String, Macro> macros = Map.of(
                "\\a", new Macro(0, "\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b"),
                "\\b", new Macro(0, "\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a"));
        assertTrue(MacroExpansion.of("\\a", macros).length() < 20_000);
        assertEquals(
                "{",
                MacroExpansion.of("\\c", Map.of("\\c", new Macro(0, "\\c"))).substring(0, 1));
    }
}
