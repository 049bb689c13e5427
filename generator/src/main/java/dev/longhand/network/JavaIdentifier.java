package dev.longhand.network;

import dev.longhand.expr.Name;
import javax.lang.model.SourceVersion;

/**
 * How a name reads as a Java identifier: {@code w^{(1)}_{12}} as {@code w1_12}, {@code \hat{y}_1} as {@code yHat_1}. A
 * network file in which two names read the same is refused, for a reader of emitted code could not tell them apart. What
 * style an emitted name has in the end, such as upper case for a constant, is the code generator's choice.
 */
public final class JavaIdentifier {

    private final String tex;
    private final StringBuilder identifier = new StringBuilder();
    private int at;

    private JavaIdentifier(String tex) {
        this.tex = tex;
    }

    /** A legal identifier that is no keyword. */
    public static String of(Name name) {
        String joined = part(name.base()) + part(name.superscript());
        String identifier = name.subscript().isEmpty() ? joined : joined + "_" + part(name.subscript());
        return SourceVersion.isKeyword(identifier) ? identifier + "_" : identifier;
    }

    private static String part(String tex) {
        JavaIdentifier reader = new JavaIdentifier(tex);
        while (reader.at < tex.length()) {
            reader.step();
        }
        return reader.identifier.toString();
    }

    private void step() {
        char c = tex.charAt(at++);
        switch (c) {
            case '\\' -> command();
            case ',' -> identifier.append('_');
            case '+' -> identifier.append("plus");
            case '-' -> identifier.append("minus");
            case '\'' -> identifier.append("Prime");
            default -> {
                if (isLetter(c) || (c >= '0' && c <= '9')) {
                    identifier.append(c);
                }
            }
        }
    }

    private void command() {
        int start = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        String command = tex.substring(start, at);
        switch (command) {
            case "mathrm", "mathbf", "mathcal", "boldsymbol", "text" -> {}
            case "hat", "bar", "vec" -> {
                int close = closing();
                identifier.append(part(tex.substring(at, close)));
                identifier.append(Character.toUpperCase(command.charAt(0))).append(command, 1, command.length());
                at = close;
            }
            default -> identifier.append(command);
        }
    }

    /** The offset of the brace that closes the one at the current position. */
    private int closing() {
        int depth = 0;
        for (int i = at; i < tex.length(); i++) {
            if (tex.charAt(i) == '{') {
                depth++;
            } else if (tex.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return tex.length();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
