package dev.longhand.notes.relation;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.notes.declaration.SpaceReading;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.LossCalls;
import dev.longhand.notes.naming.NamedParts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of a whole note that stand under accents, and those that do not: they tell whether an accent is that of all
 * derivatives. A bar may be that of a mean as well.
 */
final class AccentedNames {

    private static final Set<String> ACCENTS =
            Set.of("\\bar", "\\overline", "\\hat", "\\widehat", "\\tilde", "\\widetilde", "\\dot", "\\check");
    private static final Pattern MEAN = Pattern.compile(
            "(?iuU).*(?:\\bmeans?|averages?|estimates?|conjugates?|mittelwerte?|mittel|durchschnitt|moyennes?|medias?"
                    + "|médias?|均值|平均值?)\\s*",
            Pattern.DOTALL);

    /** Names of losses without an index. */
    private final Map<String, Tree> losses = new HashMap<>();

    private final Map<String, Tree> heads = new HashMap<>();
    /** How letters are spelt that are all of a formula somewhere. */
    private final Set<String> once = new HashSet<>();
    /** How letters are spelt that stand in a formula with more to it, under no accent. */
    private final Set<String> bare = new HashSet<>();
    /**
     * Names under accents, by how they are spelt, that an equation or words have for something else than derivatives.
     */
    private final Set<String> others = new HashSet<>();

    /** By how they are spelt, names under accents that an equation begins with. */
    private final Set<String> begun = new HashSet<>();
    /** Those that such equations are made of. */
    private final Set<String> beside = new HashSet<>();

    private AccentedNames() {}

    /**
     * The names of a note.
     *
     * @param words names of several letters that its formulas use
     */
    static AccentedNames in(NoteText note, Set<String> words) {
        AccentedNames names = new AccentedNames();
        String before = "";
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Formula formula) {
                List<Statement> statements =
                        FormulaParser.read(formula.tex(), note.macros(), words).statements();
                for (Statement statement : statements) {
                    names.take(statement, before);
                }
            }
            before = passage instanceof Passage.Prose prose ? prose.text() : "";
        }
        return names;
    }

    private void take(Statement statement, String before) {
        List<Tree> sides = statement.sides();
        Tree first = sides.get(0);
        Accented accented = accented(first);
        if (sides.size() == 1 && accented != null && MEAN.matcher(before).matches()) {
            others.add(accented.spelling());
        }
        if (sides.size() > 1 && accented != null) {
            sides.subList(1, sides.size()).forEach(side -> beside(side, accented));
        }
        if (sides.size() > 1
                && accented != null
                && begun.add(accented.spelling())
                && !isGradient(sides.get(1), accented)) {
            others.add(accented.spelling());
        }
        if (sides.size() > 1 && !(first instanceof Tree.Scripted) && LossCalls.isLoss(BaseName.of(first))) {
            heads.put(first.spelling(), first);
        }
        AccentEquation equation = AccentEquation.of(statement);
        if (equation != null && equation.said().derivative() instanceof Derivative d) {
            loss(d);
        } else if (sides.size() == 1 && first instanceof Derivative d) {
            loss(d);
        } else {
            sides.forEach(side -> walk(side, sides.size() == 1 && SpaceReading.isName(first)));
        }
    }

    private void beside(Tree tree, Accented name) {
        Accented other = accented(tree);
        if (other != null && other.accent().equals(name.accent())) {
            beside.add(other.spelling());
        }
        NamedParts.of(tree).forEach(part -> beside(part, name));
    }

    /** Whether what a name is equal to is a derivative, or made of others under the same accent. */
    private static boolean isGradient(Tree right, Accented name) {
        Accented other = accented(right);
        boolean isAlike = other != null
                && other.accent().equals(name.accent())
                && !other.spelling().equals(name.spelling());
        return right instanceof Derivative
                || isAlike
                || NamedParts.of(right).stream().anyMatch(part -> isGradient(part, name));
    }

    private void walk(Tree tree, boolean alone) {
        if (tree instanceof Derivative d) {
            loss(d);
        }
        if (tree instanceof Accented accented && ACCENTS.contains(accented.accent())) {
            return;
        }
        if (SpaceReading.isName(tree)) {
            String letter = (tree instanceof Tree.Scripted s ? s.base() : tree).spelling();
            if (!alone || !once.add(letter)) {
                bare.add(letter);
            }
        }
        if (!(tree instanceof Tree.Symbol)) {
            NamedParts.of(tree).forEach(part -> walk(part, alone));
        }
    }

    private void loss(Derivative derivative) {
        Tree of = derivative.of();
        if (of != null && !(of instanceof Tree.Scripted) && LossCalls.isLoss(BaseName.of(of))) {
            losses.put(of.spelling(), of);
        }
    }

    /** The accent with what stands below it, whatever the indices; null for other trees. */
    private static @Nullable Accented accented(Tree tree) {
        Tree base = tree instanceof Tree.Scripted s ? s.base() : tree;
        return base instanceof Accented a && ACCENTS.contains(a.accent()) ? a : null;
    }

    /**
     * Whether words that explain a name under an accent, by a letter below it, explain all of them: the letter stands
     * nowhere else.
     */
    boolean isAny(Accented name) {
        return ACCENTS.contains(name.accent()) && !bare.contains(name.content().spelling());
    }

    /** Whether a name under an accent may be what words say of all: no equation or words have it for something else. */
    boolean mayBeDerivative(Tree name) {
        Accented accented = accented(name);
        return accented != null && !others.contains(accented.spelling());
    }

    /** Whether an equation makes a name under an accent of others or of a derivative, or others of it. */
    boolean goesWithDerivatives(Tree name) {
        Accented accented = accented(name);
        return accented != null
                && (begun.contains(accented.spelling()) || beside.contains(accented.spelling()))
                && !others.contains(accented.spelling());
    }

    /**
     * The only name of a loss without an index that is differentiated or, where there is none, that an equation begins
     * with.
     */
    Optional<Tree> loss() {
        Map<String, Tree> names = losses.isEmpty() ? heads : losses;
        return names.size() == 1 ? names.values().stream().findFirst() : Optional.empty();
    }
}
