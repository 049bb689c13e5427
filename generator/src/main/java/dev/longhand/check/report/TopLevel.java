package dev.longhand.check.report;

import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a formula may be cut into pieces that can be drawn alone: outside braces, fences and environments. */
final class TopLevel {

    private static final Pattern OUTER = Pattern.compile(
            "\\s*\\\\begin\\{(aligned|align\\*?|split|gathered|gather\\*?|equation\\*?|eqnarray\\*?)\\}(.*)\\\\end\\{\\1\\}\\s*",
            Pattern.DOTALL);

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(?:left|right|middle)(?![a-zA-Z])|\\\\(?:begin|end)\\s*\\{[^{}]*\\}|\\\\\\\\(?:\\s*\\[[^\\]]*\\])?|\\\\[a-zA-Z]+|\\\\.|[{}&]",
            Pattern.DOTALL);

    /** What parts the rows, or the columns of a row. */
    record Separator(Span span, boolean row) {}

    private final Span inner;
    private final BitSet cuts = new BitSet();
    private final List<Separator> separators = new ArrayList<>();

    private TopLevel(Span inner) {
        this.inner = inner;
    }

    static TopLevel of(String tex) {
        Matcher outer = OUTER.matcher(tex);
        Span inner = outer.matches() && tex.indexOf("\\begin{" + outer.group(1) + "}", outer.start(2)) < 0
                ? new Span(outer.start(2), outer.end(2))
                : new Span(0, tex.length());
        TopLevel top = new TopLevel(inner);
        top.scan(tex);
        return top;
    }

    /** The formula without an environment that is all around it. */
    Span inner() {
        return inner;
    }

    boolean canCutAt(int offset) {
        return cuts.get(offset);
    }

    /** The separators between two offsets, in order. */
    List<Separator> separators(int from, int to) {
        return separators.stream()
                .filter(s -> s.span().start() >= from && s.span().end() <= to)
                .toList();
    }

    private void scan(String tex) {
        Matcher tokens = TOKEN.matcher(tex).region(inner.start(), inner.end());
        int depth = 0;
        int at = inner.start();
        while (tokens.find()) {
            if (depth == 0) {
                cuts.set(at, tokens.start() + 1);
            }
            String token = tokens.group();
            if (depth == 0 && (token.equals("&") || token.startsWith("\\\\"))) {
                separators.add(new Separator(new Span(tokens.start(), tokens.end()), !token.equals("&")));
            }
            depth += change(token);
            at = tokens.end();
        }
        if (depth == 0) {
            cuts.set(at, inner.end() + 1);
        }
    }

    private static int change(String token) {
        if (token.equals("{") || token.equals("\\left") || token.startsWith("\\begin")) {
            return 1;
        }
        return token.equals("}") || token.equals("\\right") || token.startsWith("\\end") ? -1 : 0;
    }
}
