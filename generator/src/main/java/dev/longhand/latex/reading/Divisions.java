package dev.longhand.latex.reading;

import dev.longhand.latex.token.Delimiters;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Notation;
import dev.longhand.latex.tree.Tree.Saying;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Set;

/** A single bar that divides what stands in a bracket: {@code p(y|x)}, {@code {x \mid x > 0}}, {@code D(p \| q)}. */
final class Divisions {

    /** Brackets are searched this far, so that many nested ones cost no more than their length. */
    private static final int FARTHEST = 200;

    private static final Set<String> BARS = Set.of("|", "\\mid");
    private static final Set<String> OPENING = Set.of("(", "[", "\\{", "\\langle", "\\lvert", "\\lVert");

    private Divisions() {}

    /** What divides the bracket whose content starts at the next token; empty if nothing does. */
    static Set<String> divider(String opening, Tokens tokens) {
        if (!Set.of("(", "[", "\\{").contains(opening)) {
            return Set.of();
        }
        int bars = 0;
        int doubles = 0;
        int colons = 0;
        int depth = 0;
        for (int ahead = 0; ahead < FARTHEST; ahead++) {
            Token token = tokens.peek(ahead);
            if (depth == 0 && isClosing(token)) {
                boolean set = opening.equals("\\{");
                boolean bar = bars == 1 && doubles == 0;
                if (bar || (set && bars + doubles == 0 && colons == 1)) {
                    return bar ? BARS : Set.of(":");
                }
                return bars == 0 && doubles == 1 ? Set.of("\\|") : Set.of();
            }
            depth += isOpening(token) ? 1 : isClosing(token) ? -1 : 0;
            boolean here = depth == 0 && !tokens.peek(ahead + 1).is("_");
            bars += here && token.isOneOf(BARS) ? 1 : 0;
            doubles += here && token.is("\\|") ? 1 : 0;
            colons += here && token.is(":") ? 1 : 0;
        }
        return Set.of();
    }

    static Notation of(Span span, String opening, Token divider, Tree before, Tree after) {
        Saying saying = divider.is("\\|") ? Saying.DIVERGENCE : opening.equals("\\{") ? Saying.SET : Saying.GIVEN;
        return new Notation(span, saying, List.of(before, after));
    }

    private static boolean isOpening(Token token) {
        return token.isOneOf(OPENING) || token.is(Kind.OPEN) || token.is(Kind.BEGIN) || token.is(Delimiters.NULL_OPEN);
    }

    private static boolean isClosing(Token token) {
        return Delimiters.isClosing(token) || token.is(Kind.CLOSE) || token.is(Kind.FINISH) || token.is(Kind.END);
    }
}
