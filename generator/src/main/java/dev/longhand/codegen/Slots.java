package dev.longhand.codegen;

import dev.longhand.codegen.Schedule.Stage;
import dev.longhand.codegen.lowering.Kernel;
import dev.longhand.codegen.lowering.LoweredProgram;
import dev.longhand.codegen.lowering.Step;
import dev.longhand.codegen.lowering.Step.Call;
import dev.longhand.codegen.lowering.Step.Exponentials;
import dev.longhand.derivation.Program;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The place of every value, and the constants that name them. Outputs take the first scratch slots, so a constant of
 * theirs serves both arrays; what a loop over calls reads or writes is contiguous where possible.
 */
final class Slots {

    /** Larger groups get one constant, to which an offset is added. */
    private static final int LARGEST_NAMED_GROUP = 400;

    /**
     * A constant for an index.
     *
     * @param of what is at the index
     */
    record IndexConstant(String name, int value, Name of) {}

    /**
     * Constants that are declared together.
     *
     * @param array what they index, for people
     * @param label the name of the whole
     */
    record IndexGroup(String array, Name label, List<IndexConstant> constants) {}

    private static final List<String> RESERVED =
            List.of("PARAMETERS", "INPUTS", "TARGETS", "OUTPUTS", "SLOTS", "TINY", "ROOT_TWO_PI");

    private final Definitions forward;
    private final LoweredProgram lowered;
    private final JavaNames names = new JavaNames(RESERVED);
    private final Map<Name, Place> places = new HashMap<>();
    private final List<IndexGroup> interfaces = new ArrayList<>();
    private final List<IndexConstant> scratch = new ArrayList<>();
    private final Map<String, Rational> settings = new LinkedHashMap<>();
    private int size;

    Slots(LoweredProgram lowered, List<Stage> stages, Map<Name, Rational> values) {
        this.lowered = lowered;
        Program program = lowered.program();
        this.forward = program.forward();
        name('p', "parameters", forward.given(Role.PARAMETER), forward.groups(Role.PARAMETER));
        name('x', "inputs", forward.given(Role.INPUT), forward.groups(Role.INPUT));
        name('t', "targets", forward.given(Role.TARGET), forward.groups(Role.TARGET));
        for (Name name : forward.given(Role.SETTING)) {
            Rational value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException(name + " has no value");
            }
            String constant = names.constant(name);
            settings.put(constant, value);
            places.put(name, new Place(Place.CONSTANT, 0, constant));
        }
        name('s', "outputs", program.predictions(), groups(program.predictions()));
        size = program.predictions().size();
        gradient(program);
        stages.stream().filter(Stage::calls).forEach(stage -> calls(stage.steps()));
        lowered.steps().forEach(step -> step.results().forEach(this::slot));
    }

    /** Where a name's value is kept. */
    Place of(Name name) {
        return Objects.requireNonNull(places.get(name), name::tex);
    }

    boolean isNeeded(Name name) {
        return lowered.needs(name) != 0;
    }

    /** Length of the scratch array. */
    int size() {
        return size;
    }

    /** Indices into parameters, inputs, targets and outputs. */
    List<IndexGroup> interfaces() {
        return interfaces;
    }

    List<IndexConstant> scratch() {
        return scratch;
    }

    /** Constants that are values. */
    Map<String, Rational> settings() {
        return settings;
    }

    private List<Group> groups(List<Name> members) {
        List<Group> same = forward.groups().stream()
                .filter(g -> g.members().equals(members))
                .toList();
        return same.isEmpty() ? List.of(Group.vector(members.get(0), Role.FUNCTION, members)) : same.subList(0, 1);
    }

    private void name(char array, String of, List<Name> all, List<Group> groups) {
        Map<Name, Integer> indices = new HashMap<>();
        for (Name name : all) {
            indices.put(name, indices.size());
        }
        for (Group group : groups) {
            List<IndexConstant> constants = new ArrayList<>();
            List<Name> members = group.members();
            int first = Objects.requireNonNull(indices.get(members.get(0)));
            int end = first + members.size();
            if (members.size() > LARGEST_NAMED_GROUP
                    && end <= all.size()
                    && all.subList(first, end).equals(members)) {
                String base = names.constant(group.label());
                constants.add(new IndexConstant(base, first, group.label()));
                for (int i = first; i < end; i++) {
                    String text = i == first ? base : base + " + " + (i - first);
                    places.put(all.get(i), new Place(array, i, text));
                }
            }
            for (Name member : members) {
                if (!places.containsKey(member)) {
                    int index = Objects.requireNonNull(indices.get(member));
                    String constant = names.constant(member);
                    constants.add(new IndexConstant(constant, index, member));
                    places.put(member, new Place(array, index, constant));
                }
            }
            if (!constants.isEmpty()) {
                interfaces.add(new IndexGroup(of, group.label(), constants));
            }
        }
    }

    private void gradient(Program program) {
        List<Name> parameters = forward.given(Role.PARAMETER);
        List<Name> inputs = forward.given(Role.INPUT);
        for (int i = 0; i < program.gradient().size(); i++) {
            String text;
            if (lowered.isFunction()) {
                String row = of(program.predictions().get(i / inputs.size())).indexText();
                String column = of(inputs.get(i % inputs.size())).indexText();
                text = row + " * INPUTS + " + column;
            } else {
                text = of(parameters.get(i)).indexText();
            }
            places.put(program.gradient().get(i), new Place('g', i, text));
        }
    }

    private void calls(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Exponentials e) {
                e.logits().forEach(this::slot);
                e.shifted().forEach(this::workspace);
                e.powers().forEach(this::workspace);
            }
        }
        for (Kernel kernel : Kernel.values()) {
            List<Call> calls = steps.stream()
                    .filter(s -> s instanceof Call c && c.kernel() == kernel)
                    .map(Call.class::cast)
                    .toList();
            for (Call call : calls) {
                call.operands().forEach(operand -> {
                    if (operand instanceof Variable v) {
                        slot(v.name());
                    }
                });
            }
            calls.forEach(call -> call.exponential().ifPresent(this::slot));
            calls.forEach(call -> slot(call.result()));
        }
    }

    private void slot(Name name) {
        if (isNeeded(name)) {
            workspace(name);
        }
    }

    private void workspace(Name name) {
        if (!places.containsKey(name)) {
            String constant = names.constant(name);
            scratch.add(new IndexConstant(constant, size, name));
            places.put(name, new Place('s', size++, constant));
        }
    }
}
