package dev.longhand.check.deciding.data;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The data that a relation may silently make use of. A name that it speaks of stays free, as two of the data may be the same
 * number by chance; parameters do too, but for those whose number it has.
 */
public final class GivenData {

    private static final int MOST_NAMED = 4;

    private final NetworkNames network;
    private final Function<WrittenName, Optional<Enclosure>> values;
    private final Set<String> named = new HashSet<>();
    private final Set<Rational> digits = new HashSet<>();
    private final Map<String, Meaning> signs = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();

    /** @param values of names, where they have one */
    public GivenData(
            NetworkNames network, Meaning left, Meaning right, Function<WrittenName, Optional<Enclosure>> values) {
        this.network = network;
        this.values = values;
        for (Meaning side : List.of(left, right)) {
            References.in(side).forEach(name -> named.add(name.key(Map.of())));
            numbers(side);
        }
        if (isPutIn(left, right) || isPutIn(right, left)) {
            named.removeAll(network.given(false));
        }
    }

    /** Whether a formula with targets stands beside one that is spelt out without any: their values are put in. */
    private boolean isPutIn(Meaning formula, Meaning values) {
        Set<String> targets = network.given(false);
        boolean plain = !References.hasSlope(formula) && !References.hasSlope(values);
        boolean gone = References.in(values).stream().noneMatch(name -> targets.contains(name.key(Map.of())));
        return plain
                && gone
                && !(values instanceof Meaning.Reference)
                && References.in(formula).stream().anyMatch(name -> targets.contains(name.key(Map.of())));
    }

    private void numbers(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            digits.add(number.value());
        }
        References.parts(meaning).forEach(this::numbers);
    }

    /** What names are taken to be, in one attempt after another. */
    public List<Map<String, Meaning>> attempts(Data data) {
        Map<String, Meaning> targets = only(data, network.given(false));
        Map<String, Meaning> examples = only(data, network.given(true));
        Map<String, Meaning> written = new LinkedHashMap<>(examples);
        data.values().forEach((key, value) -> {
            if (!named.contains(key) && isTelling(value)) {
                written.put(key, put(key, value));
            }
        });
        units();
        List<Map<String, Meaning>> attempts = new ArrayList<>();
        for (Map<String, Meaning> some : List.of(Map.<String, Meaning>of(), targets, examples, written)) {
            add(some, attempts);
            Map<String, Meaning> more = new LinkedHashMap<>(some);
            more.putAll(signs);
            add(more, attempts);
        }
        return attempts;
    }

    private static void add(Map<String, Meaning> some, List<Map<String, Meaning>> attempts) {
        if (!some.isEmpty() && !attempts.contains(some)) {
            attempts.add(some);
        }
    }

    /** Whether a number in the relation is that of a parameter for certain; 1 and 2 stand everywhere. */
    private boolean isTelling(Rational value) {
        Rational size = value.signum() < 0 ? value.negated() : value;
        return digits.contains(size) && !size.isOne() && size.signum() != 0 && !size.equals(Rational.of(2));
    }

    private Map<String, Meaning> only(Data data, Set<String> keys) {
        Map<String, Meaning> some = new LinkedHashMap<>();
        data.values().entrySet().stream()
                .filter(e -> keys.contains(e.getKey()) && !named.contains(e.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> some.put(e.getKey(), put(e.getKey(), e.getValue())));
        return some;
    }

    private Meaning put(String key, Rational value) {
        said.put(key, key + " = " + value);
        return new Meaning.Literal(value, value.toString());
    }

    /** Units that are linear at the data, such as those of a rectifier that is on, or off. */
    private void units() {
        network.units().forEach((key, argument) -> {
            Optional<Enclosure> before = values.apply(argument);
            Optional<Enclosure> after = values.apply(WrittenName.plain(key));
            if (before.isEmpty()
                    || after.isEmpty()
                    || before.get().lower().signum() * before.get().upper().signum() <= 0) {
                return;
            }
            boolean same = before.get().lower().compareTo(after.get().lower()) == 0
                    && before.get().upper().compareTo(after.get().upper()) == 0;
            Rational exact = after.get().exact();
            if (same || (exact != null && exact.signum() == 0)) {
                signs.put(key, same ? new Meaning.Reference(argument) : Meaning.Literal.of(0));
                said.put(key, argument.key(Map.of()) + (before.get().lower().signum() > 0 ? " > 0" : " < 0"));
            }
        });
    }

    /** What has to be so for an attempt to hold. */
    public String condition(Map<String, Meaning> some) {
        return some.size() > MOST_NAMED
                ? "with the values given"
                : String.join(
                        ", ",
                        some.keySet().stream().map(k -> said.getOrDefault(k, k)).toList());
    }
}
