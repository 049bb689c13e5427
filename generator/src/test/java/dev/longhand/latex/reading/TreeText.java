package dev.longhand.latex.reading;

import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.ReadFormula.Unread;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trees as text in brackets, everything in them, places apart. */
public final class TreeText {

    private static final Map<Tree.Join, String> JOINS = Map.ofEntries(
            Map.entry(Tree.Join.BESIDE, ""),
            Map.entry(Tree.Join.DOT, "."),
            Map.entry(Tree.Join.CROSS, "x "),
            Map.entry(Tree.Join.STAR, "* "),
            Map.entry(Tree.Join.SLASH, "/"),
            Map.entry(Tree.Join.ODOT, "odot "),
            Map.entry(Tree.Join.CIRC, "circ "),
            Map.entry(Tree.Join.OTIMES, "otimes "));
    private static final Map<Tree.Sign, String> SIGNS =
            Map.of(Tree.Sign.PLUS, "", Tree.Sign.MINUS, "-", Tree.Sign.PLUS_MINUS, "+-");
    private static final Map<Tree.Bracket, String> BRACKETS = Map.ofEntries(
            Map.entry(Tree.Bracket.ROUND, "()"),
            Map.entry(Tree.Bracket.SQUARE, "[]"),
            Map.entry(Tree.Bracket.CURLY, "{}"),
            Map.entry(Tree.Bracket.BAR, "||"),
            Map.entry(Tree.Bracket.DOUBLE_BAR, "||||"),
            Map.entry(Tree.Bracket.ANGLE, "<>"),
            Map.entry(Tree.Bracket.NONE, "group"));
    private static final Map<Tree.Separator, String> SEPARATORS = Map.of(
            Tree.Separator.NONE,
            "",
            Tree.Separator.COMMA,
            ",",
            Tree.Separator.SEMICOLON,
            ";",
            Tree.Separator.SPACE,
            "_");
    private static final Map<Relation.Kind, String> RELATIONS = Map.ofEntries(
            Map.entry(Relation.Kind.OTHER, "other"),
            Map.entry(Relation.Kind.EQUAL, "="),
            Map.entry(Relation.Kind.APPROXIMATELY, "~="),
            Map.entry(Relation.Kind.DEFINED, ":="),
            Map.entry(Relation.Kind.UPDATED, "<-"),
            Map.entry(Relation.Kind.LESS, "<"),
            Map.entry(Relation.Kind.GREATER, ">"),
            Map.entry(Relation.Kind.AT_MOST, "<="),
            Map.entry(Relation.Kind.AT_LEAST, ">="),
            Map.entry(Relation.Kind.UNEQUAL, "!="),
            Map.entry(Relation.Kind.PROPORTIONAL, "~"),
            Map.entry(Relation.Kind.ELEMENT, "in"),
            Map.entry(Relation.Kind.ARROW, "->"),
            Map.entry(Relation.Kind.IMPLIES, "=>"));

    private TreeText() {}

    /** One line for each statement and each thing not read. */
    public static List<String> of(ReadFormula formula) {
        List<String> lines = formula.statements().stream().map(TreeText::of).collect(Collectors.toList());
        for (Unread unread : formula.unread()) {
            lines.add("! " + unread.span().start() + "-" + unread.span().end() + " " + unread.message());
        }
        return lines;
    }

    private static String of(Statement statement) {
        String before = statement.separator().isEmpty() ? "" : "[" + statement.separator() + "] ";
        Tree only = statement.sides().get(0);
        return before + (statement.sides().size() == 1 ? of(only) : of(statement.chain()));
    }

