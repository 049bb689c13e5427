package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Walks over a meaning. */
public final class References {

    private References() {}

    /** The names in a meaning, in order, as often as they occur. */
    public static List<WrittenName> in(Meaning meaning) {
        List<WrittenName> names = new ArrayList<>();
        collect(meaning, names);
        return names;
    }

    private static void collect(Meaning meaning, List<WrittenName> names) {
        if (meaning instanceof Meaning.Reference reference) {
            names.add(reference.name());
        }
        for (Meaning part : parts(meaning)) {
            collect(part, names);
        }
    }

    /** Whether a derivative is taken anywhere in a meaning. */
    public static boolean hasSlope(Meaning meaning) {
        return has(meaning, Meaning.Slope.class::isInstance);
    }

    /** Whether a meaning, or anything in it, is of some kind. */
    public static boolean has(Meaning meaning, Predicate<Meaning> kind) {
        return kind.test(meaning) || parts(meaning).stream().anyMatch(part -> has(part, kind));
    }

    /** All derivatives in a meaning, in order. */
    public static List<Meaning.Slope> slopes(Meaning meaning) {
        List<Meaning.Slope> all = new ArrayList<>();
        if (meaning instanceof Meaning.Slope slope) {
            all.add(slope);
        }
        parts(meaning).forEach(part -> all.addAll(slopes(part)));
        return all;
    }

    /** What a meaning is made of, one level down. */
    public static List<Meaning> parts(Meaning meaning) {
        if (meaning instanceof Meaning.Literal
                || meaning instanceof Meaning.Reference
                || meaning instanceof Meaning.Ones) {
            return List.of();
        }
        List<Meaning> parts = new ArrayList<>();
        if (meaning instanceof Meaning.Total total) {
            parts.addAll(total.terms());
        } else if (meaning instanceof Meaning.Negated negated) {
            parts.add(negated.operand());
        } else if (meaning instanceof Meaning.Multiplied product) {
            parts.addAll(product.factors());
        } else if (meaning instanceof Meaning.Quotient quotient) {
            parts.add(quotient.numerator());
            parts.add(quotient.denominator());
        } else if (meaning instanceof Meaning.Raised raised) {
            parts.add(raised.base());
            parts.add(raised.exponent());
        } else if (meaning instanceof Meaning.Transposed transposed) {
            parts.add(transposed.operand());
        } else if (meaning instanceof Meaning.Call call) {
            parts.addAll(call.arguments());
        } else if (meaning instanceof Meaning.Grid grid) {
            grid.rows().forEach(parts::addAll);
        } else if (meaning instanceof Meaning.Dots dots && dots.run() != null) {
            parts.add(dots.run());
        } else if (meaning instanceof Meaning.Slope slope) {
            parts.add(slope.of());
            parts.addAll(slope.by());
        } else if (meaning instanceof Meaning.Folded folded) {
            parts.add(folded.body());
        } else if (meaning instanceof Meaning.Cases cases) {
            for (Meaning.Case branch : cases.cases()) {
                for (Meaning.Condition condition : branch.conditions()) {
                    parts.add(condition.left());
                    parts.add(condition.right());
                }
                parts.add(branch.value());
            }
        } else if (meaning instanceof Meaning.Absolute absolute) {
            parts.add(absolute.operand());
        } else if (meaning instanceof Meaning.Entry entry) {
            parts.add(entry.whole());
        } else if (meaning instanceof Meaning.Either either) {
            either.readings().forEach(r -> parts.add(r.meaning()));
        } else if (meaning instanceof Meaning.At at) {
            parts.add(at.operand());
            parts.addAll(at.values());
        }
        return parts;
    }

    /** How many parts a meaning has with all that is in it; counted no further than past {@code most}. */
    public static int size(Meaning meaning, int most) {
        int size = 1;
        for (Meaning part : parts(meaning)) {
            size += size(part, most);
            if (size > most) {
                return size;
            }
        }
        return size;
    }

    /** The names in a meaning as {@code spelling} has them, and the functions that it calls. */
    public static Set<String> mentioned(Meaning meaning, Function<WrittenName, String> spelling) {
        Set<String> found = new HashSet<>();
        mention(meaning, spelling, found);
        return found;
    }

    private static void mention(Meaning meaning, Function<WrittenName, String> spelling, Set<String> found) {
        if (meaning instanceof Meaning.Reference r) {
            found.add(spelling.apply(r.name()));
        } else if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            found.add(named.name());
        }
        parts(meaning).forEach(part -> mention(part, spelling, found));
    }
}
