package dev.longhand.latex.writing;

import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as TeX in the spelling of our own formulas. What it writes is read as the same tree again, and written again
 * it is the same text. How large a bracket is drawn, and spaces that say nothing, are not in the tree and get lost.
 */
public final class TreeTex {

    private static final Map<Tree.Join, String> JOINS = Map.of(
            Tree.Join.BESIDE, " ",
            Tree.Join.DOT, " \\cdot ",
            Tree.Join.CROSS, " \\times ",
            Tree.Join.STAR, " * ",
            Tree.Join.SLASH, " / ",
            Tree.Join.ODOT, " \\odot ",
            Tree.Join.CIRC, " \\circ ",
            Tree.Join.OTIMES, " \\otimes ");
    private static final Map<Tree.Bracket, List<String>> BRACKETS = Map.of(
            Tree.Bracket.ROUND, List.of("(", ")"),
            Tree.Bracket.SQUARE, List.of("[", "]"),
            Tree.Bracket.CURLY, List.of("\\{", "\\}"),
            Tree.Bracket.BAR, List.of("\\left|", "\\right|"),
            Tree.Bracket.DOUBLE_BAR, List.of("\\left\\|", "\\right\\|"),
            Tree.Bracket.ANGLE, List.of("\\langle ", " \\rangle"),
            Tree.Bracket.NONE, List.of("{", "}"));
    private static final Map<Tree.Separator, String> SEPARATORS = Map.of(
            Tree.Separator.NONE, "",
            Tree.Separator.COMMA, ", ",
            Tree.Separator.SEMICOLON, "; ",
            Tree.Separator.SPACE, " \\quad ");
    private static final Map<Tree.Saying, List<String>> SAYINGS = Map.of(
            Tree.Saying.GIVEN, List.of("", " \\mid ", ""),
            Tree.Saying.SET, List.of("\\{", " \\mid ", "\\}"),
            Tree.Saying.DIVERGENCE, List.of("", " \\| ", ""),
            Tree.Saying.INTERVAL, List.of("[", ", ", ")"),
            Tree.Saying.FACTORIAL, List.of("", "", "!"),
            Tree.Saying.BINOMIAL, List.of("\\binom{", "}{", "}"),
            Tree.Saying.FLOOR, List.of("\\lfloor ", "", " \\rfloor"),
            Tree.Saying.CEILING, List.of("\\lceil ", "", " \\rceil"),
            Tree.Saying.TORN, List.of("", "", ""));
    private static final Map<Relation.Kind, String> RELATIONS = Map.ofEntries(
            Map.entry(Relation.Kind.EQUAL, "="),
            Map.entry(Relation.Kind.APPROXIMATELY, "\\approx"),
            Map.entry(Relation.Kind.DEFINED, ":="),
            Map.entry(Relation.Kind.NAMED, "=:"),
            Map.entry(Relation.Kind.UPDATED, "\\leftarrow"),
            Map.entry(Relation.Kind.LESS, "<"),
            Map.entry(Relation.Kind.GREATER, ">"),
            Map.entry(Relation.Kind.AT_MOST, "\\le"),
            Map.entry(Relation.Kind.AT_LEAST, "\\ge"),
            Map.entry(Relation.Kind.UNEQUAL, "\\ne"),
            Map.entry(Relation.Kind.PROPORTIONAL, "\\propto"),
            Map.entry(Relation.Kind.ELEMENT, "\\in"),
            Map.entry(Relation.Kind.OTHER, "\\subset"),
            Map.entry(Relation.Kind.ARROW, "\\rightarrow"),
            Map.entry(Relation.Kind.IMPLIES, "\\Rightarrow"));

    private TreeTex() {}

    /** All statements of a formula, those in rows aligned at their relations. What was not read is left out. */
    public static String of(ReadFormula formula) {
        boolean rows = formula.statements().stream()
                .anyMatch(statement -> statement.separator().equals("\\\\"));
        StringBuilder tex = new StringBuilder();
        for (Statement statement : formula.statements()) {
            if (!tex.isEmpty()) {
                tex.append(between(statement.separator()));
            }
            tex.append(chain(statement.chain(), rows));
        }
        return rows ? "\\begin{aligned}\n" + tex + "\n\\end{aligned}" : tex.toString();
    }

    private static String between(String separator) {
        if (separator.equals("\\\\")) {
            return " \\\\\n";
        }
        return separator.equals(",") ? ",\\quad " : " " + separator + " ";
    }

    private static String chain(Tree.Chain chain, boolean aligned) {
        StringBuilder tex = new StringBuilder(of(chain.sides().get(0)));
        for (int i = 0; i < chain.relations().size(); i++) {
            tex.append(tex.isEmpty() ? "" : " ").append(aligned && i == 0 ? "&" : "");
            tex.append(relation(chain.relations().get(i)))
                    .append(' ')
                    .append(of(chain.sides().get(i + 1)));
        }
        return tex.toString();
    }

    private static String relation(Relation relation) {
        String sign = RELATIONS.getOrDefault(relation.kind(), "=");
        if (relation.label() == null) {
            return sign;
        }
        return relation.kind() == Relation.Kind.ARROW
                ? "\\xrightarrow{" + of(relation.label()) + "}"
                : "\\overset{" + of(relation.label()) + "}{" + sign + "}";
    }

