package dev.longhand.expr;

/**
 * A name as it stands on paper: a letter, word or accented letter with scripts, for example {@code w_{11}},
 * {@code \hat{y}} or {@code a^{(2)}_{h_1}}. The parts are TeX in one spelling, so two names are the same
 * name exactly when they are equal.
 *
 * @param base what carries the scripts, primes included
 * @param subscript without braces, empty when there is none
 * @param superscript without braces, empty when there is none
 */
public record Name(String base, String subscript, String superscript) implements Comparable<Name> {

    /**
     * Reads a name.
     *
     * @throws IllegalName when the text is no name; the message says what would be one
     */
    public static Name of(String text) {
        return new NameReader(text).read();
    }

    /** This name with another subscript. */
    public Name withSubscript(String other) {
        return new Name(base, other, superscript);
    }

    /** This name with another superscript. */
    public Name withSuperscript(String other) {
        return new Name(base, subscript, other);
    }

    /** TeX in the one spelling that this class keeps. */
    public String tex() {
        boolean primed = base.endsWith("'") && !superscript.isEmpty();
        return (primed ? "{" + base + "}" : base) + script("_", subscript) + script("^", superscript);
    }

    private static String script(String mark, String content) {
        if (content.isEmpty()) {
            return "";
        }
        boolean bare = content.length() == 1 && Character.isLetterOrDigit(content.charAt(0));
        return bare ? mark + content : mark + "{" + content + "}";
    }

    @Override
    public int compareTo(Name other) {
        return tex().compareTo(other.tex());
    }

    @Override
    public String toString() {
        return tex();
    }
}
