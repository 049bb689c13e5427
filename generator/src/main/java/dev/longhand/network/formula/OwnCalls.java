package dev.longhand.network.formula;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.network.Insertion;
import dev.longhand.network.VectorFunction;
import dev.longhand.source.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts arguments into functions that the file defines, and notices when a whole formula is F(G(x)). */
final class OwnCalls {

    private final FormulaScanner scanner;
    private final Scope scope;
    private Optional<Call> last = Optional.empty();

    /**
     * A call, just read.
     *
     * @param plain whether its arguments are the names in scope, in order
     * @param inner the function whose plain call is its only argument
     */
    private record Call(int from, int to, VectorFunction function, boolean plain, Optional<VectorFunction> inner) {}

    OwnCalls(FormulaScanner scanner, Scope scope) {
        this.scanner = scanner;
        this.scope = scope;
    }

    /** The function whose call reaches from {@code start} to here, when it is taken at the names in scope. */
    Optional<VectorFunction> plain(int start) {
        return last.filter(call -> call.plain && call.from == start && call.to == scanner.start())
                .map(Call::function);
    }

    /** For a formula that is one call from {@code start} to here, F(G(x)): F and G; else nothing. */
    List<Name> composition(int start) {
        return last.filter(call -> call.from == start && call.to == scanner.start())
                .flatMap(call -> call.inner.map(inner -> List.of(call.function.name(), inner.name())))
                .orElse(List.of());
    }

    /**
     * The components with the arguments put in, the call being read to its end.
     *
     * @param inner what {@link #plain} said of the arguments
     */
    List<Expression> put(
            VectorFunction function, List<Expression> arguments, Optional<VectorFunction> inner, int from) {
        int wanted = function.arguments().size();
        if (arguments.size() != wanted) {
            throw scanner.error(
                    from,
                    function.name() + " takes " + wanted + (wanted == 1 ? " argument" : " arguments") + ", not "
                            + arguments.size());
        }
        boolean plain =
                arguments.equals(scope.names().stream().map(Variable::new).toList());
        last = Optional.of(new Call(from, scanner.start(), function, plain, inner));
        Map<Name, Expression> replacements = new LinkedHashMap<>();
        for (int i = 0; i < wanted; i++) {
            replacements.put(function.arguments().get(i), arguments.get(i));
        }
        return function.components().stream()
                .map(component -> checked(Insertion.in(component, replacements), from))
                .toList();
    }

    private Expression checked(Expression component, int from) {
        Complexity.excess(component).ifPresent(excess -> {
            throw scanner.error(from, excess);
        });
        return component;
    }

    InvalidInput notANumber(VectorFunction function, int start) {
        return scanner.error(
                start,
                function.name() + " has " + function.components().size()
                        + " components; it can stand alone or as the only argument of another function");
    }
}
