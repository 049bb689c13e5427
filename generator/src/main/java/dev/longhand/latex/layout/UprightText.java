package dev.longhand.latex.layout;

import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.TokenRewriting;
import java.util.Set;

/** Upright words: {@code \mathrm{softmax}} is a name like {@code \text{softmax}}. */
final class UprightText {

    private static final Set<String> COMMANDS = Set.of("\\mathrm", "\\operatorname", "\\rm", "\\mathit", "\\mathop");

    private UprightText() {}

    /** Puts a text where the command here has only letters as its argument. */
    static boolean rewrite(TokenRewriting tokens) {
        Token command = tokens.peek(0);
        if (!command.isOneOf(COMMANDS)) {
            return false;
        }
        boolean toGroupEnd = command.is("\\rm");
        int first = tokens.peek(1).is("*") ? 2 : 1;
        boolean braced = !toGroupEnd && tokens.peek(first).is(Kind.OPEN);
        int most = braced || toGroupEnd ? Integer.MAX_VALUE : 1;
        int ahead = braced ? first + 1 : first;
        StringBuilder word = new StringBuilder();
        while (word.length() < most && isPart(tokens.peek(ahead))) {
            word.append(tokens.peek(ahead).is(Kind.LETTER) ? tokens.peek(ahead).text() : "");
            ahead++;
        }
        boolean closed = !braced || tokens.peek(ahead).is(Kind.CLOSE);
        // a single slanted letter is what letters are anyway
        if (word.isEmpty() || !closed || (command.is("\\mathit") && word.length() < 2)) {
            return false;
        }
        tokens.moveTo(tokens.index() + (braced ? ahead + 1 : ahead));
        tokens.put(Kind.TEXT, word.toString(), command);
        return true;
    }

    private static boolean isPart(Token token) {
        return token.is(Kind.LETTER) || token.is("\\,") || token.is("\\!") || token.is("-");
    }
}
