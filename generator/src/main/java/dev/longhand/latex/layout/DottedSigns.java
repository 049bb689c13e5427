package dev.longhand.latex.layout;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.tree.Tree.Join;
import java.util.ArrayList;
import java.util.List;

/** Full stops before signs of products, {@code a .\ast b}, {@code a .\times b}: so machines write what is done entry by entry. */
public final class DottedSigns {

    private DottedSigns() {}

    /** The tokens with one sign in the place of such two. */
    public static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean behind = i > 0
                    && i + 1 < tokens.size()
                    && Gaps.endsOperand(tokens.get(i - 1))
                    && !Signs.isSeparator(tokens.get(i - 1));
            Join join = behind && token.is(".") ? Signs.join(tokens.get(i + 1)) : null;
            if (join == null) {
                joined.add(token);
                continue;
            }
            Token sign = tokens.get(++i);
            boolean divides = join == Join.SLASH;
            joined.add(new Token(
                    divides ? sign.kind() : Kind.COMMAND,
                    divides ? sign.text() : "\\odot",
                    token.start(),
                    sign.end(),
                    token.spaced()));
        }
        return joined;
    }
}
