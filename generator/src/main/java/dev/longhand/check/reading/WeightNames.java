package dev.longhand.check.reading;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which names of a note may be weights with two indices, and which equations say how what they lead to comes about. */
final class WeightNames {

    /** Inputs have two indices where examples are numbered. */
    private static final Set<String> INPUTS = Set.of("x", "X");

    private final Set<String> indexed = new TreeSet<>();
    private final Set<String> computed = new HashSet<>();
    private final Set<String> computedWholes = new HashSet<>();
    private final Set<String> backward = new HashSet<>(Set.of("\\delta", "\\Delta"));

    WeightNames(List<Stated> statements, DocumentFacts facts) {
        statements.stream()
                .flatMap(s -> Stream.of(s.left(), s.right()).filter(java.util.Objects::nonNull))
                .flatMap(side -> References.in(side).stream())
                .filter(name -> name.sub().size() == 2)
                .forEach(name -> indexed.add(name.base()));
        for (DocumentDefinition d : facts.definitions()) {
            boolean computes = Formulas.isNamed(d.body()) && !(d.body() instanceof Meaning.Grid);
            if (computes && d.pattern().sub().size() == 2) {
                computed.add(d.pattern().base());
            }
            if (computes && d.pattern().sub().isEmpty()) {
                computedWholes.add(d.pattern().base());
            }
            if (References.hasSlope(d.body())) {
                backward.add(d.pattern().base());
            }
        }
    }

    /** Bases that have two lower indices somewhere. */
    Set<String> indexed() {
        return indexed;
    }

    /** Whether a name has two indices and is not computed from anything. */
    boolean isWeight(WrittenName name) {
        return name.sub().size() == 2 && !computed.contains(name.base()) && !INPUTS.contains(name.base());
    }

    /** The bases of the entries of a matrix of weights: its own, or the small letter of its capital. */
    List<String> entriesOf(WrittenName whole) {
        String base = whole.base();
        String letter = base.startsWith("\\") ? base.substring(1) : base;
        boolean matrix = whole.sub().isEmpty()
                && (whole.bold() || (!letter.isEmpty() && Character.isUpperCase(letter.charAt(0))))
                && !INPUTS.contains(base)
                && !computedWholes.contains(base);
        return matrix
                ? Stream.of(base, base.toLowerCase(Locale.ROOT))
                        .distinct()
                        .filter(indexed::contains)
                        .filter(entry -> !computed.contains(entry))
                        .toList()
                : List.of();
    }

    /** Whether an equation runs through the network forward: what is differentiated runs against the weights. */
    boolean isForward(DocumentDefinition d) {
        return !isBackward(d.pattern())
                && References.in(d.body()).stream()
                        .noneMatch(name -> isBackward(name) || isOfLaterLayer(name, d.pattern()));
    }

    private boolean isBackward(WrittenName name) {
        return backward.contains(name.base()) || name.base().startsWith("\\delta ") || name.isDifferential();
    }

    private static boolean isOfLaterLayer(WrittenName name, WrittenName than) {
        if (name.sup().size() != 1 || than.sup().size() != 1) {
            return false;
        }
        Index here = name.sup().get(0);
        Index there = than.sup().get(0);
        boolean numbered =
                here.text(Map.of()).matches("\\d{1,3}") && there.text(Map.of()).matches("\\d{1,3}");
        return numbered
                ? Integer.parseInt(here.text(Map.of())) > Integer.parseInt(there.text(Map.of()))
                : here.letter() != null && here.letter().equals(there.letter()) && here.offset() > there.offset();
    }
}
