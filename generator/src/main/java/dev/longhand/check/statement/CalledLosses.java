package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Losses that are written with their parameters and that nothing defines: where {@code J(W, b)} is differentiated by a
 * {@code z} that is none of these, it is the value J of the whole calculation, and no function of two arguments.
 */
final class CalledLosses {

    private final Map<String, List<Meaning>> arguments = new HashMap<>();
    /** Functions that are called with other arguments, or that have a formula. */
    private final Set<String> functions = new HashSet<>();
    /** Bases of names that equations say something of. */
    private final Set<String> computed = new HashSet<>();
    /** Functions that are differentiated by what they have not in their brackets. */
    private final Set<String> values = new HashSet<>();

    private CalledLosses() {}

    /** The statements with names in the place of the calls. */
    static void putInto(List<Stated> statements) {
        CalledLosses losses = new CalledLosses();
        for (Stated s : statements) {
            boolean defines =
                    s.right() != null && s.relation().relation().kind().mayDefine();
            if (defines && s.left() instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
                losses.functions.add(named.name());
            } else if (defines && s.left() instanceof Meaning.Reference r) {
                losses.computed.add(r.name().base());
            }
        }
        statements.forEach(s -> s.sides().forEach(losses::survey));
        losses.values.removeAll(losses.functions);
        losses.arguments.forEach((name, all) -> {
            boolean parameters = all.stream()
                    .allMatch(a -> a instanceof Meaning.Reference r
                            && !losses.computed.contains(r.name().base()));
            if (!parameters) {
                losses.values.remove(name);
            }
        });
        if (!losses.values.isEmpty()) {
            Rewriting rewriting = new Rewriting(part -> part instanceof Meaning.Call call
                            && call.callee() instanceof Callee.Named named
                            && losses.values.contains(named.name())
                    ? new Meaning.Reference(WrittenName.plain(named.name()))
                    : null);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            List<Meaning> before = arguments.putIfAbsent(named.name(), call.arguments());
            boolean other = before != null && !before.equals(call.arguments());
            if (other || call.order() > 0 || call.arguments().isEmpty()) {
                functions.add(named.name());
            }
        } else if (meaning instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named) {
            Set<String> own = new HashSet<>();
            call.arguments().forEach(a -> References.in(a).forEach(name -> own.add(name.base())));
            boolean further = slope.by().stream()
                    .anyMatch(by -> by instanceof Meaning.Reference r
                            && !own.contains(r.name().base()));
            if (further) {
                values.add(named.name());
            }
        }
        References.parts(meaning).forEach(this::survey);
    }
}
