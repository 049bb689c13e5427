package dev.longhand.check.deciding.matter;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What belongs to one unit and to none beside it: what is computed for it alone, such as the z_1 of {@code o_1 = \sigma(z_1)},
 * and its own weights.
 */
public final class OwnWay {

    private static final Pattern WEIGHTS = Pattern.compile("[wvuWVU]|\\\\(omega|theta|Theta|Omega)");
    private static final Pattern BIASES = Pattern.compile("[bcBC]|\\\\beta");

    private final List<DocumentDefinition> definitions;
    private final WrittenName unit;
    private final Set<WrittenName> own = new HashSet<>();

    /** Follows the definitions from a unit back to its weights. */
    public OwnWay(List<DocumentDefinition> definitions, WrittenName unit) {
        this.definitions = definitions;
        this.unit = unit;
        follow(unit);
    }

    /** Formulas of a name; those of it alone, or else those that letters make of all its kind. */
    public static List<DocumentDefinition> formulas(List<DocumentDefinition> definitions, WrittenName name) {
        List<DocumentDefinition> fitting = definitions.stream()
                .filter(d -> d.pattern().base().equals(name.base())
                        && Formulas.isNamed(d.body())
                        && d.pattern().match(name, Map.of()) != null)
                .toList();
        List<DocumentDefinition> exact =
                fitting.stream().filter(d -> d.pattern().equals(name)).toList();
        return exact.isEmpty() ? fitting : exact;
    }

    /** Whether a name belongs to the unit and to none beside it; the unit itself does. */
    public boolean has(WrittenName name) {
        return own.contains(name);
    }

    private void follow(WrittenName name) {
        if (!own.add(name)) {
            return;
        }
        formulas(definitions, name).forEach(d -> {
            List<WrittenName> parts = References.in(d.body());
            boolean weighted = parts.stream().anyMatch(this::isWeight);
            boolean alone = !weighted && parts.stream().allMatch(this::isOfUnit);
            for (WrittenName part : parts) {
                if (alone) {
                    follow(part);
                } else if (isWeight(part) || isBias(part)) {
                    own.add(part);
                }
            }
        });
    }

    private boolean isWeight(WrittenName name) {
        return !name.sub().isEmpty() && WEIGHTS.matcher(name.base()).matches() && isLeaf(name);
    }

    /** One bias may be that of a whole layer, unless it has the number of the unit. */
    private boolean isBias(WrittenName name) {
        return isOfUnit(name) && BIASES.matcher(name.base()).matches() && isLeaf(name);
    }

    /** Whether a name has the number of the unit: the target t_1 that of the output o_{o1}. */
    private boolean isOfUnit(WrittenName name) {
        return number(name).equals(number(unit));
    }

    private static String number(WrittenName name) {
        String index = WrittenName.text(name.sub(), Map.of());
        String digits = index.replaceAll("\\D", "");
        return digits.isEmpty() ? index : digits;
    }

    private boolean isLeaf(WrittenName name) {
        return formulas(definitions, name).isEmpty();
    }
}
