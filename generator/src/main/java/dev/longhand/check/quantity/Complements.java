package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the others of a family leave, {@code p_2 = 1 - p_1}, on the way from a quantity to one of them: it may be meant as a
 * way to compute a member that is no less a variable of its own.
 */
public final class Complements {

    private static final int MOST = 400;

    private final Names names;
    private final Choices choices;
    private final WrittenName member;
    private final Map<String, Quantity> found = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();

    private Complements(Names names, Choices choices, WrittenName member) {
        this.names = names;
        this.choices = choices;
        this.member = member;
    }

    /**
     * Those that are a number less the member, and maybe others of its family, by their keys.
     *
     * @throws Unsettled when it is not clear what a name on the way stands for
     */
    public static Map<String, Quantity> of(
            Names names, Choices choices, Quantity from, WrittenName member, Map<String, Integer> bound) {
        if (member.sub().isEmpty() && member.sup().isEmpty()) {
            return Map.of();
        }
        Complements complements = new Complements(names, choices, member.bound(bound));
        complements.met.add(Spelling.key(names.quantity(member, bound, choices)));
        complements.follow(from);
        return complements.found;
    }

    private void follow(Quantity quantity) {
        if (met.size() > MOST || !met.add(Spelling.key(quantity))) {
            return;
        }
        if (quantity instanceof Quantity.Defined d) {
            meaning(d.body(), d.bound());
        } else if (quantity instanceof Quantity.Whole whole) {
            whole.cells().forEach(this::follow);
        } else if (quantity instanceof Quantity.Entry entry) {
            follow(entry.whole());
        }
    }

    private void meaning(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Reference reference) {
            name(reference.name(), bound);
        } else if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            for (int value : names.range(folded, bound)) {
                Map<String, Integer> inner = new HashMap<>(bound);
                inner.put(folded.letter(), value);
                meaning(folded.body(), inner);
            }
        } else {
            References.parts(meaning).forEach(part -> meaning(part, bound));
        }
    }

    private void name(WrittenName name, Map<String, Integer> bound) {
        Quantity quantity = names.quantity(name, bound, choices);
        if (name.isShapedLike(member) && quantity instanceof Quantity.Defined d && isComplement(d)) {
            found.put(Spelling.key(quantity), quantity);
        } else {
            follow(quantity);
        }
    }

    /** Whether something is a number less members of its own family, the member among them. */
    private boolean isComplement(Quantity.Defined d) {
        List<WrittenName> others = References.in(d.body());
        return d.body() instanceof Meaning.Total total
                && total.terms().get(0) instanceof Meaning.Literal
                && total.terms().stream()
                        .skip(1)
                        .allMatch(term ->
                                term instanceof Meaning.Negated less && less.operand() instanceof Meaning.Reference)
                && others.stream().anyMatch(name -> name.bound(d.bound()).equals(member))
                && others.stream().allMatch(name -> name.isShapedLike(member) && name.primes() == member.primes());
    }
}
