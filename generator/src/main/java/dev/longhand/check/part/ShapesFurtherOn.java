package dev.longhand.check.part;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.section.Titled;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * General rules with an example behind them, {@code \nabla x^T A x = (A + A^T)x} before {@code y = Ax} with a matrix of
 * 3 by 2: the shapes that the example gives its letters are no shapes of the rule's.
 */
public final class ShapesFurtherOn {

    /** Before so many places that give shapes a relation is decided once more. */
    private static final int MOST_TRIED = 2;

    private static final Pattern SHAPE = Pattern.compile("\\\\in\\b.{0,40}\\^");
    private static final List<String> OF_SHAPES = List.of("the transpose of ", Outcome.MISFIT);

    private final PartsAlone parts;
    private final List<Finding> findings;
    private final Titled titled;

    /**
     * Weighs all that is found in the note whose parts these are.
     *
     * @param findings in the order of the note
     */
    public ShapesFurtherOn(PartsAlone parts, List<Finding> findings) {
        this.parts = parts;
        this.findings = findings;
        this.titled = new Titled(parts.note());
    }

    /** The findings, but for what is wrong only by the shapes of something else. */
    public List<Finding> weighed() {
        return findings.stream().map(this::weighed).toList();
    }

    private Finding weighed(Finding finding) {
        if (!isOfShapes(finding)) {
            return finding;
        }
        boolean holds = titled.behind(finding.span().start()).stream()
                .filter(this::givesShapes)
                .limit(MOST_TRIED)
                .anyMatch(stretch -> holdsBefore(finding, stretch));
        return holds ? finding.undecided("only shapes of something else further on do not fit it") : finding;
    }

    private boolean holdsBefore(Finding finding, Titled.Stretch stretch) {
        Finding alone = parts.before(stretch.from()).get(finding.span());
        return alone != null && (isRight(alone) || (isOpen(alone) && isRule(finding)));
    }

    /** Whether it is wrong for what may be the shapes of something else. */
    private static boolean isOfShapes(Finding finding) {
        String reason = finding.reason();
        return finding.verdict() == Verdict.WRONG
                && reason != null
                && (OF_SHAPES.stream().anyMatch(reason::startsWith) || reason.endsWith("have to change places"));
    }

    /** Whether it says shapes and what they are for: shapes alone are said of what stands before. */
    private boolean givesShapes(Titled.Stretch stretch) {
        Span span = stretch.span();
        String text = parts.note().source().text().substring(span.start(), span.end());
        return SHAPE.matcher(text).find()
                && findings.stream()
                        .anyMatch(f -> span.start() <= f.span().start()
                                && f.span().end() <= span.end()
                                && (f.verdict() == Verdict.DEFINITION
                                        || f.kind().equals("equation")));
    }

    /** Whether nothing before it says what any of its letters is. */
    private boolean isRule(Finding finding) {
        Set<String> own = Letters.in(finding.tex());
        return findings.stream()
                .filter(f -> f.span().start() < finding.span().start() && f.verdict() == Verdict.DEFINITION)
                .noneMatch(f -> own.contains(Letters.first(f.tex())));
    }

    private static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.UNDECIDED;
    }

    private static boolean isRight(Finding finding) {
        return finding.verdict() == Verdict.RIGHT || finding.verdict() == Verdict.RIGHT_IF;
    }
}
