package dev.longhand.codegen.lowering;

import dev.longhand.codegen.lowering.Step.Assignment;
import dev.longhand.derivation.Program;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Steps in order, and for each name the entries that need it.
 *
 * @param steps without any that no entry needs
 * @param needs bits of {@link Entry} for each name that is needed
 */
public record LoweredProgram(Program program, List<Step> steps, Map<Name, Integer> needs) {

    public LoweredProgram {
        steps = List.copyOf(steps);
    }

    /** Whether the program is a plain function's, without a loss. */
    public boolean isFunction() {
        return isFunction(program);
    }

    static boolean isFunction(Program program) {
        return program.forward().results().stream()
                .allMatch(name -> program.forward().role(name).orElseThrow() == Role.FUNCTION);
    }

    /** Bits of the entries that need a step. */
    public int needs(Step step) {
        int bits = 0;
        for (Name name : step.results()) {
            bits |= needs(name);
        }
        return bits;
    }

    public int needs(Name name) {
        return needs.getOrDefault(name, 0);
    }

    /** Weighted operations of an entry. */
    public int cost(Entry entry) {
        return steps.stream()
                .filter(step -> (needs(step) & entry.bit()) != 0)
                .mapToInt(Step::cost)
                .sum();
    }

    /** The names that an entry hands out. */
    static Set<Name> roots(Program program, Entry entry) {
        return switch (entry) {
            case OUTPUTS -> new LinkedHashSet<>(program.predictions());
            case LOSS ->
                isFunction(program)
                        ? Set.of()
                        : new LinkedHashSet<>(program.forward().results());
            case DERIVATIVES -> {
                Set<Name> roots = new LinkedHashSet<>(roots(program, Entry.LOSS));
                roots.addAll(program.gradient());
                yield roots;
            }
        };
    }

    /** Follows copies, then keeps what is needed. */
    static LoweredProgram of(Program program, List<Step> steps) {
        Map<Name, Name> copies = new HashMap<>();
        List<Step> direct = new ArrayList<>();
        for (Step step : steps) {
            Step renamed = Copies.followed(step, copies);
            if (renamed instanceof Assignment a && a.right() instanceof Variable v) {
                copies.put(a.name(), v.name());
            }
            direct.add(renamed);
        }
        Map<Name, Integer> needs = new HashMap<>();
        for (Entry entry : Entry.values()) {
            roots(program, entry).forEach(name -> needs.merge(name, entry.bit(), (a, b) -> a | b));
        }
        List<Step> kept = new ArrayList<>();
        for (int i = direct.size() - 1; i >= 0; i--) {
            Step step = direct.get(i);
            int bits = 0;
            for (Name name : step.results()) {
                bits |= needs.getOrDefault(name, 0);
            }
            if (bits != 0) {
                kept.add(step);
                for (Name used : step.uses()) {
                    needs.merge(used, bits, (a, b) -> a | b);
                }
            }
        }
        Collections.reverse(kept);
        return new LoweredProgram(program, kept, needs);
    }
}
