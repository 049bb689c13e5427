package dev.longhand.check.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short notes by chance: formulas out of any tokens, and stretches of our own notes with something done to them. */
final class FuzzedNote {

    private static final List<String> TOKENS = Stream.of(
                    "x y z w b a h L C J W X f g p q n m i j k l t s o e T N 0 1 2 3 10 0.5 -1 1.25 0.3775 1e-3",
                    ".5 5. 1,000 + - * / = = = := \\approx \\leftarrow \\to \\equiv < > \\le \\ne \\in \\propto",
                    "\\pm \\cdot \\times \\odot \\circ \\otimes \\div ( ) [ ] { } | \\| , ; : ! ' '' // & &",
                    "\\\\ \\\\ _ ^ ^T ^{-1} _1 _2 _i _{ij} ^{(l)} _{k=1}^{3} \\frac \\frac{1}{2}",
                    "\\frac{\\partial{L}}{\\partial{w}} \\frac{d}{dx} \\partial d \\nabla \\Delta \\delta",
                    "\\sigma \\sigma' \\tanh \\exp \\log \\ln \\max \\min \\sin \\sqrt \\sum \\prod \\int \\lim",
                    "\\infty \\eta \\alpha \\theta \\pi \\hat \\bar \\vec \\tilde \\dot \\mathbf \\mathrm",
                    "\\text{if} \\text{ReLU} \\text \\left( \\right) \\left[ \\right] \\begin{bmatrix}",
                    "\\end{bmatrix} \\begin{cases} \\end{cases} \\begin{aligned} \\end{aligned} \\ldots \\vdots",
                    "\\underbrace \\overset \\boxed \\cancel \\quad \\, \\; \\! \\tag{1} \\label{a}",
                    "\\color{red} \\operatorname{softmax} \\mathbb{R} \\top \\dagger \\prime \\forall",
                    "\\Rightarrow \\therefore \\xrightarrow{f} \\def\\a#1{#1+#1} \\a \\newcommand{\\b}{x} \\b",
                    "\\unknown # % ~ \\ \" ? é σ ∂ ² ₁ · × ← ≈ − …")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static final List<String> PROSE = List.of(
            "# Layer 2",
            "## Iteration 1",
            "Let the weights be known.",
            "where $x$ is the input",
            "### Example 2",
            "* so that $w = 1$",
            "> or $$y = 2$$",
            "with \\( z = w x \\) and \\[ a = f(z) \\]",
            "```math",
            "```",
            "\\begin{align}",
            "\\end{align}",
            "$$",
            "$",
            "");

    private static final Pattern TOKEN =
            Pattern.compile("\\\\[A-Za-z]+|\\\\.|[A-Za-z]+|\\d+(\\.\\d+)?|\\s+|.", Pattern.DOTALL);

    private final Random random;

    FuzzedNote(Random random) {
        this.random = random;
    }

    /** Formulas out of any tokens. */
    String tokens() {
        return Stream.generate(this::line).limit(1 + random.nextInt(4)).collect(Collectors.joining("\n\n"));
    }

    private String line() {
        return random.nextInt(6) == 0 ? any(PROSE) : "$$" + formula() + "$$";
    }

    private String formula() {
        List<String> tokens = IntStream.rangeClosed(0, random.nextInt(24))
                .mapToObj(i -> any(TOKENS))
                .collect(Collectors.toCollection(ArrayList::new));
        tokens.add(random.nextInt(tokens.size() + 1), " = ");
        return String.join(random.nextBoolean() ? " " : "", tokens);
    }

    /** A few lines of a note, changed in one to five places. */
    String mutated(String note) {
        List<String> lines = new ArrayList<>(stretch(List.of(note.split("\n"))));
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            change(lines, () -> random.nextBoolean() ? any(PROSE) : "$$" + formula() + "$$");
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(String.join("\n", lines));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        for (int changes = random.nextInt(5); changes >= 0; changes--) {
            change(tokens, () -> any(TOKENS));
        }
        return String.join("", tokens);
    }

    private List<String> stretch(List<String> lines) {
        int from = random.nextInt(lines.size());
        return lines.subList(from, Math.min(lines.size(), from + 3 + random.nextInt(5)));
    }

    /** Takes out, doubles, swaps or replaces. */
    private void change(List<String> parts, Supplier<String> other) {
        if (parts.isEmpty()) {
            return;
        }
        int at = random.nextInt(parts.size());
        switch (random.nextInt(4)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(random.nextInt(parts.size() + 1), parts.get(at));
            case 2 -> parts.set(at, parts.set(random.nextInt(parts.size()), parts.get(at)));
            default -> parts.set(at, other.get());
        }
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
