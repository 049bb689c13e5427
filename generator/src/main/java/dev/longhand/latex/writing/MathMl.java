package dev.longhand.latex.writing;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Presentation MathML (W3C, MathML Core) for those who hear a formula or feel it: what stands beside, above and below what.
 */
public final class MathMl {

    private static final Map<Tree.Join, String> JOINS = Map.of(
            Tree.Join.BESIDE, "\u2062",
            Tree.Join.DOT, "\u22c5",
            Tree.Join.CROSS, "\u00d7",
            Tree.Join.STAR, "\u2217",
            Tree.Join.SLASH, "/",
            Tree.Join.ODOT, "\u2299",
            Tree.Join.CIRC, "\u2218",
            Tree.Join.OTIMES, "\u2297");
    private static final String FUNCTION_APPLICATION = "\u2061";
    private static final Map<Tree.Bracket, List<String>> BRACKETS = Map.of(
            Tree.Bracket.ROUND, List.of("(", ")"),
            Tree.Bracket.SQUARE, List.of("[", "]"),
            Tree.Bracket.CURLY, List.of("{", "}"),
            Tree.Bracket.BAR, List.of("|", "|"),
            Tree.Bracket.DOUBLE_BAR, List.of("\u2016", "\u2016"),
            Tree.Bracket.ANGLE, List.of("\u27e8", "\u27e9"));
    private static final Map<Relation.Kind, String> RELATIONS = Map.ofEntries(
            Map.entry(Relation.Kind.EQUAL, "="),
            Map.entry(Relation.Kind.APPROXIMATELY, "\u2248"),
            Map.entry(Relation.Kind.DEFINED, "\u2254"),
            Map.entry(Relation.Kind.NAMED, "\u2255"),
            Map.entry(Relation.Kind.UPDATED, "\u2190"),
            Map.entry(Relation.Kind.LESS, "&lt;"),
            Map.entry(Relation.Kind.GREATER, "&gt;"),
            Map.entry(Relation.Kind.AT_MOST, "\u2264"),
            Map.entry(Relation.Kind.AT_LEAST, "\u2265"),
            Map.entry(Relation.Kind.UNEQUAL, "\u2260"),
            Map.entry(Relation.Kind.PROPORTIONAL, "\u221d"),
            Map.entry(Relation.Kind.ELEMENT, "\u2208"),
            Map.entry(Relation.Kind.ARROW, "\u2192"),
            Map.entry(Relation.Kind.IMPLIES, "\u21d2"));

    private MathMl() {}

    /**
     * The element for a formula.
     *
     * @param display whether it stands alone rather than in a line of text
     * @return nothing for TeX that we do not read to its end
     */
    public static Optional<String> of(String tex, boolean display) {
        ReadFormula formula = FormulaParser.read(tex, Map.of(), Set.of());
        if (!formula.unread().isEmpty() || formula.statements().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"" + (display ? " display=\"block\"" : "")
                + ">" + statements(formula.statements()) + "</math>");
    }

    private static String statements(List<Statement> statements) {
        if (statements.stream().noneMatch(statement -> statement.separator().equals("\\\\"))) {
            return statements.stream()
                    .map(s -> (s.separator().isEmpty() ? "" : operator(",")) + chain(s.chain()))
                    .collect(Collectors.joining());
        }
        return statements.stream()
                .map(statement -> element("mtr", element("mtd", chain(statement.chain()))))
                .collect(Collectors.joining("", "<mtable>", "</mtable>"));
    }

    private static String chain(Tree.Chain chain) {
        StringBuilder row = new StringBuilder(of(chain.sides().get(0)));
        for (int i = 0; i < chain.relations().size(); i++) {
            Relation relation = chain.relations().get(i);
            String sign = operator(RELATIONS.getOrDefault(relation.kind(), "?"));
            row.append(relation.label() == null ? sign : element("mover", sign + of(relation.label())))
                    .append(of(chain.sides().get(i + 1)));
        }
        return row(row.toString());
    }

    private static String of(@Nullable Tree tree) {
        if (tree == null || tree instanceof Tree.Blank) {
            return row("");
        }
        if (tree instanceof Tree.Numeral t) {
            return element("mn", t.digits());
        }
        if (tree instanceof Tree.Symbol t) {
            return element("mi", escaped(Characters.of(t.base())));
        }
        if (tree instanceof Tree.Words t) {
            return element("mtext", escaped(t.text()));
        }
        if (tree instanceof Tree.Ditto) {
            return element("mtext", "\u2033");
        }
        if (tree instanceof Tree.Ellipsis) {
            return element("mo", "\u2026");
        }
        if (tree instanceof Tree.Accented t) {
            boolean font = t.accent().startsWith("\\math") || t.accent().startsWith("\\bold");
            return font
                    ? of(t.content())
                    : "<mover accent=\"true\">" + of(t.content()) + operator(escaped(Characters.of(t.accent())))
                            + "</mover>";
        }
        if (tree instanceof Tree.Scripted t) {
            return scripted(t);
        }
        if (tree instanceof Tree.Group t) {
            List<String> brackets = BRACKETS.getOrDefault(t.bracket(), List.of("", ""));
            String separator = t.separator() == Tree.Separator.SEMICOLON ? ";" : ",";
            String items = t.items().stream().map(MathMl::of).collect(Collectors.joining(operator(separator)));
            return row(bracket(brackets.get(0)) + items + bracket(brackets.get(1)));
        }
        return compound(tree);
    }

