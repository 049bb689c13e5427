package dev.longhand.image.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the TeX of other people into what JLaTeXMath draws: environments and commands that it lacks become those it has.
 * What would change its tables for everybody, read files, or ask for boundless work is refused.
 */
public final class ForeignTex {

    private static final int LONGEST = 8_000;

    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+)");

    private static final Set<String> REFUSED = Set.of(
            "newcommand",
            "renewcommand",
            "providecommand",
            "newenvironment",
            "renewenvironment",
            "def",
            "gdef",
            "edef",
            "let",
            "makeatletter",
            "makeatother",
            "definecolor",
            "includegraphics",
            "jlmXML",
            "jlmDynamic",
            "jlmExternalFont",
            "DeclareMathSizes",
            "magnification",
            "char",
            "roman",
            "Roman",
            "romannumeral",
            "longdiv",
            "hdotsfor",
            "multicolumn");

    /** Columns of an array by number, of which JLaTeXMath makes as many as are asked for. */
    private static final Pattern MANY_COLUMNS = Pattern.compile("\\*\\s*\\{\\s*\\d{3,}");

    private static final Map<Pattern, String> SPELLINGS = spellings();

    private ForeignTex() {}

    /**
     * The same formula in other words.
     *
     * @throws IllegalArgumentException if it is not to be drawn
     */
    public static String drawable(String tex) {
        if (tex.length() > LONGEST || MANY_COLUMNS.matcher(tex).find()) {
            throw new IllegalArgumentException("too large to be drawn");
        }
        String spelt = tex;
        for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
            spelt = spelling.getKey().matcher(spelt).replaceAll(spelling.getValue());
        }
        Matcher commands = COMMAND.matcher(spelt);
        while (commands.find()) {
            if (REFUSED.contains(commands.group(1))) {
                throw new IllegalArgumentException("\\" + commands.group(1) + " is not drawn");
            }
        }
        return spelt;
    }

    private static Map<Pattern, String> spellings() {
        Map<Pattern, String> spellings = new LinkedHashMap<>();
        put(spellings, "\\\\\\\\\\*?\\s*\\[\\s*-?[\\d.]+\\s*[a-z]{2}\\s*\\]", "\\\\");
        put(spellings, "\\\\(begin|end)\\{(?:align|flalign|split|eqnarray)\\*?\\}", "\\$1{aligned}");
        put(spellings, "\\\\begin\\{alignat(?:ed)?\\*?\\}\\s*\\{\\d+\\}", "\\begin{aligned}");
        put(spellings, "\\\\end\\{alignat(?:ed)?\\*?\\}", "\\end{aligned}");
        put(spellings, "\\\\(begin|end)\\{(?:gather|multline)\\*?\\}", "\\$1{gathered}");
        put(spellings, "\\\\begin\\{(?:equation|displaymath|math)\\*?\\}", "{");
        put(spellings, "\\\\end\\{(?:equation|displaymath|math)\\*?\\}", "}");
        put(spellings, "\\\\(begin|end)\\{([bBpvV]?matrix)\\*\\}(?:\\[[lcr]\\])?", "\\$1{$2}");
        put(spellings, "\\\\(begin|end)\\{dcases\\*?\\}", "\\$1{cases}");
        put(spellings, "\\\\(?:label|ref|eqref)\\s*\\{[^{}]*\\}", "");
        put(spellings, "\\\\(?:nonumber|notag|mathstrut|allowbreak|hfill)(?![a-zA-Z])", "");
        put(spellings, "\\\\tag\\*?\\s*\\{([^{}]*)\\}", "\\qquad\\text{($1)}");
        put(spellings, "\\\\(?:color|cellcolor)\\s*\\{[a-zA-Z]*\\}", "");
        put(spellings, "\\\\(?:bm|pmb)(?![a-zA-Z])", "\\boldsymbol");
        put(spellings, "\\\\(?:bcancel|xcancel|sout)(?![a-zA-Z])", "\\cancel");
        put(spellings, "\\\\operatorname\\*", "\\operatorname");
        put(
                spellings,
                "\\\\(arg(?:max|min)|softmax|diag|tr|sign|sgn|softplus|relu|ReLU)(?![a-zA-Z{])",
                "\\operatorname{$1}");
        put(spellings, "\\\\coloneqq(?![a-zA-Z])", ":=");
        put(spellings, "\\\\(?:space|enspace|enskip)(?![a-zA-Z])", "\\ ");
        put(spellings, "\\\\cancelto\\s*\\{[^{}]*\\}", "\\cancel");
        put(spellings, "\\\\xlongequal\\s*\\{([^{}]*)\\}", "\\overset{$1}{=}");
        put(spellings, "\\\\hdashline(?![a-zA-Z])", "\\hline");
        return spellings;
    }

    /** A backslash in {@code replacement} stands for itself. */
    private static void put(Map<Pattern, String> spellings, String pattern, String replacement) {
        spellings.put(Pattern.compile(pattern), replacement.replace("\\", "\\\\"));
    }
}
