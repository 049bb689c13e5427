package dev.longhand.notes.relation;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.regex.Pattern;

/** Whether a note says what shape derivatives by its matrices have: "the same shape as W", a space that they are from. */
public final class GradientShapes {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\b(?:same|equal|identical|gleichen?|selben?|dieselben?|m\u00eames?|mism[ao]s?|mesm[ao]s?|stess[ao])\\s+(?:shapes?|sizes?"
                    + "|dimensions?|dimensionality|form|gestalt|gr\u00f6\u00dfe|formes?|tailles?|forma|tama\u00f1o|tamanho|dimensi\u00f3n|dimens\u00e3o"
                    + "|dimensione)\\b|\\b(?:has|have|of) the (?:shape|size|dimensions?) (?:of|as)\\b|\\bshaped like\\b"
                    + "|\\b(?:denominator|numerator)[- ]layout\\b|\u5f62\u72b6\u76f8\u540c|\u76f8\u540c\u7684?\u5f62\u72b6");
    private static final Pattern SPACE = Pattern.compile(
            "(?:\\\\partial\\s*|\\\\nabla_)\\{?(?:\\\\math\\w+\\s*)?\\{?[A-Z][^=$]{0,24}\\\\in\\s*\\\\math(?:bb|bf)\\s*\\{?R");

    private GradientShapes() {}

    /** Whether it does. */
    public static boolean areSaid(NoteText note) {
        return note.passages().stream()
                .anyMatch(passage -> (passage instanceof Passage.Prose prose
                                && WORDS.matcher(prose.text()).find())
                        || (passage instanceof Passage.Formula formula
                                && SPACE.matcher(formula.tex()).find()));
    }
}
