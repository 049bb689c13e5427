package dev.longhand.notes.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The habits in which one formula may differ from another that says the same: what a meaning does not keep.
 *
 * @param bold the command that marks vectors and matrices
 * @param upperOpen what stands before an upper index
 * @param upperClose what stands after it
 * @param transpose what stands above a transpose
 * @param differential the sign of a derivative
 * @param exponential whether the exponential function is a word rather than a power of e
 * @param logarithm its word
 * @param word the command for names of several letters
 * @param updated the mark of a new value
 * @param parameters what stands below functions that are called, by their letters
 */
record Handwriting(
        String bold,
        String upperOpen,
        String upperClose,
        String transpose,
        String differential,
        boolean exponential,
        String logarithm,
        String word,
        Updated.Mark updated,
        Map<String, String> parameters) {

    private static final List<String> BOLD = List.of("\\mathbf", "\\boldsymbol", "\\bm", "\\vec", "\\textbf");
    /** A function with something below it before a bracket. */
    private static final Pattern CALL = Pattern.compile(
            "(\\\\?[A-Za-z]+)_(\\{(?:[^{}]|\\{[^{}]*\\}){1,40}\\}|\\\\[A-Za-z]+|\\w)\\s*(?:\\\\left\\s*)?\\(");

    private static final List<String> TRANSPOSES = List.of("\\top", "\\intercal", "T");

    /** The habits of a formula; where it shows none, the usual ones. */
    static Handwriting of(String tex) {
        String close = tex.replaceAll("\\s+", "");
        boolean square = close.contains("^{[") || close.contains("^[");
        boolean round = close.contains("^{(") || close.contains("^(");
        boolean raised = close.contains("^");
        boolean roundly = round || !raised;
        return new Handwriting(
                first(BOLD, tex, "\\mathbf"),
                square ? "[" : roundly ? "(" : "",
                square ? "]" : roundly ? ")" : "",
                first(TRANSPOSES, close.contains("\\top") || close.contains("\\intercal") ? close : "T", "T"),
                !tex.contains("\\partial") && close.matches(".*(\\\\frac\\{d|d[\\w\\\\{}]+/d).*") ? "d" : "\\partial",
                tex.contains("\\exp") && !close.contains("e^"),
                tex.contains("\\ln") ? "\\ln" : "\\log",
                tex.contains("\\text{") ? "\\text" : "\\mathrm",
                Updated.in(tex),
                parameters(tex));
    }

    private static Map<String, String> parameters(String tex) {
        Map<String, String> found = new HashMap<>();
        Matcher call = CALL.matcher(tex);
        while (call.find()) {
            found.putIfAbsent(call.group(1), call.group(2));
        }
        return found;
    }

    private static String first(List<String> commands, String tex, String usual) {
        return commands.stream().filter(tex::contains).findFirst().orElse(usual);
    }
}
