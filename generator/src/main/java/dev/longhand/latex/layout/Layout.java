package dev.longhand.latex.layout;

import dev.longhand.latex.token.Delimiters;
import dev.longhand.latex.token.DigitGroups;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.StepSigns;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.TokenRewriting;
import dev.longhand.latex.token.WordList;
import java.util.List;
import java.util.Set;

/** Takes out of the tokens what only arranges a formula on paper, and joins what several tokens say together. */
public final class Layout {

    private static final Set<String> THIN = Set.of(
            "\\,",
            "\\!",
            "\\;",
            "\\:",
            "\\>",
            "\\/",
            "\\thinspace",
            "\\medspace",
            "\\thickspace",
            "\\negthinspace",
            "\\negmedspace",
            "\\negthickspace",
            "~",
            "$",
            "\\(",
            "\\)",
            "\\-");
    private static final Set<String> DROPPED = WordList.commands(
            "displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag hline",
            "hdashline toprule midrule bottomrule mathstrut strut null allowbreak nobreak relax protect",
            "boldmath unboldmath normalsize small footnotesize scriptsize tiny large Large LARGE huge Huge",
            "centering noindent smallskip medskip bigskip break par");
    private static final Set<String> DROPPED_WITH_ARGUMENT = WordList.commands(
            "tag label vspace phantom hphantom vphantom eqref ref cite cline cellcolor rowcolor require");
    private static final Set<String> SIZES = Set.of("\\big", "\\Big", "\\bigg", "\\Bigg");
    /** What leaves its argument as it is. */
    private static final Set<String> BARE = WordList.commands(
            "mathclap mathllap mathrlap smash mathop mathbin mathrel mathord mathopen mathclose mathpunct",
            "mathinner ensuremath mathrm operatorname");

    private static final Set<String> COLOURS = Set.of("\\textcolor", "\\colorbox", "\\color");

    private static final Set<String> STACKS = Set.of("\\overset", "\\underset", "\\stackrel");

    private final TokenRewriting tokens;
    private final Distances distances;

    private final boolean decimalCommas;

    private Layout(TokenRewriting tokens, boolean decimalCommas) {
        this.tokens = tokens;
        this.decimalCommas = decimalCommas;
        this.distances = new Distances(tokens);
    }

    /**
     * The tokens without what only arranges them.
     *
     * @param decimalCommas whether a comma in braces never parts thousands
     */
    public static List<Token> without(List<Token> tokens, boolean decimalCommas) {
        TokenRewriting rewriting = new TokenRewriting(tokens);
        Layout layout = new Layout(rewriting, decimalCommas);
        while (!rewriting.atEnd()) {
            layout.step(rewriting.peek(0));
        }
        return rewriting.result();
    }

    private void step(Token token) {
        if (token.isOneOf(THIN) && distances.rewriteRow(token)) {
            return;
        } else if (token.isOneOf(THIN)) {
            tokens.skipThin(!DigitGroups.joins(tokens.result(), tokens.tokens(), tokens.index() + 1));
        } else if (DigitGroups.isComma(tokens.result(), tokens.tokens(), tokens.index())) {
            digitComma(token);
        } else if (StepSigns.rewrite(tokens)) {
            return;
        } else if (isShareOf(token)) {
            tokens.keep(new Token(Kind.COMMAND, "\\cdot", token.start(), token.end(), true));
        } else if (!token.is(Kind.COMMAND)) {
            tokens.keep(token);
        } else if (token.is("\\forall") || token.is("\\exists")) {
            tokens.keep(new Token(
                    Kind.TEXT, token.is("\\forall") ? "for all" : "there is", token.start(), token.end(), true));
        } else if (!dropped(token)
                && !impliesWithNote(token)
                && !DefinitionSigns.rewrite(tokens)
                && !UprightText.rewrite(tokens)
                && !EnvironmentMarks.rewrite(tokens)
                && !delimiter(token)
                && !bare(token)
                && !negated(token)
                && !definition(token)
                && !colour(token)) {
            String plain = Delimiters.alias(token.text());
            tokens.keep(new Token(Kind.COMMAND, plain, token.start(), token.end(), token.spaced()));
        }
    }

    /** The word in 5% of 200. */
    private boolean isShareOf(Token token) {
        List<Token> before = tokens.result();
        return token.is(Kind.TEXT)
                && token.text().strip().equals("of")
                && !before.isEmpty()
                && before.get(before.size() - 1).is("\\%");
    }

    private void digitComma(Token token) {
        boolean groups = !decimalCommas && DigitGroups.isThousand(tokens.result(), tokens.tokens(), tokens.index());
        tokens.moveTo(tokens.index() + 3);
        if (!groups) {
            tokens.put(Kind.SIGN, ".", token);
        }
    }

