package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions without their argument where the note gives them only one: after {@code a = \sigma(z)} the derivative
 * {@code \sigma'} is {@code \sigma'(z)}, and what stands in brackets behind it may be a factor.
 */
final class BareFunctions {

    private final Conventions conventions;
    /** For every function the arguments that it has anywhere. */
    private final Map<Callee, Set<List<Meaning>>> arguments = new HashMap<>();

    private BareFunctions(Conventions conventions, List<Stated> statements) {
        this.conventions = conventions;
        statements.forEach(s -> s.sides().forEach(this::survey));
        ValuesAtPoints points = new ValuesAtPoints(statements);
        arguments.entrySet().removeIf(e -> points.isOnly(e.getKey(), e.getValue()));
    }

    /** The statements with arguments where functions have none. */
    static void complete(List<Stated> statements, Conventions conventions) {
        BareFunctions functions = new BareFunctions(conventions, statements);
        if (!functions.arguments.isEmpty()) {
            statements.replaceAll(functions::completed);
        }
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Call call
                && call.order() == 0
                && (call.callee() instanceof Callee.Named || call.callee() instanceof Callee.Known)
                && !References.in(meaning).isEmpty()) {
            arguments.computeIfAbsent(call.callee(), c -> new LinkedHashSet<>()).add(call.arguments());
        }
        References.parts(meaning).forEach(this::survey);
    }

    private Stated completed(Stated s) {
        boolean products = s.sides().stream().anyMatch(this::isOfValues);
        Rewriting rewriting = new Rewriting(part -> replacement(part, products));
        return s.with(rewriting);
    }

    private @Nullable Meaning replacement(Meaning part, boolean products) {
        if (part instanceof Meaning.Reference r) {
            return r.name().primes() > 0 || products ? bare(r.name()) : null;
        }
        if (part instanceof Meaning.Slope slope) {
            return ofSeveral(slope);
        }
        if (!(part instanceof Meaning.Call call)
                || call.order() == 0
                || call.arguments().size() != 1
                || !(call.arguments().get(0) instanceof Meaning.Total)) {
            return null;
        }
        Meaning argument = call.arguments().get(0);
        Meaning value = at(call.callee(), call.order());
        if (value == null || arguments.getOrDefault(call.callee(), Set.of()).contains(call.arguments())) {
            return null;
        }
        Meaning product = new Meaning.Multiplied(
                List.of(Join.BESIDE, Join.BESIDE),
                List.of(value, new Rewriting(p -> replacement(p, true)).of(argument)));
        boolean ofItself = References.in(argument).stream()
                .anyMatch(name -> callee(name).filter(call.callee()::equals).isPresent());
        return ofItself
                ? product
                : new Meaning.Either(
                        "factor behind " + call.callee(),
                        List.of(
                                new Meaning.Reading("", call),
                                new Meaning.Reading(
                                        "what stands in brackets behind a derivative is a factor", product)));
    }

    /** The derivative of a function that has several arguments in the note, by one of them: {@code df/dv} beside f(u) and f(v). */
    private @Nullable Meaning ofSeveral(Meaning.Slope slope) {
        if (slope.by().size() != 1
                || !(slope.by().get(0) instanceof Meaning.Reference)
                || !(slope.of() instanceof Meaning.Reference value)
                || value.name().primes() > 0) {
            return null;
        }
        Optional<Callee> callee = callee(value.name());
        Set<List<Meaning>> all =
                callee.map(c -> arguments.getOrDefault(c, Set.of())).orElse(Set.of());
        return callee.isPresent()
                        && all.size() > 1
                        && all.contains(slope.by())
                        && all.stream().allMatch(a -> a.size() == 1)
                ? new Meaning.Slope(new Meaning.Call(callee.get(), 0, slope.by()), slope.by(), slope.total())
                : null;
    }

    /** Whether a side has a function in it that is a value beyond doubt: {@code \sigma'}, or {@code \sigma (1 - \sigma)}. */
    private boolean isOfValues(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r) {
            return r.name().primes() > 0 && bare(r.name()) != null;
        }
        if (meaning instanceof Meaning.Multiplied product) {
            for (Meaning factor : product.factors()) {
                boolean complement = factor instanceof Meaning.Reference r
                        && bare(r.name()) != null
                        && product.factors().stream()
                                .anyMatch(other -> other instanceof Meaning.Total
                                        && References.in(other).contains(r.name()));
                if (complement) {
                    return true;
                }
            }
        }
        return References.parts(meaning).stream().anyMatch(this::isOfValues);
    }

    private @Nullable Meaning bare(WrittenName name) {
        return callee(name).map(callee -> at(callee, name.primes())).orElse(null);
    }

    private Optional<Callee> callee(WrittenName name) {
        String base = name.base();
        if (!name.unprimed().equals(WrittenName.plain(base))) {
            return Optional.empty();
        }
        return conventions.functions().contains(base)
                ? Optional.of(new Callee.Named(base))
                : Optional.ofNullable(conventions.known().get(base)).map(Callee.Known::new);
    }

    /** A function, differentiated so often, at the only argument that it has. */
    private @Nullable Meaning at(Callee callee, int order) {
        List<List<Meaning>> all = new ArrayList<>(arguments.getOrDefault(callee, Set.of()));
        return all.size() == 1 ? new Meaning.Call(callee, order, all.get(0)) : null;
    }
}