    static String of(@Nullable Tree tree) {
        if (tree == null) {
            return "-";
        }
        if (tree instanceof Tree.Numeral t) {
            return t.digits();
        }
        if (tree instanceof Tree.Symbol t) {
            return t.base();
        }
        if (tree instanceof Tree.Words t) {
            return "\"" + t.text() + "\"";
        }
        if (tree instanceof Tree.Ditto) {
            return "//";
        }
        if (tree instanceof Tree.Ellipsis) {
            return "...";
        }
        if (tree instanceof Tree.Blank) {
            return "#";
        }
        if (tree instanceof Tree.Accented t) {
            return list(t.accent(), of(t.content()));
        }
        if (tree instanceof Tree.Scripted t) {
            return (t.before() == null ? "" : of(t.before()) + "^")
                    + of(t.base())
                    + "'".repeat(t.primes())
                    + (t.sub() == null ? "" : "_" + of(t.sub()))
                    + (t.sup() == null ? "" : "^" + of(t.sup()));
        }
        return compound(tree);
    }

    private static String compound(Tree tree) {
        if (tree instanceof Tree.Group t) {
            String name = BRACKETS.get(t.bracket()) + SEPARATORS.get(t.separator());
            return list(name, t.items().stream().map(TreeText::of).collect(Collectors.joining(" ")));
        }
        if (tree instanceof Tree.Product t) {
            return list(
                    "*",
                    t.factors().stream()
                            .map(f -> JOINS.get(f.join()) + of(f.operand()))
                            .collect(Collectors.joining(" ")));
        }
        if (tree instanceof Tree.Sum t) {
            return list(
                    "+",
                    t.terms().stream()
                            .map(e -> SIGNS.get(e.sign()) + of(e.operand()))
                            .collect(Collectors.joining(" ")));
        }
        if (tree instanceof Tree.Fraction t) {
            return list("frac", of(t.numerator()), of(t.denominator()));
        }
        if (tree instanceof Tree.Root t) {
            return t.index() == null ? list("root", of(t.radicand())) : list("root", of(t.radicand()), of(t.index()));
        }
        if (tree instanceof Tree.Derivative t) {
            String name = (t.partial() ? "D" : "d") + (t.order() == 1 ? "" : t.order());
            return list(
                    name, of(t.of()), "by", t.by().stream().map(TreeText::of).collect(Collectors.joining(" ")));
        }
        if (tree instanceof Tree.Differential t) {
            return list(t.partial() ? "diff" : "d", of(t.operand()));
        }
        if (tree instanceof Tree.BigOperator t) {
            return list(t.operator(), of(t.lower()), of(t.upper()), of(t.body()));
        }
        if (tree instanceof Tree.Notation t) {
            return list(
                    t.saying().name().toLowerCase(Locale.ROOT),
                    t.parts().stream().map(TreeText::of).collect(Collectors.joining(" ")));
        }
        if (tree instanceof Tree.Marked t) {
            return t.note() == null
                    ? list(t.mark(), of(t.content()))
                    : list(t.mark(), of(t.content()), "note", of(t.note()));
        }
        return table(tree);
    }

    private static String table(Tree tree) {
        if (tree instanceof Tree.Matrix t) {
            return list(
                    t.environment(),
                    t.rows().stream()
                            .map(row -> row.stream().map(TreeText::of).collect(Collectors.joining(" ", "[", "]")))
                            .collect(Collectors.joining(" ")));
        }
        if (tree instanceof Tree.Cases t) {
            return list(
                    "cases",
                    t.branches().stream()
                            .map(b -> "[" + of(b.value()) + " if " + of(b.condition()) + "]")
                            .collect(Collectors.joining(" ")));
        }
        Tree.Chain chain = (Tree.Chain) tree;
        StringBuilder text = new StringBuilder("{" + of(chain.sides().get(0)));
        for (int i = 0; i < chain.relations().size(); i++) {
            Relation relation = chain.relations().get(i);
            text.append(" ").append(RELATIONS.get(relation.kind()));
            text.append(relation.label() == null ? "" : "<" + of(relation.label()) + ">");
            text.append(" ").append(of(chain.sides().get(i + 1)));
        }
        return text.append("}").toString();
    }

    private static String list(String... parts) {
        return "(" + String.join(" ", List.of(parts)).strip() + ")";
    }
}
