package dev.longhand.check.fact;

import dev.longhand.check.definition.Defined;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Occurrences;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Updated;
import dev.longhand.notes.meaning.WrittenName;

/** Names with a prime, or with a label such as "new" for it: derivatives, or other values of what they are the primes of. */
final class PrimedNames {

    private final Defined defined;
    private final Occurrences occurrences;
    private final boolean givesValues;

    /** @param givesValues whether the document itself says what the values of names are, new ones too */
    PrimedNames(Defined defined, Occurrences occurrences, boolean givesValues) {
        this.defined = defined;
        this.occurrences = occurrences;
        this.givesValues = givesValues;
    }

    /** Whether the prime of a name means its derivative: nothing says that it is another name. */
    boolean isDerivative(Stated s, WrittenName name, Meaning body) {
        return name.primes() > 0
                && !occurrences.isDifferentiated(name)
                && References.in(body).stream().noneMatch(n -> n.primes() > 0 || n.isOld() || n.equals(name.unprimed()))
                && !isNewValue(s, name, body);
    }

    /** Whether numbers are a new value: a label says so, or they start from the value that the name had. */
    private boolean isNewValue(Stated s, WrittenName name, Meaning body) {
        return givesValues
                && !Formulas.isNamed(body)
                && (Updated.isLabelled(s.relation().tex())
                        || (body instanceof Meaning.Total total
                                && isValue(name.unprimed(), total.terms().get(0))));
    }

    private boolean isValue(WrittenName name, Meaning number) {
        return defined.of(name.base()).stream()
                .anyMatch(d -> d.pattern().equals(name) && d.body().equals(number));
    }
}
