package dev.longhand.check.size;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Losses that are differentiated, and written as for one output, without a sum: {@code L = -(y \log a + (1-y) \log(1-a))}. A
 * loss is a number. So is the output then where nothing says otherwise; of several outputs their losses are added up.
 */
public final class EntrywiseLosses {

    private final Map<String, DocumentDefinition> byKey = new HashMap<>();
    private final List<DocumentDefinition> ofOneOutput = new ArrayList<>();
    private final DocumentFacts facts;
    private final Families families;

    EntrywiseLosses(DocumentFacts facts, Families families) {
        this.facts = facts;
        this.families = families;
        Set<String> defined = new HashSet<>();
        for (DocumentDefinition d : facts.definitions()) {
            String key = d.pattern().key(Map.of());
            boolean again = !defined.add(key);
            if (!again && facts.lossNames().contains(key) && compares(d.body()) && !adds(d.body())) {
                byKey.put(key, d);
            } else if (again) {
                byKey.remove(key);
            }
        }
        byKey.values().stream()
                .filter(d -> d.pattern().letters().isEmpty() && isOfOneOutput(d))
                .forEach(ofOneOutput::add);
    }

    /** Whether this is the key of such a loss. */
    public boolean contains(String key) {
        return byKey.containsKey(key);
    }

    /** Binds the shapes of losses to one output, where nothing counts outputs. */
    void bind(Shapes shapes, Classes classes) {
        for (DocumentDefinition d : ofOneOutput) {
            Shape shape = shapes.of(d.body(), Map.of());
            if (!shape.isNumber()) {
                classes.unite(Classes.ONE, shape.rows());
                classes.unite(Classes.ONE, shape.columns());
            }
        }
    }

    private boolean isOfOneOutput(DocumentDefinition loss) {
        boolean single = References.in(loss.body()).stream()
                .allMatch(name -> UsualLetters.isSmall(name) && families.arity(name.base()) == 0);
        return single && !isShared(loss.body());
    }

    /** Whether something on the way is divided among several outputs, as by a softmax. */
    private boolean isShared(Meaning loss) {
        Map<String, List<Meaning>> bodies = new HashMap<>();
        facts.definitions()
                .forEach(d -> bodies.computeIfAbsent(d.pattern().base(), b -> new ArrayList<>())
                        .add(d.body()));
        Set<String> met = new HashSet<>();
        Deque<Meaning> open = new ArrayDeque<>(List.of(loss));
        while (!open.isEmpty()) {
            Meaning body = open.pop();
            if (divides(body)) {
                return true;
            }
            References.in(body).stream()
                    .map(WrittenName::base)
                    .filter(met::add)
                    .forEach(base -> open.addAll(bodies.getOrDefault(base, List.of())));
        }
        return false;
    }

    private static boolean divides(Meaning meaning) {
        return (meaning instanceof Meaning.Call call && call.callee() == Callee.Whole.SOFTMAX)
                || (meaning instanceof Meaning.Quotient quotient && adds(quotient.denominator()))
                || References.parts(meaning).stream().anyMatch(EntrywiseLosses::divides);
    }

    /** Whether a square, a logarithm or an absolute value is in it, as in a formula that compares outputs and targets. */
    private static boolean compares(Meaning meaning) {
        boolean own = meaning instanceof Meaning.Raised
                || (meaning instanceof Meaning.Absolute absolute && !absolute.norm())
                || (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() == Primitive.LOG);
        return own || References.parts(meaning).stream().anyMatch(EntrywiseLosses::compares);
    }

    /** Whether something is added up in it, by a sign, by a norm or by a product of vectors. */
    private static boolean adds(Meaning meaning) {
        return meaning instanceof Meaning.Folded
                || meaning instanceof Meaning.Transposed
                || meaning instanceof Meaning.Grid
                || meaning instanceof Meaning.Cases
                || (meaning instanceof Meaning.Absolute absolute && absolute.norm())
                || (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Whole)
                || References.parts(meaning).stream().anyMatch(EntrywiseLosses::adds);
    }
}
