package dev.longhand.typeset.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static Document document() {
        return new Document(List.of(
                new Block.Heading(1, "T"),
                new Block.Heading(2, "Forward pass"),
                new Block.Heading(3, "Example 1"),
                new Block.Repeating(
                        List.of(new RepeatedFactor("x", List.of("x"))),
                        List.of(
                                new Block.Heading(2, "Derivatives"),
                                new Block.Fold("a", List.of()),
                                new Block.Heading(3, "Chain rule"),
                                new Block.Fold("b", List.of()),
                                new Block.Fold("c", List.of(new Block.Formula("c"))))),
                new Block.Heading(2, "Update")));
    }

    private static List<String> words(Document document) {
        return document.unfolded().stream()
                .map(block -> block instanceof Block.Heading heading
                        ? heading.words()
                        : block instanceof Block.Paragraph paragraph
                                ? ((Block.Inline.Words) paragraph.parts().get(0)).text()
                                : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void stepsAndWhatIsBelowThemCountFromOne() {
        assertEquals(
                List.of(
                        "T",
                        "Step 1: Forward pass",
                        "1.1 Example 1",
                        "Step 2: Derivatives",
                        "2.1 ",
                        "2.1 Chain rule",
                        "2.1.1 ",
                        "2.1.2 ",
                        "Step 3: Update"),
                words(Numbering.steps(document())));
    }

    @Test
    void partsThatAreNoStepsHaveTheirNumberAlone() {
        assertEquals("1: Forward pass", words(Numbering.parts(document())).get(1));
    }
}
