package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Normalised;
import dev.longhand.check.network.Numbered;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the definitions of a document say of a name, as it is looked at from one place. */
final class DefinitionsInForce {

    private final Sizing sizing;
    private final Vantage vantage;

    DefinitionsInForce(Sizing sizing, Vantage vantage) {
        this.sizing = sizing;
        this.vantage = vantage;
    }

    /** What the definition in force of a name says of it. */
    Optional<Quantity> of(WrittenName name, Map<String, Integer> bound) {
        if (vantage.undefined().contains(name.base())) {
            return Optional.empty();
        }
        DocumentDefinition best = null;
        Map<String, Integer> match = null;
        for (DocumentDefinition d : sizing.index().of(name.base())) {
            if (d.position() > vantage.position() && (best != null || vantage.lookingBack())) {
                break;
            }
            Map<String, Integer> found = d.pattern().match(name, bound);
            if (found != null
                    && (isNumberKnown(name) || Formulas.isNamed(d.body()) || isBeginning(d))
                    && inRange(d, found)
                    && !sizing.index().isOfItself(d, name, bound)
                    && (best == null || isCloser(d, best))) {
                best = d;
                match = found;
            }
        }
        for (DocumentDefinition v : vantage.values()) {
            boolean later = isNumberKnown(name) && (best == null || best.position() <= v.position());
            if (later && v.pattern().match(name, bound) != null) {
                best = v;
                match = Map.of();
            }
        }
        if (best == null || match == null) {
            return Optional.empty();
        }
        return Optional.of(defined(best, match, name, bound));
    }

    /** Whether a definition says that what comes before the first, or after the last, is nothing. */
    private boolean isBeginning(DocumentDefinition d) {
        return Formulas.isZero(d.body())
                && !(d.pattern().sub().isEmpty() && d.pattern().sup().isEmpty())
                && sizing.index().of(d.pattern().base()).stream().anyMatch(other -> Formulas.isNamed(other.body()));
    }

    private boolean isNumberKnown(WrittenName name) {
        return vantage.withNumbers() && !vantage.open().contains(name.base());
    }

    /** What a definition says under the indices of a name; letters that it leaves open are those around it. */
    Quantity defined(DocumentDefinition d, Map<String, Integer> match, WrittenName name, Map<String, Integer> bound) {
        Map<String, Integer> inner = new TreeMap<>(sizing.base());
        StringBuilder key = new StringBuilder(name.key(bound));
        for (String letter : sizing.inherited().of(d)) {
            Integer value = bound.get(letter);
            if (value != null && !inner.containsKey(letter)) {
                inner.put(letter, value);
                key.append('{').append(letter).append('=').append(value).append('}');
            }
        }
        inner.putAll(match);
        if (sizing.index().isRepeated(d) || vantage.restated().contains(d)) {
            key.append('@').append(d.position());
        }
        return new Quantity.Defined(key.toString(), d.body(), inner);
    }

    /** What the document says of a name in another equation than the first, or of the whole that it is an entry of. */
    Optional<Quantity> restated(WrittenName name, Map<String, Integer> bound) {
        for (DocumentDefinition d : vantage.restated()) {
            Map<String, Integer> match = d.pattern().match(name, bound);
            if (match != null && inRange(d, match) && reachesNoFurther(d, match)) {
                return Optional.of(defined(d, match, name, bound));
            }
            boolean entry = name.sub().size() == 1
                    && d.pattern().sub().isEmpty()
                    && Numbered.is(name, bound)
                    && !Formulas.isOfParts(d.body(), name.base());
            Map<String, Integer> whole = entry ? d.pattern().match(name.whole(), bound) : null;
            if (whole != null && inRange(d, whole)) {
                int row = Integer.parseInt(name.sub().get(0).text(bound)) - 1;
                return Optional.of(new Quantity.Entry(defined(d, whole, name.whole(), bound), row, 0));
            }
        }
        return Optional.empty();
    }

    /** Whether an equation speaks of no layer after the last: of that one it says nothing. */
    private boolean reachesNoFurther(DocumentDefinition d, Map<String, Integer> match) {
        for (WrittenName name : References.in(d.body())) {
            for (Index index : name.sup()) {
                String letter = index.letter();
                Integer value = letter == null ? null : match.get(letter);
                if (letter != null
                        && value != null
                        && sizing.families().isSequence(letter)
                        && value + index.offset() > sizing.layers()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The one loss that has a formula, for another letter that stands for a loss and is defined nowhere. */
    Optional<DocumentDefinition> otherLoss(String key) {
        if (!sizing.facts().lossNames().contains(key)
                || sizing.facts().functions().containsKey(key)
                || !sizing.index().of(key).isEmpty()) {
            return Optional.empty();
        }
        List<DocumentDefinition> losses = sizing.facts().definitions().stream()
                .filter(d -> sizing.facts().lossNames().contains(d.pattern().key(Map.of())))
                .toList();
        return losses.size() == 1 && Formulas.isNamed(losses.get(0).body()) && !isMadeOf(losses.get(0), key)
                ? Optional.of(losses.get(0))
                : Optional.empty();
    }

    private static boolean isMadeOf(DocumentDefinition d, String key) {
        return References.in(d.body()).stream()
                .anyMatch(name -> name.key(Map.of()).equals(key));
    }

    /** Whether a later section has the letter of a whole for entries of something else. */
    boolean isReplacedByEntries(WrittenName name, Map<String, Integer> bound) {
        if (!name.sub().isEmpty() || sizing.network() != null) {
            return false;
        }
        int place = place(name, bound);
        List<DocumentDefinition> alike = sizing.index().of(name.base());
        return alike.stream()
                .filter(d -> d.position() == place)
                .anyMatch(d -> alike.stream()
                        .anyMatch(e -> e.position() > place
                                && e.position() <= vantage.position()
                                && !e.pattern().sub().isEmpty()
                                && e.pattern().whole().match(name, bound) != null
                                && Normalised.isApart(e.body(), d.body())));
    }

    /** Where the definition in force of a name stands, -1 where there is none. */
    int place(WrittenName name, Map<String, Integer> bound) {
        int place = -1;
        for (DocumentDefinition d : sizing.index().of(name.base())) {
            if (d.position() <= vantage.position() && d.pattern().match(name, bound) != null) {
                place = d.position();
            }
        }
        return place;
    }

    /** A definition without letters beats one with letters; otherwise the later one wins. */
    private static boolean isCloser(DocumentDefinition d, DocumentDefinition best) {
        int a = d.pattern().letters().size();
        int b = best.pattern().letters().size();
        return a <= b;
    }

    /** Moments and layers before the first, and after the last, are not what a definition speaks of. */
    private boolean inRange(DocumentDefinition d, Map<String, Integer> found) {
        for (Map.Entry<String, Integer> e : found.entrySet()) {
            int first = e.getValue() + Math.max(0, d.pattern().offset(e.getKey()));
            if (sizing.families().isSequence(e.getKey()) && (first < 1 || e.getValue() > sizing.layers())) {
                return false;
            }
        }
        // the last layer's own definition is for the last layer
        Map<String, Integer> ends = sizing.base();
        return found.entrySet().stream()
                        .filter(e -> sizing.facts().lastLetters().contains(e.getKey()))
                        .allMatch(e -> e.getValue().equals(ends.getOrDefault(e.getKey(), e.getValue())))
                && d.position() >= 0;
    }
}
