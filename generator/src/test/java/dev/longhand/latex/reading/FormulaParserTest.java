package dev.longhand.latex.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.latex.token.Macro;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.Tree;
import dev.longhand.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaParserTest {

    /** A formula on a line of its own; indented below it what is read, and what is not. */
    @ParameterizedTest
    @MethodSource("cases")
    void reads(String tex, List<String> lines) {
        assertEquals(lines, TreeText.of(read(tex)));
    }

    @Test
    void thereAreManyCases() {
        assertTrue(cases().count() > 100);
    }

    @Test
    void macrosAreExpandedAndKeepTheirPlace() {
        Map<String, Macro> macros = Map.of(
                "\\pd", new Macro(2, "\\frac{\\partial #1}{\\partial #2}"),
                "\\net", new Macro(1, "\\text{net #1}"),
                "\\loss", new Macro(0, "\\mathcal{L}"));
        ReadFormula formula = FormulaParser.read("\\pd{\\loss}{w} = \\net{h} , \\pd x", macros, Set.of());
        assertEquals(
                List.of("{(D (\\mathcal L) by w) = \"net h\"}", "! 26-31 '\\pd' needs 2 arguments"),
                TreeText.of(formula));
        Tree derivative = formula.statements().get(0).sides().get(0);
        assertEquals(new Span(0, 13), derivative.span());
        Tree.Derivative read = (Tree.Derivative) derivative;
        assertEquals(new Span(0, 13), Objects.requireNonNull(read.of()).span());
    }

    @Test
    void macrosThatDefineThemselvesAreNamed() {
        Map<String, Macro> macros = Map.of("\\a", new Macro(0, "\\a x"), "\\b", new Macro(0, "\\b\\b"));
        assertEquals(
                List.of("! 0-2 '\\a' expands too deeply: it may be defined by itself"),
                TreeText.of(FormulaParser.read("\\a", macros, Set.of())));
        assertEquals(
                List.of("! 0-6 '\\b' expands too deeply: it may be defined by itself"),
                TreeText.of(FormulaParser.read("\\b = 1", macros, Set.of())));
    }

    @Test
    void wordsOfTheDocumentAreNames() {
        assertEquals(
                List.of("{(* abc x) = y_abc}"),
                TreeText.of(FormulaParser.read("abc x = y_{abc}", Map.of(), Set.of("abc"))));
        assertEquals(List.of("(* a b c)"), TreeText.of(read("abc")));
    }

    @Test
    void placesArePrecise() {
        ReadFormula formula = read("a_1 = \\frac{b}{c}, d");
        Tree.Chain chain = formula.statements().get(0).chain();
        assertEquals(new Span(0, 17), chain.span());
        assertEquals(new Span(0, 3), chain.sides().get(0).span());
        assertEquals(new Span(4, 5), chain.relations().get(0).span());
        assertEquals(new Span(6, 17), chain.sides().get(1).span());
        assertEquals(new Span(19, 20), formula.statements().get(1).span());
    }

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("    ")) {
                expected.add(line.substring(4));
            } else if (!line.isBlank() && !line.startsWith("##")) {
                expected = new ArrayList<>();
                cases.add(Arguments.of(line.replace('⏎', '\n'), expected));
            }
        }
        return cases.stream();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(FormulaParserTest.class.getResourceAsStream("formulas.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadFormula read(String tex) {
        return FormulaParser.read(tex, Map.of(), Set.of());
    }
}
