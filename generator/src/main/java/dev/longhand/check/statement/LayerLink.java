package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An equation that leads from the units of one layer to those of the next, {@code a_j = \sum_i w_{ji} z_i}.
 *
 * @param sum the base of what is computed, the a
 * @param target the letter of its units, the j
 * @param from the base of what is added up, the z
 * @param source the letter of its units, the i
 * @param weights the base of the weights
 * @param targetFirst whether the letter of the target is the first of their indices
 */
record LayerLink(String sum, String target, String from, String source, String weights, boolean targetFirst) {

    /** Those that the equations of a note are. */
    static List<LayerLink> in(List<Stated> statements) {
        List<LayerLink> links = new ArrayList<>();
        for (Stated s : statements) {
            String target = unit(s.left());
            if (target != null && s.right() != null && !References.hasSlope(s.right())) {
                collect(s.subject(), target, s.right(), false, links);
            }
        }
        return links;
    }

    /** @param inside whether the meaning is what a function is taken of */
    private static void collect(String sum, String target, Meaning meaning, boolean inside, List<LayerLink> links) {
        if (meaning instanceof Meaning.Folded fold
                && fold.fold() == Meaning.Fold.SUM
                && !fold.letter().equals(target)) {
            List<WrittenName> names = References.in(fold.body());
            Set<String> between = names.stream()
                    .filter(name -> isBetween(name, target, fold.letter()))
                    .map(WrittenName::base)
                    .collect(Collectors.toSet());
            Set<String> added = names.stream()
                    .filter(name -> fold.letter().equals(unit(name)))
                    .map(WrittenName::base)
                    .collect(Collectors.toSet());
            // what is computed from its own kind without a function comes back from the layer behind
            boolean ahead = inside || !added.contains(sum);
            if (between.size() == 1 && added.size() == 1 && ahead) {
                String weights = between.iterator().next();
                boolean first = names.stream()
                        .filter(name -> name.base().equals(weights))
                        .allMatch(name -> target.equals(letter(name.sub().get(0))));
                links.add(new LayerLink(sum, target, added.iterator().next(), fold.letter(), weights, first));
            }
        }
        boolean within = inside || meaning instanceof Meaning.Call;
        References.parts(meaning).forEach(part -> collect(sum, target, part, within, links));
    }

    /** Takes in between which units a derivative leads, {@code \partial a_k / \partial a_j} or {@code \partial a_k / \partial z_j}. */
    void follow(Meaning.Slope slope, LayerOrder order) {
        boolean leads = slope.of() instanceof Meaning.Reference of
                && of.name().base().equals(sum)
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference by
                && (by.name().base().equals(sum) || by.name().base().equals(from));
        if (leads) {
            String behind = unit(slope.of());
            String before = unit(slope.by().get(0));
            if (behind != null && before != null && !behind.equals(before)) {
                order.weigh(before, behind);
            }
        }
    }

    /** The letter of the unit that a side is of, where it is a name. */
    static @Nullable String unit(@Nullable Meaning side) {
        return side instanceof Meaning.Reference r ? unit(r.name()) : null;
    }

    /** The letter of the unit that a name is of: its only index. */
    static @Nullable String unit(WrittenName name) {
        return name.sub().size() == 1 && name.sup().isEmpty()
                ? letter(name.sub().get(0))
                : null;
    }

    private static boolean isBetween(WrittenName name, String one, String other) {
        return name.sub().size() == 2
                && name.sup().isEmpty()
                && name.letters().equals(Set.of(one, other))
                && letter(name.sub().get(0)) != null
                && letter(name.sub().get(1)) != null;
    }

    /** The letter of an index that is a letter alone. */
    static @Nullable String letter(Index index) {
        return index.prefix().isEmpty() && index.offset() == 0 ? index.letter() : null;
    }
}
