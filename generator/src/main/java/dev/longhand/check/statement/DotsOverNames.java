package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dots over names with a formula of the time: behind {@code x(t) = \cos(\omega t)}, what {@code \dot x} is follows, as it does of
 * {@code dx/dt}. Before it, as in a differential equation that the formula solves, the dot is a name of its own.
 */
final class DotsOverNames {

    private static final Map<String, Integer> ORDERS = Map.of("\\dot ", 1, "\\ddot ", 2);
    private static final WrittenName TIME = WrittenName.plain("t");

    /** The functions whose formula is known so far, with where it stands. */
    private final Map<String, Section> functions = new HashMap<>();

    private DotsOverNames() {}

    /** The statements with derivatives in the place of such names. */
    static void putInto(List<Stated> statements) {
        Map<String, Integer> formulas = new HashMap<>();
        statements.forEach(s -> take(s, formulas));
        if (formulas.isEmpty()) {
            return;
        }
        DotsOverNames dots = new DotsOverNames();
        for (int i = 0; i < statements.size(); i++) {
            Stated s = statements.get(i);
            if (!dots.functions.isEmpty()) {
                Section section = s.relation().section();
                statements.set(i, s.with(new Rewriting(part -> dots.derivative(part, section))));
            }
            if (isFormula(s) && formulas.getOrDefault(s.subject(), 0) == 1) {
                dots.functions.put(s.subject(), s.relation().section());
            }
        }
    }

    private static void take(Stated s, Map<String, Integer> formulas) {
        if (s.left() instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && s.relation().link() == 0
                && (isFormula(s) || call.arguments().stream().anyMatch(DotsOverNames::isMoment))) {
            // a value at a moment with a letter of its own may be what makes the function
            formulas.merge(named.name(), 1, Integer::sum);
        }
    }

    private static boolean isFormula(Stated s) {
        return s.left() instanceof Meaning.Call call
                && call.order() == 0
                && call.callee() instanceof Callee.Named
                && call.arguments().equals(List.of(new Meaning.Reference(TIME)))
                && s.right() != null
                && s.relation().link() == 0
                && s.relation().relation().kind().mayDefine()
                && References.in(s.right()).contains(TIME);
    }

    private static boolean isMoment(Meaning argument) {
        return !argument.equals(new Meaning.Reference(TIME))
                && !References.in(argument).isEmpty();
    }

    private @Nullable Meaning derivative(Meaning part, Section section) {
        if (part instanceof Meaning.Reference r && r.name().isPlain()) {
            return derivative(r.name().base(), section);
        }
        boolean ofTime = part instanceof Meaning.Call call
                && call.order() == 0
                && call.arguments().equals(List.of(new Meaning.Reference(TIME)));
        return ofTime && ((Meaning.Call) part).callee() instanceof Callee.Named named
                ? derivative(named.name(), section)
                : null;
    }

    private @Nullable Meaning derivative(String base, Section section) {
        for (Map.Entry<String, Integer> order : ORDERS.entrySet()) {
            String name = base.startsWith(order.getKey())
                    ? base.substring(order.getKey().length())
                    : "";
            Section formula = functions.get(name);
            if (formula != null && section.since(formula) == Parting.NONE) {
                return new Meaning.Slope(
                        new Meaning.Reference(WrittenName.plain(name)),
                        Collections.nCopies(order.getValue(), new Meaning.Reference(TIME)),
                        true);
            }
        }
        return null;
    }
}
