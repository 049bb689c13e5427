package dev.longhand.codegen;

import dev.longhand.expr.IllegalName;
import dev.longhand.expr.Name;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of constants for names on paper: {@code w_{11}} becomes {@code W_11}, {@code \hat{y}} {@code Y_HAT}, {@code
 * w'_{21}} {@code W_21_PRIME}, {@code \delta_{h_1}} {@code DELTA_H_1}. Of names that come out the same, the later ones
 * get {@code _2}, {@code _3} and so on.
 */
final class JavaNames {

    private final Set<String> taken;

    /** @param reserved what is never given out */
    JavaNames(Collection<String> reserved) {
        this.taken = new HashSet<>(reserved);
    }

    /** A legal name that has not been given out before. */
    String constant(Name name) {
        String candidate = candidate(name);
        String unique = candidate;
        for (int i = 2; !taken.add(unique); i++) {
            unique = candidate + "_" + i;
        }
        return unique;
    }

    static String candidate(Name name) {
        Words words = new Words();
        words.read(name.base());
        if (!name.superscript().isEmpty()) {
            words.end();
            words.glued = startsWithNumber(name.superscript());
            words.read(name.superscript());
        }
        words.end();
        words.read(ordered(name.subscript()));
        return words.result();
    }

    /** A script that is a name by itself, the superscript in it moved next to the base as in all names. */
    private static String ordered(String script) {
        if (script.indexOf('^') < 0) {
            return script;
        }
        try {
            return candidate(Name.of(script));
        } catch (IllegalName e) {
            return script;
        }
    }

    private static boolean startsWithNumber(String script) {
        int at = script.startsWith("(") ? 1 : 0;
        return at < script.length() && Character.isDigit(script.charAt(at));
    }

    /** Words joined by underscores, in upper case. */
    private static final class Words {
        private final StringBuilder text = new StringBuilder();
        private int primes;
        /** Whether the next word stands without an underscore, as in {@code W1}. */
        private boolean glued;

        private boolean inWord;

        void read(String tex) {
            int at = 0;
            while (at < tex.length()) {
                char c = tex.charAt(at);
                if (c == '\\') {
                    int end = lettersEnd(tex, at + 1);
                    at = command(tex, tex.substring(at + 1, end), end);
                } else {
                    character(c, at > 0 ? tex.charAt(at - 1) : ' ');
                    at++;
                }
            }
        }

        private int command(String tex, String command, int end) {
            switch (command) {
                case "mathrm", "mathbf", "mathcal", "boldsymbol", "text" -> {
                    return end;
                }
                case "hat", "bar", "vec" -> {
                    int close = closing(tex, end);
                    end();
                    read(tex.substring(end, close));
                    end();
                    append(command);
                    end();
                    return close;
                }
                default -> {
                    end();
                    append(command);
                    end();
                    return end;
                }
            }
        }

        private void character(char c, char before) {
            switch (c) {
                case '\'' -> primes++;
                case '+' -> word("plus");
                case '-' -> word("minus");
                default -> {
                    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                    if (!letter && (c < '0' || c > '9')) {
                        if (!glued) {
                            end();
                        }
                    } else {
                        if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z') {
                            end();
                        }
                        append(String.valueOf(c));
                    }
                }
            }
        }

        private void word(String word) {
            end();
            append(word);
            end();
        }

        private void append(String letters) {
            if (!inWord && text.length() > 0 && !glued) {
                text.append('_');
            }
            text.append(letters);
            inWord = true;
            glued = false;
        }

        void end() {
            inWord = false;
        }

        String result() {
            end();
            for (int i = 0; i < primes; i++) {
                word("prime");
            }
            return text.toString().toUpperCase(Locale.ROOT);
        }

        private static int lettersEnd(String tex, int from) {
            int at = from;
            while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
                at++;
            }
            return at;
        }

        /** The offset after the brace that closes the one at {@code open}. */
        private static int closing(String tex, int open) {
            int depth = 0;
            for (int i = open; i < tex.length(); i++) {
                if (tex.charAt(i) == '{') {
                    depth++;
                } else if (tex.charAt(i) == '}' && --depth == 0) {
                    return i + 1;
                }
            }
            return tex.length();
        }
    }
}
