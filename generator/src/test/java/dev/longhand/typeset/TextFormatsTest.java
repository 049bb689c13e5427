package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.LatexText;
import dev.longhand.typeset.block.MarkdownText;
import dev.longhand.typeset.diagram.Label;
import dev.longhand.typeset.diagram.NetworkDiagram;
import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatsTest {

    private static final String HOSTILE = "a_b *c* $d$ \\input{e} <script> & # % ^ ~ [f](g) `h`";

    private static Document titled(String title) {
        return new Document(List.of(
                new Block.Heading(1, title),
                Block.paragraph("With ", "x_1", " and " + title),
                new Block.Formula("x = 1")));
    }

    @Test
    void markdownPutsDisplaysOnLinesOfTheirOwn() {
        assertEquals("# T\n\nWith $x_1$ and T\n\n$$\nx = 1\n$$\n", MarkdownText.of(titled("T")));
    }

    private static final NetworkDiagram NETWORK = new NetworkDiagram(
            List.of(
                    new Column("input", "", List.of(Label.of("x_1"), Label.of("\\hat{y}")), List.of()),
                    new Column("", "W", List.of(new Label("z", "= 2", "-0.5")), List.of(Label.of("b")))),
            List.of(new Edge(0, 0, 1, 0, new Label("w", "= 1", "")), new Edge(0, 1, 1, 0, Label.of(""))));

    private static Document pictured() {
        return new Document(List.of(new Block.Heading(1, "T"), new Block.Figure(NETWORK)));
    }

    @Test
    void markdownShowsPicturesBesideIt() {
        assertEquals("# T\n\n![Network of layers 2-1](n.svg)\n", MarkdownText.of(pictured(), List.of("n.svg")));
    }

    @Test
    void markdownWritesPicturesAsFlowcharts() {
        assertEquals("""
                # T

                ```mermaid
                flowchart LR
                    accTitle: Network of layers 2-1
                    accDescr: input: x₁, ŷ. layer: z
                    subgraph c0["input"]
                        direction LR
                        n0_0(["x₁"])
                        n0_1(["ŷ"])
                    end
                    subgraph c1[" "]
                        direction LR
                        n1_0(["z = 2<br/>adjoint #45;0.5<br/>b"])
                    end
                    n0_0 -- "w = 1" --> n1_0
                    n0_1 --> n1_0
                ```
                """, MarkdownText.of(pictured()));
    }

    @Test
    void latexNamesPictures() {
        assertTrue(LatexText.of(pictured()).contains("Network of layers 2-1"));
    }

    @Test
    void markdownEscapesATitle() {
        String text = MarkdownText.of(titled(HOSTILE));
        assertTrue(
                text.startsWith(
                        "# a\\_b \\*c\\* \\$d\\$ \\\\input\\{e\\} &lt;script> &amp; \\# % ^ \\~ \\[f\\](g) \\`h\\`\n"),
                text);
    }

    @Test
    void latexEscapesATitle() {
        String text = LatexText.of(titled(HOSTILE));
        assertTrue(
                text.contains("\\section*{a\\_b *c* \\$d\\$ \\textbackslash{}input\\{e\\} <script> \\& \\# \\%"
                        + " \\textasciicircum{} \\textasciitilde{} [f](g) `h`}"),
                text);
        assertFalse(text.contains("\\input"), text);
    }
}
