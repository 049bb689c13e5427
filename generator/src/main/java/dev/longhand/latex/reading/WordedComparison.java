package dev.longhand.latex.reading;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A comparison of two letters that is set as text, {@code \text{if i = j}}. */
final class WordedComparison {

    private static final Pattern COMPARISON =
            Pattern.compile("\\s*(?:(?:if|when|for|for all|where)\\s+)?([A-Za-z])\\s*(=|==|!=|<>|≠|<|>|≤|≥|<=|>=)\\s*"
                    + "([A-Za-z]|\\d{1,4})\\s*[,.]?\\s*");
    private static final Map<String, Relation.Kind> KINDS = Map.of(
            "=",
            Relation.Kind.EQUAL,
            "==",
            Relation.Kind.EQUAL,
            "!=",
            Relation.Kind.UNEQUAL,
            "<>",
            Relation.Kind.UNEQUAL,
            "≠",
            Relation.Kind.UNEQUAL,
            "<",
            Relation.Kind.LESS,
            ">",
            Relation.Kind.GREATER,
            "≤",
            Relation.Kind.AT_MOST,
            "<=",
            Relation.Kind.AT_MOST,
            "≥",
            Relation.Kind.AT_LEAST);

    private WordedComparison() {}

    /** The comparison, or null where the text is none. */
    static @Nullable Tree of(Words words) {
        Matcher text = COMPARISON.matcher(words.text());
        if (!text.matches()) {
            return null;
        }
        Span span = words.span();
        String right = text.group(3);
        Tree other = Character.isDigit(right.charAt(0)) ? new Numeral(span, right) : new Symbol(span, right);
        Relation.Kind kind = KINDS.getOrDefault(text.group(2), Relation.Kind.AT_LEAST);
        return new Chain(
                span, List.of(new Symbol(span, text.group(1)), other), List.of(new Relation(span, kind, null)));
    }
}
