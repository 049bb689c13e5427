package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names whose entries add up to one: the document says so, or they stand before logarithms in a loss. */
public final class Shares {

    /**
     * What is known of entries that add up to one.
     *
     * @param isSaid whether the document says that they do
     * @param along the place of the index that they are added up along, below the name; -1 where it is not said
     */
    public record Share(boolean isSaid, int along) {}

    private record Constraint(int relation, String base, int along) {}

    private final List<Constraint> stated = new ArrayList<>();
    private final Set<Integer> relations = new HashSet<>();

    /** Takes in a relation if it says that entries add up to one. */
    void take(Stated s, Meaning left, Meaning right) {
        if (!(right instanceof Meaning.Literal one) || !one.value().equals(Rational.ONE)) {
            return;
        }
        Meaning sum = left instanceof Meaning.Folded folded && folded.fold() == Meaning.Fold.SUM ? folded.body() : left;
        List<WrittenName> names = References.in(sum);
        boolean plain = sum instanceof Meaning.Reference
                || (sum instanceof Meaning.Total total
                        && total.terms().stream().allMatch(Meaning.Reference.class::isInstance));
        if (!plain || names.isEmpty() || names.get(0).sub().isEmpty() || (sum == left && names.size() < 2)) {
            return;
        }
        String base = names.get(0).base();
        if (names.stream().allMatch(n -> n.base().equals(base))) {
            int along = left instanceof Meaning.Folded folded && names.size() == 1
                    ? names.get(0).sub().indexOf(new Index("", folded.letter(), 0))
                    : -1;
            stated.add(new Constraint(s.relation().number(), base, along));
        }
    }

    /** The relations that say it of names that nothing defines. */
    Set<Integer> relations() {
        return relations;
    }

    /** What is known of them, by their bases. */
    Map<String, Share> of(List<DocumentDefinition> definitions) {
        Set<String> defined = new GivenShares(definitions).givenOtherwise();
        Set<String> given = new HashSet<>();
        definitions.forEach(d -> given.add(d.pattern().base()));
        Map<String, Share> shares = new HashMap<>();
        Set<String> binary = new HashSet<>();
        for (DocumentDefinition d : definitions) {
            factors(d.body(), shares, binary);
        }
        shares.keySet().removeAll(binary);
        for (Constraint constraint : stated) {
            if (!defined.contains(constraint.base())) {
                shares.put(constraint.base(), new Share(true, constraint.along()));
                if (!given.contains(constraint.base())) {
                    relations.add(constraint.relation());
                }
            }
        }
        shares.keySet().removeAll(defined);
        return shares;
    }

    /** @param binary names of which the rest to one stands before a logarithm too: each is a target by itself */
    private static void factors(Meaning meaning, Map<String, Share> shares, Set<String> binary) {
        if (meaning instanceof Meaning.Multiplied product
                && product.factors().stream().anyMatch(Shares::isLogarithm)) {
            for (Meaning factor : product.factors()) {
                Meaning plain = factor instanceof Meaning.Transposed t ? t.operand() : factor;
                if (plain instanceof Meaning.Reference r) {
                    shares.put(r.name().base(), new Share(false, -1));
                } else if (plain instanceof Meaning.Total rest
                        && rest.terms().size() == 2
                        && rest.terms().get(0) instanceof Meaning.Literal one
                        && one.value().isOne()
                        && rest.terms().get(1) instanceof Meaning.Negated negated
                        && negated.operand() instanceof Meaning.Reference r) {
                    binary.add(r.name().base());
                }
            }
        }
        References.parts(meaning).forEach(part -> factors(part, shares, binary));
    }

    private static boolean isLogarithm(Meaning meaning) {
        return meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Known known
                && known.function() == Primitive.LOG;
    }
}
