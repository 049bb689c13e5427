package dev.longhand.check.definition;

import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a matrix times a vector, written out in numbers: {@code z_1 = w_{11} x_1 + w_{12} x_2 + b_1}. It says of W, x, b and z
 * that they have entries, and how many columns W has.
 *
 * @param unit what is computed, an entry of a vector
 * @param weights the entries of the matrix, two or more
 * @param inputs what each of these is multiplied by
 * @param biases what is added
 * @param column which of their indices the weights share with the inputs
 */
public record NumberedSum(
        WrittenName unit, List<WrittenName> weights, List<WrittenName> inputs, List<WrittenName> biases, int column) {

    public NumberedSum {
        weights = List.copyOf(weights);
        inputs = List.copyOf(inputs);
        biases = List.copyOf(biases);
    }

    /** An equation as such a row, perhaps under a function of one number. */
    public static Optional<NumberedSum> of(WrittenName unit, Meaning body) {
        Meaning sum = body instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known
                        && call.arguments().size() == 1
                ? call.arguments().get(0)
                : body;
        if (!isEntry(unit, 1) || !(sum instanceof Meaning.Total total)) {
            return Optional.empty();
        }
        List<WrittenName> weights = new ArrayList<>();
        List<WrittenName> inputs = new ArrayList<>();
        List<WrittenName> biases = new ArrayList<>();
        for (Meaning term : total.terms()) {
            if (term instanceof Meaning.Reference bias && isEntry(bias.name(), 1)) {
                biases.add(bias.name());
            } else if (term instanceof Meaning.Multiplied product
                    && product.factors().size() == 2
                    && product.factors().get(0) instanceof Meaning.Reference one
                    && product.factors().get(1) instanceof Meaning.Reference other) {
                boolean weightFirst = one.name().sub().size() == 2;
                weights.add(weightFirst ? one.name() : other.name());
                inputs.add(weightFirst ? other.name() : one.name());
            } else {
                return Optional.empty();
            }
        }
        for (int column = 1; column >= 0; column--) {
            NumberedSum row = new NumberedSum(unit, weights, inputs, biases, column);
            if (row.isRow()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The names of which it has entries. */
    public List<WrittenName> entries() {
        List<WrittenName> all = new ArrayList<>(weights);
        all.addAll(inputs);
        all.addAll(biases);
        return all;
    }

    private boolean isRow() {
        String row = text(unit, 0);
        Set<String> columns = new HashSet<>();
        for (int i = 0; i < weights.size(); i++) {
            WrittenName weight = weights.get(i);
            WrittenName input = inputs.get(i);
            boolean fits = isEntry(weight, 2)
                    && isEntry(input, 1)
                    && weight.whole().equals(weights.get(0).whole())
                    && input.whole().equals(inputs.get(0).whole())
                    && text(weight, 1 - column).equals(row)
                    && text(weight, column).equals(text(input, 0))
                    && columns.add(text(input, 0));
            if (!fits) {
                return false;
            }
        }
        return weights.size() > 1
                && biases.stream().allMatch(bias -> text(bias, 0).equals(row));
    }

    private static boolean isEntry(WrittenName name, int indices) {
        return name.sub().size() == indices
                && name.sub().stream()
                        .allMatch(index ->
                                index.letter() == null && index.prefix().matches("\\d"));
    }

    private static String text(WrittenName name, int slot) {
        return name.sub().get(slot).text(Map.of());
    }
}
