package dev.longhand.notes.condition;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.naming.FormulaName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that let names go. A sentence is read with signs in the place of its formulas. */
public final class Releases {

    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';
    private static final String NAME = OPEN + "(\\d{1,4})" + CLOSE;
    private static final String NAMES = "((?:" + NAME
            + "(?:\\s*,\\s*|\\s*,?\\s+(?:and|or|und|oder|et|ou|y|e)\\s+|\\s*[\u548c\u4e0e\u3001]\\s*)?)+)";
    private static final String ANY =
            "(?:any|all|every|arbitrary|general|generic|beliebig(?:e[srmn]?)?|allgemeine[srmn]?|jede[srmn]?"
                    + "|alle|tout(?:e|es)?|tous|cualquier|cualesquiera|todos?|todas?|qualsiasi|qualunque|ogni|qualquer)";
    private static final String KIND =
            "(?:function|map|matrix|number|vector|scalar|funktion|abbildung|matrix|zahl|vektor"
                    + "|fonction|matrice|nombre|vecteur|funci\u00f3n|matriz|n\u00famero|funzione|matrice|numero|vettore|fun\u00e7\u00e3o)";
    /** "for any twice differentiable function g". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<![\\p{L}])" + ANY
                    + "\\s+(?:(?!(?:the|same|we|of|is|are|that|this|in|it|on|as|by)\\s)[\\p{L}-]{1,20}\\s+){0,4}?|[\u4efb\u4e00]\u610f\u7684?(?:\u51fd\u6570|\u77e9\u9635|\u5b9e\u6570|\u5411\u91cf)?\\s*|\u4e00\u822c\u7684?\u51fd\u6570\\s*)"
                    + NAMES,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "let g be an arbitrary function". */
    private static final Pattern BEHIND = Pattern.compile(
            NAMES + "\\s*(?:(?:be|is|are|sei(?:en)?|ist|sind|est|soit|sea|es|sia|seja)\\s+)?"
                    + "(?:(?:now|nun|jetzt)\\s+)?(?:(?:an?|eine?|une?|una?|uma?)\\s+(?:[\\p{L}-]{1,20}\\s+){0,3}?)?(?:(?:"
                    + ANY
                    + "|quelconques?)(?![\\p{L}])|[\u4e3a\u662f]\u4efb\u610f)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "let f be a convex function", which says something new only under another heading. */
    private static final Pattern LET = Pattern.compile(
            "(?<![\\p{L}])(?:let|suppose|assume|consider|sei(?:en)?|soit|sea|sia|seja)(?:\\s+[\\p{L}-]{1,20}){0,2}\\s+"
                    + NAMES + "\\s*(?:(?:be|is|are)\\s+)?(?:an?|eine?|une?|una?|uma?)\\s+(?:[\\p{L}-]{1,20}\\s+){0,4}?"
                    + KIND,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "for a convex function f". */
    private static final Pattern FOR = Pattern.compile(
            "(?<![\\p{L}])(?:for|given|f\u00fcr|pour|para|per)\\s+(?:an?|eine?|une?|una?|uma?)\\s+(?:[\\p{L}-]{1,20}\\s+){0,4}?"
                    + KIND + "\\s+" + NAMES,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ONE = Pattern.compile(NAME);
    private static final Pattern END = Pattern.compile("[.!?;](?=\\s|$)|[\u3002\uff01\uff1f\uff1b]");
    private static final int LONGEST = 600;
    private static final int MOST = 200;

    private final List<Release> found = new ArrayList<>();
    private final StringBuilder sentence = new StringBuilder();
    /** The names in the sentence, and where they stand. */
    private final List<String> bases = new ArrayList<>();

    private final List<Integer> ends = new ArrayList<>();

    private Releases() {}

    /** All that a note lets go, in order. */
    public static List<Release> in(NoteText note) {
        Releases reader = new Releases();
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                reader.prose(prose.text());
            } else if (passage instanceof Passage.Formula formula && !formula.display()) {
                reader.formula(formula);
            } else {
                reader.end();
            }
        }
        reader.end();
        List<Release> all = new ArrayList<>(reader.found);
        all.addAll(CasesInWords.in(note));
        return all;
    }

    private void prose(String text) {
        String[] parts = END.split(text, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            if (sentence.length() < LONGEST) {
                sentence.append(parts[i].replaceAll("\\s+", " "));
            }
        }
    }

    private void formula(Passage.Formula formula) {
        String base = FormulaName.of(formula.tex());
        if (base.isEmpty() || sentence.length() > LONGEST) {
            sentence.append(" \u25a1 ");
            return;
        }
        sentence.append(' ').append(OPEN).append(bases.size()).append(CLOSE).append(' ');
        bases.add(base);
        ends.add(formula.span().end());
    }

    private void end() {
        if (!bases.isEmpty() && found.size() < MOST) {
            take(BEFORE, false);
            take(BEHIND, false);
            take(LET, true);
            take(FOR, true);
        }
        sentence.setLength(0);
        bases.clear();
        ends.clear();
    }

    private void take(Pattern words, boolean inOtherSection) {
        Matcher said = words.matcher(sentence);
        while (said.find()) {
            Matcher name = ONE.matcher(said.group(1));
            while (name.find()) {
                int number = Integer.parseInt(name.group(1));
                int from = ends.get(number);
                found.add(new Release(bases.get(number), from, from, inOtherSection));
            }
        }
    }
}
