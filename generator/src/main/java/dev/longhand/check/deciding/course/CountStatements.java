package dev.longhand.check.deciding.course;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers that letters are given for one case: {@code for K = 1 ..., for K = 10}, {@code the layer l = L - 1}. They say where
 * the text is, and nothing that holds elsewhere.
 */
public final class CountStatements {

    /** Letters for indices and sizes. */
    private static final Set<String> LETTERS = Set.of(
            "i", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "c", "d", "B", "C", "D", "H", "K", "L", "M", "N",
            "P", "Q", "R", "S", "T", "V", "\\ell", "\\tau");

    /** Letters for what an author chooses, of which an example in words may choose otherwise. */
    private static final Set<String> CHOICES = Set.of("\\lambda", "\\alpha", "\\gamma", "\\epsilon", "\\varepsilon");

    /** The values of plain letters, wherever the note gives them one. */
    private final Map<String, Set<Rational>> values = new HashMap<>();
    /** Where letters are computed from others first. */
    private final Map<String, Integer> computed = new HashMap<>();
    /** Letters that are defined as a number. */
    private final Set<String> given = new HashSet<>();
    /** Names with running letters that are one number here and another there. */
    private final Set<String> ofCases = new HashSet<>();

    /** Finds in what a note says which letters it gives numbers, and which it computes. */
    public CountStatements(DocumentFacts facts, List<Stated> statements) {
        Map<WrittenName, Set<Rational>> indexed = new HashMap<>();
        for (Stated s : statements) {
            boolean gives = s.relation().link() == 0
                    && s.relation().relation().kind().isEquality()
                    && s.left() instanceof Meaning.Reference
                    && s.right() instanceof Meaning.Literal;
            if (gives && s.left() instanceof Meaning.Reference r && s.right() instanceof Meaning.Literal n) {
                if (r.name().isPlain()) {
                    values.computeIfAbsent(r.name().base(), b -> new HashSet<>())
                            .add(n.value());
                } else if (!r.name().letters().isEmpty()) {
                    indexed.computeIfAbsent(r.name(), b -> new HashSet<>()).add(n.value());
                }
            }
        }
        indexed.forEach((name, numbers) -> {
            if (numbers.size() > 1) {
                ofCases.add(name.base());
            }
        });
        for (DocumentDefinition d : facts.definitions()) {
            if (Formulas.isNamed(d.body()) && !isNeighbour(d.body())) {
                computed.merge(d.pattern().base(), d.position(), Math::min);
            } else if (GivenNumber.is(d.body())) {
                given.add(d.pattern().base());
            }
        }
    }

    /** Whether an equation says of a letter for an index or a size what it is here. */
    public boolean is(Stated stated, Meaning left, Meaning right) {
        if (!(left instanceof Meaning.Reference r) || !r.name().isPlain()) {
            return false;
        }
        String base = r.name().base();
        int number = stated.relation().number();
        boolean early = computed.getOrDefault(base, number) >= number
                && stated.relation().link() == 0;
        boolean count = LETTERS.contains(base) && (isCount(right) || isNeighbour(right));
        boolean choice = CHOICES.contains(base)
                && GivenNumber.is(right)
                && !stated.relation().formula().display();
        return early && (count || choice);
    }

    private static boolean isCount(Meaning meaning) {
        return meaning instanceof Meaning.Literal n && n.value().isInteger();
    }

    /** Whether a meaning is a letter, or a whole number more or less than one. */
    private static boolean isNeighbour(Meaning meaning) {
        if (meaning instanceof Meaning.Total total && total.terms().size() == 2) {
            return isLetter(total.terms().get(0))
                    && isCount(total.terms().get(1).unsigned());
        }
        return isLetter(meaning);
    }

    private static boolean isLetter(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && r.name().isPlain();
    }

    /** Whether a number is printed for a sum up to a letter that has not one value throughout. */
    public boolean isUncertain(Meaning left, Meaning right) {
        return (GivenNumber.is(right) && hasUncertainSum(left)) || (GivenNumber.is(left) && hasUncertainSum(right));
    }

    private boolean hasUncertainSum(Meaning meaning) {
        boolean here = meaning instanceof Meaning.Folded folded
                && folded.to() instanceof Meaning.Reference to
                && to.name().isPlain()
                && !computed.containsKey(to.name().base())
                && (!given.contains(to.name().base())
                        || values.getOrDefault(to.name().base(), Set.of()).size() != 1);
        return here || References.parts(meaning).stream().anyMatch(this::hasUncertainSum);
    }

    /** Whether a meaning has a name in it that is one number here and another there. */
    public boolean isOfCases(Meaning meaning) {
        return !ofCases.isEmpty() && References.in(meaning).stream().anyMatch(name -> ofCases.contains(name.base()));
    }
}
