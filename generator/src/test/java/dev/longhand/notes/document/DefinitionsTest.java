package dev.longhand.notes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionsTest {

    static Stream<Arguments> definitions() {
        return Stream.of(
                Arguments.of("\\newcommand{\\R}{\\mathbb{R}}", "{\\R=0 \\mathbb{R}}"),
                Arguments.of("\\newcommand*\\d[2]{\\frac{#1}{#2}}", "{\\d=2 \\frac{#1}{#2}}"),
                Arguments.of("\\newcommand { \\d } [1] {a\\}b}", "{\\d=1 a\\}b}"),
                Arguments.of("\\newcommand{\\d}[2][x]{#1}", "{\\d=2 #1}"),
                Arguments.of("\\newcommand{\\d}", "{}"),
                Arguments.of("\\newcommand{\\d}{", "{}"),
                Arguments.of("\\newcommand{\\a}{1}\\renewcommand{\\a}{2}", "{\\a=0 2}"),
                Arguments.of("\\newcommand{\\a}{1}\\providecommand{\\a}{2}", "{\\a=0 1}"),
                Arguments.of("\\providecommand{\\a}{2}", "{\\a=0 2}"),
                Arguments.of("\\def\\a{1}", "{\\a=0 1}"),
                Arguments.of("\\def\\a#1#2{#2#1}", "{\\a=2 #2#1}"),
                Arguments.of("\\def\\a(#1){#1}", "{}"),
                Arguments.of("\\default{x}", "{}"),
                Arguments.of("\\DeclareMathOperator{\\tr}{tr}", "{\\tr=0 \\operatorname{tr}}"),
                Arguments.of("\\DeclareMathOperator*{\\am}{arg\\,min}", "{\\am=0 \\operatorname{arg\\,min}}"),
                Arguments.of("\\newcommand{\\a}\n{1\n+ 2}", "{\\a=0 1\n+ 2}"));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void collected(String text, String macros) {
        assertEquals(macros, macros("n.md", text));
        assertEquals(macros, macros("n.md", "so $$x " + text + " + y$$"));
        assertEquals(macros, macros("n.tex", text));
        assertEquals(macros, macros("n.tex", text + "\\begin{document}$x$\\end{document}"));
    }

    private static String macros(String name, String text) {
        Map<String, String> shown = new TreeMap<>();
        Shown.read(name, text).macros().forEach((k, m) -> shown.put(k, m.arguments() + " " + m.body()));
        return shown.toString();
    }

    @Test
    void areBounded() {
        StringBuilder text = new StringBuilder("\\def\\long{" + "x".repeat(10_001) + "}\n");
        for (int i = 0; i < 2_000; i++) {
            String letters = Integer.toString(i, 26)
                    .chars()
                    .collect(
                            StringBuilder::new,
                            (b, c) -> b.append((char) (c < 'a' ? c - '0' + 'A' : c)),
                            StringBuilder::append)
                    .toString();
            text.append("\\def\\x").append(letters).append("{").append(i).append("}\n");
        }
        assertEquals(1_000, Shown.read("n.tex", text.toString()).macros().size());
    }
}
