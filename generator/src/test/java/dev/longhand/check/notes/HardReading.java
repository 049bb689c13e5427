package dev.longhand.check.notes;

import static dev.longhand.check.notes.PathologicalNote.formula;
import static dev.longhand.check.notes.PathologicalNote.note;
import static dev.longhand.check.notes.Repeated.chain;
import static dev.longhand.check.notes.Repeated.filled;
import static dev.longhand.check.notes.Repeated.join;
import static dev.longhand.check.notes.Repeated.letters;
import static dev.longhand.check.notes.Repeated.nested;

import java.util.ArrayList;
import java.util.List;

/** Notes that are hard to read: deep, long, large, or growing while they are read. */
final class HardReading {

    private HardReading() {}

    static List<PathologicalNote> notes() {
        List<PathologicalNote> notes = new ArrayList<>();
        nesting(notes);
        repetition(notes);
        size(notes);
        macros(notes);
        containers(notes);
        names(notes);
        return notes;
    }

    private static void nesting(List<PathologicalNote> notes) {
        notes.add(formula("open-braces", "x = " + "{".repeat(100_000)));
        notes.add(formula("closing-braces", "x = " + "}".repeat(100_000)));
        notes.add(formula("braces", nested("{", "x", "}", 100_000) + " = x"));
        notes.add(formula("parentheses", nested("(", "x", ")", 100_000) + " = x"));
        notes.add(formula("left-right", nested("\\left[", "x", "\\right]", 20_000) + " = x"));
        notes.add(formula("fractions", nested("\\frac{1}{1 + ", "x", "}", 3_000) + " = x"));
        notes.add(formula("fraction-claim", nested("\\frac{1}{1 + ", "x", "}", 60) + " = x"));
        notes.add(formula("roots", nested("\\sqrt{", "x", "}", 3_000) + " = x"));
        notes.add(formula("towers", nested("x^{", "x", "}", 3_000) + " = x"));
        notes.add(formula("tower-claim", nested("x^{", "x", "}", 30) + " = " + nested("x^{", "x", "}", 29)));
        notes.add(formula("subscripts", nested("x_{", "x", "}", 3_000) + " = x"));
        notes.add(formula("calls", nested("f(", "x", ")", 5_000) + " = x"));
        notes.add(formula("sigmoids", nested("\\sigma(", "x", ")", 300) + " = x"));
        notes.add(formula("texts", nested("\\text{", "x", "}", 10_000) + " = x"));
        notes.add(formula("environments", "\\begin{bmatrix}".repeat(5_000) + " = x"));
        notes.add(formula("nested-environments", nested("\\begin{bmatrix} ", "x", " \\end{bmatrix}", 2_000) + " = x"));
        notes.add(formula("overlines", nested("\\overline{", "x", "}", 10_000) + " = x"));
        notes.add(formula("boxes", nested("\\boxed{", "x = x", "}", 5_000)));
    }

