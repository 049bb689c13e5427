package dev.longhand.check.deciding.trial;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Cells;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.printed.Digits;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.wording.SaidInputs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other numbers for names than they were given before: in {@code -1/x^2 = -1/1.37^2} the right side is the left one at another
 * x. It may be another x where another example has begun since x was given, or the words beside it say the number.
 */
public final class OtherInputs {

    private static final int MOST_NAMES = 3;
    private static final int MOST_NUMBERS = 6;

    private final SaidInputs inputs;
    /** By name, the relation that last said what it is. */
    private final Map<WrittenName, NotedRelation> given = new HashMap<>();

    /** Knows the numbers that words say something is taken at. */
    public OtherInputs(SaidInputs inputs) {
        this.inputs = inputs;
    }

    /** Takes note of what a relation says, when it has been decided. */
    public void pass(Stated stated) {
        if (stated.left() instanceof Meaning.Reference r
                && stated.part() == Stated.Part.STATEMENT
                && stated.relation().link() == 0
                && stated.relation().relation().kind().isEquality()) {
            given.put(r.name(), stated.relation());
        }
    }

    /** The names on the left that have other numbers on the right; none where it is not so. */
    Set<WrittenName> of(NotedRelation relation, Meaning left, Meaning right, Situation here) {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        PrintedNumber.in(right).forEach(number -> numbers.add(number.value()));
        boolean isResult = PrintedNumber.matrix(right).isPresent();
        if (left instanceof Meaning.Reference || !References.in(right).isEmpty() || numbers.size() > MOST_NUMBERS) {
            return Set.of();
        }
        Map<WrittenName, List<BigDecimal>> open = new LinkedHashMap<>();
        for (WrittenName name : new LinkedHashSet<>(References.in(left))) {
            NotedRelation before = given.get(name);
            if (before != null) {
                boolean parted = relation.section().isOfAnotherCase(before.section());
                List<BigDecimal> said =
                        inputs.between(before.span().end(), relation.span().start());
                List<BigDecimal> other = isResult
                        ? said
                        : numbers.stream()
                                .filter(n -> parted || said.stream().anyMatch(s -> s.compareTo(n) == 0))
                                .toList();
                if (!other.isEmpty()) {
                    open.put(name, other);
                }
            }
        }
        if (open.isEmpty() || open.size() > MOST_NAMES) {
            return Set.of();
        }
        Claim claim = new Claim(left, right, here.universe(), here.data().get(0));
        return claim.holds(List.copyOf(open.entrySet()), new HashMap<>()) ? open.keySet() : Set.of();
    }

    /** Both sides where they stand. */
    private record Claim(Meaning left, Meaning right, Universe universe, Data data) {

        /** Whether they agree with some choice of other numbers for names; a name may keep its own. */
        boolean holds(List<Map.Entry<WrittenName, List<BigDecimal>>> open, Map<String, Tensor<Enclosure>> chosen) {
            if (open.isEmpty()) {
                return !chosen.isEmpty()
                        && ValueAt.of(left, universe, data, new Choices(), chosen)
                                .filter(this::isOnTheRight)
                                .isPresent();
            }
            List<Map.Entry<WrittenName, List<BigDecimal>>> rest = open.subList(1, open.size());
            String key = open.get(0).getKey().key(Map.of());
            for (BigDecimal number : open.get(0).getValue()) {
                Map<String, Tensor<Enclosure>> more = new HashMap<>(chosen);
                more.put(key, Tensor.scalar(Enclosure.of(number)));
                if (holds(rest, more)) {
                    return true;
                }
            }
            return holds(rest, chosen);
        }

        private boolean isOnTheRight(Tensor<Enclosure> value) {
            return PrintedNumber.matrix(right)
                    .map(result -> Digits.aligned(value, result)
                            .filter(v -> Digits.digits(v, result).verdict() != Verdict.WRONG)
                            .isPresent())
                    .orElseGet(() -> ValueAt.of(right, universe, data)
                            .filter(other -> Cells.meet(value, other))
                            .isPresent());
        }
    }
}
