package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Set;

/**
 * Values in sizes alone that a formula has for some values of its names: {@code p_i = 1/n} where all scores are equal. That
 * the formula varies refutes none of them: words may say in which case it is so.
 */
final class AttainedValues {

    private final Equality equality;
    private final List<DocumentDefinition> definitions;

    /** @param definitions what the note says that names are */
    AttainedValues(Equality equality, List<DocumentDefinition> definitions) {
        this.equality = equality;
        this.definitions =
                definitions.stream().filter(d -> Formulas.isNamed(d.body())).toList();
    }

    /** Whether one side is made of sizes, and the other of names with which it varies. */
    boolean mayBe(Meaning formula, Meaning sizes, List<Universe> instances) {
        List<WrittenName> names = References.in(sizes);
        return !names.isEmpty()
                && !References.hasSlope(formula)
                && !References.hasSlope(sizes)
                && names.stream().allMatch(name -> isSize(name, instances))
                && free(formula, instances).stream().anyMatch(name -> varies(formula, name, instances));
    }

    private static boolean isSize(WrittenName name, List<Universe> instances) {
        return name.isPlain() && instances.stream().anyMatch(u -> u.counts(name.base()));
    }

    /** Whether its derivative by a name is not zero throughout. */
    private boolean varies(Meaning formula, WrittenName by, List<Universe> instances) {
        Meaning slope = new Meaning.Slope(formula, List.of(new Meaning.Reference(by)), false);
        return equality.decide(slope, Meaning.Literal.of(0), instances).verdict() == Verdict.WRONG;
    }

    /** The names that a formula is computed from and that no formula defines, sizes left out. */
    private Set<WrittenName> free(Meaning formula, List<Universe> instances) {
        Set<WrittenName> free = Formulas.reached(References.in(formula), this::parts);
        free.removeIf(name -> isSize(name, instances) || isDefined(name));
        return free;
    }

    private boolean isDefined(WrittenName name) {
        return definitions.stream().anyMatch(d -> isOf(d, name));
    }

    private List<WrittenName> parts(WrittenName name) {
        return definitions.stream()
                .filter(d -> isOf(d, name))
                .flatMap(d -> References.in(d.body()).stream())
                .toList();
    }

    private static boolean isOf(DocumentDefinition d, WrittenName name) {
        return d.pattern().base().equals(name.base())
                && d.pattern().sub().size() == name.sub().size();
    }
}
