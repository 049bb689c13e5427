package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The point at which a value is taken: below a bar behind a formula, or in brackets behind a derivative. */
final class PointReading {

    private final Elaboration elaboration;

    PointReading(Elaboration elaboration) {
        this.elaboration = elaboration;
    }

    /** Whether what stands below says what names are: {@code x = 1}. */
    static boolean isNamed(@Nullable Tree sub) {
        return sub instanceof Chain
                || (sub instanceof Group g && g.items().stream().anyMatch(Chain.class::isInstance));
    }

    /** Whether a formula with something below is one before a bar with a bare point, {@code f(x)|_2}. */
    static boolean isBar(Tree base) {
        return base instanceof Group group
                && group.bracket() == Bracket.NONE
                && group.items().size() == 1;
    }

    /** A value at what stands below a bar. */
    Meaning below(Meaning of, Tree sub) throws NotUnderstood {
        if (!isNamed(sub)) {
            return bare(of, sub);
        }
        List<Meaning.Reference> names = new ArrayList<>();
        List<Meaning> values = new ArrayList<>();
        for (Tree item : sub instanceof Group g ? g.items() : List.of(sub)) {
            if (!(item instanceof Chain chain) || chain.sides().size() != 2) {
                throw new NotUnderstood(item.span(), "a point such as x = 1 is needed here");
            }
            List<Tree> left = items(chain.sides().get(0));
            List<Tree> right = items(chain.sides().get(1));
            if (left.size() == 1) {
                right = List.of(chain.sides().get(1));
            }
            for (int i = 0; i < left.size(); i++) {
                if (left.size() != right.size() || !(elaboration.of(left.get(i)) instanceof Meaning.Reference name)) {
                    throw new NotUnderstood(item.span(), "a point such as x = 1 is needed here");
                }
                names.add(name);
                values.add(elaboration.of(right.get(i)));
            }
        }
        return new Meaning.At(of, names, values);
    }

    private Meaning bare(Meaning of, Tree sub) throws NotUnderstood {
        List<Meaning> values = new ArrayList<>();
        for (Tree item : items(sub)) {
            values.add(elaboration.of(item));
        }
        boolean single = values.size() == 1 && !isNumber(sub);
        if (!single) {
            return new Meaning.At(of, List.of(), values);
        }
        Optional<Meaning> there = values.get(0) instanceof Meaning.Reference value ? at(of, value) : Optional.empty();
        return there.orElseThrow(() -> NotUnderstood.unjudged(sub.span(), "a point of which no name is said"));
    }

    /** Whether brackets right behind a derivative hold a point: a number, several, or what it is taken by. */
    static boolean isPoint(Derivative derivative, FactorRow row) {
        boolean more = row.isGroupSecond();
        if (derivative.of() == null || more || !row.isBeside(Bracket.ROUND)) {
            return false;
        }
        Group group = (Group) row.peek().operand();
        Tree only = group.items().isEmpty() ? null : group.items().get(0);
        return group.items().size() > 1 || (only != null && (isNumber(only) || isSame(only, derivative.by())));
    }

    /** A derivative at the point in brackets. */
    Meaning behind(Meaning slope, Tree brackets) throws NotUnderstood {
        Tree only = ((Group) brackets).items().get(0);
        if (((Group) brackets).items().size() == 1 && elaboration.of(only) instanceof Meaning.Reference value) {
            return at(slope, value).orElse(slope);
        }
        return bare(slope, brackets);
    }

    /** A derivative where what it is taken by is another of its kind; as it stands where it is that very name. */
    private static Optional<Meaning> at(Meaning of, Meaning.Reference value) {
        Meaning by = of instanceof Meaning.Slope s && !s.by().isEmpty() ? s.by().get(0) : null;
        if (!(by instanceof Meaning.Reference name)
                || !name.name().base().equals(value.name().base())) {
            return Optional.empty();
        }
        return Optional.of(
                name.equals(value) ? of : new Meaning.At(of, List.of((Meaning.Reference) by), List.of(value)));
    }

    static boolean isNumber(Tree tree) {
        return tree instanceof Numeral
                || (tree instanceof Group g
                        && g.bracket() == Bracket.ROUND
                        && g.items().size() == 1
                        && isNumber(g.items().get(0)))
                || (tree instanceof Sum sum
                        && sum.terms().size() == 1
                        && sum.terms().get(0).operand() instanceof Numeral);
    }

    private static boolean isSame(Tree tree, List<Tree> by) {
        Optional<NameForm.Head> head = head(tree);
        return head.isPresent()
                && by.stream().allMatch(variable -> head(variable).equals(head));
    }

    private static Optional<NameForm.Head> head(Tree tree) {
        return NameForm.head(tree instanceof Scripted s ? s.base() : tree);
    }

    private static List<Tree> items(Tree tree) {
        boolean list = tree instanceof Group g
                && !g.items().isEmpty()
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.NONE);
        return list ? ((Group) tree).items() : List.of(tree);
    }
}