    /** One tree; nothing for null. */
    public static String of(@Nullable Tree tree) {
        if (tree == null || tree instanceof Tree.Blank) {
            return "";
        }
        if (tree instanceof Tree.Numeral t) {
            return t.digits();
        }
        if (tree instanceof Tree.Symbol t) {
            return t.base().startsWith("\\") || t.base().length() == 1 ? t.base() : "\\mathrm{" + t.base() + "}";
        }
        if (tree instanceof Tree.Words t) {
            return "\\text{" + t.text() + "}";
        }
        if (tree instanceof Tree.Ditto) {
            return "//";
        }
        if (tree instanceof Tree.Ellipsis) {
            return "\\dots";
        }
        if (tree instanceof Tree.Accented t) {
            return t.accent() + braced(t.content());
        }
        if (tree instanceof Tree.Scripted t) {
            return scripted(t);
        }
        if (tree instanceof Tree.Group t) {
            List<String> brackets = BRACKETS.getOrDefault(t.bracket(), List.of("(", ")"));
            return brackets.get(0) + joined(t.items(), SEPARATORS.getOrDefault(t.separator(), ", ")) + brackets.get(1);
        }
        return compound(tree);
    }

    private static String scripted(Tree.Scripted t) {
        return (t.before() == null ? "" : "{}^" + argument(t.before()))
                + (t.base() instanceof Tree.Scripted ? "{" + of(t.base()) + "}" : of(t.base()))
                + "'".repeat(t.primes())
                + (t.sub() == null ? "" : "_" + argument(t.sub()))
                + (t.sup() == null ? "" : "^" + argument(t.sup()));
    }

    /** A single sign needs no braces. */
    private static String argument(Tree tree) {
        String tex = of(tree);
        return tex.length() == 1 ? tex : braced(tree);
    }

    private static String braced(@Nullable Tree tree) {
        boolean has = tree instanceof Tree.Group group && group.bracket() == Tree.Bracket.NONE;
        return has ? of(tree) : "{" + of(tree) + "}";
    }

    private static String compound(Tree tree) {
        if (tree instanceof Tree.Product t) {
            StringBuilder tex = new StringBuilder();
            for (Tree.Factor factor : t.factors()) {
                boolean first = tex.isEmpty() && factor.join() == Tree.Join.BESIDE;
                boolean argument = factor.operand() instanceof Tree.Group && factor.join() == Tree.Join.BESIDE;
                tex.append(first || argument ? "" : JOINS.getOrDefault(factor.join(), " "))
                        .append(of(factor.operand()));
            }
            return tex.toString();
        }
        if (tree instanceof Tree.Sum t) {
            StringBuilder tex = new StringBuilder();
            for (Tree.Term term : t.terms()) {
                String sign = term.sign() == Tree.Sign.PLUS ? "+" : term.sign() == Tree.Sign.MINUS ? "-" : "\\pm ";
                boolean leading = tex.isEmpty();
                tex.append(leading ? term.sign() == Tree.Sign.PLUS ? "" : sign : " " + sign + " ");
                tex.append(of(term.operand()));
            }
            return tex.toString();
        }
        if (tree instanceof Tree.Fraction t) {
            return "\\frac" + braced(t.numerator()) + braced(t.denominator());
        }
        if (tree instanceof Tree.Root t) {
            return "\\sqrt" + (t.index() == null ? "" : "[" + of(t.index()) + "]") + braced(t.radicand());
        }
        if (tree instanceof Tree.Derivative t) {
            String d = t.partial() ? "\\partial" : "d";
            String order = t.order() == 1 ? "" : "^" + t.order();
            String by = t.by().stream().map(name -> d + " " + of(name)).collect(Collectors.joining(" "));
            return "\\frac{" + d + order + (t.of() == null ? "" : " " + of(t.of())) + "}{" + by + "}";
        }
        if (tree instanceof Tree.Differential t) {
            return (t.partial() ? "\\partial " : "d ") + of(t.operand());
        }
        if (tree instanceof Tree.BigOperator t) {
            return t.operator()
                    + (t.lower() == null ? "" : "_" + braced(t.lower()))
                    + (t.upper() == null ? "" : "^" + argument(t.upper()))
                    + " " + of(t.body());
        }
        if (tree instanceof Tree.Marked t) {
            return marked(t);
        }
        if (tree instanceof Tree.Notation t) {
            List<String> saying = SAYINGS.getOrDefault(t.saying(), List.of("", ", ", ""));
            return saying.get(0) + joined(t.parts(), saying.get(1)) + saying.get(2);
        }
        return table(tree);
    }

    private static String marked(Tree.Marked t) {
        if (t.mark().endsWith("set") || t.mark().equals("\\stackrel")) {
            return t.mark() + braced(t.note()) + braced(t.content());
        }
        String note = t.note() == null ? "" : (t.mark().startsWith("\\over") ? "^" : "_") + braced(t.note());
        return t.mark() + (t.mark().equals("\\textcolor") ? "{black}" : "") + braced(t.content()) + note;
    }

    private static String table(Tree tree) {
        if (tree instanceof Tree.Matrix t) {
            return t.rows().stream()
                    .map(row -> joined(row, " & "))
                    .collect(Collectors.joining(
                            " \\\\ ", "\\begin{" + t.environment() + "} ", " \\end{" + t.environment() + "}"));
        }
        if (tree instanceof Tree.Cases t) {
            return t.branches().stream()
                    .map(branch -> of(branch.value()) + (branch.condition() == null ? "" : " & " + condition(branch)))
                    .collect(Collectors.joining(" \\\\ ", "\\begin{cases} ", " \\end{cases}"));
        }
        return chain((Tree.Chain) tree, false);
    }

    private static String condition(Tree.Branch branch) {
        return (branch.condition() instanceof Tree.Words ? "" : "\\text{if } ") + of(branch.condition());
    }

    private static String joined(List<Tree> trees, String between) {
        return trees.stream().map(TreeTex::of).collect(Collectors.joining(between));
    }
}
