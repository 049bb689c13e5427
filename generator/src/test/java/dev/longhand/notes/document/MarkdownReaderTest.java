package dev.longhand.notes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {

    private static Arguments of(String text, String... passages) {
        return Arguments.of(text, List.of(passages));
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                of("$$a = b$$\n", "D a = b"),
                of("$$\na = b\n$$\n", "D a = b"),
                of("$$a\n= b$$\n", "D a|= b"),
                of("$$a\n$$b$$\n", "D a", "P b$$"),
                of("$$a$$\n$$b$$\n", "D a", "D b"),
                of("$$\na\n$$\n$$\nb\n$$", "D a", "D b"),
                of("$$\na\n\n= b\n$$\n\nso", "D a|= b", "P so"),
                of("$$a$$ and so on.\n", "D a", "P and so on."),
                of("$$a\n= b$$ and so on, $c$.\n", "D a|= b", "P and so on,", "I c", "P ."),
                of("$$a\n$$ or $$\nb$$ at last.\n", "D a", "P or", "D b", "P at last."),
                of("We have $$a$$ here.\n", "P We have", "D a", "P here."),
                of("We have $$\n- b_1\n+ c$$\n", "P We have", "D - b_1|+ c"),
                of("$$\n- b_1\n+ b_2\n# c\n> d\n1. e\n$$\n", "D - b_1|+ b_2|# c|> d|1. e"),
                of("$$a \\\\ [1]*x*y* _i_$$\n", "D a \\\\ [1]*x*y* _i_"),
                of("$$a$$\n---\n", "D a"),
                of("$$a$$\n===\n", "D a", "P ==="),
                of("text\n$$a$$\ntext\n", "P text", "D a", "P text"),
                of("$$\\text{if $x$ holds } a$$\n", "D \\text{if $x$ holds } a"),
                of("$$\\text{costs \\$5}$$\n", "D \\text{costs \\$5}"),
                of("    $$a$$\n", "D a"),
                of("    $$\n    a\n    b\n    $$\n", "D a|b"),
                of("\t$$a$$\n", "D a"),
                of("    code $x$\n"),
                of("\\[a\\]\n", "D a"),
                of("\\[\n- a\n\n+ b\n\\]\n", "D - a|+ b"),
                of("so \\[a\\] is\n", "P so", "D a", "P is"),
                of("\\[a \\\\[2pt] b\\]\n", "D a \\\\[2pt] b"),
                of("\\\\[a\\\\]\n", "D a"),
                of("\\\\[\n- a\n\n+ b\n\\\\]\n", "D - a|+ b"),
                of("so \\\\[a\\\\] is\n", "P so", "D a", "P is"),
                of("\\\\(a\\\\) or \\\\(b\\\\)\n", "I a", "P or", "I b"),
                of("\\\\[a \\\\\\\\[2pt] b \\\\\\\\ c\\\\]\n", "D a \\\\[2pt] b \\\\ c"),
                of("\\\\[a \\\\[2pt] b \\\\\nc\\\\]\n", "D a \\\\[2pt] b \\\\|c"),
                of("\\\\(\\\\{a\\\\_b\\\\}\\\\)\n", "I \\{a\\_b\\}"),
                of("$$a \\\\[2pt] b \\\\[1ex] c$$\n", "D a \\\\[2pt] b \\\\[1ex] c"),
                of("rows \\\\[2pt] and \\\\[3em] here\n", "P rows \\\\[2pt] and \\\\[3em] here"),
                of("so <script type=\"math/tex\">a</script> is\n", "P so", "I a", "P is"),
                of("<script type=\"math/tex; mode=display\">\n- a\n+ b\n</script>\n", "D - a|+ b"),
                of("<script type='text/javascript'>a</script>\n", "P <script type='text/javascript'>a</script>"),
                of(
                        "\\begin{align}\na &= b \\\\\n- c &= d\n\\end{align}\n",
                        "D \\begin{align}|a &= b \\\\|- c &= d|\\end{align}"),
                of("\\begin{align*} a \\end{align*} so\n", "D \\begin{align*} a \\end{align*}", "P so"),
                of("\\begin{equation}\na\n\\end{equation}\n", "D a"),
                of("\\begin{eqnarray*}a\\end{eqnarray*}", "D \\begin{eqnarray*}a\\end{eqnarray*}"),
                of("\\begin{gather}a\\end{gather}", "D \\begin{gather}a\\end{gather}"),
                of("\\begin{multline}a\\end{multline}", "D \\begin{multline}a\\end{multline}"),
                of("\\begin{split}a\\end{split}", "D \\begin{split}a\\end{split}"),
                of(
                        "\\begin{aligned}\\begin{aligned}a\\end{aligned}\\end{aligned}",
                        "D \\begin{aligned}\\begin{aligned}a\\end{aligned}\\end{aligned}"),
                of("in words \\begin{align}a\\end{align}", "P in words \\begin{align}a\\end{align}"),
                of("$$\\begin{aligned}\na\n\\end{aligned}$$", "D \\begin{aligned}|a|\\end{aligned}"),
                of("```math\na\n\n- b\n```\n", "D a|- b"),
                of("~~~ math\na $ b\n~~~\n", "D a $ b"),
                of("```\n$$a$$\n```\n"),
                of("```python\nx = $y$\n```\ntext\n", "P text"),
                of("$$  $$\n"),
                of("$$\r\na\r\n= b\r\n$$\r\nso\r\n", "D a|= b", "P so"),
                of("$$a$$ % 50\n", "D a", "P % 50"));
    }

    static Stream<Arguments> leftOpen() {
        return Stream.of(
                of("$$a\n= b\n\nThis is text.\n", "D a|= b", "P This is text."),
                of("$$a\n\n$$b$$\n\n$$c$$\n", "D a", "D b", "D c"),
                of("$$\na\n\nForward pass here.\n\n$$\nb\n$$\n", "D a", "P Forward pass here.", "D b"),
                of("$$a\n\nwith $x$ in it\n\n$$b$$\n", "D a", "P with", "I x", "P in it", "D b"),
                of("It costs $$ and more.\n\nNext.\n", "P It costs $$ and more.", "P Next."),
                of("\\[a\n\nThis is text.\n\n\\[b\\]\n", "D a", "P This is text.", "D b"),
                of("\\begin{align}\na\n\nThis is text.\n", "D \\begin{align}|a", "P This is text."),
                of("$$\n"),
                of("$$", ""),
                of("a $x\n\nb$ c\n", "P a $x", "P b$ c"));
    }

    static Stream<Arguments> inLine() {
        return Stream.of(
                of(
                        "for  $x_1$  ( $x_{11} = 1, x_{12} = 2$ ).",
                        "P for",
                        "I x_1",
                        "P (",
                        "I x_{11} = 1, x_{12} = 2",
                        "P )."),
                of("$x$", "I x"),
                of("($x$)$y$", "P (", "I x", "P )", "I y"),
                of("$x$$y$", "I x", "I y"),
                of("$5 and $6 are prices.", "P $5 and $6 are prices."),
                of("costs 5$ or 6$ today.", "P costs 5$ or 6$ today."),
                of("$ x $ and $y$.", "P $ x $ and", "I y", "P ."),
                of("\\$x$ and $y\\$z$.", "P \\$x$ and", "I y\\$z", "P ."),
                of("$x$5 is no formula.", "P $x$5 is no formula."),
                of("\\(a\\), \\( b \\).", "I a", "P ,", "I b", "P ."),
                of("$`a`$ is.", "I a", "P is."),
                of("`$x$` is code.", "P `$x$` is code."),
                of("``a ` $x$`` is code, $y$.", "P ``a ` $x$`` is code,", "I y", "P ."),
                of("` alone, $x$.", "P ` alone,", "I x", "P ."),
                of("$a_1\n+ b$ so.\n", "I a_1|+ b", "P so."),
                of("at $5\n- or 6$ so.\n", "P at $5", "P or 6$ so."),
                of("[1]: http://x.org\n", "P [1]: http://x.org"),
                of("$\\text{if $y$ holds}$ so.", "I \\text{if $y$ holds}", "P so."),
                of(
                        "*see* **the** $a*b*c$ _x_ snake_case_name, 2 * 3 * 4, w_{21}.",
                        "P see the",
                        "I a*b*c",
                        "P x snake_case_name, 2 * 3 * 4, w_{21}."),
                of("one.\ntwo.\n", "P one.", "P two."),
                of("<!-- $x$ -->\ntext.", "P text."),
                of("a <!-- $x$\n\n- $$y$$ --> b.", "P a", "P b."),
                of("<div>\n$x$\n</div>\n", "P <div>", "I x", "P </div>"),
                of("2<sup>nd</sup> example.", "P 2<sup>nd</sup> example."),
                of("| $|x|$ | $y$ |\n", "P |", "I |x|", "P |", "I y", "P |"));
    }

    static Stream<Arguments> contained() {
        return Stream.of(
                of("> $$a\n> = b$$\n", "D a|= b"),
                of("> $$\n> a\n>\n> b\n> $$\n>\n> text.\n", "D a|b", "P text."),
                of("> > $$\n> > a\n> > $$\n", "D a"),
                of("> $$\n> a\ntext.\n\n$$b$$\n", "D a", "P text.", "D b"),
                of("- $$a$$\n- $b$\n", "D a", "I b"),
                of("- one\n\n  $$\n  a\n  + b\n  $$\n- two\n", "P one", "D a|+ b", "P two"),
                of("- one\n$$\na\n$$\n", "P one", "D a"),
                of("- $$\na\n$$\n\n$$b$$\n", "D a", "D b"),
                of("1. > - $$a\n   >   b$$\n", "D a|b"),
                of("> Let $x$\n> be $y$.\n", "P Let", "I x", "P be", "I y", "P ."));
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                of("# One\n## Two $x$\n###### Six ##\n", "H1 One", "H2 Two $x$", "H6 Six"),
                of("One\n===\n\nTwo\n---\n", "H1 One", "H2 Two"),
                of("**Forward**\n", "H7 Forward"),
                of("LAYER 3\n\nIteration 1\n\nForward\n", "H7 LAYER 3", "H7 Iteration 1", "H7 Forward"),
                of("2. Vector Computation graph:\n", "H7 2. Vector Computation graph:"),
                of("a\n\n1) Method 2\n\nb.", "H7 a", "H7 1) Method 2", "P b."),
                of(
                        "① 1st forward step\r\n\r\n④ 2^o activation\r\n\r\nError δ\r\n",
                        "H7 ① 1st forward step",
                        "H7 ④ 2^o activation",
                        "H7 Error δ"),
                of(
                        "Last Layer\nL=3\n\nNot the same\nas above\n",
                        "H7 Last Layer",
                        "P L=3",
                        "P Not the same",
                        "P as above"),
                of(
                        "Gradient.\n\nη = learning rate\n\n...\n\n3\n\nwhere\n",
                        "P Gradient.",
                        "P η = learning rate",
                        "P ...",
                        "P 3",
                        "P where"),
                of("one two three four five six seven eight nine\n", "P one two three four five six seven eight nine"),
                of("- Forward\n\n> Forward\n", "P Forward", "P Forward"),
                of("Forward\n$$a$$\n", "P Forward", "D a"));
    }

    static Stream<Arguments> definitions() {
        return Stream.of(
                of("\\newcommand{\\R}{\\mathbb{R}}\n", new String[0]),
                of("$$\\newcommand{\\x}[2]{#1_{#2}}$$\n", new String[0]),
                of("$$\n\\def\\x#1{y_#1}\na\n$$\n", "D a"),
                of("$$a \\renewcommand\\x{y} + b$$\n", "D a  + b"),
                of("so \\DeclareMathOperator{\\tr}{tr} on.", "P so", "P on."));
    }

    @ParameterizedTest
    @MethodSource({"apart", "leftOpen", "inLine", "contained", "headings", "definitions"})
    void passages(String text, List<String> passages) {
        NoteText note = Shown.read("note.md", text);
        assertEquals(passages.stream().filter(p -> !p.isEmpty()).toList(), Shown.of(note));
        Shown.check(note);
    }
}
