package dev.longhand.latex.token;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Sign;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands between things: signs of relation, of products and sums, and what parts statements. */
public final class Signs {

    private static final Map<String, Join> JOINS = Map.ofEntries(
            Map.entry("\\cdot", Join.DOT),
            Map.entry("\\cdotp", Join.DOT),
            Map.entry("\\bullet", Join.DOT),
            Map.entry("\\times", Join.CROSS),
            Map.entry("*", Join.STAR),
            Map.entry("/", Join.SLASH),
            Map.entry("\\div", Join.SLASH),
            Map.entry("\\oslash", Join.SLASH),
            Map.entry("\\odot", Join.ODOT),
            Map.entry("\\circ", Join.CIRC),
            Map.entry("\\otimes", Join.OTIMES));
    private static final Map<String, Sign> SUM_SIGNS =
            Map.of("+", Sign.PLUS, "-", Sign.MINUS, "\\pm", Sign.PLUS_MINUS, "\\mp", Sign.PLUS_MINUS);
    private static final Map<String, Relation.Kind> RELATIONS = relations();
    private static final Set<String> IMPLIES = WordList.commands(
            "Rightarrow implies Longrightarrow iff Leftrightarrow Longleftrightarrow Leftarrow impliedby",
            "Longleftarrow therefore because");
    private static final Set<String> WIDE = Set.of("\\quad", "\\qquad", "\\ ", "\\enspace", "\\enskip", "\\hfill");
    private static final Set<String> END_MARKS =
            Set.of("\\#", "\\blacksquare", "\\checkmark", "\\qed", "\\qedhere", "\\qedsymbol");

    private Signs() {}

    /** The product or quotient that a sign stands for, or null for any other token. */
    public static @Nullable Join join(Token token) {
        return token.isOneOf(JOINS.keySet()) ? JOINS.get(token.text()) : null;
    }

    /** The sign of a term in a sum, or null for any other token. */
    public static @Nullable Sign sign(Token token) {
        return token.isOneOf(SUM_SIGNS.keySet()) ? SUM_SIGNS.get(token.text()) : null;
    }

    /** The relation that a sign stands for, or null for any other token. */
    public static Relation.@Nullable Kind relation(Token token) {
        return token.isOneOf(RELATIONS.keySet()) ? RELATIONS.get(token.text()) : null;
    }

    /** Whether this is an arrow from one thing to another, as of a path or a limit. */
    public static boolean isArrow(Token token) {
        return relation(token) == Relation.Kind.ARROW;
    }

    /** Whether this leads from a statement to another, on or back: {@code \iff}, {@code \therefore} and the like. */
    public static boolean isImplies(Token token) {
        return token.isOneOf(IMPLIES);
    }

    /** Whether this is a blank wide enough to part what stands on both sides of it. */
    public static boolean isWide(Token token) {
        return token.isOneOf(WIDE);
    }

    /** Whether this only says that something is at its end. */
    public static boolean isEndMark(Token token) {
        return token.isOneOf(END_MARKS);
    }

    /** Whether this parts statements wherever it stands. */
    public static boolean isSeparator(Token token) {
        return token.is(",")
                || token.is(";")
                || token.is(".")
                || token.is(":")
                || token.is("&")
                || token.is("\\\\")
                || isWide(token)
                || isImplies(token)
                || isEndMark(token);
    }

    private static Map<String, Relation.Kind> relations() {
        Map<String, Relation.Kind> kinds = new HashMap<>();
        put(kinds, Relation.Kind.EQUAL, "=");
        put(kinds, Relation.Kind.APPROXIMATELY, "\\approx", "\\simeq", "\\cong", "\\doteq", "\\approxeq");
        put(kinds, Relation.Kind.DEFINED, "\\coloneqq", "\\coloneq", "\\equiv", "\\triangleq", "\\eqdef", "\\defeq");
        put(kinds, Relation.Kind.NAMED, "\\eqqcolon", "\\eqcolon");
        put(
                kinds,
                Relation.Kind.UPDATED,
                "\\leftarrow",
                "\\gets",
                "\\longleftarrow",
                "\\xleftarrow",
                StepSigns.LESS,
                StepSigns.PLUS);
        put(kinds, Relation.Kind.LESS, "<");
        put(kinds, Relation.Kind.GREATER, ">");
        put(kinds, Relation.Kind.AT_MOST, "\\le", "\\leq", "\\leqslant", "\\leqq");
        put(kinds, Relation.Kind.AT_LEAST, "\\ge", "\\geq", "\\geqslant", "\\geqq");
        put(kinds, Relation.Kind.UNEQUAL, "\\ne", "\\neq");
        put(kinds, Relation.Kind.PROPORTIONAL, "\\propto", "\\sim");
        put(kinds, Relation.Kind.ELEMENT, "\\in");
        put(kinds, Relation.Kind.OTHER, "\\notin", "\\ni", "\\subset", "\\subseteq", "\\supset", "\\ll", "\\gg");
        put(
                kinds,
                Relation.Kind.ARROW,
                "\\rightarrow",
                "\\to",
                "\\mapsto",
                "\\longrightarrow",
                "\\longmapsto",
                "\\xrightarrow",
                "\\xmapsto",
                "\\hookrightarrow",
                "\\rightsquigarrow",
                "\\leadsto",
                "\\leftrightarrow",
                "\\downarrow",
                "\\uparrow",
                "\\Downarrow",
                "\\searrow",
                "\\nearrow");
        return kinds;
    }

    private static void put(Map<String, Relation.Kind> kinds, Relation.Kind kind, String... signs) {
        for (String sign : signs) {
            kinds.put(sign, kind);
        }
    }
}
