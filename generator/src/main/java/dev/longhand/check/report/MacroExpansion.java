package dev.longhand.check.report;

import dev.longhand.latex.token.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes out a document's own commands, so that a formula can be drawn without knowing them. */
final class MacroExpansion {

    /** Commands that call themselves, or double their text at every step, end here: what is left over is not drawn. */
    private static final int MOST_STEPS = 500;

    private static final int LONGEST = 10_000;

    private final Map<String, Macro> macros;
    private int steps;

    private MacroExpansion(Map<String, Macro> macros) {
        this.macros = macros;
    }

    static String of(String tex, Map<String, Macro> macros) {
        return macros.isEmpty() ? tex : new MacroExpansion(macros).expand(tex);
    }

    private String expand(String tex) {
        String rest = tex;
        StringBuilder done = new StringBuilder();
        while (!rest.isEmpty() && done.length() + rest.length() < LONGEST) {
            int end = tokenEnd(rest, 0);
            String token = rest.substring(0, end);
            Macro macro = macros.get(token);
            if (macro == null || macro.option() != null || steps >= MOST_STEPS) {
                done.append(token);
                rest = rest.substring(end);
                continue;
            }
            steps++;
            List<String> arguments = new ArrayList<>();
            for (int i = 0; i < macro.arguments(); i++) {
                int from = end;
                while (from < rest.length() && Character.isWhitespace(rest.charAt(from))) {
                    from++;
                }
                end = argumentEnd(rest, from);
                String argument = rest.substring(from, end);
                arguments.add(
                        argument.startsWith("{") && argument.endsWith("}")
                                ? argument.substring(1, argument.length() - 1)
                                : argument);
            }
            rest = filled(macro.body(), arguments) + rest.substring(end);
        }
        return done + rest;
    }

    private static String filled(String body, List<String> arguments) {
        String filled = "{" + body + "}";
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("#" + (i + 1), arguments.get(i));
        }
        return filled;
    }

    private static int tokenEnd(String tex, int from) {
        if (tex.charAt(from) != '\\' || from + 1 == tex.length()) {
            return from + 1;
        }
        int end = from + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        return Math.max(end, from + 2);
    }

    private static int argumentEnd(String tex, int from) {
        if (from >= tex.length()) {
            return tex.length();
        }
        if (tex.charAt(from) != '{') {
            return tokenEnd(tex, from);
        }
        int depth = 0;
        for (int i = from; i < tex.length(); i = tokenEnd(tex, i)) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return tex.length();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
