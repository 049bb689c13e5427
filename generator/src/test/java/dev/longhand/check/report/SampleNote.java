package dev.longhand.check.report;

import dev.longhand.latex.token.Macro;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A note built by hand, with a finding of every verdict. Each formula is what stands between two dollar signs. */
final class SampleNote {

    private static final String TEXT = """
            # One neuron

            The weighted sum $s = w x + b$ and its output:

            $$y = f(s) = 0.59$$

            $$\\frac{\\partial L}{\\partial w} = (y - t) x$$
            $$= 0.2 \\cdot 3 = 0.7$$

            $$w' = w - 0.5 \\cdot 0.7 = 0.65$$

            $$\\pd{y}{s} = f(s) (1 - f(s))$$

            Open: $f'(f(s)) = f'(s)$, $g(s) = h(s)$, $a \\frown b = c$, $x = 1.732$
            """;

    private final String name;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private SampleNote(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static CheckedNote everyVerdict() {
        SampleNote note = new SampleNote("notes/one neuron.md", TEXT);
        Map<String, String> point = new LinkedHashMap<>();
        point.put("w", "0.5");
        point.put("t", "-12.25");
        note.add("s = w x + b", Verdict.DEFINITION, null, null);
        note.add("y = f(s)", Verdict.RIGHT, null, Finding.Evidence.EXACT);
        note.add("f(s) = 0.59", Verdict.ROUNDED, null, Finding.Evidence.INTERVAL);
        note.findings.add(new Finding(
                note.span("\\frac{\\partial L}{\\partial w} = (y - t) x"),
                "\\frac{\\partial L}{\\partial w} = (y - t) x",
                "gradient",
                Verdict.WRONG,
                "(y - t) f'(s) x",
                "the factor f'(s) is missing",
                null,
                Finding.Evidence.COUNTEREXAMPLE,
                new Finding.Counterexample(point, "0.1275", "-0.4250"),
                List.of("\\delta is the adjoint of s"),
                null));
        note.add("= 0.2 \\cdot 3", Verdict.RIGHT, null, Finding.Evidence.EXACT);
        note.add("0.2 \\cdot 3 = 0.7", Verdict.WRONG, "0.2 times 3 is 0.6", Finding.Evidence.EXACT);
        note.findings.add(new Finding(
                note.span("w - 0.5 \\cdot 0.7 = 0.65"),
                "w - 0.5 \\cdot 0.7 = 0.65",
                "update",
                Verdict.CARRIED,
                "0.7",
                null,
                null,
                Finding.Evidence.EXACT,
                null,
                List.of(),
                8));
        note.add("\\pd{y}{s} = f(s) (1 - f(s))", Verdict.RIGHT, null, Finding.Evidence.MODULAR);
        note.findings.add(new Finding(
                note.span("f'(f(s)) = f'(s)"),
                "f'(f(s)) = f'(s)",
                "equation",
                Verdict.RIGHT_IF,
                null,
                null,
                "f is ReLU",
                Finding.Evidence.EXACT,
                null,
                List.of(),
                null));
        note.add("g(s) = h(s)", Verdict.UNDECIDED, "nothing is known of g and h", null);
        note.add("a \\frown b = c", Verdict.NOT_READ, "the sign \\frown is not known", null);
        note.add("x = 1.732", Verdict.ROUNDED, "truncated; 1.73205 rounds to it too", Finding.Evidence.INTERVAL);
        return note.checked(
                List.of(new CheckedNote.Reading(
                        "primes", "derivatives", List.of("updated values"), "f' occurs, and f is a function")),
                Map.of("\\pd", new Macro(2, "\\frac{\\partial #1}{\\partial #2}")));
    }

    /** A note of one formula that is wrong, with the same text everywhere. */
    static CheckedNote hostile(String name, String hostile) {
        SampleNote note = new SampleNote(name, "# " + hostile + "\n\n" + hostile + "\n\n$$" + hostile + "$$\n");
        int at = note.text.lastIndexOf("$$" + hostile) + 2;
        note.findings.add(new Finding(
                new Span(at, at + hostile.length()),
                hostile,
                hostile,
                Verdict.WRONG,
                hostile,
                hostile,
                null,
                null,
                new Finding.Counterexample(Map.of(hostile, hostile), hostile, hostile),
                List.of(hostile),
                null));
        return note.checked(List.of(new CheckedNote.Reading(hostile, hostile, List.of(hostile), hostile)), Map.of());
    }

    private void add(String tex, Verdict verdict, String reason, Finding.Evidence evidence) {
        findings.add(
                new Finding(span(tex), tex, "equation", verdict, null, reason, null, evidence, null, List.of(), null));
    }

    private Span span(String tex) {
        int at = text.indexOf(tex);
        return new Span(at, at + tex.length());
    }

    private CheckedNote checked(List<CheckedNote.Reading> readings, Map<String, Macro> macros) {
        return new CheckedNote(new NoteText(new Source(name, text), passages(), macros), readings, findings);
    }

    /** Splits at dollar signs and at lines; enough for the texts here. */
    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("# ", at) && (at == 0 || text.charAt(at - 1) == '\n')) {
                int end = text.indexOf('\n', at);
                passages.add(new Passage.Heading(new Span(at, end), 1, text.substring(at + 2, end)));
                at = end + 1;
            } else if (text.charAt(at) == '$') {
                String mark = text.startsWith("$$", at) ? "$$" : "$";
                int from = at + mark.length();
                int end = text.indexOf(mark, from);
                passages.add(new Passage.Formula(
                        new Span(from, end),
                        mark.length() == 2,
                        text.substring(from, end),
                        IntStream.rangeClosed(from, end).boxed().toList()));
                at = end + mark.length();
            } else {
                int formula = text.indexOf('$', at);
                int line = text.indexOf('\n', at);
                int end = formula >= 0 && formula < line ? formula : line;
                if (!text.substring(at, end).isBlank()) {
                    passages.add(new Passage.Prose(new Span(at, end), text.substring(at, end)));
                }
                at = end == line ? end + 1 : end;
            }
        }
        return passages;
    }
}
