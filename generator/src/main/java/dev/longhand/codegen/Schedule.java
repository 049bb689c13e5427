package dev.longhand.codegen;

import dev.longhand.codegen.lowering.Entry;
import dev.longhand.codegen.lowering.Kernel;
import dev.longhand.codegen.lowering.LoweredProgram;
import dev.longhand.codegen.lowering.Step;
import dev.longhand.codegen.lowering.Step.Assignment;
import dev.longhand.codegen.lowering.Step.Call;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders steps into stages: all arithmetic that is possible, then all calls, and so on, so that arithmetic is straight
 * line and calls of one kind stand together.
 */
final class Schedule {

    private static final List<Kernel> KERNELS = List.of(Kernel.values());

    /**
     * Steps that belong into the same methods.
     *
     * @param backward whether only derivatives need them
     * @param needs bits of {@link Entry}
     */
    record Stage(boolean backward, boolean calls, int needs, List<Step> steps) {}

    private record Placed(Step step, boolean backward, int level, int needs) {}

    private Schedule() {}

    static List<Stage> of(LoweredProgram program) {
        List<Placed> placed = placed(program);
        // A step needs at least as many entries' results as those that use it, so this keeps each before its users.
        placed.sort(Comparator.comparing(Placed::backward)
                .thenComparing(Placed::level)
                .thenComparing(p -> -Integer.bitCount(p.needs()))
                .thenComparing(Placed::needs)
                .thenComparing(p -> kind(p.step())));
        List<Stage> stages = new ArrayList<>();
        List<Step> current = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed p = placed.get(i);
            current.add(p.step());
            boolean last = i + 1 == placed.size();
            if (last || !together(p, placed.get(i + 1))) {
                stages.add(new Stage(p.backward(), isCall(p.step()), p.needs(), List.copyOf(current)));
                current.clear();
            }
        }
        return stages;
    }

    private static boolean together(Placed a, Placed b) {
        return a.backward() == b.backward() && a.level() == b.level() && a.needs() == b.needs();
    }

    /** Levels: even for arithmetic, odd for calls, counted from the start of each direction. */
    private static List<Placed> placed(LoweredProgram program) {
        Map<Name, Integer> forward = new HashMap<>();
        Map<Name, Integer> both = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Step step : program.steps()) {
            int needs = program.needs(step);
            boolean backward = needs == Entry.DERIVATIVES.bit();
            Map<Name, Integer> levels = backward ? both : forward;
            int ready = 0;
            for (Name used : step.uses()) {
                ready = Math.max(ready, levels.getOrDefault(used, 0));
            }
            int done = isCall(step) ? ready + 2 : ready;
            for (Name result : step.results()) {
                levels.put(result, done);
            }
            placed.add(new Placed(step, backward, isCall(step) ? done - 1 : done, needs));
        }
        return placed;
    }

    private static boolean isCall(Step step) {
        return !(step instanceof Assignment);
    }

    private static int kind(Step step) {
        if (step instanceof Assignment) {
            return 0;
        }
        return step instanceof Call c ? 1 + KERNELS.indexOf(c.kernel()) : 0;
    }
}
