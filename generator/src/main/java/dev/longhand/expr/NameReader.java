package dev.longhand.expr;

import java.util.Map;
import java.util.Set;

/** Reads a name and brings it into its one spelling; nothing else can get into TeX through a name. */
final class NameReader {

    private static final int LONGEST = 80;
    private static final int DEEPEST = 4;

    private static final Set<String> GREEK = Set.of(
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "varepsilon",
            "zeta",
            "eta",
            "theta",
            "vartheta",
            "iota",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "xi",
            "pi",
            "rho",
            "sigma",
            "tau",
            "upsilon",
            "phi",
            "varphi",
            "chi",
            "psi",
            "omega",
            "Gamma",
            "Delta",
            "Theta",
            "Lambda",
            "Xi",
            "Pi",
            "Sigma",
            "Upsilon",
            "Phi",
            "Psi",
            "Omega",
            "ell");
    private static final Set<String> ACCENTS = Set.of("hat", "bar", "vec");
    private static final Set<String> FONTS = Set.of("mathrm", "mathbf", "mathcal", "boldsymbol");
    private static final Map<Character, String> UNICODE = Map.ofEntries(
            Map.entry('α', "alpha"),
            Map.entry('β', "beta"),
            Map.entry('γ', "gamma"),
            Map.entry('δ', "delta"),
            Map.entry('ε', "varepsilon"),
            Map.entry('ζ', "zeta"),
            Map.entry('η', "eta"),
            Map.entry('θ', "theta"),
            Map.entry('ι', "iota"),
            Map.entry('υ', "upsilon"),
            Map.entry('Ξ', "Xi"),
            Map.entry('Π', "Pi"),
            Map.entry('Υ', "Upsilon"),
            Map.entry('κ', "kappa"),
            Map.entry('λ', "lambda"),
            Map.entry('μ', "mu"),
            Map.entry('ν', "nu"),
            Map.entry('ξ', "xi"),
            Map.entry('π', "pi"),
            Map.entry('ρ', "rho"),
            Map.entry('σ', "sigma"),
            Map.entry('τ', "tau"),
            Map.entry('φ', "phi"),
            Map.entry('χ', "chi"),
            Map.entry('ψ', "psi"),
            Map.entry('ω', "omega"),
            Map.entry('Γ', "Gamma"),
            Map.entry('Δ', "Delta"),
            Map.entry('Θ', "Theta"),
            Map.entry('Λ', "Lambda"),
            Map.entry('Σ', "Sigma"),
            Map.entry('Φ', "Phi"),
            Map.entry('Ψ', "Psi"),
            Map.entry('Ω', "Omega"));

    private final String text;
    private int at;

    NameReader(String text) {
        this.text = text;
    }

    Name read() {
        if (text.length() > LONGEST) {
            throw new IllegalName("a name has at most " + LONGEST + " characters", LONGEST);
        }
        Name name = name(0);
        if (at < text.length()) {
            throw fail();
        }
        if (name.tex().length() > LONGEST) {
            throw new IllegalName("a name has at most " + LONGEST + " characters, written as TeX", 0);
        }
        return name;
    }

    private Name name(int depth) {
        StringBuilder base = new StringBuilder(base(depth));
        while (at < text.length() && text.charAt(at) == '\'' && base.length() < LONGEST) {
            base.append('\'');
            at++;
        }
        String subscript = "";
        String superscript = "";
        while (at < text.length() && (text.charAt(at) == '_' || text.charAt(at) == '^')) {
            boolean below = text.charAt(at++) == '_';
            if (!(below ? subscript : superscript).isEmpty()) {
                throw new IllegalName("a second " + (below ? "subscript" : "superscript") + " on one name", at - 1);
            }
            if (!below && base.charAt(base.length() - 1) == '\'') {
                throw new IllegalName("a superscript on a primed name", at - 1);
            }
            String content = script(depth + 1);
            if (below) {
                subscript = content;
            } else {
                superscript = content;
            }
        }
        return new Name(base.toString(), subscript, superscript);
    }

    private String base(int depth) {
        if (at >= text.length()) {
            throw fail();
        }
        char first = text.charAt(at);
        if (first == '\\') {
            return command(depth);
        }
        if (UNICODE.containsKey(first)) {
            at++;
            return "\\" + UNICODE.get(first);
        }
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw fail();
        }
        String word = text.substring(start, at);
        return word.length() == 1 ? word : "\\mathrm{" + word + "}";
    }

    private String command(int depth) {
        int start = at++;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        String command = text.substring(start + 1, at);
        if (GREEK.contains(command)) {
            return "\\" + command;
        }
        if (ACCENTS.contains(command)) {
            return "\\" + command + "{" + argument(depth + 1) + "}";
        }
        if (FONTS.contains(command) || command.equals("text")) {
            return "\\" + command + "{" + words() + "}";
        }
        throw new IllegalName(
                "the command \\" + command
                        + " in a name; a name may use Greek letters, \\hat, \\bar, \\vec, \\mathrm and \\text",
                start);
    }

    /** What an accent stands on: a braced name, or a letter or word without scripts. */
    private String argument(int depth) {
        limit(depth);
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '{') {
            at++;
            Name inner = name(depth);
            close();
            return inner.tex();
        }
        return base(depth);
    }

    private String words() {
        if (at >= text.length() || text.charAt(at) != '{') {
            throw fail();
        }
        int start = ++at;
        while (at < text.length() && (isWordPart(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        String words = text.substring(start, at).strip();
        if (words.isEmpty()) {
            throw fail();
        }
        close();
        return words;
    }

    private String script(int depth) {
        limit(depth);
        if (at < text.length() && text.charAt(at) == '{') {
            at++;
            StringBuilder content = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '}') {
                append(content, item(depth));
            }
            close();
            if (content.length() == 0) {
                throw new IllegalName("an empty script", at);
            }
            return content.toString();
        }
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        return at > start ? text.substring(start, at) : base(depth);
    }

    /** A space keeps a letter or digit out of the command or script in front of it. */
    private static void append(StringBuilder content, String item) {
        boolean joins = !item.isEmpty() && isWordPart(item.charAt(0)) && endsOpen(content);
        content.append(joins ? " " : "").append(item);
    }

    private static boolean endsOpen(CharSequence content) {
        int start = content.length();
        while (start > 0 && isWordPart(content.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < content.length() && "\\_^".indexOf(content.charAt(start - 1)) >= 0;
    }

    private String item(int depth) {
        char c = text.charAt(at);
        if (isLetter(c) && at + 1 < text.length() && (text.charAt(at + 1) == '_' || text.charAt(at + 1) == '^')) {
            return name(depth).tex();
        }
        if (isWordPart(c) || ",+-()".indexOf(c) >= 0) {
            at++;
            return String.valueOf(c);
        }
        if (c == ' ') {
            at++;
            return "";
        }
        return name(depth).tex();
    }

    private void limit(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalName("scripts nested more than " + DEEPEST + " deep", at);
        }
    }

    private void close() {
        if (at >= text.length() || text.charAt(at) != '}') {
            throw new IllegalName("a '}' is missing", at);
        }
        at++;
    }

    private IllegalName fail() {
        return new IllegalName(
                at >= text.length()
                        ? "the name ends too early"
                        : "'" + Character.toString(text.codePointAt(at)) + "' cannot stand here",
                at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }
}
