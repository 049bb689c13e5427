package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions that are said by their cells: where {@code \sigma_{ij} = e^{u_{ij}} / \sum_n e^{u_{in}}}, the
 * {@code \sigma(u_{kl})} of other lines is the cell {@code \sigma_{kl}}, and not the function that the letter usually stands for.
 */
final class CellsOfFunctions {

    /** By letter, the whole whose cells it is computed from. */
    private final Map<String, WrittenName> wholes = new HashMap<>();

    private CellsOfFunctions() {}

    /** The statements with cells in the place of calls. */
    static void putInto(List<Stated> statements) {
        CellsOfFunctions cells = new CellsOfFunctions();
        Set<String> functions = new HashSet<>();
        for (Stated s : statements) {
            boolean defines = s.relation().link() == 0
                    && s.right() != null
                    && s.relation().relation().kind().mayDefine();
            if (defines && s.left() instanceof Meaning.Reference r) {
                cells.take(r.name(), s.sides().get(1));
            } else if (defines && s.left() instanceof Meaning.Call call) {
                functions.add(letter(call.callee()));
            }
        }
        cells.wholes.keySet().removeAll(functions);
        if (!cells.wholes.isEmpty()) {
            Rewriting rewriting = new Rewriting(cells::cell);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    private void take(WrittenName name, Meaning body) {
        boolean cell = !name.sub().isEmpty()
                && name.sub().size() <= 2
                && name.sub().stream().allMatch(i -> i.letter() != null && i.offset() == 0)
                && name.sup().isEmpty()
                && name.primes() == 0;
        Set<WrittenName> made = new HashSet<>();
        References.in(body).stream().filter(n -> !n.base().equals("e")).forEach(n -> made.add(n.whole()));
        boolean own = made.size() == 1
                && References.in(body).stream().anyMatch(n -> n.sub().equals(name.sub()))
                && !made.contains(name.whole());
        if (cell && own && body instanceof Meaning.Quotient) {
            wholes.putIfAbsent(name.base(), made.iterator().next());
        }
    }

    private static String letter(Callee callee) {
        if (callee instanceof Callee.Named named) {
            return named.name();
        }
        return callee.equals(new Callee.Known(Primitive.SIGMOID)) ? "\\sigma" : "";
    }

    private @Nullable Meaning cell(Meaning part) {
        if (!(part instanceof Meaning.Call call)
                || call.order() > 0
                || call.arguments().size() != 1
                || !(call.arguments().get(0) instanceof Meaning.Reference argument)) {
            return null;
        }
        String letter = letter(call.callee());
        WrittenName whole = wholes.get(letter);
        boolean cell = whole != null
                && whole.equals(argument.name().whole())
                && !argument.name().sub().isEmpty();
        return cell
                ? new Meaning.Reference(
                        new WrittenName(letter, false, argument.name().sub(), List.of(), 0))
                : null;
    }
}
