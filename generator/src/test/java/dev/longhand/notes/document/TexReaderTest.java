package dev.longhand.notes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TexReaderTest {

    private static Arguments of(String text, String... passages) {
        return Arguments.of(text, List.of(passages));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                of("Let $x$ be $ y $, $5$.", "P Let", "I x", "P be", "I y", "P ,", "I 5", "P ."),
                of("$$a$$ \\(b\\) \\[c\\]", "D a", "I b", "D c"),
                of("`$a$`", "P `", "I a", "P `"),
                of("\\$5 and \\% $a$", "P \\$5 and \\%", "I a"),
                of("\\begin{equation}\\label{e} a\\end{equation}", "D \\label{e} a"),
                of("\\begin{equation*}\na\n\\end{equation*}.", "D a", "P ."),
                of(
                        "so \\begin{align}a&=b\\\\c&=d\\end{align} on",
                        "P so",
                        "D \\begin{align}a&=b\\\\c&=d\\end{align}",
                        "P on"),
                of("\\begin{alignat*}{2}a\\end{alignat*}", "D \\begin{alignat*}{2}a\\end{alignat*}"),
                of("\\begin{flalign}a\\end{flalign}", "D \\begin{flalign}a\\end{flalign}"),
                of("\\begin{dmath}a\\end{dmath}", "D a"),
                of("\\begin{displaymath}a\\end{displaymath}", "D a"),
                of("\\begin{math}a\\end{math}", "I a"),
                of("$a % no $ here\n+ b$", "I a |+ b"),
                of("$$a\n% alone\n+ b \\% c$$", "D a|+ b \\% c"),
                of("% $a$\ntext. % $b$\n", "P text."),
                of("a\\\\% $b$\nc.", "P a\\\\", "P c."),
                of("\\begin{verbatim}\n$a$ % \n\\end{verbatim}\n$b$", "I b"),
                of("\\begin{lstlisting}\n$a$", new String[0]),
                of("$\\text{if $x$ holds}$", "I \\text{if $x$ holds}"),
                of(
                        "\\documentclass{article}\n\\newcommand{\\x}{$y$}\n$no$\n\\begin{document}\nyes.\n\\end{document}\nno",
                        "P yes."),
                of(
                        "\\section{One $x$}\n\\subsection*{Two}\n\\paragraph{Three} text.",
                        "H1 One $x$",
                        "H2 Two",
                        "H4 Three",
                        "P text."),
                of("\\textbf{Forward}\n\nno \\textbf{heading} here", "H7 Forward", "P no \\textbf{heading} here"),
                of("\\begin{itemize}\n\\item one, $x$\n\\end{itemize}\n", "P one,", "I x"),
                of("Iteration 1\r\n\r\n$$a\r\n+ b$$\r\n", "H7 Iteration 1", "D a\r|+ b"),
                of("$$a\n\nThis is text.\n\n$$b$$", "D a", "P This is text.", "D b"),
                of("$a\n\nb$ c.", "P $a", "P b$ c."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passages(String text, List<String> passages) {
        NoteText note = Shown.read("note.tex", text);
        assertEquals(passages, Shown.of(note));
        Shown.check(note);
    }
}
