package dev.longhand.notes.convention;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.notes.declaration.SpaceReading;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters that differentiate what stands behind them, as a directional derivative {@code D_v} does: words say so, or
 * the product rule is written of them; or braces, or brackets around a product, stand behind a calligraphic letter, or
 * braces behind what an equation begins with. Such a letter is no factor, nor is one that words say to be a variance.
 */
public final class Derivations {

    private static final String KIND = "(?:directional|material|tangent|lie|total|covariant)[- ]derivative(?! of)"
            + "|derivation(?! of)|variance(?! of)|covariance(?! of)|expectation(?! of)|varianz(?! von)"
            + "|(?:differential|differentiation|derivative|derivation|tangent"
            + "|\\br)[- ]?(?:\\([^()]{0,40}\\)\\s*)?operator|ableitungsoperator"
            + "|differential-?operator|richtungsableitung(?! von)|opérateur (?:différentiel|de dérivation)"
            + "|dérivée directionnelle(?! d)"
            + "|operador (?:diferencial|derivada)|derivada direccional(?! d)|operatore (?:differenziale|di derivazione)"
            + "|derivata direzionale(?! d)|方向导数|微分算子|导数算子|求导算子";
    private static final Pattern BEFORE = Pattern.compile("(?iuU)(?:" + KIND + ")\\s*$");
    private static final String LINK = "(?:is|be|for|as|denotes?|stands for|means|ist|sei|für|bezeichnet?|est|désigne"
            + "|pour|es|denota"
            + "|è|é|是|为|表示|記|记)\\s*";
    private static final String ARTICLE =
            "(?:the|an?|our|die|der|das|den|eine?n?|le|la|l|une?|el|una?|il|lo|uma?|o)\\b['’]?\\s*";
    private static final Pattern BEHIND = Pattern.compile("(?iuU)^\\s*(?:itself\\s+)?(?:" + LINK + "(?:" + ARTICLE
            + ")?|" + ARTICLE + ")(?:\\p{L}+[- ]){0,2}?(?:" + KIND + ")");
    private static final int LONGEST = 40;
    private static final Set<String> SCRIPTS = Set.of("\\mathcal", "\\mathscr", "\\mathfrak");

    private final List<Tree> found = new ArrayList<>();
    /** How what stands before brackets is spelt. */
    private final Set<String> applied = new HashSet<>();
    /** How what an equation begins with is spelt. */
    private final Set<String> names = new HashSet<>();

    private Derivations() {}

    /** The keys of all of them, as the formulas of the note read. */
    public static Set<String> in(NoteText note, NotedRelations noted, Conventions conventions) {
        Derivations derivations = new Derivations();
        for (NotedRelation relation : noted.relations()) {
            derivations.take(relation);
        }
        if (!derivations.applied.isEmpty()) {
            derivations.words(note);
        }
        Elaboration elaboration = new Elaboration(conventions);
        Set<String> keys = new HashSet<>();
        for (Tree letter : derivations.found) {
            if (!derivations.names.contains(letter.spelling())) {
                name(letter, elaboration)
                        .map(name -> name.key(Map.of()))
                        .filter(key -> !conventions.functions().contains(key))
                        .ifPresent(keys::add);
            }
        }
        return keys;
    }

    private static Optional<WrittenName> name(Tree letter, Elaboration elaboration) {
        try {
            return elaboration.of(letter) instanceof Meaning.Reference r ? Optional.of(r.name()) : Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    private void take(NotedRelation relation) {
        Tree left = relation.left();
        relation.sides().forEach(this::walk);
        if (!relation.relation().kind().isEquality()) {
            return;
        }
        if (relation.link() == 0) {
            names.add(left.spelling());
        }
        Group brackets = left instanceof Product product && product.factors().size() == 2 ? brackets(product, 0) : null;
        if (brackets == null) {
            return;
        }
        Tree letter = ((Product) left).factors().get(0).operand();
        if (brackets.bracket() == Bracket.CURLY || isProductRule(letter, brackets, relation.right())) {
            found.add(letter);
        }
    }

    /** Whether the terms on the right are as many as the factors in the brackets, and each has the letter in it. */
    private static boolean isProductRule(Tree letter, Group brackets, Tree right) {
        return brackets.items().get(0) instanceof Product inner
                && right instanceof Sum sum
                && sum.terms().size() == inner.factors().size()
                && sum.terms().stream()
                        .allMatch(term -> term.operand() instanceof Product
                                && term.operand().spelling().contains(letter.spelling()));
    }

    private void walk(Tree tree) {
        if (tree instanceof Product product) {
            for (int i = 0; i < product.factors().size(); i++) {
                Group brackets = brackets(product, i);
                Tree letter = product.factors().get(i).operand();
                if (brackets != null) {
                    applied.add(letter.spelling());
                    // nobody puts brackets around a product that is multiplied by a letter
                    boolean around = brackets.bracket() == Bracket.CURLY
                            || brackets.items().get(0) instanceof Product;
                    if (around && isCalligraphic(letter)) {
                        found.add(letter);
                    }
                }
            }
        }
        NamedParts.of(tree).forEach(this::walk);
    }

    /** The brackets with one thing in them right behind a letter; null if there are none. */
    private static @Nullable Group brackets(Product product, int at) {
        List<Factor> factors = product.factors();
        boolean isLetter = at + 1 < factors.size()
                && factors.get(at + 1).join() == Join.BESIDE
                && SpaceReading.isName(factors.get(at).operand())
                && !(factors.get(at).operand() instanceof Scripted s && s.sup() != null);
        return isLetter
                        && factors.get(at + 1).operand() instanceof Group group
                        && Set.of(Bracket.ROUND, Bracket.SQUARE, Bracket.CURLY).contains(group.bracket())
                        && group.items().size() == 1
                ? group
                : null;
    }

    private static boolean isCalligraphic(Tree letter) {
        Tree base = letter instanceof Scripted s ? s.base() : letter;
        return base instanceof Tree.Accented accented && SCRIPTS.contains(accented.accent());
    }

    private void words(NoteText note) {
        List<Passage> passages = note.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Passage.Formula formula
                    && formula.tex().length() <= LONGEST
                    && (BEFORE.matcher(prose(passages, i - 1)).find()
                            || BEHIND.matcher(prose(passages, i + 1)).find())) {
                List<Statement> read = FormulaParser.read(formula.tex(), note.macros(), Set.of())
                        .statements();
                Tree tree = read.size() == 1 ? read.get(0).sides().get(0) : null;
                if (tree != null && applied.contains(tree.spelling())) {
                    found.add(tree);
                }
            }
        }
    }

    private static String prose(List<Passage> passages, int at) {
        return at >= 0 && at < passages.size() && passages.get(at) instanceof Passage.Prose prose ? prose.text() : "";
    }
}
