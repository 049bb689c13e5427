package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.wording.Asides;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which chain a leading sign goes on from. In aligned rows it is the chain that stands above the sign, or a left side that
 * has a row to itself since; else the last one that is no remark beside it: no {@code where a = 0.7}, no values put in
 * between two displays, no number of an equation.
 */
final class Continuations {

    private static final Pattern REMARK = Pattern.compile("(^|.*\\W)(with|where|wherein|since|because|as|using|"
            + "note that|recall|mit|wobei|wo|da|weil|denn|où|avec|car|donde|con|porque)\\W*");
    private static final Set<String> STARS = Set.of("*", "\\ast", "\\star", "\\dagger", "\\ddagger");

    /**
     * The last side of a chain.
     *
     * @param doubted whether something stands between that may be gone on from instead
     */
    record Tail(Tree side, int chain, int link, boolean doubted) {
        Tail(Tree side, int chain, int link) {
            this(side, chain, link, false);
        }
    }

    private final Map<Integer, Tail> aligned = new HashMap<>();
    private final Map<Integer, Tail> alignedInRow = new HashMap<>();
    private Passage.@Nullable Formula formula;
    private @Nullable Tail inFormula;
    private @Nullable Tail display;
    private @Nullable Tail last;
    /** An equation of the running text since the last display, and a left side in it that may be what comes next. */
    private @Nullable Tail inline;

    private @Nullable Tail subject;
    private final Asides asides = new Asides();
    private int rowStart;
    private int previousEnd;
    /** How far the row is gone through, with the alignment marks and the environments that are open there. */
    private int passed;

    private int marks;
    private int depth;
    private boolean remark;
    /** Whether the row has nothing in it but a single side. */
    private boolean aloneInRow;

    void prose(String text) {
        asides.prose(text);
    }

    void heading() {
        asides.end();
    }

    /** Begins a formula. */
    void begin(Passage.Formula next) {
        if (!next.display()) {
            asides.formula();
            subject = null;
        } else {
            asides.display();
        }
        aligned.clear();
        alignedInRow.clear();
        formula = next;
        inFormula = null;
        rowStart = -1;
        previousEnd = 0;
        remark = false;
        aloneInRow = false;
    }

    /** Takes notice of a statement before it is read. */
    void at(Statement statement) {
        if (statement.separator().equals("\\\\") || rowStart < 0) {
            if (aloneInRow) {
                aligned.clear();
            }
            aligned.putAll(alignedInRow);
            alignedInRow.clear();
            aloneInRow = statement.chain().relations().isEmpty() && isSide(statement);
            rowStart = rowStart(statement.span().start());
            passed = rowStart;
            marks = 0;
            depth = 0;
            remark = false;
        } else {
            aloneInRow = false;
            remark &= !statement.separator().equals("&");
        }
        Tree first = statement.sides().get(0);
        if (statement.sides().size() == 1 && first instanceof Words words) {
            remark = REMARK.matcher(words.text().toLowerCase(Locale.ROOT).strip())
                    .matches();
        }
    }

    /** Where a row begins: with the alignment marks before its first statement. */
    private int rowStart(int start) {
        int at = Math.min(start, tex().length());
        while (at > previousEnd && (tex().charAt(at - 1) == '&' || Character.isWhitespace(tex().charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** The chain that a statement with a leading sign goes on from, or null. */
    @Nullable
    Tail before(Statement statement) {
        int marks = marks(statement);
        Tail above = aligned.get(marks);
        if (marks > 0 && above != null && !alignedInRow.containsKey(marks)) {
            return above;
        }
        if (inFormula != null) {
            return inFormula;
        }
        boolean inText = formula != null && !formula.display();
        if (inText) {
            return asides.goesOn() ? last : null;
        }
        return display != null ? beforeDisplay(display) : last;
    }

    private Tail beforeDisplay(Tail lastDisplay) {
        boolean leadsOn = asides.leadsOn();
        if (subject != null && leadsOn) {
            return subject;
        }
        if (inline == null) {
            return lastDisplay;
        }
        return leadsOn ? inline : new Tail(lastDisplay.side(), lastDisplay.chain(), lastDisplay.link(), true);
    }

    /** Keeps how a statement ended, unless it is a remark, words or a label. */
    void keep(Statement statement, Tail tail) {
        previousEnd = Math.max(previousEnd, statement.span().end());
        boolean chained = !statement.chain().relations().isEmpty();
        if (!chained && (tail.side() instanceof Words || isLabel(tail.side()))) {
            return;
        }
        if (chained) {
            alignedInRow.putIfAbsent(marks(statement), tail);
        }
        if (remark && inFormula != null) {
            return;
        }
        inFormula = tail;
        last = tail;
        if (formula != null && formula.display()) {
            display = tail;
            inline = null;
            subject = null;
        } else if (!chained) {
            subject = asides.isSubject(tail.side()) ? tail : null;
        } else if (!isValue(statement) && !asides.isRemark()) {
            inline = tail;
        }
    }

    /** Whether words in brackets between two sides give the reason for a step, {@code = a \text{ (chain rule)} = b}. */
    static boolean isReason(Statement statement) {
        return statement.sides().size() > 1
                && statement.sides().get(0) instanceof Words words
                && words.text().strip().startsWith("(");
    }

    /** Whether a statement without a sign can be a side: it is neither words nor the number of an equation. */
    static boolean isSide(Statement statement) {
        return !(statement.sides().get(0) instanceof Words)
                && !isLabel(statement.sides().get(0));
    }

    /** A name and its value, as they are put in between formulas. */
    private static boolean isValue(Statement statement) {
        return statement.sides().size() == 2 && isNumber(statement.sides().get(1));
    }

    private static boolean isNumber(Tree tree) {
        return tree instanceof Numeral
                || (tree instanceof Tree.Sum sum
                        && sum.terms().size() == 1
                        && isNumber(sum.terms().get(0).operand()));
    }

    /** The number or mark of an equation, {@code (1)} or {@code (*)}. */
    private static boolean isLabel(Tree tree) {
        return tree instanceof Group group
                && group.items().size() == 1
                && (group.items().get(0) instanceof Numeral
                        || (group.items().get(0) instanceof Symbol s && STARS.contains(s.base())));
    }

    /** How many alignment marks of the row stand before the first sign of a statement. */
    private int marks(Statement statement) {
        if (statement.chain().relations().isEmpty() || rowStart < 0) {
            return 0;
        }
        // statements follow one another, so that the row is gone through once
        int end = Math.min(statement.chain().relations().get(0).span().start(), tex().length());
        while (passed < end) {
            char c = tex().charAt(passed);
            if (c == '\\') {
                depth += tex().startsWith("\\begin", passed) ? 1 : tex().startsWith("\\end", passed) ? -1 : 0;
                passed++;
            } else if (c == '&' && depth == 0) {
                marks++;
            }
            passed++;
        }
        return marks;
    }

    private String tex() {
        return formula == null ? "" : formula.tex();
    }
}
