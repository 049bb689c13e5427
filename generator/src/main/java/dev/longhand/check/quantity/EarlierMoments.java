package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a quantity of one moment is computed from at moments before it, in a recurrence: what keeps its value where a
 * derivative is that of one step alone, however many gates of the same moment lie between.
 */
public final class EarlierMoments {

    private static final int MOST = 400;
    /** They number layers, each of which has parameters of its own. */
    private static final Set<String> LAYERS = Set.of("l", "\\ell");

    private final Names names;
    private final Choices choices;
    private final String variable;
    private final Map<String, Quantity> states = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private boolean reachesVariable;

    /** @param variable the key of what is differentiated by */
    public EarlierMoments(Names names, Choices choices, String variable) {
        this.names = names;
        this.choices = choices;
        this.variable = variable;
    }

    /**
     * The computed quantities of earlier moments, by their keys; nothing where the step itself does not depend on the
     * variable.
     *
     * @throws Unsettled when it is not clear what a name on the way stands for
     */
    public Map<String, Quantity> before(WrittenName name, Map<String, Integer> bound, Quantity.Defined defined) {
        OptionalInt moment = moment(name, bound);
        if (moment.isEmpty()) {
            return Map.of();
        }
        follow(defined, moment.getAsInt());
        return reachesVariable ? states : Map.of();
    }

    private void follow(Quantity quantity, int moment) {
        String key = Spelling.key(quantity);
        if (key.equals(variable)) {
            reachesVariable = true;
        } else if (met.size() < MOST && met.add(key)) {
            inside(quantity, moment);
        }
    }

    private void inside(Quantity quantity, int moment) {
        if (quantity instanceof Quantity.Defined d) {
            meaning(d.body(), d.bound(), moment);
        } else if (quantity instanceof Quantity.Whole whole) {
            whole.cells().forEach(cell -> follow(cell, moment));
        } else if (quantity instanceof Quantity.Entry entry) {
            follow(entry.whole(), moment);
        }
    }

    private void meaning(Meaning meaning, Map<String, Integer> bound, int moment) {
        if (meaning instanceof Meaning.Reference reference) {
            name(reference.name(), bound, moment);
        } else if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            for (int value : names.range(folded, bound)) {
                Map<String, Integer> inner = new HashMap<>(bound);
                inner.put(folded.letter(), value);
                meaning(folded.body(), inner, moment);
            }
        } else {
            References.parts(meaning).forEach(part -> meaning(part, bound, moment));
        }
    }

    private void name(WrittenName name, Map<String, Integer> bound, int moment) {
        Quantity quantity = names.quantity(name, bound, choices);
        OptionalInt own = moment(name, bound);
        if (own.isPresent()
                && own.getAsInt() < moment
                && !Spelling.key(quantity).equals(variable)) {
            hold(quantity);
        } else {
            follow(quantity, moment);
        }
    }

    private void hold(Quantity quantity) {
        if (quantity instanceof Quantity.Defined) {
            states.put(Spelling.key(quantity), quantity);
        } else if (quantity instanceof Quantity.Whole whole) {
            whole.cells().forEach(this::hold);
        }
    }

    /** The moment that a name is of, if one of its indices is a letter that runs through moments. */
    private OptionalInt moment(WrittenName name, Map<String, Integer> bound) {
        List<Index> indices = Stream.concat(name.sub().stream(), name.sup().stream())
                .filter(i -> i.letter() != null
                        && bound.containsKey(i.letter())
                        && !LAYERS.contains(i.letter())
                        && names.isSequence(i.letter()))
                .toList();
        return indices.size() == 1
                ? OptionalInt.of(Objects.requireNonNull(bound.get(indices.get(0).letter()))
                        + indices.get(0).offset())
                : OptionalInt.empty();
    }
}
