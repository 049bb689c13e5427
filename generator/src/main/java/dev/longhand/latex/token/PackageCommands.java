package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Commands of the packages physics and derivative, written out: {@code \dv{f}{x}}, {@code \pdv[2]{f}{x}}, {@code
 * \norm{x}}. How many arguments a derivative has is told by what stands behind it.
 */
final class PackageCommands {
    private static final int FARTHEST = 400;

    private static final Map<String, Macro> PLAIN = Map.of(
            "\\qty", new Macro(0, ""),
            "\\grad", new Macro(0, "\\nabla"),
            "\\dd", new Macro(0, "\\mathrm{d}"),
            "\\vdot", new Macro(0, "\\cdot"),
            "\\Arrowvert", new Macro(0, "\\|"),
            "\\space", new Macro(0, "\\ "),
            "\\land", new Macro(0, "\\text{ and }"));

    private static final Map<String, Macro> OF_BRACES = Map.of(
            "\\norm", new Macro(1, "\\lVert #1 \\rVert"),
            "\\abs", new Macro(1, "\\lvert #1 \\rvert"),
            "\\vb", new Macro(1, "\\mathbf{#1}"),
            "\\bold", new Macro(1, "\\mathbf{#1}"),
            "\\va", new Macro(1, "\\vec{#1}"));

    private PackageCommands() {}

    /** What a command says that the document does not define itself, by the tokens behind it; null for others. */
    static @Nullable Macro macro(String command, List<Token> tokens, int at) {
        Macro plain = PLAIN.get(command);
        boolean braces = at < tokens.size() && tokens.get(at).is(Kind.OPEN);
        if (plain != null) {
            return plain;
        }
        if (command.equals("\\dv") || command.equals("\\odv") || command.equals("\\pdv")) {
            return derivative(command, tokens, at);
        }
        return braces ? OF_BRACES.get(command) : null;
    }

    private static @Nullable Macro derivative(String command, List<Token> tokens, int at) {
        boolean partial = command.equals("\\pdv");
        String sign = partial ? "\\partial " : "\\mathrm{d} ";
        boolean order = at < tokens.size() && tokens.get(at).is("[");
        int groups = groups(tokens, order ? behind(tokens, at, true) : at);
        if (groups == 0) {
            return null;
        }
        if (order) {
            String below = sign + "#" + Math.min(groups + 1, 3) + "^{#1}";
            String of = groups == 1 ? "" : " #2";
            return new Macro(Math.min(groups + 1, 3), "\\frac{" + sign + "^{#1}" + of + "}{" + below + "}", "1");
        }
        if (groups == 1) {
            return new Macro(1, "\\frac{" + sign + "}{" + sign + "#1}");
        }
        return partial && groups > 2
                ? new Macro(3, "\\frac{" + sign + "^2 #1}{" + sign + "#2 " + sign + "#3}")
                : new Macro(2, "\\frac{" + sign + "#1}{" + sign + "#2}");
    }

    /** How many groups in braces follow one another, up to three. */
    private static int groups(List<Token> tokens, int from) {
        int at = from;
        int groups = 0;
        while (groups < 3 && at >= 0 && at < tokens.size() && tokens.get(at).is(Kind.OPEN)) {
            at = behind(tokens, at, false);
            groups += at < 0 ? 0 : 1;
        }
        return groups;
    }

    /** The index behind the group, or the option, that opens at an index; -1 where it is not closed. */
    private static int behind(List<Token> tokens, int from, boolean isOption) {
        int open = 0;
        for (int i = from; i < Math.min(tokens.size(), from + FARTHEST); i++) {
            Token token = tokens.get(i);
            boolean opens = isOption ? token.is("[") : token.is(Kind.OPEN);
            boolean closes = isOption ? token.is("]") : token.is(Kind.CLOSE);
            open += opens ? 1 : closes ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