    private static String scripted(Tree.Scripted t) {
        String primes = t.primes() == 0 ? "" : operator("\u2032".repeat(t.primes()));
        String sup = t.sup() == null ? primes : primes.isEmpty() ? of(t.sup()) : row(primes + of(t.sup()));
        String before = t.before() == null ? "" : element("msup", row("") + of(t.before()));
        if (t.sub() == null && sup.isEmpty()) {
            return row(before + of(t.base()));
        }
        String scripts = t.sub() == null
                ? element("msup", of(t.base()) + sup)
                : sup.isEmpty()
                        ? element("msub", of(t.base()) + of(t.sub()))
                        : element("msubsup", of(t.base()) + of(t.sub()) + sup);
        return before.isEmpty() ? scripts : row(before + scripts);
    }

    private static String compound(Tree tree) {
        if (tree instanceof Tree.Product t) {
            StringBuilder row = new StringBuilder();
            boolean name = false;
            for (Tree.Factor factor : t.factors()) {
                boolean called = name && factor.join() == Tree.Join.BESIDE && isArgument(factor.operand());
                if (!row.isEmpty() || factor.join() != Tree.Join.BESIDE) {
                    row.append(operator(called ? FUNCTION_APPLICATION : JOINS.getOrDefault(factor.join(), "")));
                }
                row.append(of(factor.operand()));
                name = isFunction(factor.operand());
            }
            return row(row.toString());
        }
        if (tree instanceof Tree.Sum t) {
            StringBuilder row = new StringBuilder();
            for (Tree.Term term : t.terms()) {
                String sign =
                        term.sign() == Tree.Sign.PLUS ? "+" : term.sign() == Tree.Sign.MINUS ? "\u2212" : "\u00b1";
                boolean silent = row.isEmpty() && term.sign() == Tree.Sign.PLUS;
                row.append(silent ? "" : operator(sign)).append(of(term.operand()));
            }
            return row(row.toString());
        }
        if (tree instanceof Tree.Fraction t) {
            return element("mfrac", of(t.numerator()) + of(t.denominator()));
        }
        if (tree instanceof Tree.Root t) {
            return t.index() == null
                    ? element("msqrt", of(t.radicand()))
                    : element("mroot", of(t.radicand()) + of(t.index()));
        }
        if (tree instanceof Tree.Derivative t) {
            String d = element("mi", t.partial() ? "\u2202" : "d");
            String top = t.order() == 1 ? d : element("msup", d + element("mn", String.valueOf(t.order())));
            String by = t.by().stream().map(name -> d + of(name)).collect(Collectors.joining());
            return element("mfrac", row(top + (t.of() == null ? "" : of(t.of()))) + row(by));
        }
        if (tree instanceof Tree.Differential t) {
            return row(element("mi", t.partial() ? "\u2202" : "d") + of(t.operand()));
        }
        if (tree instanceof Tree.BigOperator t) {
            String sign = operator(escaped(Characters.of(t.operator())));
            String limits = t.lower() == null && t.upper() == null
                    ? sign
                    : element("munderover", sign + of(t.lower()) + of(t.upper()));
            return row(limits + of(t.body()));
        }
        if (tree instanceof Tree.Marked t) {
            return marked(t);
        }
        if (tree instanceof Tree.Notation t) {
            return row(t.parts().stream().map(MathMl::of).collect(Collectors.joining(operator("|"))));
        }
        return table(tree);
    }

    private static boolean isFunction(Tree operand) {
        Tree name = operand instanceof Tree.Scripted s ? s.base() : operand;
        return name instanceof Tree.Symbol;
    }

    private static boolean isArgument(Tree operand) {
        return operand instanceof Tree.Group group && group.bracket() == Tree.Bracket.ROUND;
    }

    private static String marked(Tree.Marked t) {
        String content = t.struck()
                ? "<menclose notation=\"updiagonalstrike\">" + of(t.content()) + "</menclose>"
                : of(t.content());
        if (t.note() == null) {
            return content;
        }
        return element(t.mark().startsWith("\\over") ? "mover" : "munder", content + of(t.note()));
    }

    private static String table(Tree tree) {
        if (tree instanceof Tree.Matrix t) {
            String rows = t.rows().stream()
                    .map(row -> element(
                            "mtr",
                            row.stream().map(cell -> element("mtd", of(cell))).collect(Collectors.joining())))
                    .collect(Collectors.joining());
            return row(bracket("[") + element("mtable", rows) + bracket("]"));
        }
        if (tree instanceof Tree.Cases t) {
            String rows = t.branches().stream()
                    .map(branch ->
                            element("mtr", element("mtd", of(branch.value())) + element("mtd", condition(branch))))
                    .collect(Collectors.joining());
            return row(bracket("{") + element("mtable", rows));
        }
        return chain((Tree.Chain) tree);
    }

    private static String condition(Tree.Branch branch) {
        boolean bare = branch.condition() == null || branch.condition() instanceof Tree.Words;
        return (bare ? "" : element("mtext", "if\u00a0")) + of(branch.condition());
    }

    private static String row(String content) {
        return element("mrow", content);
    }

    private static String bracket(String sign) {
        return sign.isEmpty() ? "" : operator(sign);
    }

    private static String operator(String sign) {
        return element("mo", sign);
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
