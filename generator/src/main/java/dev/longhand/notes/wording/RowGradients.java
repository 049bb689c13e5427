package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the words of a note say that the derivatives of a number by a vector are a row. */
public final class RowGradients {

    private static final String DERIVATIVES = "(?:gradients?|derivatives?|gradienten?|ableitung(?:en)?|dérivées?"
            + "|derivadas?|derivat[ae]"
            + "|gradientes?|gradienti)\\b";
    private static final String ROW = "(?:rows?|zeilen?(?:vektor(?:en)?)?|(?:vecteurs?[- ])?lignes?"
            + "|(?:vector(?:es)? )?filas?"
            + "|(?:vettor[ei] )?rig(?:a|he)|(?:vetor(?:es)? )?linhas?)\\b";
    private static final Pattern WORDS = Pattern.compile(
            "(?iuU)\\b" + DERIVATIVES + "[^.;:!?]{0,60}?\\b(?:is|are|be|as|ist|sind|als|est|sont|es|son|è|sono|é"
                    + "|são)\\s+"
                    + "(?:(?:always|then|also|again|taken|treated|written|regarded"
                    + "|laid out)\\s+)?(?:as\\s+)?(?:an?\\s+|eine?\\s+|une?\\s+|una\\s+|uma\\s+)?"
                    + ROW + "|\\brow(?: vectors?)? of (?:(?:the|its|all|partial|first)\\s+){0,3}derivatives\\b"
                    + "|\\bgradient rows?\\b|\\brow gradients?\\b"
                    + "|梯度(?:是|为|取为)行向量");
    private static final Pattern AHEAD =
            Pattern.compile("(?iuU)(?:\\brow(?:[- ]vectors?)?|zeilen(?:vektor)?" + "|行向量)\\s*$");
    private static final Pattern BEHIND = Pattern.compile(
            "(?iuU)^\\s*(?:is|are|be|as|ist|est|es|è|é|是)?\\s*(?:an?"
                    + "|eine?|une?|una|uma)?\\s*"
                    + "(?:row[- ]vectors?|rows?\\b(?! of)|zeilenvektor|vecteur[- ]ligne|vector fila|vettore riga|vetor linha"
                    + "|行向量).*",
            Pattern.DOTALL);
    private static final Pattern DERIVATIVE = Pattern.compile(
            "(?:[^=]{1,40}=\\s*)?\\\\[dt]?frac\\s*\\{\\s*(?:\\\\partial"
                    + "|d)\\b[^_{}]*(?:\\{[^{}]*\\}[^_{}]*)?\\}\\s*\\{\\s*(?:\\\\partial"
                    + "|d)\\b[^{}]*(?:\\{[^{}]*\\}[^{}]*)?\\}"
                    + "(?:\\s*=\\s*(?:\\\\left)?[(\\[].*)?\\s*[.,]?\\s*",
            Pattern.DOTALL);

    private RowGradients() {}

    /** Whether they do. */
    public static boolean areSaid(NoteText note) {
        List<Passage> passages = note.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (WORDS.matcher(prose(passages, i)).find()) {
                return true;
            }
            boolean aside = AHEAD.matcher(prose(passages, i - 1)).find()
                    || BEHIND.matcher(prose(passages, i + 1)).matches();
            if (aside
                    && passages.get(i) instanceof Passage.Formula formula
                    && DERIVATIVE.matcher(formula.tex().strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String prose(List<Passage> passages, int at) {
        return at >= 0 && at < passages.size() && passages.get(at) instanceof Passage.Prose prose ? prose.text() : "";
    }
}
