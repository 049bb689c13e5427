package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands under a sum sign. */
final class RunningRange {

    private static final Pattern EXPONENT = Pattern.compile("[0-9]{1,3}");

    private final Elaboration elaboration;

    RunningRange(Elaboration elaboration) {
        this.elaboration = elaboration;
    }

    Meaning fold(Meaning.Fold fold, @Nullable Tree lower, @Nullable Meaning to, Meaning body) throws NotUnderstood {
        if (lower == null) {
            return new Meaning.Folded(fold, "", null, to, null, body);
        }
        if (lower instanceof Group group && group.items().size() > 1) {
            return folds(fold, group.items(), to, body);
        }
        if (lower instanceof Tree.Product product && product.factors().size() > 1) {
            return folds(
                    fold, product.factors().stream().map(Tree.Factor::operand).toList(), to, body);
        }
        if (lower instanceof Chain chain && chain.relations().size() == 1) {
            Relation.Kind kind = chain.relations().get(0).kind();
            Meaning right = elaboration.of(chain.sides().get(1));
            String letter = letter(chain.sides().get(0));
            Meaning run = running(letter, body);
            return switch (kind) {
                case EQUAL -> new Meaning.Folded(fold, letter, right, to, null, run);
                case UNEQUAL -> new Meaning.Folded(fold, letter, null, to, right, run);
                case ELEMENT -> new Meaning.Folded(fold, letter, null, to, null, run);
                case LESS, GREATER, AT_MOST, AT_LEAST ->
                    throw NotUnderstood.unjudged(lower.span(), "a sum over all that are less than another");
                default -> throw new NotUnderstood(lower.span(), "a range such as i = 1 is needed under the sign");
            };
        }
        if (lower instanceof Chain chain && chain.relations().size() == 2 && to == null) {
            String letter = letter(chain.sides().get(1));
            Meaning first = bound(chain, 0, 1);
            return new Meaning.Folded(fold, letter, first, bound(chain, 1, -1), null, running(letter, body));
        }
        String letter = letter(lower);
        return new Meaning.Folded(fold, letter, null, to, null, running(letter, body));
    }

    private Meaning folds(Meaning.Fold fold, List<Tree> below, @Nullable Meaning to, Meaning body)
            throws NotUnderstood {
        List<RunningItems.Item> items = RunningItems.of(below).items();
        Meaning inner = body;
        for (int i = items.size() - 1; i >= 0; i--) {
            inner = apart(fold, items.get(i), to, inner);
        }
        return inner;
    }

    private Meaning apart(Meaning.Fold fold, RunningItems.Item item, @Nullable Meaning to, Meaning body)
            throws NotUnderstood {
        Meaning whole = fold(fold, item.range(), to, body);
        if (item.apart().isEmpty()) {
            return whole;
        }
        if (!(whole instanceof Meaning.Folded folded) || item.apart().size() > 1 || folded.except() != null) {
            throw NotUnderstood.unjudged(item.range().span(), "a sum over all that differ from several");
        }
        Meaning except = elaboration.of(item.apart().get(0));
        return new Meaning.Folded(fold, folded.letter(), folded.from(), folded.to(), except, folded.body());
    }

    /** The end of a range {@code 1 \le i < n}; where it is left out itself, the whole number beside it. */
    private Meaning bound(Chain chain, int relation, int inside) throws NotUnderstood {
        Meaning end = elaboration.of(chain.sides().get(relation * 2));
        return switch (chain.relations().get(relation).kind()) {
            case AT_MOST -> end;
            case LESS -> beside(end, inside);
            default -> throw new NotUnderstood(chain.span(), "a range such as i = 1 is needed under the sign");
        };
    }

    private static Meaning beside(Meaning end, int inside) {
        Meaning one = Meaning.Literal.of(1);
        return new Meaning.Total(List.of(end, inside < 0 ? new Meaning.Negated(one) : one));
    }

    /** A letter that runs is a number, so that the 2 of {@code i^2} is an exponent whatever {@code i^2} is elsewhere. */
    private static Meaning running(String letter, Meaning body) {
        return new Rewriting(part -> {
                    if (!(part instanceof Meaning.Reference r)
                            || !r.name().base().equals(letter)
                            || !r.name().sub().isEmpty()
                            || r.name().primes() > 0
                            || r.name().sup().size() != 1
                            || r.name().sup().get(0).letter() != null
                            || !EXPONENT.matcher(r.name().sup().get(0).prefix()).matches()) {
                        return null;
                    }
                    int exponent = Integer.parseInt(r.name().sup().get(0).prefix());
                    return new Meaning.Raised(
                            new Meaning.Reference(WrittenName.plain(letter)), Meaning.Literal.of(exponent));
                })
                .of(body);
    }

    private static String letter(Tree tree) throws NotUnderstood {
        if (tree instanceof Group group && group.items().size() == 1) {
            return letter(group.items().get(0));
        }
        return NameForm.letter(tree)
                .orElseThrow(() -> new NotUnderstood(tree.span(), "a letter that runs is needed under the sign"));
    }
}
