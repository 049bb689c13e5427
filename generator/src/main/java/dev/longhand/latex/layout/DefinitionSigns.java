package dev.longhand.latex.layout;

import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.TokenRewriting;
import java.util.Set;

/** {@code :=} put together from parts so that the colon stands at the right height: {@code \mathrel{\mathop:}=}. */
final class DefinitionSigns {

    private static final Set<String> COMMANDS = Set.of("\\mathrel", "\\mathop", "\\vcentcolon");
    private static final int LONGEST = 12;

    private DefinitionSigns() {}

    /** Puts a single sign where these parts stand here. */
    static boolean rewrite(TokenRewriting tokens) {
        Token first = tokens.peek(0);
        if (!first.isOneOf(COMMANDS)) {
            return false;
        }
        int depth = 0;
        boolean colon = false;
        boolean equal = false;
        int ahead = 0;
        while (ahead < LONGEST && !(equal && depth == 0)) {
            Token token = tokens.peek(ahead);
            if (!colon && (token.is(":") || token.is("\\vcentcolon"))) {
                colon = true;
            } else if (colon && !equal && token.is("=")) {
                equal = true;
            } else if (!colon && !equal && token.is("\\coloneqq")) {
                colon = true;
                equal = true;
            } else if (token.is(Kind.OPEN)) {
                depth++;
            } else if (token.is(Kind.CLOSE) && depth > 0) {
                depth--;
            } else if (!token.isOneOf(COMMANDS)) {
                return false;
            }
            ahead++;
        }
        if (!equal || depth != 0) {
            return false;
        }
        tokens.moveTo(tokens.index() + ahead);
        tokens.put(Kind.COMMAND, "\\coloneqq", first);
        return true;
    }
}
