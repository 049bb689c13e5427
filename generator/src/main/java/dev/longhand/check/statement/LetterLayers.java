package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Letters of which each numbers the units of one layer, in notes that have the same names in all layers and write no layer: in
 * {@code a_j = \sum_i w_{ji} z_i} with {@code z_j = h(a_j)} the i are units of the layer before that of the j, and the k of
 * {@code \delta_j = h'(a_j) \sum_k w_{kj} \delta_k} those of the layer behind it (Bishop, Pattern Recognition and Machine Learning,
 * section 5.3). As they stand, such equations go round in circles.
 */
final class LetterLayers {

    /** Letters that layers are counted by. */
    private static final List<String> COUNTS = List.of("l", "\\ell");

    private final List<Stated> statements;
    private final List<LayerLink> links;
    private final List<LayerLink> circular;
    private final Set<String> weights;

    private LetterLayers(List<Stated> statements) {
        this.statements = statements;
        this.links = LayerLink.in(statements).stream()
                .filter(link -> !isSlope(link.sum()))
                .toList();
        this.circular = links.stream().filter(this::isCircular).toList();
        this.weights = links.stream().map(LayerLink::weights).collect(Collectors.toSet());
    }

    /**
     * The statements with the layer put above the names that have one, up to the first that has such a name with a number or
     * with another letter: from there on an example or another network may be meant.
     */
    static void putInto(List<Stated> statements) {
        for (int end = statements.size(); end > 0; ) {
            LetterLayers layers = new LetterLayers(statements.subList(0, end));
            Map<String, Index> marks = layers.marks();
            Set<String> bases = layers.bases(marks.keySet());
            int clean = 0;
            while (clean < end && isClean(statements.get(clean), marks.keySet(), bases)) {
                clean++;
            }
            if (marks.isEmpty()) {
                return;
            }
            if (clean == end) {
                Rewriting rewriting =
                        new Rewriting(m -> m instanceof Meaning.Reference r ? layers.marked(r.name(), marks) : null);
                for (int i = 0; i < statements.size(); i++) {
                    Stated s = statements.get(i);
                    statements.set(i, i < end ? s.with(rewriting) : doubtful(s, marks.keySet(), bases));
                }
                return;
            }
            end = clean;
        }
    }

    /** Behind an example or the like, what is said of units without a number may be of the layers from before it. */
    private static Stated doubtful(Stated s, Set<String> letters, Set<String> bases) {
        boolean again = s.left() instanceof Meaning.Reference r
                && bases.contains(r.name().base())
                && r.name().letters().stream().anyMatch(letters::contains)
                && names(List.of(s)).stream()
                        .noneMatch(name ->
                                bases.contains(name.base()) && !name.sub().isEmpty() && name.isNumbered());
        return again
                ? new Stated(
                        s.relation(),
                        null,
                        s.right(),
                        "it is not said of which layer its units are",
                        s.restriction(),
                        Stated.Part.UNJUDGED)
                : s;
    }

    /** What stands above the names of units with a letter; nothing where letters are no layers. */
    private Map<String, Index> marks() {
        if (circular.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> layers = layers();
        Set<String> sums = circular.stream().map(LayerLink::sum).collect(Collectors.toSet());
        Set<String> targets = links.stream()
                .filter(link -> sums.contains(link.sum()))
                .map(LayerLink::target)
                .collect(Collectors.toSet());
        if (!layers.keySet().containsAll(targets)) {
            return Map.of();
        }
        int lowest = layers.values().stream().min(Integer::compare).orElse(0);
        boolean spelt = targets.size() > 1
                && layers.entrySet().stream()
                        .allMatch(e ->
                                e.getValue() == lowest || (targets.contains(e.getKey()) && isComputed(e.getKey())));
        Map<String, Index> marks = new HashMap<>();
        if (spelt) {
            layers.forEach((letter, layer) -> marks.put(letter, Index.unwritten("" + (layer - lowest))));
        } else if (targets.size() == 1 && !isSummedUp(layers.keySet())) {
            int own = layers.getOrDefault(targets.iterator().next(), 0);
            COUNTS.stream()
                    .filter(this::isFree)
                    .findFirst()
                    .ifPresent(count ->
                            layers.forEach((letter, layer) -> marks.put(letter, Index.unwritten(count, layer - own))));
        }
        return marks;
    }

    private Map<String, Integer> layers() {
        LayerOrder order = new LayerOrder();
        links.forEach(link -> order.lead(link.source(), link.target()));
        Map<String, Boolean> targetFirst = new HashMap<>();
        circular.forEach(link -> targetFirst.put(link.weights(), link.targetFirst()));
        for (WrittenName name : names(statements)) {
            Boolean first = targetFirst.get(name.base());
            if (first != null && name.sub().size() == 2 && name.sup().isEmpty()) {
                String one = LayerLink.letter(name.sub().get(0));
                String other = LayerLink.letter(name.sub().get(1));
                if (one != null && other != null && !one.equals(other)) {
                    order.weigh(first ? other : one, first ? one : other);
                }
            }
        }
        for (Stated s : statements) {
            for (Meaning side : s.sides()) {
                References.slopes(side).forEach(slope -> circular.forEach(link -> link.follow(slope, order)));
            }
        }
        return order.layers(circular.get(0).target());
    }

    private static List<WrittenName> names(List<Stated> statements) {
        return statements.stream()
                .flatMap(s -> s.sides().stream())
                .flatMap(side -> References.in(side).stream())
                .toList();
    }

    /** Whether what is added up is computed from the sum, for units of the same layer. */
    private boolean isCircular(LayerLink link) {
        Set<String> reached = new HashSet<>(Set.of(link.from()));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String base = open.remove();
            for (Stated s : statements) {
                String unit = isOf(base, s.left()) ? LayerLink.unit(s.left()) : null;
                if (unit != null && s.right() != null && !References.hasSlope(s.right())) {
                    References.in(s.right()).stream()
                            .filter(name -> unit.equals(LayerLink.unit(name)) && reached.add(name.base()))
                            .forEach(name -> open.add(name.base()));
                }
            }
        }
        return reached.contains(link.sum());
    }

