package dev.longhand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of LaTeX that we emit: what JLaTeXMath, KaTeX, MathJax and LaTeX itself all read the same way. A command
 * comes in here when all of them have been seen to draw it; {@link EmittedSubsetTest} asks the first two.
 */
public final class EmittedSubset {

    private static final int MOST_COLUMNS = 10;

    private static final Set<String> ENVIRONMENTS = Set.of("aligned", "cases", "bmatrix", "matrix");

    /** The base names of the xcolor package, less those that JLaTeXMath does not know. */
    private static final Set<String> COLOURS = Set.of(
            "red", "green", "blue", "cyan", "magenta", "yellow", "black", "gray", "white", "brown", "orange", "purple",
            "violet");

    /** Arguments per command: {@code m} maths, {@code t} text, {@code c} colour, {@code d} maths between dollars. */
    private static final Map<String, String> COMMANDS = commands();

    private static final Pattern FORBIDDEN = Pattern.compile("[^\\x20-\\x7e\\n]|\\n[ \\n]*\\n|[~@\"`?]");
    private static final Pattern TOKEN = Pattern.compile("\\\\(?:[A-Za-z]+|.)|[^\\\\]");
    private static final Pattern ENVIRONMENT_NAME = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern COLOUR = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern TEXT = Pattern.compile("\\{(?:[^\\\\{}$_^&%#]|\\\\[_{}%&#$])*}");
    private static final Pattern DELIMITER =
            Pattern.compile(" *(?:[()\\[\\]|./<>]|\\\\(?:[{}|]|[lr](?:angle|vert|Vert)))");

    private final String tex;
    private int position;

    private EmittedSubset(String tex) {
        this.tex = tex;
    }

    /** What takes the display formula out of the subset and where, or nothing if it lies within. */
    public static Optional<String> error(String tex) {
        try {
            Matcher forbidden = FORBIDDEN.matcher(tex);
            if (forbidden.find()) {
                throw new Outside("character or blank line not allowed", forbidden.start());
            }
            new EmittedSubset(tex).formula("", false);
            return Optional.empty();
        } catch (Outside e) {
            return Optional.of(e.complaint);
        }
    }

    /** Reads up to and including {@code end}, the closing token; the empty string stands for the end of the input. */
    private void formula(String end, boolean cells) {
        boolean subscript = false;
        boolean superscript = false;
        boolean prime = false;
        int columns = 1;
        while (true) {
            int start = position;
            String token = next();
            if (token.equals(end)) {
                return;
            }
            switch (token) {
                case " ", "\n" -> {}
                case "_" -> {
                    require(!subscript, "double subscript", start);
                    subscript = true;
                    argument('m');
                }
                case "^" -> {
                    require(!superscript && !prime, "double superscript", start);
                    superscript = true;
                    argument('m');
                }
                case "'" -> {
                    require(!superscript, "double superscript", start);
                    prime = true;
                }
                case "&", "\\\\" -> {
                    require(cells, token + " outside an environment", start);
                    columns = token.equals("&") ? columns + 1 : 1;
                    require(columns <= MOST_COLUMNS, "too many columns", start);
                    require(
                            !token.equals("\\\\")
                                    || !tex.substring(position).strip().startsWith("["),
                            "\\\\[",
                            start);
                    subscript = superscript = prime = false;
                }
                default -> {
                    atom(token, start);
                    subscript = superscript = prime = false;
                }
            }
        }
    }

    private void atom(String token, int start) {
        switch (token) {
            case "{" -> formula("}", false);
            case "\\left" -> {
                match(DELIMITER, "delimiter expected");
                formula("\\right", false);
                match(DELIMITER, "delimiter expected");
            }
            case "\\bigl", "\\bigr", "\\Bigl", "\\Bigr" -> match(DELIMITER, "delimiter expected");
            case "\\begin" -> {
                String name = match(ENVIRONMENT_NAME, "environment expected").group(1);
                require(ENVIRONMENTS.contains(name), "environment " + name, start);
                formula("\\end", true);
                String closed = match(ENVIRONMENT_NAME, "environment expected").group(1);
                require(closed.equals(name), name + " closed as " + closed, start);
            }
            default -> {
                require(!token.isEmpty(), "unexpected end", start);
                require(!"}$%#".contains(token), "unexpected " + token, start);
                if (token.startsWith("\\")) {
                    require(COMMANDS.containsKey(token), "command " + token, start);
                    COMMANDS.getOrDefault(token, "").chars().forEach(this::argument);
                }
            }
        }
    }

