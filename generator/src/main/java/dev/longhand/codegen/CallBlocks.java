package dev.longhand.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.longhand.codegen.Schedule.Stage;
import dev.longhand.codegen.lowering.Kernel;
import dev.longhand.codegen.lowering.Step;
import dev.longhand.codegen.lowering.Step.Call;
import dev.longhand.codegen.lowering.Step.Exponentials;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Methods that hold calls and nothing else: a loop where operands and results are contiguous. */
final class CallBlocks {

    private static final int SHORTEST_LOOP = 3;
    /** Single calls in one method. */
    private static final int MOST_CALLS = 100;

    private final Slots slots;
    private final FormulaText text;

    CallBlocks(Slots slots, FormulaText text) {
        this.slots = slots;
        this.text = text;
    }

    List<Block> of(Stage stage) {
        List<Block> blocks = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (Step step : stage.steps()) {
            if (step instanceof Exponentials e) {
                CodeBlock.Builder body = CodeBlock.builder();
                Set<Character> arrays = new TreeSet<>(List.of('s'));
                e.logits().forEach(z -> arrays.add(slots.of(z).array()));
                SoftmaxCode.exponentials(e, slots, text, body);
                blocks.add(new Block("softmax", stage, arrays, body.build()));
            } else {
                calls.add((Call) step);
            }
        }
        for (int from = 0; from < calls.size(); ) {
            int to = from + 1;
            int single = 0;
            while (to < calls.size()
                    && calls.get(to).kernel() == calls.get(from).kernel()
                    && single < MOST_CALLS) {
                single += follows(calls.get(to - 1), calls.get(to)) ? 0 : 1;
                to++;
            }
            blocks.add(block(stage, calls.subList(from, to)));
            from = to;
        }
        return blocks;
    }

    private Block block(Stage stage, List<Call> calls) {
        CodeBlock.Builder body = CodeBlock.builder();
        Set<Character> arrays = new TreeSet<>();
        for (int from = 0; from < calls.size(); ) {
            int to = from + 1;
            while (to < calls.size() && follows(calls.get(to - 1), calls.get(to))) {
                to++;
            }
            List<Call> run = calls.subList(from, to);
            comment(run, body);
            if (run.size() >= SHORTEST_LOOP) {
                body.beginControlFlow("for (int i = 0; i < $L; i++)", run.size());
                statements(run.get(0), "i", body);
                body.endControlFlow();
            } else {
                run.forEach(call -> statements(call, "", body));
            }
            from = to;
        }
        for (Call call : calls) {
            call.results().stream()
                    .filter(slots::isNeeded)
                    .forEach(n -> arrays.add(slots.of(n).array()));
            call.uses().forEach(n -> arrays.add(slots.of(n).array()));
        }
        arrays.remove(Place.CONSTANT);
        return new Block(calls.get(0).kernel().label(), stage, arrays, body.build());
    }

    private void comment(List<Call> run, CodeBlock.Builder body) {
        body.add("// $L\n", formula(run.get(0)));
        if (run.size() > 2) {
            body.add("// ...\n");
        }
        if (run.size() > 1) {
            body.add("// $L\n", formula(run.get(run.size() - 1)));
        }
    }

    private String formula(Call call) {
        Object[] operands = call.operands().stream().map(text::of).toArray();
        String power = call.exponential()
                .filter(slots::isNeeded)
                .map(e -> text.name(e) + " = " + Kernel.EXP.formula("-" + operands[0]) + ", ")
                .orElse("");
        return power + text.name(call.result()) + " = " + call.kernel().formula(operands);
    }

    private void statements(Call call, String index, CodeBlock.Builder body) {
        Object[] operands = call.operands().stream().map(e -> operand(e, index)).toArray();
        String result = element(call.result(), index);
        if (call.kernel() != Kernel.SIGMOID) {
            body.addStatement("$L = $L", result, call.kernel().java(operands));
            return;
        }
        String power = call.kernel().java(operands);
        Name e = call.exponential().orElseThrow();
        if (slots.isNeeded(e)) {
            body.addStatement("$L = $L", element(e, index), power);
            power = element(e, index);
        }
        if (slots.isNeeded(call.result())) {
            body.addStatement("$L = 1.0 / (1.0 + $L)", result, power);
        }
    }

    private String operand(Expression e, String index) {
        return e instanceof Constant c ? JavaNumber.literal(c.value()) : element(((Variable) e).name(), index);
    }

    private String element(Name name, String index) {
        if (!slots.isNeeded(name)) {
            return "";
        }
        Place place = slots.of(name);
        return index.isEmpty() ? place.text() : place.text(index);
    }

    /** Whether two calls can stand in one loop. */
    private boolean follows(Call before, Call after) {
        if (before.kernel() == Kernel.POWER || before.kernel() != after.kernel()) {
            return false;
        }
        boolean same = slots.isNeeded(before.result()) == slots.isNeeded(after.result());
        boolean exponential = before.exponential().isEmpty()
                || follows(before.exponential().get(), after.exponential().orElseThrow());
        return same
                && exponential
                && before.operands().get(0) instanceof Variable a
                && after.operands().get(0) instanceof Variable b
                && follows(a.name(), b.name())
                && follows(before.result(), after.result());
    }

    private boolean follows(Name before, Name after) {
        return slots.isNeeded(before)
                ? slots.isNeeded(after) && slots.of(before).isBefore(slots.of(after))
                : !slots.isNeeded(after);
    }
}
