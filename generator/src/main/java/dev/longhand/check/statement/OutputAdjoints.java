package dev.longhand.check.statement;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a tape is played back from: beside {@code \bar v_i = \frac{\partial y}{\partial v_i}} the name {@code \bar y} is the
 * derivative of y by itself, so that {@code \bar v_4 = \bar y = 1} says something of a member of the family, and is no
 * definition of its own that would part it from the others. So is, where the family is one of slopes of a loss, what stands
 * for the slope by an output that is no member.
 */
final class OutputAdjoints {

    /** Between an accent and its letter in the base of a name. */
    private static final String BLANK = " ";

    /** The slopes that equations say all members of families are, by accent. */
    private final Map<String, Meaning.Slope> families = new HashMap<>();
    /** What the note has formulas for. */
    private final Set<WrittenName> computed = new HashSet<>();
    /** What begins an equation that says what it is. */
    private final Set<WrittenName> defined = new HashSet<>();

    private OutputAdjoints(List<Stated> statements) {
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference left
                    && s.right() != null
                    && s.part() == Stated.Part.STATEMENT
                    && s.relation().link() == 0) {
                family(left.name(), s.right()).ifPresent(slope -> families.put(accent(left.name()), slope));
                if (Formulas.isNamed(s.right())) {
                    computed.add(left.name());
                }
                if (!isOne(s.right())) {
                    defined.add(left.name());
                }
            }
        }
    }

    /** The statements with those derivatives in the place of their names. */
    static void putInto(List<Stated> statements) {
        OutputAdjoints adjoints = new OutputAdjoints(statements);
        if (!adjoints.families.isEmpty()) {
            Rewriting rewriting = new Rewriting(part ->
                    part instanceof Meaning.Reference r ? adjoints.of(r.name()).orElse(null) : null);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    /** The derivative that an accented name stands for where nothing else says what it is. */
    private Optional<Meaning> of(WrittenName name) {
        Meaning.Slope family = families.get(accent(name));
        if (family == null || !name.letters().isEmpty() || defined.contains(name)) {
            return Optional.empty();
        }
        WrittenName bare = withoutAccent(name);
        boolean isMember =
                family.by().get(0) instanceof Meaning.Reference by && by.name().isShapedLike(bare);
        boolean isEnd =
                family.of() instanceof Meaning.Reference end && end.name().equals(bare);
        return !isMember && (isEnd || computed.contains(bare))
                ? Optional.of(new Meaning.Slope(family.of(), List.of(new Meaning.Reference(bare)), family.total()))
                : Optional.empty();
    }

    /** The slope that all names of a family are said to be: by what has the same indices and no accent. */
    private static Optional<Meaning.Slope> family(WrittenName name, Meaning right) {
        return right instanceof Meaning.Slope slope
                        && !accent(name).isEmpty()
                        && !name.letters().isEmpty()
                        && slope.of() instanceof Meaning.Reference
                        && slope.by().equals(List.of(new Meaning.Reference(withoutAccent(name))))
                ? Optional.of(slope)
                : Optional.empty();
    }

    private static String accent(WrittenName name) {
        int blank = name.base().indexOf(BLANK);
        return name.base().startsWith("\\") && blank > 0 ? name.base().substring(0, blank) : "";
    }

    private static WrittenName withoutAccent(WrittenName name) {
        String base = name.base().substring(name.base().indexOf(BLANK) + 1);
        return new WrittenName(base, name.bold(), name.sub(), name.sup(), name.primes());
    }

    private static boolean isOne(Meaning meaning) {
        return meaning instanceof Meaning.Literal number && number.value().isOne();
    }
}
