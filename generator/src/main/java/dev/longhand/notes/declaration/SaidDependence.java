package dev.longhand.notes.declaration;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.LossCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a name is said to depend on where no formula says how: {@code y = y(x)}, "here y depends on x", "for any loss
 * {@code L(u)}".
 *
 * @param on names; all there are where it is written as a call
 * @param isCall whether they are written in brackets behind the name
 */
public record SaidDependence(Tree name, List<Tree> on, boolean isCall) {

    private static final Pattern VERB = Pattern.compile(
            "(?iu)[\\s,]*(?:(?:itself|here|also|in turn|implicitly|again|hier|selbst|auch|aussi|tambi\u00e9n"
                    + "|ici)[\\s,]+){0,2}(?:depends?(?: itself| also| implicitly| explicitly)? on|(?:is|are) (?:itself |again |also |in turn )?"
                    + "(?:a |an )?(?:\\p{L}+ )?functions? of|h\u00e4ng(?:t|en) (?:selbst |auch )?von|(?:ist|sind) (?:selbst |auch )?"
                    + "(?:eine |eine \\p{L}+ )?funktion(?:en)? von|d\u00e9pend(?:ent)?(?: aussi)? d[e']|est (?:une )?fonction de"
                    + "|depende[nm]?(?: tambi\u00e9n)? d[eo]|es (?:una )?funci\u00f3n de|\u00e9 (?:uma )?fun\u00e7\u00e3o de|dipend(?:e|ono) da"
                    + "|\u00e8 (?:una )?funzione di|(?:\u4f9d\u8d56|\u4f9d\u8cf4|\u53d6\u51b3|\u53d6\u6c7a)(?:\u4e8e|\u65bc))\\s*");
    private static final Pattern AND = Pattern.compile("(?iu)[\\s,]*(?:and|und|et|y|e|\u548c|\u4e0e)?[\\s,]*");
    private static final int LONGEST = 400;

    public SaidDependence {
        on = List.copyOf(on);
    }

    /** All that a note says so. */
    public static List<SaidDependence> in(NoteText note) {
        List<SaidDependence> found = new ArrayList<>();
        List<Tree> subjects = new ArrayList<>();
        @Nullable List<Tree> objects = null;
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Formula formula) {
                Tree name = calls(note, formula, found);
                if (name == null || formula.display()) {
                    subjects.clear();
                    objects = null;
                } else if (objects == null) {
                    subjects.add(name);
                } else {
                    for (Tree subject : subjects) {
                        found.add(new SaidDependence(subject, List.of(name), false));
                    }
                }
            } else {
                String text = passage instanceof Passage.Prose prose ? prose.text() : ".";
                if (!subjects.isEmpty() && objects == null && VERB.matcher(text).matches()) {
                    objects = new ArrayList<>();
                } else if (!AND.matcher(text).matches() || text.isBlank()) {
                    subjects.clear();
                    objects = null;
                }
            }
        }
        return found;
    }

    /** Takes in the calls of a formula; the name that it is, if it is nothing else. */
    private static @Nullable Tree calls(NoteText note, Passage.Formula formula, List<SaidDependence> found) {
        if (formula.tex().length() > LONGEST) {
            return null;
        }
        ReadFormula read = FormulaParser.read(formula.tex(), note.macros(), Set.of());
        for (Statement statement : read.statements()) {
            List<Tree> sides = statement.sides();
            for (int i = 0; i < sides.size(); i++) {
                SaidDependence call = call(sides.get(i));
                boolean loss = sides.size() == 1 && call != null && LossCalls.isLoss(BaseName.of(call.name()));
                boolean itself = i > 0
                        && call != null
                        && call.name().spelling().equals(sides.get(i - 1).spelling());
                if (loss || itself) {
                    found.add(Objects.requireNonNull(call));
                }
            }
        }
        boolean alone = read.statements().size() == 1
                && read.statements().get(0).sides().size() == 1;
        return alone ? name(read.statements().get(0).sides().get(0)) : null;
    }

    /** A name with names in brackets behind it. */
    private static @Nullable SaidDependence call(Tree tree) {
        boolean is = tree instanceof Product product
                && product.factors().size() == 2
                && product.factors().get(1).join() == Join.BESIDE
                && name(product.factors().get(0).operand()) != null
                && product.factors().get(1).operand() instanceof Group group
                && group.bracket() == Bracket.ROUND
                && !group.items().isEmpty()
                && group.items().stream().allMatch(item -> name(item) != null);
        return is
                ? new SaidDependence(
                        ((Product) tree).factors().get(0).operand(),
                        ((Group) ((Product) tree).factors().get(1).operand()).items(),
                        true)
                : null;
    }

    private static @Nullable Tree name(Tree tree) {
        String base = BaseName.of(tree);
        return tree instanceof Tree.Words || base.isEmpty() || !BaseName.isLetter(base.replaceAll("^.* ", ""))
                ? null
                : tree;
    }
}