    private static void repetition(List<PathologicalNote> notes) {
        notes.add(formula("equals-signs", "=".repeat(10_000)));
        notes.add(formula("chain", "x" + " = x".repeat(10_000)));
        notes.add(formula("chain-of-names", join(" = ", 10_000, i -> "a_{" + i + "}")));
        notes.add(formula("chain-of-numbers", join(" = ", 10_000, i -> i + ".0")));
        notes.add(formula("minus-signs", "x = " + "-".repeat(10_000) + "x"));
        notes.add(formula("carets", "x = x" + "^".repeat(10_000)));
        notes.add(formula("underscores", "x = x" + "_".repeat(10_000)));
        notes.add(formula("primes", "f" + "'".repeat(10_000) + "(x) = x"));
        notes.add(formula("ampersands", "x = " + "&".repeat(10_000)));
        notes.add(formula("row-ends", "x = " + "\\\\".repeat(10_000)));
        notes.add(formula("backslashes", "x = " + "\\ ".repeat(10_000)));
        notes.add(formula("fraction-commands", "x = " + "\\frac".repeat(10_000)));
        notes.add(formula("partials", "x = " + "\\partial ".repeat(10_000) + "x"));
        notes.add(formula("bars", "x = " + "|".repeat(10_000) + "x" + "|".repeat(10_000)));
        notes.add(formula("sum-signs", "x = " + "\\sum_{i=1}^{3} ".repeat(2_000) + "x_i"));
        notes.add(formula("quote-marks", "x = 1 // 2 '' = " + "'' ".repeat(5_000)));
        notes.add(formula("products", "x = " + "y ".repeat(20_000)));
        notes.add(formula("sums", "x = " + "y + ".repeat(20_000) + "y"));
        notes.add(formula("commas", "x = 1" + ", x = 1".repeat(3_000)));
        notes.add(new PathologicalNote("dollars.md", "$".repeat(100_001)));
        notes.add(new PathologicalNote("spaced-dollars.md", "$ ".repeat(50_001)));
        notes.add(new PathologicalNote("brackets.md", "\\[ x = 1 ".repeat(10_000)));
        notes.add(new PathologicalNote("environments.md", "\\begin{align} x &= 1 \n\n".repeat(5_000)));
        notes.add(new PathologicalNote("headings.md", "# Layer 1\n\n## Iteration 2\n\n$$x = 1$$\n\n".repeat(1_000)));
        notes.add(new PathologicalNote("quotations.md", ">".repeat(10_000) + " $$x = 1$$\n"));
        notes.add(new PathologicalNote("lists.md", join("\n", 500, i -> "  ".repeat(i) + "- $x = 1$") + "\n"));
        notes.add(new PathologicalNote("leading.md", join("\n\n", 2_000, i -> "$$= " + i + "$$") + "\n"));
        notes.add(new PathologicalNote("trailing.md", join("\n\n", 2_000, i -> "$$" + i + " =$$") + "\n"));
    }

    private static void size(List<PathologicalNote> notes) {
        int size = 5 << 20;
        notes.add(new PathologicalNote("prose.md", filled("Nothing to see here, only words. ", size)));
        notes.add(new PathologicalNote("paragraphs.md", filled("Let the layer be\n\nwhat it is.\n\n", size)));
        notes.add(new PathologicalNote("letters.md", "a".repeat(size)));
        notes.add(formula("long-name", "\\text{" + "a".repeat(size) + "} = 1"));
        notes.add(formula("long-number", "x = " + "9".repeat(size)));
        notes.add(formula("long-sum", "x = " + filled("y + ", size) + "y"));
        notes.add(new PathologicalNote("inline.md", filled("Let $x = 2$ be so. ", size)));
        notes.add(new PathologicalNote("names-in-words.md", filled("a $x$ ", size)));
        // as much as is read at all
        notes.add(new PathologicalNote("most-names.md", "a $x$ ".repeat(20_000)));
        notes.add(new PathologicalNote("most-values.md", "Let $x = 2$ be so. ".repeat(20_000)));
        notes.add(new PathologicalNote("most-cases.md", "If so, then $x = 2$. ".repeat(20_000)));
        notes.add(new PathologicalNote("any-any.md", "any ".repeat(100_000) + "$x$ any $y$"));
        notes.add(new PathologicalNote("most-words.md", filled("Nothing to see here, only words. ", 999_900)));
        notes.add(new PathologicalNote("most-paragraphs.md", filled("Let the layer be\n\nwhat it is.\n\n", 999_900)));
        notes.add(new PathologicalNote("lines.md", filled("$$z = w x + b = 1.5$$\n\n", size)));
        notes.add(new PathologicalNote("long.tex", filled("\\[ z = w x + b \\]\n", size)));
        notes.add(new PathologicalNote("spaces.md", "$$x =" + " ".repeat(size) + "1$$\n"));
        notes.add(new PathologicalNote("blank.md", "\n".repeat(size)));
    }

