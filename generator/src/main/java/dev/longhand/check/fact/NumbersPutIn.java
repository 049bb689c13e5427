package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.RoughValue;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the place of names: in {@code a = \sigma(1.1)}, below {@code z = w x = 1.1}, the number is that of z. Without
 * this a would depend on nothing. A number is taken for a name where it was printed for that one alone, and with the sign
 * that the name has: behind {@code s = 2 - 2.5 = 0.5} a -0.5 may be s, and 0.5 may be.
 */
final class NumbersPutIn {

    /** Digits from which on a number beside names is hardly a constant that is the value of a name by chance. */
    private static final int TELLING = 3;

    private final List<DocumentDefinition> definitions;
    /** By size the names that it was printed for, with the sign, and where this was first. */
    private final Map<Rational, Map<Meaning, Integer>> printed = new HashMap<>();
    /** Where a formula says what a name is. */
    private final Map<WrittenName, Integer> computed;

    private final RoughValue values;
    /** Names that are printed with another sign than what they are computed by has. */
    private final Set<WrittenName> turned = new HashSet<>();

    NumbersPutIn(List<Stated> statements, List<DocumentDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
        this.computed = definitions.stream()
                .filter(d -> d.pattern().letters().isEmpty() && !GivenNumber.is(d.body()))
                .collect(Collectors.toMap(
                        DocumentDefinition::pattern, DocumentDefinition::position, (first, second) -> first));
        Map<WrittenName, Meaning> bodies = new HashMap<>();
        definitions.forEach(d -> bodies.putIfAbsent(d.pattern(), d.body()));
        this.values = new RoughValue(bodies);
        Map<Integer, Meaning> heads = new HashMap<>();
        for (Stated s : statements) {
            if (s.left() != null && s.relation().link() == 0) {
                heads.put(s.relation().chain(), s.left());
            }
            if (s.left() != null && s.right() instanceof Meaning.Reference behind) {
                print(behind, s.left(), s.relation().number());
            }
            if (s.right() != null
                    && s.part() == Stated.Part.STATEMENT
                    && heads.get(s.relation().chain()) instanceof Meaning.Reference head) {
                print(head, s.right(), s.relation().number());
            }
        }
    }

    private void print(Meaning.Reference name, Meaning right, int position) {
        if (right.unsigned() instanceof Meaning.Literal number) {
            Meaning signed = right instanceof Meaning.Negated ? new Meaning.Negated(name) : name;
            printed.computeIfAbsent(number.value(), v -> new LinkedHashMap<>()).putIfAbsent(signed, position);
            if (computed.containsKey(name.name()) && values.sign(name) * values.sign(right) < 0) {
                turned.add(name.name());
            }
        }
    }

    /** The definitions with names for the numbers. */
    List<DocumentDefinition> named() {
        return definitions.stream().map(this::named).toList();
    }

    private DocumentDefinition named(DocumentDefinition d) {
        if (GivenNumber.is(d.body())) {
            return d;
        }
        boolean among = Formulas.isNamed(d.body());
        Set<Rational> repeated = repeated(d.body());
        Meaning body = new Rewriting(part -> part instanceof Meaning.Literal number
                                && isTelling(number, among || repeated.contains(number.value()))
                        ? name(number, d)
                        : null)
                .of(d.body());
        return new DocumentDefinition(d.pattern(), body, d.position(), d.scope(), d.example());
    }

    /** The numbers that stand in a formula more than once: beside g = 0.5 another 0.5 may be 1 - g. */
    private static Set<Rational> repeated(Meaning formula) {
        Set<Rational> once = new HashSet<>();
        Set<Rational> repeated = new HashSet<>();
        literals(formula).filter(value -> !once.add(value)).forEach(repeated::add);
        return repeated;
    }

    private static Stream<Rational> literals(Meaning meaning) {
        return meaning instanceof Meaning.Literal number
                ? Stream.of(number.value())
                : References.parts(meaning).stream().flatMap(NumbersPutIn::literals);
    }

    /** Whether a number has places behind the point, and where it may be another so many digits that it is not. */
    private static boolean isTelling(Meaning.Literal number, boolean doubtful) {
        String digits = number.digits().replaceFirst("^[0.]+", "").replace(".", "");
        return number.digits().contains(".") && (!doubtful || digits.length() >= TELLING);
    }

    /** The one computed name that a number was printed for before. */
    private @Nullable Meaning name(Meaning.Literal number, DocumentDefinition d) {
        Set<Meaning> before = printed.getOrDefault(number.value(), Map.of()).entrySet().stream()
                .filter(e -> e.getValue() < d.position())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Meaning only = before.size() == 1 ? before.iterator().next() : null;
        return only != null
                        && only.unsigned() instanceof Meaning.Reference r
                        && !r.name().equals(d.pattern())
                        && !turned.contains(r.name())
                        && computed.getOrDefault(r.name(), Integer.MAX_VALUE) < d.position()
                ? only
                : null;
    }
}
