package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that come up on the way to the value of a formula: of its parts, and of neighbouring terms and factors. */
final class PartialValues {

    /** More than any formula worked by hand has. */
    private static final int MOST = 120;
    /** Longer sums and products are not cut into all their stretches. */
    private static final int LONGEST = 8;

    private final Universe universe;
    private final Data data;
    private final Choices choices;
    private final Set<Meaning> seen = new HashSet<>();
    private final Set<Meaning> wholes = new HashSet<>();
    private final List<Enclosure> values = new ArrayList<>();
    private final Deque<Meaning.Reference> defined = new ArrayDeque<>();

    PartialValues(Universe universe, Data data, Choices choices) {
        this.universe = universe;
        this.data = data;
        this.choices = choices;
    }

    /** @param locals the values of names that stand for numerals */
    List<Enclosure> of(Meaning meaning, Map<String, Tensor<Enclosure>> locals) {
        return of(meaning, locals, Set.of());
    }

    /** Those of what a formula is made of, but not its own. */
    List<Enclosure> within(Meaning meaning, Map<String, Tensor<Enclosure>> locals) {
        Set<Meaning> wholes = new HashSet<>();
        Optional<Meaning> whole = Optional.of(meaning);
        while (whole.isPresent() && wholes.add(whole.get())) {
            whole = whole.get() instanceof Meaning.Reference r ? definition(r) : Optional.empty();
        }
        return of(meaning, locals, wholes);
    }

    private List<Enclosure> of(Meaning meaning, Map<String, Tensor<Enclosure>> locals, Set<Meaning> wholes) {
        seen.clear();
        values.clear();
        defined.clear();
        this.wholes.clear();
        this.wholes.addAll(wholes);
        survey(meaning, locals);
        // what the formula itself has comes first: definitions may go through a whole network
        while (!defined.isEmpty()) {
            definition(defined.pop()).ifPresent(body -> survey(body, locals));
        }
        return List.copyOf(values);
    }

    private void survey(Meaning meaning, Map<String, Tensor<Enclosure>> locals) {
        if (seen.size() > MOST || !seen.add(meaning)) {
            return;
        }
        if (!wholes.contains(meaning)) {
            ValueAt.of(meaning, universe, data, choices, locals).ifPresent(v -> values.addAll(v.cells()));
        }
        if (meaning instanceof Meaning.Total total && total.terms().size() <= LONGEST) {
            stretches(
                    total.terms().size(),
                    (from, to) -> survey(new Meaning.Total(total.terms().subList(from, to)), locals));
        } else if (meaning instanceof Meaning.Multiplied product
                && product.factors().size() <= LONGEST) {
            stretches(
                    product.factors().size(),
                    (from, to) -> survey(
                            new Meaning.Multiplied(
                                    product.joins().subList(from, to),
                                    product.factors().subList(from, to)),
                            locals));
        } else if (meaning instanceof Meaning.Quotient quotient) {
            survey(new Meaning.Quotient(Meaning.Literal.of(1), quotient.denominator()), locals);
        } else if (meaning instanceof Meaning.Reference r) {
            defined.add(r);
        }
        References.parts(meaning).forEach(part -> survey(part, locals));
    }

    private Optional<Meaning> definition(Meaning.Reference r) {
        try {
            return universe.quantity(r.name(), universe.base(), choices) instanceof Quantity.Defined d
                    ? Optional.of(universe.base().equals(d.bound()) ? d.body() : PrintedNames.bound(d))
                    : Optional.empty();
        } catch (Unsettled e) {
            return Optional.empty();
        }
    }

    private interface Stretch {
        void from(int from, int to);
    }

    /** All that are shorter than the whole and longer than one. */
    private static void stretches(int length, Stretch stretch) {
        for (int from = 0; from < length; from++) {
            for (int to = from + 2; to <= length; to++) {
                if (to - from < length) {
                    stretch.from(from, to);
                }
            }
        }
    }
}
