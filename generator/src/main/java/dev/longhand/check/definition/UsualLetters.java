package dev.longhand.check.definition;

import dev.longhand.notes.meaning.WrittenName;
import java.util.Set;

/** What letters usually stand for: capitals for matrices or for losses and counts, small ones for vectors and numbers. */
public final class UsualLetters {

    private static final Set<String> NUMBERS = Set.of(
            "L",
            "C",
            "E",
            "J",
            "N",
            "M",
            "T",
            "n",
            "m",
            "\\eta",
            "\\lambda",
            "\\alpha",
            "\\epsilon",
            "\\varepsilon",
            "Loss",
            "loss");

    /** Greek capitals that stand for matrices as Latin ones do; not those of differences, sums and products. */
    public static final String GREEK = "\\\\(?:Phi|Theta|Sigma|Lambda|Omega|Psi|Gamma|Xi)";

    private UsualLetters() {}

    /** Whether a capital or other letter is a number to nearly everybody. */
    public static boolean isNumber(WrittenName name) {
        return isNumber(name.base());
    }

    /** Whether a letter is a number to nearly everybody. */
    public static boolean isNumber(String base) {
        return NUMBERS.contains(base);
    }

    /** Whether the letter of a name is a small one, in Greek too. */
    public static boolean isSmall(WrittenName name) {
        String letter = name.base().substring(name.base().lastIndexOf(' ') + 1);
        return Character.isLowerCase(letter.charAt(letter.startsWith("\\") && letter.length() > 1 ? 1 : 0));
    }
}
