package dev.longhand.check.reading;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names such as dW and dz for the derivative of the loss by W and z, as in {@code dW^{[2]} = \frac1m dZ^{[2]} A^{[1]T}}. They are
 * that where the differential of a cause is written by that of its effect, as on the way back; a total differential is written
 * the other way round. Where the parameters' have a factor 1/m, those of what is computed are of one example's loss each: m times
 * the derivative of the mean.
 *
 * @param loss what is differentiated
 * @param isDefined whether the note says what it is
 * @param flow what is computed from what
 * @param count how many examples the loss is a mean of, or null where differentials do not tell
 */
public record LossDifferentials(
        Meaning.Reference loss,
        boolean isDefined,
        DifferentialFlow flow,
        @Nullable Meaning count) {

    private static final List<String> LOSSES = List.of("J", "L", "\\mathcal L", "C", "E");

    /** What the differentials of a note are, where it goes back with them. */
    public static Optional<LossDifferentials> in(List<Stated> statements) {
        DifferentialFlow flow = new DifferentialFlow(statements);
        if (!flow.goesBack()) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        Set<String> differentiated = new HashSet<>();
        Meaning count = null;
        for (Stated s : statements) {
            for (Meaning side : s.sides()) {
                References.in(side).forEach(name -> names.add(name.base()));
                losses(side, differentiated);
            }
            count = count == null && flow.isOfParameter(s) ? divisor(s.right()) : count;
        }
        if (differentiated.size() > 1 || (count != null && !differentiated.isEmpty())) {
            // the loss of one example and the mean of all: which of them a differential is of is not said
            return Optional.empty();
        }
        Optional<String> defined = LOSSES.stream().filter(flow::isDefined).findFirst();
        String letter = differentiated.stream()
                .findFirst()
                .or(() -> defined)
                .or(() -> LOSSES.stream().filter(l -> !names.contains(l)).findFirst())
                .orElse("J");
        boolean isDefined = flow.isDefined(letter);
        if (isDefined && differentiated.isEmpty() && !flow.endsIn(letter)) {
            // as with one of a^{(i)}, the columns of A: of what it is computed is not said
            letter = LOSSES.stream().filter(l -> !names.contains(l)).findFirst().orElse(letter);
            isDefined = flow.isDefined(letter);
        }
        return isDefined && count != null && !flow.isMadeOf(letter, count)
                ? Optional.empty()
                : Optional.of(new LossDifferentials(
                        new Meaning.Reference(WrittenName.plain(letter)), isDefined, flow, count));
    }

    /** The statements with derivatives in the place of differentials. */
    public void putInto(List<Stated> statements) {
        Set<WrittenName> closed = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r && s.right() != null && !isPassedOn(s.right())) {
                closed.add(r.name());
            }
        }
        Rewriting rewriting = new Rewriting(m -> m instanceof Meaning.Reference r
                ? DifferentialFlow.quantity(r.name()).map(this::derivative).orElse(null)
                : null);
        statements.replaceAll(s -> isOfLoss(s, closed) ? s.with(rewriting) : s);
    }

    /** A meaning with differentials in the place of derivatives again. */
    public Meaning named(Meaning meaning) {
        return new Rewriting(part -> {
                    Meaning slope = count != null
                                    && part instanceof Meaning.Multiplied m
                                    && m.factors().get(0).equals(count)
                            ? m.factors().get(m.factors().size() - 1)
                            : part;
                    return slope instanceof Meaning.Slope s
                                    && s.by().size() == 1
                                    && s.by().get(0) instanceof Meaning.Reference by
                                    && part.equals(derivative(by.name()))
                            ? new Meaning.Reference(by.name().differential())
                            : null;
                })
                .of(meaning);
    }

    private Meaning derivative(WrittenName quantity) {
        Meaning slope = new Meaning.Slope(loss, List.of(new Meaning.Reference(quantity)), false);
        boolean ofOne = count != null && flow.isComputed(quantity);
        return ofOne ? new Meaning.Multiplied(List.of(Join.BESIDE, Join.BESIDE), List.of(count, slope)) : slope;
    }

    /**
     * Whether a statement can be checked as one about derivatives of the loss.
     *
     * @param closed differentials that are written without others somewhere: of an unknown loss they are names for that
     */
    private boolean isOfLoss(Stated s, Set<WrittenName> closed) {
        Meaning right = s.right();
        if (right == null || s.left() == null) {
            return false;
        }
        if (!s.sides().stream().allMatch(flow::isKnown)) {
            // of what only words name nothing is known, but that it has a derivative too
            return s.left() instanceof Meaning.Reference named
                    && named.name().isDifferential()
                    && isPassedOn(right)
                    && !References.in(right).contains(named.name());
        }
        if (!(s.left() instanceof Meaning.Reference left) || !left.name().isDifferential()) {
            return true;
        }
        boolean declares = right instanceof Meaning.Slope slope && slope.of().equals(loss);
        boolean again = References.in(right).contains(left.name());
        boolean known = isDefined || (isPassedOn(right) && !closed.contains(left.name()));
        return !declares && !again && known;
    }

    /** Whether all of a formula comes from other differentials; of an unknown loss nothing else is known. */
    private static boolean isPassedOn(Meaning formula) {
        if (formula instanceof Meaning.Total total) {
            return total.terms().stream().allMatch(LossDifferentials::isPassedOn);
        }
        return References.in(formula).stream().anyMatch(WrittenName::isDifferential);
    }

    private static void losses(Meaning meaning, Set<String> found) {
        if (meaning instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference r
                && RoleWords.isLoss(r.name().base())) {
            found.add(r.name().base());
        }
        References.parts(meaning).forEach(part -> losses(part, found));
    }

    /** The m of a factor 1/m. */
    private static @Nullable Meaning divisor(@Nullable Meaning formula) {
        if (formula instanceof Meaning.Multiplied product) {
            return product.factors().stream()
                    .map(LossDifferentials::divisor)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return formula instanceof Meaning.Quotient q
                        && q.denominator() instanceof Meaning.Reference r
                        && r.name().base().matches("[mnNM]")
                ? r
                : null;
    }
}