    private static void macros(List<PathologicalNote> notes) {
        String names = "abcdefghijklmnopqrstuvwxy";
        StringBuilder bomb = new StringBuilder("\\def\\za{x + }\n");
        for (int i = 1; i < names.length(); i++) {
            String before = "\\z" + names.charAt(i - 1);
            bomb.append("\\def\\z" + names.charAt(i) + "{" + before.repeat(10) + "}\n");
        }
        notes.add(new PathologicalNote("bomb.md", "$$\n" + bomb + "\\zy x = 1\n$$\n\n$$x = 1$$\n"));
        notes.add(new PathologicalNote("bomb.tex", bomb + "\\[ \\zy x = 1 \\]\n"));
        notes.add(formula("recursive-macro", "\\def\\a{\\a} \\a = 1"));
        notes.add(formula("growing-macro", "\\def\\a{\\a\\a} \\a = 1"));
        notes.add(formula("growing-argument", "\\newcommand{\\a}[1]{\\a{#1#1}} \\a{x} = 1"));
        notes.add(formula("two-macros", "\\def\\a{\\b x} \\def\\b{\\a y} \\a = \\b"));
        notes.add(formula("macro-in-macro", "\\def\\a{\\def\\a{\\a\\a}\\a} \\a = 1"));
        notes.add(formula("argument-bomb", "\\def\\a#1{#1#1#1#1#1#1#1#1} " + nested("\\a{", "x", "}", 12) + " = 1"));
        notes.add(formula("macros", join(" ", 3_000, i -> "\\def\\q" + letters(i) + "{x}") + " \\qaaa = x"));
        notes.add(formula("relation-macros", "\\def\\a{= x = x = x} \\def\\b{\\a\\a\\a\\a} x \\b\\b\\b\\b\\b\\b"));
        notes.add(formula("redefined-fraction", "\\def\\frac{\\frac} \\frac{1}{2} = 0.5"));
        notes.add(formula("unclosed-macro", "\\def\\a{x " + "\\a ".repeat(1_000)));
    }

    private static void containers(List<PathologicalNote> notes) {
        notes.add(new PathologicalNote("deep.ipynb", "[".repeat(100_000)));
        notes.add(new PathologicalNote("empty.ipynb", ""));
        notes.add(new PathologicalNote("cells.ipynb", "{\"cells\": [" + "{},".repeat(50_000) + "{}]}"));
        notes.add(new PathologicalNote("objects.ipynb", "{\"cells\":".repeat(20_000)));
        notes.add(new PathologicalNote("empty.md", ""));
        notes.add(new PathologicalNote("empty.tex", ""));
        notes.add(new PathologicalNote("environments.tex", "\\begin{align}".repeat(5_000)));
        notes.add(new PathologicalNote("comments.tex", "% $$x = 1$$\n".repeat(20_000)));
        notes.add(new PathologicalNote("sections.tex", "\\section{".repeat(5_000) + "$x = 1$"));
        notes.add(new PathologicalNote(
                "tables.md", "|" + "a|".repeat(5_000) + "\n|" + "-|".repeat(5_000) + "\n$$x = 1$$\n"));
        notes.add(new PathologicalNote(
                "emphasis.md", "*".repeat(20_000) + "a" + "**_".repeat(10_000) + "\n\n$$x = 1$$\n"));
        notes.add(new PathologicalNote("links.md", "[".repeat(20_000) + "a" + "](".repeat(10_000) + "\n\n$$x = 1$$\n"));
        notes.add(new PathologicalNote("fences.md", "```math\n".repeat(5_000) + "x = 1"));
    }

    private static void names(List<PathologicalNote> notes) {
        notes.add(note("names", chain(3_000, i -> "x_{" + i + "} = y_{" + i + "}"), "x_1 = y_2"));
        notes.add(note("words", chain(3_000, i -> "\\text{name " + i + "} = " + i), "\\text{name 7} = 8"));
        for (String name : List.of("constructor", "__proto__", "toString", "hasOwnProperty", "NaN", "null", "class")) {
            notes.add(note("name-" + name, name + " = 1", "\\text{" + name + "} = 2", "\\mathrm{" + name + "}(x) = x"));
        }
        notes.add(
                note("signs", "\u202ex = \u0301y", "\ud83d\ude00 = 1", "\ud800 = \udc00", "\ufeffx\u200b = \u2028 1"));
        notes.add(note("other-scripts", "\u0436 = 1", "\u6f22\u5b57 = 2", "\u05d0 = \u0661 + \u0662"));
        notes.add(note("controls", "x\u0001 = \u0007\u001b[31m 1", "x = \u007f"));
        notes.add(note(
                "unread", "\\unknown{x} = \\another[y]{z}", "x = \\", "\\ = \\", "= = =", "\\begin{x} = \\end{y}"));
    }
}
