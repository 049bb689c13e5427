package dev.longhand.network.yaml;

import dev.longhand.expr.IllegalName;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with letters in its scripts that stand for numbers: l for the layer, i for the unit, j for the input. Only
 * letters by themselves count, so {@code w^{(l)}_{ij}} has all three and {@code b_{bias}} has none; neither does the
 * letter that itself carries a script, as in {@code a_{i_1}}.
 */
final class NamePattern {

    /** What is skipped (a command, a word in braces, a letter with a script of its own), or letters on their own. */
    private static final Pattern PIECE =
            Pattern.compile("\\\\(?:mathrm|mathbf|mathcal|boldsymbol|text)\\{[^}]*}|\\\\[A-Za-z]+|[A-Za-z]+");

    private final Name name;
    private final String letters;

    private NamePattern(Name name, String letters) {
        this.name = name;
        this.letters = letters;
    }

    static NamePattern of(Name name, boolean matrix) {
        return new NamePattern(name, matrix ? "lij" : "li");
    }

    /** Whether a letter of the pattern stands for a number. */
    boolean has(char letter) {
        return runs(name.subscript()).indexOf(letter) >= 0
                || runs(name.superscript()).indexOf(letter) >= 0;
    }

    /** What keeps this pattern from giving all of a shape different names. */
    Optional<String> defect(Shape shape) {
        char missing = shape.rows() > 1 && !has('i') ? 'i' : shape.columns() > 1 && !has('j') ? 'j' : 0;
        if (missing == 0) {
            return Optional.empty();
        }
        int count = missing == 'i' ? shape.rows() : shape.columns();
        return Optional.of(
                "'" + name + "' would be the name of all " + count + "; put " + (missing == 'i' ? "an i" : "a j")
                        + " into a script for the number of the " + (missing == 'i' ? "unit" : "input") + ", as in "
                        + (shape.matrix() ? "w_{ij}" : "x_i"));
    }

    /**
     * The name for one place.
     *
     * @param row from 0
     * @param column from 0
     * @throws IllegalName when the numbers make it too long
     */
    Name at(Shape shape, int row, int column) {
        boolean comma = (shape.layer() >= 10 && has('l')) || shape.rows() >= 10 || shape.columns() >= 10;
        String below = put(name.subscript(), shape, row, column, comma);
        String above = put(name.superscript(), shape, row, column, comma);
        return Name.of(name.base() + script("_", below) + script("^", above));
    }

    private static String script(String mark, String content) {
        return content.isEmpty() ? "" : mark + "{" + content + "}";
    }

    private String put(String script, Shape shape, int row, int column, boolean comma) {
        StringBuilder result = new StringBuilder();
        Matcher piece = PIECE.matcher(script);
        int copied = 0;
        while (piece.find()) {
            String run = run(script, piece);
            if (!run.isEmpty()) {
                result.append(script, copied, piece.start()).append(numbers(run, shape, row, column, comma));
                copied = piece.start() + run.length();
            }
        }
        return result.append(script.substring(copied)).toString();
    }

    private String numbers(String run, Shape shape, int row, int column, boolean comma) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < run.length(); i++) {
            int number = switch (run.charAt(i)) {
                case 'l' -> shape.layer();
                case 'i' -> row + 1;
                default -> column + shape.firstColumn();
            };
            numbers.add(Integer.toString(number));
        }
        return String.join(comma ? "," : "", numbers);
    }

    private String runs(String script) {
        StringBuilder runs = new StringBuilder();
        Matcher piece = PIECE.matcher(script);
        while (piece.find()) {
            runs.append(run(script, piece));
        }
        return runs.toString();
    }

    /** The letters of a piece that stand for numbers; none when any of them does not. */
    private String run(String script, Matcher piece) {
        String run = piece.group();
        boolean carriesScript = piece.end() < script.length() && "_^".indexOf(script.charAt(piece.end())) >= 0;
        if (carriesScript && run.charAt(0) != '\\') {
            run = run.substring(0, run.length() - 1);
        }
        return run.chars().allMatch(c -> letters.indexOf(c) >= 0) ? run : "";
    }
}
