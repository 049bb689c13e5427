package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an evaluation has found before: the values of derivatives, of names, and of the parts that many formulas share. */
public final class Remembered<S> {

    /** A derivative where letters have values. Two that count as equal may be along other ways. */
    private record Asked(Meaning of, List<Meaning> by, boolean total, Map<String, Integer> bound) {}

    private final Map<Asked, Tensor<S>> slopes = new HashMap<>();
    private final Set<Meaning> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Meaning, Tensor<S>> values = new IdentityHashMap<>();
    private final Map<WrittenName, Tensor<S>> names = new HashMap<>();
    private final Map<String, Integer> bound;

    /**
     * @param wholes meanings whose very parts are kept, at whatever depth
     * @param bound the values of running letters for which they are
     */
    public Remembered(List<Meaning> wholes, Map<String, Integer> bound) {
        this.bound = bound;
        wholes.forEach(this::add);
    }

    private void add(Meaning meaning) {
        parts.add(meaning);
        References.parts(meaning).forEach(this::add);
    }

    /** The value of a name, or of this very meaning; null where it is not known. */
    @Nullable
    public Tensor<S> of(Meaning meaning, Map<String, Integer> at) {
        if (at != bound) {
            return null;
        }
        return meaning instanceof Meaning.Reference reference ? names.get(reference.name()) : values.get(meaning);
    }

    /** Keeps the value of a name or of a part of the wholes, for the values of running letters that it was made for. */
    public void keep(Meaning meaning, Map<String, Integer> at, Tensor<S> value) {
        if (at == bound && meaning instanceof Meaning.Reference reference) {
            names.put(reference.name(), value);
        } else if (at == bound && parts.contains(meaning)) {
            values.put(meaning, value);
        }
    }

    /** The value of a derivative. */
    public Tensor<S> slope(Meaning.Slope slope, Map<String, Integer> at, Supplier<Tensor<S>> fresh) {
        Asked key = new Asked(slope.of(), slope.by(), slope.total(), at);
        Tensor<S> before = slopes.get(key);
        if (before == null) {
            before = fresh.get();
            slopes.put(key, before);
        }
        return before;
    }
}
