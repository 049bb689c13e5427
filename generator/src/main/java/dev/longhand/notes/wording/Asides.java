package dev.longhand.notes.wording;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the words around the formulas of running text make of them: a remark between two displays, {@code (using u = wx)},
 * a mention, {@code by w}, or something that the next display goes on from, {@code a = b, that is}.
 */
public final class Asides {
    private static final Pattern REMARK = Pattern.compile("(^|.*\\W)(with|where|wherein|here|since|because|as|using|use"
            + "|noting|note|recalling|recall|remember|that|from|let|letting|set|setting|substituting|inserting"
            + "|putting|put|plugging|in|mit|wobei|wo|da|weil|denn|où|avec|car|donde|con|porque)\\W*");
    private static final Pattern AND = Pattern.compile("\\W*(and|und|et|y|e)?\\W*");
    private static final Pattern LEADS_ON = Pattern.compile("[\\s,:]*(or|thus|hence|so|then|and)?[\\s,]*"
            + "(|is|that is|i\\.e\\.|which is|which gives|which equals|which becomes|equals|becomes)[\\s,:]*");
    /** Words over which a formula of running text goes on from the one before it. */
    private static final Pattern GOES_ON =
            Pattern.compile("[\\s,.;:*_]*(?:(?:and|or)\\s+)?(?:or|thus|hence|so|then|and|therefore)?[\\s,:]*"
                    + "(?:(?:this|it|which|that)\\s+)?(?:is|equals|becomes|gives|yields|i\\.e\\."
                    + "|(?:simplifies|reduces|comes|leads|amounts)\\s+to)?[\\s,:]*");
    /** The end of a line behind which a formula stands as one in a display would. */
    private static final Pattern LINE_END = Pattern.compile("(?s).*[:.,;!?]\\s*\\n\\s*");

    private static final Pattern OPENS =
            Pattern.compile("(|.*[.,;:!?]|(.*\\W)?(and|now|then|so|thus|hence|also|next|finally|have|get|obtain))\\s*");
    private static final Pattern MENTION =
            Pattern.compile("(^|.*\\W)(to|by|of|in|on|over|at|out|using|with|where|since|as|term|factor)\\s*");
    /** How much of the words before a formula is heard. */
    private static final int REACH = 60;
    /** A bracket that is not closed for so long was never one. */
    private static final int LONGEST_BRACKET = 600;

    private final StringBuilder since = new StringBuilder();
    private final StringBuilder sinceAny = new StringBuilder();
    private String before = "";
    private boolean goesOn = true;
    private int brackets;
    private int inBrackets;
    private boolean aside;

    /** Forgets what stood before a heading. */
    public void end() {
        since.setLength(0);
        sinceAny.setLength(0);
        before = "";
        brackets = 0;
        aside = false;
    }

    /** Takes notice of prose, which may open and close brackets around formulas. */
    public void prose(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                inBrackets = brackets++ == 0 ? 0 : inBrackets;
            } else if (c == ')') {
                brackets = Math.max(0, brackets - 1);
            }
            inBrackets++;
        }
        brackets = inBrackets > LONGEST_BRACKET ? 0 : brackets;
        hear(since, text);
        hear(sinceAny, text);
    }

    private static void hear(StringBuilder words, String text) {
        words.append(text);
        if (words.length() > REACH) {
            words.delete(0, words.length() - REACH);
        }
    }

    /** Takes notice of a formula that has lines to itself. */
    public void display() {
        sinceAny.setLength(0);
    }

    /** Takes notice of a formula that is about to be read. */
    public void formula() {
        before = words(since);
        goesOn = GOES_ON.matcher(words(sinceAny)).matches()
                || LINE_END.matcher(sinceAny).matches();
        since.setLength(0);
        sinceAny.setLength(0);
        aside = brackets > 0
                || REMARK.matcher(before).matches()
                || (aside && AND.matcher(before).matches());
    }

    /** Whether the last formula is a remark on what stands around it. */
    public boolean isRemark() {
        return aside;
    }

    /**
     * Whether a sign at the start of the last formula has the formula before as its left side: not where words stand
     * between, as in {@code a low activation ($\approx 0$)}, or the border of a cell.
     */
    public boolean goesOn() {
        return goesOn;
    }

    /** Whether the words since the last formula, if any, go on from it. */
    public boolean leadsOn() {
        return LEADS_ON.matcher(words(since)).matches();
    }

    /** Whether a formula without a sign is what the next display is about, and not only mentioned in a sentence. */
    public boolean isSubject(Tree tree) {
        if (aside || MENTION.matcher(before).matches()) {
            return false;
        }
        Tree base = tree instanceof Scripted scripted ? scripted.base() : tree;
        if (base instanceof Symbol || base instanceof Tree.Accented) {
            return OPENS.matcher(before).matches();
        }
        return tree instanceof Derivative || (tree instanceof Product product && isCallOrSlope(product));
    }

    private static boolean isCallOrSlope(Product product) {
        Tree first = product.factors().get(0).operand();
        Tree base = first instanceof Scripted scripted ? scripted.base() : first;
        boolean call = product.factors().size() == 2 && product.factors().get(1).operand() instanceof Group;
        return first instanceof Derivative
                || (base instanceof Symbol symbol && (call || symbol.base().equals("\\nabla")));
    }

    private static String words(StringBuilder heard) {
        return heard.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
