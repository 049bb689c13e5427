package dev.longhand.latex.tree;

import java.util.regex.Pattern;

/** Trees as text that is the same for what is written alike. */
final class Spelling {

    private static final Pattern PLACE = Pattern.compile("Span\\[[^]]*\\]");

    private Spelling() {}

    static String of(Tree tree) {
        return PLACE.matcher(tree.toString()).replaceAll("");
    }
}
