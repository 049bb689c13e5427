package dev.longhand.notes.document;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No note, however odd, takes long or ends in an exception. */
class RobustnessTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String[] PIECES = {
        "$",
        "$$",
        "$$\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "a",
        "x_1 = 2",
        " ",
        "    ",
        "\t",
        "\\",
        "\\(",
        "\\)",
        "\\[",
        "\\]",
        "\\begin{align}",
        "\\end{align}",
        "\\begin{equation}",
        "\\end{equation}",
        "{",
        "}",
        "\\text{",
        "`",
        "```",
        "```math\n",
        "<!--",
        "-->",
        "> ",
        "- ",
        "1. ",
        "# ",
        "---\n",
        "===\n",
        "%",
        "\\newcommand{\\a}",
        "[1]",
        "{#1}",
        "\\def\\b#1",
        "\\section{",
        "\\textbf{",
        "\\begin{verbatim}",
        "\\end{verbatim}",
        "\\begin{document}",
        "\\end{document}",
        "\\item",
        "\u0000",
        "\ufeff",
        "\ud83d",
        "\ude00",
        "\u2028",
        "é",
        "①",
        "Forward",
        "* ",
        "**",
        "[a]: b",
        "\\$",
        "$`",
        "`$",
        "5"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$$",
                "{",
                "}",
                "$ ",
                "$$\n",
                "$$a\n\n",
                "\\[\n",
                "\\(",
                "\\begin{align}\n",
                "\\begin{align}\n\n",
                "\\begin{aligned}x\n\n",
                "`",
                "$`",
                "<!--",
                "> ",
                "- ",
                "1. ",
                "\\text{",
                "$\\text{",
                "\\text{$",
                "\\newcommand{\\a}{",
                "\\def\\a#1",
                "\\section{",
                "\\textbf{",
                "%",
                "[",
                "](",
                "*",
                "_",
                "    $$\n",
                "- $$\n",
                "> $$\n",
                "```math\n",
                "\\begin{",
                "\\item ",
                "a\n---\n",
                "\u0000",
                "$$ \\text{ $$ }"
            })
    void repeated(String piece) {
        String text = piece.repeat(100_000);
        assertTimeoutPreemptively(LIMIT, () -> Shown.read("n.md", text));
        assertTimeoutPreemptively(LIMIT, () -> Shown.read("n.tex", text));
    }

    @Test
    void deepNesting() {
        for (String mark : new String[] {"> ", "- ", "1. ", ">", "* > "}) {
            String text = (mark.repeat(10_000) + "a\n").repeat(20);
            assertTimeoutPreemptively(LIMIT, () -> Shown.read("n.md", text));
        }
    }

    @Test
    void backticksOfEachLength() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 2_000; i++) {
            text.append("`".repeat(i)).append(' ');
        }
        assertTimeoutPreemptively(LIMIT, () -> Shown.read("n.md", text.toString()));
    }

    @Test
    void fiveMillionCharacters() {
        String line = "Let $x_1$ be  $\\frac{a}{b}$ as in\n$$\ny = \\sum_i x_i\n$$\n\n- so\n\n";
        String text = line.repeat(5_000_000 / line.length());
        assertTimeoutPreemptively(LIMIT, () -> Shown.read("n.md", text));
        assertTimeoutPreemptively(LIMIT, () -> Shown.read("n.tex", text));
    }

    @Test
    void randomDocuments() {
        Random random = new Random(20240611);
        int formulas = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            for (String name : new String[] {"n.md", "n.tex"}) {
                NoteText note = Shown.read(name, text.toString());
                Shown.check(note);
                formulas += (int) note.passages().stream()
                        .filter(Passage.Formula.class::isInstance)
                        .count();
            }
        }
        assertTrue(formulas > 1_000);
    }
}