    /** Whether the units of a letter have all that is computed in a layer. */
    private boolean isComputed(String letter) {
        return circular.stream()
                .filter(link -> !link.from().equals(link.sum()))
                .allMatch(link -> statements.stream()
                        .anyMatch(s -> isOf(link.from(), s.left()) && letter.equals(LayerLink.unit(s.left()))));
    }

    /** Whether a derivative is what an equation says a name is. */
    private boolean isSlope(String base) {
        return statements.stream()
                .anyMatch(s -> (isOf(base, s.left()) && s.right() instanceof Meaning.Slope)
                        || (isOf(base, s.right()) && s.left() instanceof Meaning.Slope));
    }

    private static boolean isOf(String base, @Nullable Meaning side) {
        return side instanceof Meaning.Reference r && r.name().base().equals(base);
    }

    /** Whether something without an index is made of units of a layer, as a loss of the outputs is: that is the last layer. */
    private boolean isSummedUp(Set<String> letters) {
        return statements.stream()
                .anyMatch(s -> s.left() instanceof Meaning.Reference r
                        && r.name().sub().isEmpty()
                        && s.right() != null
                        && References.in(s.right()).stream().anyMatch(name -> isUnit(name, letters)));
    }

    private boolean isFree(String letter) {
        return names(statements).stream()
                .noneMatch(name -> name.base().equals(letter) || name.letters().contains(letter));
    }

    /** The bases of names that have a layer. */
    private Set<String> bases(Set<String> letters) {
        Set<String> bases = new HashSet<>(weights);
        names(statements).stream().filter(name -> isUnit(name, letters)).forEach(name -> bases.add(name.base()));
        return bases;
    }

    private static boolean isUnit(WrittenName name, Set<String> letters) {
        String unit = LayerLink.unit(name);
        return unit != null && letters.contains(unit);
    }

    private static boolean isClean(Stated s, Set<String> letters, Set<String> bases) {
        return s.sides().stream()
                .flatMap(side -> References.in(side).stream())
                .filter(name -> bases.contains(name.base()) && !name.sub().isEmpty())
                .allMatch(name -> name.sup().isEmpty()
                        && name.sub().stream().allMatch(index -> {
                            String letter = LayerLink.letter(index);
                            return letter != null && letters.contains(letter);
                        }));
    }

    private @Nullable Meaning marked(WrittenName name, Map<String, Index> marks) {
        boolean between = name.sub().size() == 2 && weights.contains(name.base());
        if (!name.sup().isEmpty() || !(between || name.sub().size() == 1)) {
            return null;
        }
        Index mark = null;
        for (Index index : name.sub()) {
            String letter = LayerLink.letter(index);
            Index own = letter == null ? null : marks.get(letter);
            mark = own != null && (mark == null || isBehind(own, mark)) ? own : mark;
        }
        return mark == null
                ? null
                : new Meaning.Reference(
                        new WrittenName(name.base(), name.bold(), name.sub(), List.of(mark), name.primes()));
    }

    private static boolean isBehind(Index one, Index other) {
        return one.offset() > other.offset() || one.prefix().compareTo(other.prefix()) > 0;
    }
}
