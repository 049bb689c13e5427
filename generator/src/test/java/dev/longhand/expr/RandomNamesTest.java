package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is read as a name, nothing but a name comes out. */
class RandomNamesTest {

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");
    private static final Set<String> ALLOWED = Set.of(
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
            "ell",
            "hat",
            "bar",
            "vec",
            "mathrm",
            "mathbf",
            "mathcal",
            "boldsymbol",
            "text");

    /** Either no name, or a name in the allowed commands whose TeX is the same name again. */
    @Test
    void randomTextsNeverSmuggleAnything() {
        String[] pieces = {
            "a",
            "b",
            "W",
            "xy",
            "1",
            "23",
            "_",
            "^",
            "{",
            "}",
            "'",
            " ",
            ",",
            "+",
            "-",
            "(",
            ")",
            "\\",
            "\\alpha",
            "\\hat",
            "\\bar",
            "\\vec{",
            "\\mathrm{",
            "\\text{",
            "\\input",
            "\\alpha b",
            "_{",
            "^{",
            "_1",
            "^2",
            "α",
            "Σ",
            "$",
            "%",
            "#",
            "&",
            "~",
            "\n",
            "\t",
            "\"",
            "<",
            "é",
            "\u202e",
            "\uD835\uDC99"
        };
        SplittableRandom random = new SplittableRandom(20_240_607);
        Set<Name> names = new HashSet<>();
        for (int round = 0; round < 40_000; round++) {
            StringBuilder text = new StringBuilder(round % 2 == 0 ? "" : written(random, 0));
            int changes = round % 2 == 0 ? 1 + random.nextInt(9) : random.nextInt(3);
            for (int i = 0; i < changes; i++) {
                text.insert(random.nextInt(text.length() + 1), pieces[random.nextInt(pieces.length)]);
            }
            readSafely(text.toString(), names);
        }
        assertTrue(names.size() > 2000, "only " + names.size() + " names");
    }

    private static String written(SplittableRandom random, int depth) {
        String base = switch (random.nextInt(depth < 3 ? 6 : 4)) {
            case 0 -> "\\beta";
            case 1 -> "δ";
            case 2 -> "word";
            case 3 -> "x" + "'".repeat(random.nextInt(2));
            case 4 -> "\\hat{" + written(random, depth + 1) + "}";
            default -> "\\text{some word}";
        };
        return base + script(random, depth, "_") + script(random, depth, "^");
    }

    private static String script(SplittableRandom random, int depth, String mark) {
        return switch (random.nextInt(depth < 3 ? 5 : 3)) {
            case 0 -> mark + random.nextInt(30);
            case 1 -> mark + "{(" + random.nextInt(9) + "),k}";
            case 2 -> "";
            case 3 -> mark + "{" + written(random, depth + 1) + "}";
            default -> mark + "{" + written(random, depth + 1) + " " + written(random, depth + 1) + "}";
        };
    }

    private static void readSafely(String text, Set<Name> names) {
        Name name;
        try {
            name = Name.of(text);
        } catch (IllegalName refused) {
            assertTrue(refused.offset() >= 0 && refused.offset() <= text.length(), text);
            return;
        }
        String tex = name.tex();
        assertEquals(name, Name.of(tex), text);
        assertTrue(tex.matches("[A-Za-z0-9\\\\{}_^',+()\\- ]+"), tex);
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth >= 0, tex);
        }
        assertEquals(0, depth, tex);
        Matcher command = COMMAND.matcher(tex);
        while (command.find()) {
            assertTrue(ALLOWED.contains(command.group(1)), tex);
        }
        names.add(name);
    }
}
