package dev.longhand.notes.declaration;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.wording.ColumnGradients;
import dev.longhand.notes.wording.RowGradients;
import dev.longhand.notes.wording.VectorWords;
import java.util.regex.Pattern;

/**
 * What a note says of how its derivatives are laid out.
 *
 * @param shapes whether derivatives by matrices are said to have a shape: "the same shape as W", a space that they are from
 * @param jacobians whether those of vectors by vectors have a row for each entry of what is differentiated: "numerator
 *     layout", an equation for the entry i, j, their sizes
 * @param turned whether they are said to have a row for each variable
 * @param rows whether the derivatives of a number by a vector are said to be a row
 * @param columns whether they are said to be a column
 * @param vectors where the words speak of vectors
 */
public record SaidLayouts(
        boolean shapes, boolean jacobians, boolean turned, boolean rows, boolean columns, VectorWords vectors) {

    private static final Pattern SHAPES = Pattern.compile(
            "(?iu)\\b(?:same|equal|identical|gleichen?|selben?|dieselben?|m\u00eames?|mism[ao]s?|mesm[ao]s?|stess[ao])\\s+(?:shapes?|sizes?"
                    + "|dimensions?|dimensionality|form|gestalt|gr\u00f6\u00dfe|formes?|tailles?|forma|tama\u00f1o|tamanho|dimensi\u00f3n|dimens\u00e3o"
                    + "|dimensione)\\b|\\b(?:has|have|of) the (?:shape|size|dimensions?) (?:of|as)\\b|\\bshaped like\\b"
                    + "|\\b(?:denominator|numerator)[- ]layout\\b|\u5f62\u72b6\u76f8\u540c|\u76f8\u540c\u7684?\u5f62\u72b6");
    private static final Pattern SPACE = Pattern.compile(
            "(?:\\\\partial\\s*|\\\\nabla_)\\{?(?:\\\\math\\w+\\s*)?\\{?[A-Z][^=$]{0,24}\\\\in\\s*\\\\math(?:bb|bf)\\s*\\{?R");
    private static final Pattern NUMERATOR =
            Pattern.compile("(?iu)\\bnumerator[- ]layout\\b|\\bz\u00e4hler-?layout\\b|\u5206\u5b50\u5e03\u5c40");
    private static final Pattern DENOMINATOR =
            Pattern.compile("(?iu)\\bdenominator[- ]layout\\b|\\bnenner-?layout\\b|\u5206\u6bcd\u5e03\u5c40");
    private static final Pattern ENTRY = Pattern.compile(
            "_\\{?\\s*(\\w)\\s*,?\\s*(\\w)\\s*\\}?\\s*:?=\\s*\\\\[dt]?frac\\s*"
                    + "\\{\\s*(?:\\\\partial|d)[^{}_]{1,24}_\\{?\\1\\}?\\s*\\}\\s*\\{\\s*(?:\\\\partial|d)[^{}_]{1,24}_\\{?\\2\\}?\\s*\\}");

    /**
     * What the words and the formulas of a note say.
     *
     * @param declared what shapes it gives to names and derivatives
     */
    public static SaidLayouts of(NoteText note, NotedShapes declared) {
        boolean turned = inWords(note, DENOMINATOR);
        boolean numerator = inWords(note, NUMERATOR) && !turned;
        boolean rows = numerator || (!turned && RowGradients.areSaid(note));
        return new SaidLayouts(
                inWords(note, SHAPES) || inFormulas(note, SPACE),
                numerator || (!turned && (inFormulas(note, ENTRY) || declared.haveRows())),
                turned,
                rows,
                !rows && (turned || ColumnGradients.areSaid(note)),
                VectorWords.in(note));
    }

    /** Nothing. */
    public static SaidLayouts none() {
        return new SaidLayouts(false, false, false, false, false, VectorWords.NONE);
    }

    /** The same with the derivatives of a number by a vector as a row, unless they are said to have a row for each variable. */
    public SaidLayouts inRows() {
        return turned ? this : new SaidLayouts(shapes, jacobians, false, true, false, vectors);
    }

    private static boolean inWords(NoteText note, Pattern pattern) {
        return note.passages().stream()
                .anyMatch(passage -> passage instanceof Passage.Prose prose
                        && pattern.matcher(prose.text()).find());
    }

    private static boolean inFormulas(NoteText note, Pattern pattern) {
        return note.passages().stream()
                .anyMatch(passage -> passage instanceof Passage.Formula formula
                        && pattern.matcher(formula.tex()).find());
    }
}
