package dev.longhand.check.deciding.trial;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derivatives of a loss that no formula defines, of which a note gives the numbers: what comes from the layers above. What
 * follows from them by the chain rule is the same for every loss with these slopes, so it is computed for the simplest: the
 * sum of each entry times its slope.
 */
final class GivenSlopes {

    private static final int MOST = 12;

    /** One of them, by what the derivative is taken. */
    private record Given(int number, WrittenName loss, Meaning by, Meaning value) {}

    private final CoveredPaths paths;
    private final List<Stated> candidates = new ArrayList<>();
    /** What is given, once it is worked out. */
    private @Nullable List<Given> given;

    GivenSlopes(Matter matter) {
        this.paths = new CoveredPaths(matter.facts().definitions());
        Map<Integer, Integer> lengths = new HashMap<>();
        matter.ownStatements().forEach(s -> lengths.merge(s.relation().chain(), 1, Integer::sum));
        for (Stated s : matter.ownStatements()) {
            Meaning left = s.left();
            Meaning right = s.right();
            if (left != null
                    && right != null
                    && s.part() == Stated.Part.STATEMENT
                    && s.relation().relation().kind().isEquality()
                    && lengths.getOrDefault(s.relation().chain(), 0) == 1
                    && GivenNumber.is(right)
                    && !Formulas.isZero(right)
                    && References.in(left).stream()
                            .allMatch(name -> name.letters().isEmpty())
                    && isOfUnknown(left, matter)
                    && isOfLoss(left)
                    && candidates.size() < MOST) {
                candidates.add(s);
            }
        }
    }

    /** Whether a meaning is the derivative of something without a formula by a name. */
    static boolean isOfUnknown(Meaning meaning, Matter matter) {
        return meaning instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference of
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference
                && matter.facts().definitions().stream()
                        .noneMatch(d -> d.pattern().base().equals(of.name().base()))
                && !matter.facts().functions().containsKey(of.name().base());
    }

    private static boolean isOfLoss(Meaning slope) {
        return ((Meaning.Slope) slope).of() instanceof Meaning.Reference of
                && RoleWords.isLoss(of.name().base())
                && !((Meaning.Slope) slope).by().contains(of);
    }

    /** Whether a relation gives one, rather than saying what follows from others. */
    boolean isGivenBy(Stated stated, Universe universe) {
        return !candidates.isEmpty()
                && given(universe).stream()
                        .anyMatch(g -> g.number() == stated.relation().number());
    }

    /** Whether all derivatives in a meaning follow from those given: there is no way to the loss but through these. */
    boolean follow(Meaning meaning, NotedRelation relation, Universe universe) {
        Set<WrittenName> covering = new HashSet<>();
        for (Given g : given(universe)) {
            if (g.number() < relation.number()) {
                covering.add(((Meaning.Reference) g.by()).name());
            }
        }
        return References.slopes(meaning).stream()
                .allMatch(slope -> slope.by().stream()
                        .allMatch(by -> by instanceof Meaning.Reference r && paths.leadThrough(covering, r.name())));
    }

    /** For each loss of which slopes are given before a relation, a formula that has them. */
    List<DocumentDefinition> losses(NotedRelation relation, Universe universe) {
        return candidates.isEmpty()
                ? List.of()
                : losses(given(universe).stream()
                        .filter(g -> g.number() < relation.number())
                        .toList());
    }

    private List<Given> given(Universe universe) {
        List<Given> known = given;
        if (known == null) {
            known = new ArrayList<>();
            given = known;
            for (Stated s : candidates) {
                Meaning.Slope slope = (Meaning.Slope) Objects.requireNonNull(s.left());
                if (isIndependent(slope, known, universe)) {
                    known.add(new Given(
                            s.relation().number(),
                            ((Meaning.Reference) slope.of()).name(),
                            slope.by().get(0),
                            Objects.requireNonNull(s.right())));
                }
            }
        }
        return known;
    }

    /** Whether nothing follows for a slope from those before it. */
    private static boolean isIndependent(Meaning.Slope slope, List<Given> before, Universe universe) {
        if (before.stream().anyMatch(g -> g.by().equals(slope.by().get(0)))) {
            return false;
        }
        Meaning.Reference loss = (Meaning.Reference) slope.of();
        if (before.stream().noneMatch(g -> g.loss().equals(loss.name()))) {
            return true;
        }
        Optional<Tensor<Enclosure>> follows =
                ValueAt.of(slope, universe.restating(losses(before)), new Data("", Map.of()));
        return follows.isPresent() && follows.get().cells().stream().allMatch(c -> Rational.ZERO.equals(c.exact()));
    }

    private static List<DocumentDefinition> losses(List<Given> given) {
        Map<WrittenName, List<Meaning>> terms = new LinkedHashMap<>();
        for (Given g : given) {
            boolean number = !(g.value() instanceof Meaning.Grid) && !(g.value() instanceof Meaning.Transposed);
            Meaning product = new Meaning.Multiplied(
                    List.of(Join.BESIDE, number ? Join.BESIDE : Join.ODOT), List.of(g.value(), g.by()));
            terms.computeIfAbsent(g.loss(), l -> new ArrayList<>())
                    .add(number ? product : new Meaning.Call(Callee.Whole.SUM_OF_ENTRIES, 0, List.of(product)));
        }
        List<DocumentDefinition> losses = new ArrayList<>();
        terms.forEach((loss, added) -> losses.add(new DocumentDefinition(
                loss,
                added.size() == 1 ? added.get(0) : new Meaning.Total(added),
                given.get(0).number(),
                0,
                0)));
        return losses;
    }
}