    private void argument(int kind) {
        switch (kind) {
            case 't' -> match(TEXT, "plain text in braces expected");
            case 'c' -> {
                int start = position;
                String colour = match(COLOUR, "colour name expected").group(1);
                require(COLOURS.contains(colour), "colour " + colour, start);
            }
            case 'd' -> {
                match(Pattern.compile("\\{\\$"), "{$ expected");
                formula("$", false);
                match(Pattern.compile("}"), "} expected");
            }
            default -> {
                match(Pattern.compile(" *"), "");
                int start = position;
                String token = next();
                require(token.equals("{") || token.matches("[A-Za-z0-9*]|\\\\[A-Za-z]+"), "argument expected", start);
                atom(token, start);
            }
        }
    }

    private String next() {
        return position == tex.length() ? "" : match(TOKEN, "command expected").group();
    }

    private Matcher match(Pattern pattern, String complaint) {
        Matcher matcher = pattern.matcher(tex).region(position, tex.length());
        require(matcher.lookingAt(), complaint, position);
        position = matcher.end();
        return matcher;
    }

    private static void require(boolean holds, String complaint, int position) {
        if (!holds) {
            throw new Outside(complaint, position);
        }
    }

    /** Each command once, with an argument of each kind that it takes, and each colour. */
    static Stream<String> samples() {
        return Stream.concat(
                COLOURS.stream().sorted().map(colour -> "\\textcolor{" + colour + "}{x}"), sampleCommands());
    }

    private static Stream<String> sampleCommands() {
        Map<Character, String> sample = Map.of('m', "{x}", 't', "{a b}", 'c', "{red}", 'd', "{$x$}");
        return new TreeMap<>(COMMANDS)
                .entrySet().stream()
                        .map(command -> command.getKey()
                                + command.getValue()
                                        .chars()
                                        .mapToObj(kind -> sample.get((char) kind))
                                        .collect(Collectors.joining())
                                + " y");
    }

    private static Map<String, String> commands() {
        Map<String, String> commands = new HashMap<>();
        declare(
                commands,
                "",
                "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu");
        declare(commands, "", "xi pi rho sigma tau upsilon phi varphi chi psi omega ell");
        declare(commands, "", "Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega nabla partial infty");
        declare(commands, "", "cdot times odot circ pm mp sum prod max min exp ln log tanh sinh cosh");
        declare(commands, "", "le leq ge geq ne neq approx equiv in top prime to mid dots ldots cdots vdots ddots");
        declare(commands, "", "Rightarrow rightarrow leftarrow quad qquad displaystyle , ; : ! { } |");
        commands.put("\\ ", "");
        declare(commands, "m", "hat bar vec dot tilde sqrt mathcal mathrm mathbf mathbb boldsymbol");
        declare(commands, "m", "underbrace overbrace underline overline boxed cancel xrightarrow xleftarrow");
        declare(commands, "mm", "frac tfrac dfrac overset underset");
        declare(commands, "t", "text");
        declare(commands, "cm", "textcolor");
        declare(commands, "cd", "colorbox");
        declare(commands, "ccd", "fcolorbox");
        return Map.copyOf(commands);
    }

    private static void declare(Map<String, String> commands, String arguments, String names) {
        Arrays.stream(names.split(" ", -1)).forEach(name -> commands.put("\\" + name, arguments));
    }

    private static final class Outside extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String complaint;

        Outside(String complaint, int position) {
            this.complaint = complaint + " at " + position;
        }
    }
}
