package dev.longhand.typeset.diagram;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The TeX of names, numbers and signs as a line of plain text: {@code \hat{y}_1} becomes ŷ₁. */
final class PlainLabel {

    private static final Pattern WORD = Pattern.compile("\\\\([A-Za-z]+)( ?)");
    private static final Pattern ACCENT =
            Pattern.compile("\\\\(hat|widehat|bar|overline|tilde|dot|vec) ?(?:\\{([^{}]*)\\}|(\\\\?[A-Za-z]+))");
    private static final Pattern STYLE =
            Pattern.compile("\\\\(?:mathrm|mathbf|mathbb|mathit|text|operatorname|boldsymbol) ?\\{([^{}]*)\\}");
    private static final Pattern FRACTION = Pattern.compile("\\\\[td]?frac ?\\{([^{}]*)\\} ?\\{([^{}]*)\\}");
    private static final Pattern SCRIPT = Pattern.compile("([_^])(?:\\{([^{}]*)\\}|(\\\\[A-Za-z]+|[^\\\\{}]))");

    private static final Map<String, String> ACCENTS = Map.of(
            "hat",
            "\u0302",
            "widehat",
            "\u0302",
            "bar",
            "\u0304",
            "overline",
            "\u0304",
            "tilde",
            "\u0303",
            "dot",
            "\u0307",
            "vec",
            "\u20d7");

    /** Stand for the marks of scripts that have no small letters, until no script is left to read. */
    private static final char KEPT_LOW = '\ue000';

    private static final char KEPT_HIGH = '\ue001';

    private static final char KEPT_BRACE = '\ue002';

    private static final String LOW = "0123456789+-=()aehijklmnoprstuvx";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    private static final String HIGH = "0123456789+-=()nT′*";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿᵀ′*";

    private static final String GREEK_NAMES = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi"
            + " omicron pi rho varsigma sigma tau upsilon phi chi psi omega";
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("partial", "∂"),
            Map.entry("nabla", "∇"),
            Map.entry("square", "□"),
            Map.entry("ell", "ℓ"),
            Map.entry("prime", "′"),
            Map.entry("top", "ᵀ"),
            Map.entry("circ", "∘"),
            Map.entry("sqrt", "√"),
            Map.entry("varepsilon", "ε"),
            Map.entry("varphi", "φ"),
            Map.entry("vartheta", "ϑ"),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("quad", " "));

    /** Signs between two others, which keep their distance. */
    private static final Map<String, String> RELATIONS =
            Map.of("cdot", "·", "times", "×", "div", "÷", "approx", "≈", "in", "∈");

    private PlainLabel() {}

    /** Plain text; what has no plain form keeps its word, without the backslash. */
    static String of(String tex) {
        String plain = marked(tex.replace("\\{", Character.toString(KEPT_BRACE)))
                .replace(KEPT_LOW, '_')
                .replace(KEPT_HIGH, '^')
                .replace(KEPT_BRACE, '{');
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String marked(String tex) {
        String text = tex.replace("\\mathbb{R}", "ℝ");
        text = repeated(STYLE, text, match -> match.group(1));
        text = repeated(ACCENT, text, PlainLabel::accented);
        text = repeated(SCRIPT, text, PlainLabel::script);
        text = repeated(FRACTION, text, match -> part(match.group(1)) + "/" + part(match.group(2)));
        text = replaced(WORD, text, match -> sign(match.group(1), match.group(2)));
        text = text.replaceAll("\\\\[,;:! ]", " ").replaceAll("[\\\\{}]", "").replace("'", "′");
        return text.strip();
    }

    /** Innermost first; each replacement makes the text shorter, so this ends. */
    private static String repeated(Pattern pattern, String tex, Function<MatchResult, String> replacement) {
        String before = "";
        String text = tex;
        while (!text.equals(before)) {
            before = text;
            text = replaced(pattern, text, replacement);
        }
        return text;
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    }

    private static String accented(MatchResult match) {
        String inner = marked(match.group(2) == null ? match.group(3) : match.group(2));
        if (inner.isEmpty()) {
            return "";
        }
        int first = inner.offsetByCodePoints(0, 1);
        return inner.substring(0, first) + ACCENTS.getOrDefault(match.group(1), "") + inner.substring(first);
    }

    private static String script(MatchResult match) {
        boolean low = match.group(1).equals("_");
        String content = marked(match.group(2) == null ? match.group(3) : match.group(2));
        String from = low ? LOW : HIGH;
        String to = low ? SUBSCRIPTS : SUPERSCRIPTS;
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            int at = from.indexOf(c);
            if (at < 0 && to.indexOf(c) >= 0) {
                small.append(c);
                continue;
            }
            if (at < 0) {
                return Character.toString(low ? KEPT_LOW : KEPT_HIGH) + part(content);
            }
            small.append(to.charAt(at));
        }
        return small.toString();
    }

    private static String part(String content) {
        return content.length() == 1 ? content : "(" + content + ")";
    }

    private static String sign(String word, String space) {
        String[] names = GREEK_NAMES.split(" ", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].equalsIgnoreCase(word)) {
                boolean capital = Character.isUpperCase(word.charAt(0));
                return Character.toString((capital ? 'Α' : 'α') + i);
            }
        }
        String relation = RELATIONS.get(word);
        return relation == null ? SIGNS.getOrDefault(word, word) : relation + space;
    }
}