    private boolean dropped(Token token) {
        if (DROPPED.contains(token.text())) {
            tokens.skip(1);
            return true;
        }
        if (DROPPED_WITH_ARGUMENT.contains(token.text())) {
            tokens.skipArguments(token, 1);
            return true;
        }
        return distances.rewrite(token);
    }

    /** What is written over a sign that parts statements is a remark on the step. */
    private boolean impliesWithNote(Token token) {
        boolean stacked = token.isOneOf(STACKS);
        int note = stacked || token.is("\\xRightarrow") ? tokens.argumentEnd(1) : -1;
        if (note < 0) {
            return false;
        }
        int ahead = note - tokens.index();
        boolean braced =
                tokens.peek(ahead).is(Kind.OPEN) && tokens.peek(ahead + 2).is(Kind.CLOSE);
        Token sign = tokens.peek(braced ? ahead + 1 : ahead);
        if (stacked && !Signs.isImplies(sign)) {
            return false;
        }
        tokens.moveTo(stacked ? note + (braced ? 3 : 1) : note);
        tokens.put(Kind.COMMAND, stacked ? sign.text() : "\\Rightarrow", token);
        return true;
    }

    private boolean bare(Token token) {
        if (!BARE.contains(token.text())) {
            return false;
        }
        tokens.skip(1);
        tokens.skipStar();
        return true;
    }

    private boolean delimiter(Token command) {
        String name = command.text();
        boolean sized = !name.isEmpty() && "lrm".indexOf(name.charAt(name.length() - 1)) >= 0;
        boolean size = SIZES.contains(sized ? name.substring(0, name.length() - 1) : name);
        if (!size && !name.equals("\\left") && !name.equals("\\right") && !name.equals("\\middle")) {
            return false;
        }
        String delimiter = Delimiters.sized(name, tokens.peek(1));
        if (delimiter.equals(Delimiters.NULL_OPEN) && rejoined()) {
            return true;
        }
        if (delimiter.isEmpty()) {
            tokens.keep(command);
        } else {
            tokens.moveTo(tokens.index() + 2);
            tokens.put(delimiter.startsWith("\\") ? Kind.COMMAND : Kind.SIGN, delimiter, command);
        }
        return true;
    }

    /** A bracket that is closed by nothing at the end of a row and goes on in the next is one bracket. */
    private boolean rejoined() {
        List<Token> before = tokens.result();
        int last = before.size() - 1;
        boolean row = false;
        while (last >= 0
                && (before.get(last).is("\\\\") || before.get(last).is("&") || Signs.isWide(before.get(last)))) {
            row |= before.get(last).is("\\\\");
            last--;
        }
        if (!row || last < 0 || !before.get(last).is(Delimiters.NULL_CLOSE)) {
            return false;
        }
        before.remove(last);
        tokens.skip(2);
        return true;
    }

    private boolean negated(Token command) {
        if (!command.is("\\not") || !tokens.peek(1).is("=")) {
            return false;
        }
        tokens.moveTo(tokens.index() + 2);
        tokens.put(Kind.COMMAND, "\\ne", command);
        return true;
    }

    /** A definition inside the formula was read with the document. */
    private boolean definition(Token command) {
        switch (command.text()) {
            case "\\newcommand", "\\renewcommand", "\\providecommand", "\\DeclareMathOperator" ->
                tokens.skipArguments(command, 2);
            case "\\DeclarePairedDelimiter" -> tokens.skipArguments(command, 3);
            case "\\definecolor" -> tokens.skipArguments(command, 3);
            case "\\def" -> {
                int ahead = 2;
                while (!tokens.peek(ahead).is(Kind.OPEN) && !tokens.peek(ahead).is(Kind.END)) {
                    ahead++;
                }
                tokens.moveTo(tokens.index() + ahead - 1);
                tokens.skipArguments(command, 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The names of colours go; the mark stays, with one argument. */
    private boolean colour(Token command) {
        boolean two = command.is("\\fcolorbox");
        if (!two && !command.isOneOf(COLOURS)) {
            return false;
        }
        List<Token> before = tokens.result();
        boolean first = !before.isEmpty() && before.get(before.size() - 1).is(Kind.OPEN);
        tokens.skipArguments(command, two ? 2 : 1);
        if (!command.is("\\color")) {
            tokens.put(Kind.COMMAND, command.text(), command);
        } else if (first || tokens.peek(0).is(Kind.OPEN)) {
            tokens.put(Kind.COMMAND, first ? "\\color" : "\\textcolor", command);
        }
        return true;
    }
}
