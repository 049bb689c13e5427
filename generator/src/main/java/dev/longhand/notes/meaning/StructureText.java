package dev.longhand.notes.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Matrices, cases and what else has a frame of its own, as TeX. */
final class StructureText {

    private final MeaningText text;

    StructureText(MeaningText text) {
        this.text = text;
    }

    /** TeX of a meaning that is no formula of operators. */
    String of(Meaning meaning) {
        if (meaning instanceof Meaning.Grid grid) {
            List<String> rows = new ArrayList<>();
            grid.rows()
                    .forEach(row -> rows.add(
                            String.join(" & ", row.stream().map(text::of).toList())));
            return "\\begin{bmatrix} " + String.join(" \\\\ ", rows) + " \\end{bmatrix}";
        }
        if (meaning instanceof Meaning.Cases cases) {
            List<String> rows = new ArrayList<>();
            for (Meaning.Case branch : cases.cases()) {
                rows.add(text.of(branch.value()) + " & " + when(branch.conditions()));
            }
            return "\\begin{cases} " + String.join(" \\\\ ", rows) + " \\end{cases}";
        }
        if (meaning instanceof Meaning.Absolute absolute) {
            String bar = absolute.norm() ? "\\|" : "|";
            return "\\left" + bar + " " + text.of(absolute.operand()) + " \\right" + bar;
        }
        if (meaning instanceof Meaning.At at) {
            List<String> points = new ArrayList<>();
            if (at.names().isEmpty()) {
                at.values().forEach(value -> points.add(text.of(value)));
                return "\\left. " + text.of(at.operand()) + " \\right|_{(" + String.join(", ", points) + ")}";
            }
            for (int i = 0; i < at.names().size(); i++) {
                points.add(
                        text.of(at.names().get(i)) + " = " + text.of(at.values().get(i)));
            }
            return "\\left. " + text.of(at.operand()) + " \\right|_{" + String.join(", ", points) + "}";
        }
        return meaning instanceof Meaning.Dots ? "\\dots" : "";
    }

    private String when(List<Meaning.Condition> conditions) {
        return conditions.isEmpty()
                ? "\\text{otherwise}"
                : conditions.stream()
                        .map(this::condition)
                        .collect(Collectors.joining(" \\text{ and } ", "\\text{if } ", ""));
    }

    /** A comparison. */
    String condition(Meaning.Condition condition) {
        String relation = switch (condition.relation()) {
            case GREATER -> ">";
            case AT_LEAST -> "\\ge";
            case EQUAL -> condition.negated() ? "\\ne" : "=";
            case LESS -> "<";
            case AT_MOST -> "\\le";
        };
        return text.of(condition.left()) + " " + relation + " " + text.of(condition.right());
    }
}
