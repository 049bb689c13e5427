package dev.longhand.latex.reading;

import dev.longhand.latex.layout.DottedSigns;
import dev.longhand.latex.layout.Gaps;
import dev.longhand.latex.layout.Layout;
import dev.longhand.latex.layout.LostBreaks;
import dev.longhand.latex.layout.NumpyCalls;
import dev.longhand.latex.layout.OperatorGaps;
import dev.longhand.latex.layout.SpacedRows;
import dev.longhand.latex.layout.Spacing;
import dev.longhand.latex.layout.Underscores;
import dev.longhand.latex.token.Expansion;
import dev.longhand.latex.token.Lexer;
import dev.longhand.latex.token.Macro;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.token.Vocabulary;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.ReadFormula.Unread;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the TeX of one formula. It never fails: what it does not understand it hands back as not read, up to the next
 * statement.
 */
public final class FormulaParser {

    /** Longer formulas are not read at all. */
    private static final int MOST_TOKENS = 200_000;

    private static final int MOST_CHARACTERS = 1_000_000;

    private FormulaParser() {}

    /**
     * The statements of a formula of a document in which nothing is said of commas in numbers, and what is not read.
     *
     * @param tex what stands between the maths delimiters
     * @param macros of the document, by command
     * @param words further names of several letters, beyond the usual ones
     */
    public static ReadFormula read(String tex, Map<String, Macro> macros, Set<String> words) {
        return read(tex, macros, words, false);
    }

    /**
     * The statements of a formula, and what is not read.
     *
     * @param tex what stands between the maths delimiters
     * @param macros of the document, by command
     * @param words further names of several letters, beyond the usual ones
     * @param decimalCommas whether a comma in braces stands for a decimal point wherever the document has one
     */
    public static ReadFormula read(String tex, Map<String, Macro> macros, Set<String> words, boolean decimalCommas) {
        if (tex.length() > MOST_CHARACTERS) {
            String message = "the formula has more than " + MOST_CHARACTERS + " characters";
            return new ReadFormula(List.of(), List.of(new Unread(new Span(0, tex.length()), message)));
        }
        List<Token> tokens = Lexer.tokens(tex);
        if (tokens.size() > MOST_TOKENS) {
            String message = "the formula has more than " + MOST_TOKENS + " tokens";
            return new ReadFormula(List.of(), List.of(new Unread(new Span(0, tex.length()), message)));
        }
        List<Token> written =
                NumpyCalls.spelled(Underscores.joined(Expansion.of(Spacing.closed(tokens), macros, tex.length())));
        List<Token> plain = Layout.without(SpacedRows.widened(written), decimalCommas);
        List<Token> expanded = LostBreaks.restored(Gaps.closed(OperatorGaps.closed(DottedSigns.joined(plain))), tex);
        Reading reading = new Reading(new Tokens(expanded, tex.length()), new Vocabulary(words));
        return new Statements(reading).read();
    }
}
