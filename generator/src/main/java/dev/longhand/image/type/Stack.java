package dev.longhand.image.type;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Ink;
import dev.longhand.typeset.diagram.Label;
import java.util.ArrayList;
import java.util.List;

/** Lines of set type, one below the other, each in the middle. */
public record Stack(List<TypesetBox> lines) implements Drawing {

    /** Derivatives, wherever a picture has values and derivatives side by side. */
    private static final String IN_COLOR = "\\textcolor{#b3261e}{%s}";

    private static final double LEAD = 4.5;

    public Stack {
        lines = List.copyOf(lines);
    }

    /** A name with its value behind it and its derivative below, as far as there are any. */
    public static Stack whole(Label label, double em) {
        return of(em, label.name() + " " + label.value(), label.adjoint());
    }

    /** The value, and below it the derivative. */
    public static Stack numbers(Label label, double em) {
        return of(em, label.value(), label.adjoint());
    }

    /** The name alone; no lines where the label has none. */
    public static Stack name(Label label, double em) {
        return of(em, label.name(), "");
    }

    /** Lines of TeX, of which empty ones are left out. */
    public static Stack of(double em, String black, String derivative) {
        List<TypesetBox> lines = new ArrayList<>();
        if (!black.isBlank()) {
            lines.add(Typesetter.inline(black, em));
        }
        if (!derivative.isBlank()) {
            lines.add(Typesetter.inline(IN_COLOR.formatted(derivative), em));
        }
        return new Stack(lines);
    }

    /** Whether there is no line, so that nothing is painted. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public double width() {
        return lines.stream().mapToDouble(TypesetBox::width).max().orElse(0);
    }

    @Override
    public double height() {
        return lines.stream().mapToDouble(line -> line.height() + LEAD).sum() - (isEmpty() ? 0 : LEAD);
    }

    @Override
    public void paint(Ink ink) {
        double y = 0;
        for (TypesetBox line : lines) {
            line.paint(ink.at((width() - line.width()) / 2, y, 1));
            y += line.height() + LEAD;
        }
    }
}
