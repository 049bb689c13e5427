package dev.longhand.check.quantity;

import dev.longhand.expr.Function;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Names that are looked up once. For one assignment of {@link Choices} only: what a question was answered with stays
 * answered.
 */
public final class RememberedNames implements Names {

    private record Place(WrittenName name, Map<String, Integer> bound) {}

    private final Names names;
    private final Map<Place, Quantity> quantities = new HashMap<>();
    private final IdentityHashMap<Meaning.Folded, Map<Map<String, Integer>, List<Integer>>> ranges =
            new IdentityHashMap<>();
    private final Map<String, Boolean> letters = new HashMap<>();
    private final Map<String, Boolean> losses = new HashMap<>();
    private final Map<WrittenName, Boolean> speltOut = new HashMap<>();
    private final Map<String, Map<Map<String, Integer>, List<Quantity>>> sinks = new HashMap<>();
    private final Map<String, Map<Map<String, Integer>, List<Quantity>>> sinksAtEnd = new HashMap<>();
    private @Nullable Boolean readsStates;
    private @Nullable Set<String> abstractLosses;

    /** Looks up in {@code names} what has not been asked for before. */
    public RememberedNames(Names names) {
        this.names = names;
    }

    @Override
    public Quantity quantity(WrittenName name, Map<String, Integer> bound, Choices choices) {
        Quantity before = quantities.get(new Place(name, bound));
        if (before != null) {
            return before;
        }
        Quantity found = names.quantity(name, bound, choices);
        quantities.put(new Place(name, Map.copyOf(bound)), found);
        return found;
    }

    @Override
    public List<Integer> range(Meaning.Folded folded, Map<String, Integer> bound) {
        Map<Map<String, Integer>, List<Integer>> own = ranges.computeIfAbsent(folded, f -> new HashMap<>());
        List<Integer> before = own.get(bound);
        if (before != null) {
            return before;
        }
        List<Integer> found = names.range(folded, bound);
        own.put(Map.copyOf(bound), found);
        return found;
    }

    @Override
    public Optional<NamedFunction> function(String name) {
        return names.function(name);
    }

    @Override
    public List<Function> candidates(String name) {
        return names.candidates(name);
    }

    @Override
    public boolean isLossFunction(String name) {
        return names.isLossFunction(name);
    }

    @Override
    public boolean isCalled(String name) {
        return names.isCalled(name);
    }

    @Override
    public int components(String function) {
        return names.components(function);
    }

    @Override
    public boolean isSequence(String letter) {
        return names.isSequence(letter);
    }

    @Override
    public boolean isAbstractLoss(String key) {
        return losses.computeIfAbsent(key, names::isAbstractLoss);
    }

    @Override
    public Set<String> abstractLosses() {
        Set<String> found = abstractLosses;
        if (found == null) {
            found = names.abstractLosses();
            abstractLosses = found;
        }
        return found;
    }

    @Override
    public boolean hasSeveralAbstractLosses() {
        return names.hasSeveralAbstractLosses();
    }

    @Override
    public boolean isEntrywiseLoss(String key) {
        return names.isEntrywiseLoss(key);
    }

    @Override
    public boolean isName(String letter) {
        return letters.computeIfAbsent(letter, names::isName);
    }

    @Override
    public List<Quantity> sinks(String loss, Map<String, Integer> bound) {
        return remembered(sinks, loss, bound, names::sinks);
    }

    @Override
    public List<Quantity> sinksAtEnd(String loss, Map<String, Integer> bound) {
        return remembered(sinksAtEnd, loss, bound, names::sinksAtEnd);
    }

    private static List<Quantity> remembered(
            Map<String, Map<Map<String, Integer>, List<Quantity>>> all,
            String loss,
            Map<String, Integer> bound,
            BiFunction<String, Map<String, Integer>, List<Quantity>> asked) {
        Map<Map<String, Integer>, List<Quantity>> own = all.computeIfAbsent(loss, l -> new HashMap<>());
        List<Quantity> before = own.get(bound);
        if (before != null) {
            return before;
        }
        List<Quantity> found = asked.apply(loss, bound);
        own.put(Map.copyOf(bound), found);
        return found;
    }

    @Override
    public boolean isSpeltOut(WrittenName name) {
        return speltOut.computeIfAbsent(name, names::isSpeltOut);
    }

    @Override
    public boolean mayReadStates() {
        readsStates = readsStates == null ? names.mayReadStates() : readsStates;
        return readsStates;
    }

    @Override
    public boolean isUnsettledBias(WrittenName name, Map<String, Integer> bound) {
        return names.isUnsettledBias(name, bound);
    }

    @Override
    public boolean followsFile() {
        return names.followsFile();
    }

    @Override
    public boolean marksEntrywise() {
        return names.marksEntrywise();
    }

    @Override
    public boolean marksTransposes() {
        return names.marksTransposes();
    }

    @Override
    public boolean laysGradientsInRows() {
        return names.laysGradientsInRows();
    }

    @Override
    public Optional<Meaning> bySquare(Meaning.Slope slope, WrittenName by, Map<String, Integer> bound) {
        return names.bySquare(slope, by, bound);
    }
}
