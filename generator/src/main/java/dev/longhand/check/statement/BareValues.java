package dev.longhand.check.statement;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bare letter of a function for its value: behind {@code \phi(x) = e^{-\beta x}} and {@code x = 2} the equation
 * {@code \phi = e^{-2} = 0.1353} says what the function is there. Only where the argument is said once and the value once. A
 * value of few digits may be one of another kind, such as the least one: it is claimed, but not refuted.
 */
final class BareValues {

    /** What functions are defined for. */
    private final Map<String, List<Meaning>> arguments = new HashMap<>();
    /** By name the right sides of the equations for it. */
    private final Map<WrittenName, List<Meaning>> said = new HashMap<>();
    /** Functions that have several definitions, or are called with something else. */
    private final Set<String> others = new HashSet<>();

    private BareValues() {}

    /** The statements with calls in the place of such letters. */
    static void putInto(List<Stated> statements) {
        BareValues values = new BareValues();
        statements.forEach(values::take);
        statements.forEach(s -> s.sides().forEach(values::survey));
        Map<Meaning, Meaning> calls = new HashMap<>();
        values.arguments.forEach((function, arguments) -> {
            if (values.isValue(function, arguments)) {
                calls.put(
                        new Meaning.Reference(WrittenName.plain(function)),
                        new Meaning.Call(new Callee.Named(function), 0, arguments));
            }
        });
        if (!calls.isEmpty()) {
            // what is differentiated by keeps its letter
            Rewriting rewriting = new Rewriting(part ->
                    part instanceof Meaning.Slope slope && slope.by().stream().anyMatch(calls::containsKey)
                            ? slope
                            : calls.get(part));
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    private void take(Stated s) {
        if (s.right() == null
                || s.part() != Stated.Part.STATEMENT
                || s.relation().link() != 0
                || !s.relation().relation().kind().mayDefine()) {
            return;
        }
        if (s.left() instanceof Meaning.Reference r) {
            said.computeIfAbsent(r.name(), n -> new ArrayList<>()).add(s.right());
        } else if (s.left() instanceof Meaning.Call call
                && call.order() == 0
                && call.callee() instanceof Callee.Named named
                && call.arguments().stream().allMatch(Meaning.Reference.class::isInstance)
                && Formulas.isNamed(s.right())
                && arguments.putIfAbsent(named.name(), call.arguments()) != null) {
            others.add(named.name());
        }
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && !call.arguments().equals(arguments.get(named.name()))) {
            others.add(named.name());
        }
        References.parts(meaning).forEach(this::survey);
    }

    private boolean isValue(String function, List<Meaning> of) {
        List<Meaning> values = said.getOrDefault(WrittenName.plain(function), List.of());
        return !others.contains(function)
                && values.size() == 1
                && isResult(values.get(0))
                && of.stream()
                        .allMatch(argument -> argument instanceof Meaning.Reference r
                                && isOneNumber(said.getOrDefault(r.name(), List.of())));
    }

    private static boolean isOneNumber(List<Meaning> values) {
        return values.size() == 1 && isNumber(values.get(0));
    }

    private static boolean isNumber(Meaning meaning) {
        Meaning plain = meaning instanceof Meaning.Transposed turned ? turned.operand() : meaning.unsigned();
        return GivenNumber.is(meaning) && (plain instanceof Meaning.Literal || plain instanceof Meaning.Grid);
    }

    private static boolean isResult(Meaning value) {
        return GivenNumber.isComputed(value) || value.unsigned() instanceof Meaning.Literal;
    }
}
