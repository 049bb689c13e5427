package dev.longhand.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.image.JavaToken.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePictureTest {

    private static final String SOURCE = """
            package demo;

            /** It's {@code double[]}. */
            @Deprecated
            final class Xor {
                double loss(double[] p) {
                    return p[0] * 1.5e-3; // "half"
                }
            }
            """;

    @Test
    void drawsEveryCharacterButBlanks() throws Exception {
        SvgDocument svg = SvgDocument.read(CodePicture.of("class Xor", SOURCE).svg());
        long visible = SOURCE.chars().filter(c -> c > ' ').count();
        assertEquals(visible, svg.usedIds().size());
        assertEquals("class Xor", svg.all("title").get(0).getTextContent());
    }

    @Test
    void charactersOfOneColumnStandBelowEachOther() throws Exception {
        SvgDocument svg =
                SvgDocument.read(CodePicture.of("t", "ab\nab\n\n\tx\n").svg());
        List<String> xs =
                svg.all("use").stream().map(use -> use.getAttribute("x")).toList();
        assertEquals(xs.subList(0, 2), xs.subList(2, 4));
        double advance = Double.parseDouble(xs.get(1)) - Double.parseDouble(xs.get(0));
        assertEquals(4 * advance, Double.parseDouble(xs.get(4)) - Double.parseDouble(xs.get(0)), 0.05);
    }

    @Test
    void whatIsNotAsciiBecomesAQuestionMark() throws Exception {
        SvgDocument svg =
                SvgDocument.read(CodePicture.of("t", "\u00e9\u4e2d\u0007").svg());
        assertEquals(List.of("cmtt10-3f-1500", "cmtt10-3f-1500", "cmtt10-3f-1500"), svg.usedIds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "int x!int=KEYWORD  x=OTHER",
                "integer!integer=OTHER",
                "p.int$!p.int$=OTHER",
                "x1 + 1_000L!x1 + =OTHER 1_000L=NUMBER",
                "1.5e-3-.25f!1.5e-3=NUMBER -=OTHER .25f=NUMBER",
                "a // b \"c\"!a =OTHER // b \"c\"=COMMENT",
                "\"a // \\\" b\" c!\"a // \\\" b\"=STRING  c=OTHER",
                "'\\'' '\"'!'\\''=STRING  =OTHER '\"'=STRING",
                "/* \"a\" **/ b!/* \"a\" **/=COMMENT  b=OTHER",
                "@Override!@Override=ANNOTATION",
            })
    void tokensHaveTheirKinds(String source, String expected) {
        String found = JavaToken.split(source).stream()
                .map(token -> token.text() + "=" + token.kind())
                .collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "//", "\"", "'", "\"\"\"", "\"\"\"\\", "1", "1e+", "((", "/*\n", "@a"})
    void longOrUnclosedTokensAreSplitWithoutLoss(String part) {
        String source = part.repeat(100_000);
        List<JavaToken> tokens = JavaToken.split(source);
        assertEquals(source, tokens.stream().map(JavaToken::text).collect(Collectors.joining()));
        assertTrue(tokens.stream().noneMatch(token -> token.text().isEmpty()));
    }

    @Test
    void textBlocksAreOneString() {
        String block = "\"\"\"\n a \"b\" \\\"\"\" c\n\"\"\"";
        assertEquals(List.of(new JavaToken(Kind.STRING, block)), JavaToken.split(block));
    }
}
