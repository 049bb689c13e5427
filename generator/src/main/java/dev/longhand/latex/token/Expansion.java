package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces the document's own commands by what they stand for. Tokens of a body get the place where it is used. */
public final class Expansion {

    private static final int MOST_TOKENS = 200_000;
    private static final int MOST_NESTED = 50;
    private static final int LONGEST_OPTION = 100;
    private static final int MOST_TEXT = 4_000_000;

    private final Map<String, Macro> macros;
    /** By the text of a body its tokens. */
    private final Map<String, List<Token>> bodies = new HashMap<>();

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Token> result = new ArrayList<>();
    private int handled;

    private Expansion(Map<String, Macro> macros) {
        this.macros = macros;
    }

    /**
     * The tokens without commands of the document.
     *
     * @param end length of the text
     */
    public static List<Token> of(List<Token> tokens, Map<String, Macro> macros, int end) {
        Expansion expansion = new Expansion(macros);
        expansion.frames.push(new Frame(tokens, 0));
        expansion.run(end);
        return expansion.result;
    }

    private void run(int end) {
        for (Frame frame = current(); frame != null; frame = current()) {
            Token token = frame.next();
            Macro macro = token.is(Kind.COMMAND) ? macro(token.text(), frame) : null;
            if (macro == null) {
                result.add(token);
            } else if (frame.depth >= MOST_NESTED) {
                bad(token, token.end(), "'" + token.text() + "' expands too deeply: it may be defined by itself");
            } else {
                expand(token, macro, frame.depth + 1);
            }
            if (handled > MOST_TOKENS) {
                // all that is left is given up, or a part would pass for the whole
                bad(token, end, "the macros expand to more than " + MOST_TOKENS + " tokens");
                return;
            }
        }
    }

    private void expand(Token use, Macro macro, int depth) {
        List<List<Token>> arguments = new ArrayList<>();
        int end = use.end();
        for (int i = 0; i < macro.arguments(); i++) {
            String option = i == 0 ? macro.option() : null;
            List<Token> argument = option == null ? argument() : option(option);
            if (argument == null) {
                bad(use, end, "'" + use.text() + "' needs " + macro.arguments() + " arguments");
                return;
            }
            for (Token token : argument) {
                end = Math.max(end, token.end());
            }
            arguments.add(option == null ? inner(argument) : argument);
        }
        List<Token> body = bodies.computeIfAbsent(macro.body(), Lexer::tokens);
        List<Token> expanded = new ArrayList<>();
        for (int i = 0; i < body.size() && handled <= MOST_TOKENS; i++) {
            Token token = body.get(i);
            Token next = i + 1 < body.size() ? body.get(i + 1) : token;
            if (token.is("#")
                    && next.is(Kind.DIGIT)
                    && Integer.parseInt(next.text()) <= arguments.size()
                    && !next.text().equals("0")) {
                i++;
                for (Token part : arguments.get(Integer.parseInt(next.text()) - 1)) {
                    add(expanded, part, use, end);
                }
            } else if (token.is(Kind.TEXT)) {
                add(expanded, new Token(Kind.TEXT, filled(token.text(), arguments), 0, 0, token.spaced()), use, end);
            } else {
                add(expanded, token, use, end);
            }
        }
        frames.push(new Frame(expanded, depth));
    }

    private void add(List<Token> expanded, Token token, Token use, int end) {
        handled++;
        Token placed = token.at(use.start(), end);
        expanded.add(expanded.isEmpty() && use.spaced() ? placed.afterSpace() : placed);
    }

    /** The next token, or the tokens from the next opening brace to its closing one; null if there is none. */
    private @Nullable List<Token> argument() {
        List<Token> argument = new ArrayList<>();
        int open = 0;
        for (Frame frame = current(); frame != null; frame = current()) {
            Token token = frame.next();
            handled++;
            argument.add(token);
            open += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
            if (open < 0) {
                frame.at--;
                return null;
            }
            if (open == 0) {
                return argument;
            }
        }
        // nothing is lost: what was looked through is read on as it stands
        frames.push(new Frame(argument, 0));
        return null;
    }

    /** What stands in square brackets, or what stands for it where there are none. */
    private List<Token> option(String otherwise) {
        Frame frame = current();
        if (frame != null && otherwise.isEmpty() && frame.tokens.get(frame.at).is("*")) {
            frame.next();
            frame = current();
        }
        int end = frame == null || !frame.tokens.get(frame.at).is("[") ? -1 : closing(frame);
        if (frame == null || end < 0) {
            return Lexer.tokens(otherwise);
        }
        List<Token> option = frame.tokens.subList(frame.at + 1, end);
        handled += option.size();
        frame.at = end + 1;
        return option;
    }

    /** The index of the bracket that closes the one at which a frame stands, or -1. */
    private static int closing(Frame frame) {
        int open = 0;
        for (int i = frame.at + 1; i < Math.min(frame.tokens.size(), frame.at + LONGEST_OPTION); i++) {
            Token token = frame.tokens.get(i);
            if (open == 0 && token.is("]")) {
                return i;
            }
            open += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
        }
        return -1;
    }

    private void bad(Token use, int end, String message) {
        result.add(new Token(Kind.BAD, message, use.start(), end, use.spaced()));
    }

    private @Nullable Macro macro(String command, Frame frame) {
        Macro macro = macros.get(command);
        macro = macro != null ? macro : macros.get(command.substring(1));
        return macro != null ? macro : PackageCommands.macro(command, frame.tokens, frame.at);
    }

    private @Nullable Frame current() {
        while (!frames.isEmpty() && frames.peek().at >= frames.peek().tokens.size()) {
            frames.pop();
        }
        return frames.peek();
    }

    private static List<Token> inner(List<Token> argument) {
        return argument.get(0).is(Kind.OPEN) ? argument.subList(1, argument.size() - 1) : argument;
    }

    private String filled(String text, List<List<Token>> arguments) {
        String filled = text;
        for (int i = 0; i < arguments.size() && filled.indexOf('#') >= 0; i++) {
            StringBuilder argument = new StringBuilder();
            for (Token token : arguments.get(i)) {
                argument.append(token.spaced() ? " " : "").append(token.text());
            }
            if ((long) argument.length() * filled.length() > MOST_TEXT) {
                handled = MOST_TOKENS + 1;
                break;
            }
            filled = filled.replace("#" + (i + 1), argument);
        }
        return filled;
    }

    /** Tokens that are still to be read. */
    private static final class Frame {
        final List<Token> tokens;
        final int depth;
        int at;

        Frame(List<Token> tokens, int depth) {
            this.tokens = tokens;
            this.depth = depth;
        }

        Token next() {
            return tokens.get(at++);
        }
    }
}
