package dev.longhand.check.statement;

import dev.longhand.check.definition.Restriction;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.notes.condition.Proviso;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads conditions beside relations: on indices they restrict, on values they leave open where a relation holds. */
final class Restricting {

    private final Elaboration elaboration;
    private final Set<String> indices = new HashSet<>(Set.of("L", "T"));

    /**
     * @param meanings all that the document says, for which letters number something
     * @param bounds letters up to which others run
     */
    Restricting(Elaboration elaboration, List<Meaning> meanings, Set<String> bounds) {
        this.elaboration = elaboration;
        indices.addAll(bounds);
        meanings.forEach(this::numbering);
    }

    private void numbering(Meaning meaning) {
        if (meaning instanceof Meaning.Reference reference) {
            indices.addAll(reference.name().letters());
        } else if (meaning instanceof Meaning.Folded folded) {
            indices.add(folded.letter());
            if (folded.to() != null) {
                References.in(folded.to()).forEach(name -> indices.add(name.base()));
            }
        }
        References.parts(meaning).forEach(this::numbering);
    }

    Restriction of(Proviso proviso) {
        List<Meaning.Condition> sure = new ArrayList<>();
        List<Meaning.Condition> possible = new ArrayList<>();
        List<Meaning.Condition> values = new ArrayList<>();
        boolean unclear = proviso.unclear();
        for (Chain chain : proviso.sure()) {
            unclear |= !add(chain, sure, values);
        }
        for (Chain chain : proviso.possible()) {
            unclear |= !add(chain, possible, values);
        }
        List<Meaning.Condition> assumed = new ArrayList<>();
        boolean cased = proviso.cased();
        for (Chain chain : proviso.assumed()) {
            if (!isOnIndices(chain)) {
                List<Meaning.Condition> read = comparisons(chain);
                cased |= read.isEmpty();
                assumed.addAll(read);
            }
        }
        List<Meaning.Condition> spoken = new ArrayList<>();
        proviso.spoken().forEach(chain -> add(chain, spoken, new ArrayList<>()));
        return new Restriction(sure, possible, values, unclear, assumed, cased, proviso.supposition(), spoken);
    }

    /** The comparisons of neighbours in a chain; none where one of them is not understood. */
    private List<Meaning.Condition> comparisons(Chain chain) {
        List<Meaning.Condition> read = new ArrayList<>();
        for (int i = 0; i < chain.relations().size(); i++) {
            try {
                read.add(elaboration.condition(new Chain(
                        chain.span(),
                        chain.sides().subList(i, i + 2),
                        chain.relations().subList(i, i + 1))));
            } catch (NotUnderstood e) {
                return List.of();
            }
        }
        return read;
    }

    /** Whether a condition is one on indices. */
    boolean isOnIndices(Chain chain) {
        return add(chain, new ArrayList<>(), new ArrayList<>());
    }

    /** Takes in the comparisons of a chain; whether they are on indices, rather than on values. */
    private boolean add(Chain chain, List<Meaning.Condition> conditions, List<Meaning.Condition> values) {
        List<Meaning.Condition> read = comparisons(chain);
        boolean all = read.size() == chain.relations().size()
                && read.stream().allMatch(c -> isIndex(c.left()) && isIndex(c.right()));
        (all ? conditions : values).addAll(read);
        return all && !read.isEmpty();
    }

    private boolean isIndex(Meaning side) {
        if (side instanceof Meaning.Literal number) {
            return number.value().isInteger();
        }
        if (side instanceof Meaning.Total total) {
            return total.terms().size() == 2
                    && isIndex(total.terms().get(0))
                    && isIndex(
                            total.terms().get(1) instanceof Meaning.Negated n
                                    ? n.operand()
                                    : total.terms().get(1));
        }
        return side instanceof Meaning.Reference r
                && r.name().sub().isEmpty()
                && r.name().sup().isEmpty()
                && indices.contains(r.name().base());
    }
}
