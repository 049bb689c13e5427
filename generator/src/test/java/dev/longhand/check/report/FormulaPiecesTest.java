package dev.longhand.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.notes.document.Passage;
import dev.longhand.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormulaPiecesTest {

    @Test
    void aChainIsCutBeforeEachSignButTheFirst() {
        assertEquals("[a = b] [= c] ; [d = e]", pieces("a = b = c; d = e", "a = b", "b = c", "d = e"));
    }

    @Test
    void rowsOfAnEnvironmentAreRows() {
        assertEquals(
                "[a  = b] / > [= c]",
                pieces("\\begin{aligned} a &= b \\\\[4pt] &= c \\end{aligned}", "a &= b", "b \\\\[4pt] &= c"));
    }

    @Test
    void aRelationOverTwoRowsIsMarkedInBoth() {
        assertEquals("[a = b] / > [+ c]", pieces("a = b \\\\ & + c", "a = b \\\\ & + c"));
    }

    @Test
    void insideBracesNothingCanBeCut() {
        assertEquals("whole", pieces("\\boxed{a = b}", "a = b"));
        assertEquals("whole", pieces("\\left( a = b \\right)", "a = b"));
        assertEquals("whole", pieces("x + \\begin{cases} a = b \\end{cases}", "a = b"));
    }

    @Test
    void aRelationWithoutAPartOfItsOwnCannotBeMarkedInPlace() {
        assertEquals("whole", pieces("a = b", "a = b", "a = b"));
    }

    @Test
    void aFormulaWithoutRelationsIsOnePiece() {
        assertEquals("x_1, x_2", pieces("x_1, x_2"));
    }

    private static String pieces(String tex, String... relations) {
        Passage.Formula formula = new Passage.Formula(
                new Span(10, 10 + tex.length()),
                true,
                tex,
                IntStream.rangeClosed(10, 10 + tex.length()).boxed().toList());
        List<Finding> findings = Stream.of(relations)
                .map(relation -> finding(10 + tex.indexOf(relation), relation))
                .toList();
        return FormulaPieces.of(formula, findings)
                .map(rows -> rows.stream()
                        .map(row -> (row.continued() ? "> " : "")
                                + row.pieces().stream()
                                        .map(p -> p.finding() == null ? p.tex() : "[" + p.tex() + "]")
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" / ")))
                .orElse("whole");
    }

    private static Finding finding(int at, String tex) {
        return new Finding(
                new Span(at, at + tex.length()),
                tex,
                "equation",
                Verdict.RIGHT,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
