package dev.longhand.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.longhand.codegen.lowering.Entry;
import dev.longhand.codegen.lowering.LoweredProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The public methods of a class: check lengths, call the blocks in order, hand out the result. */
final class EntryMethods {

    private static final Map<String, String> LENGTHS = Map.of(
            "params", "PARAMETERS",
            "gradient", "PARAMETERS",
            "input", "INPUTS",
            "target", "TARGETS",
            "output", "OUTPUTS",
            "x", "INPUTS",
            "result", "OUTPUTS",
            "jacobian", "OUTPUTS * INPUTS");

    private static final String PARAMS = "@param params the parameters, {@code PARAMETERS} numbers\n";
    private static final String INPUT = "@param input {@code INPUTS} numbers\n";
    private static final String TARGET = "@param target {@code TARGETS} numbers\n";
    private static final String THROWS = "@throws IllegalArgumentException if an array has another length";

    private final LoweredProgram lowered;
    private final Slots slots;
    private final List<Method> blocks;

    /** A private method and what it works on. */
    record Method(String name, Block block) {}

    EntryMethods(LoweredProgram lowered, Slots slots, List<Method> blocks) {
        this.lowered = lowered;
        this.slots = slots;
        this.blocks = blocks;
    }

    List<MethodSpec> all() {
        return lowered.isFunction()
                ? List.of(value(), jacobian())
                : List.of(loss(), predict(), lossAndGradient(), sgdStep());
    }

    private MethodSpec loss() {
        return method(
                        "loss",
                        "The loss of one example.\n\n" + PARAMS + INPUT + TARGET + THROWS,
                        List.of("params", "input", "target"))
                .returns(TypeName.DOUBLE)
                .addCode(calls(Entry.LOSS))
                .addStatement("return $L", lossPlace())
                .build();
    }

    private MethodSpec predict() {
        return method(
                        "predict",
                        "The outputs for one input.\n\n" + PARAMS + INPUT
                                + "@param output is overwritten with {@code OUTPUTS} numbers\n" + THROWS,
                        List.of("params", "input", "output"))
                .addCode(calls(Entry.OUTPUTS))
                .addStatement("System.arraycopy(s, 0, output, 0, OUTPUTS)")
                .build();
    }

    private MethodSpec lossAndGradient() {
        return method(
                        "lossAndGradient",
                        "The loss of one example and its gradient.\n\n" + PARAMS + INPUT + TARGET
                                + "@param gradient is overwritten with the derivative by each parameter, in their order;"
                                + "\n    must not be {@code params}\n@return the loss\n" + THROWS,
                        List.of("params", "input", "target", "gradient"))
                .returns(TypeName.DOUBLE)
                .addCode(calls(Entry.DERIVATIVES))
                .addStatement("return $L", lossPlace())
                .build();
    }

    private MethodSpec sgdStep() {
        return MethodSpec.methodBuilder("sgdStep")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L",
                        "One step of gradient descent on one example.\n\n"
                                + "@param params is overwritten with params - rate * gradient\n" + INPUT + TARGET
                                + "@param rate the learning rate\n@return the loss before the step\n" + THROWS)
                .returns(TypeName.DOUBLE)
                .addParameter(double[].class, "params")
                .addParameter(double[].class, "input")
                .addParameter(double[].class, "target")
                .addParameter(TypeName.DOUBLE, "rate")
                .addStatement("double[] g = gradient")
                .addStatement("double loss = lossAndGradient(params, input, target, g)")
                .beginControlFlow("for (int i = 0; i < PARAMETERS; i++)")
                .addStatement("params[i] -= rate * g[i]")
                .endControlFlow()
                .addStatement("return loss")
                .build();
    }

    private MethodSpec value() {
        return method(
                        "value",
                        "The value of the function.\n\n@param x the arguments, {@code INPUTS} numbers\n"
                                + "@param result is overwritten with {@code OUTPUTS} numbers\n" + THROWS,
                        List.of("x", "result"))
                .addCode(calls(Entry.OUTPUTS))
                .addStatement("System.arraycopy(s, 0, result, 0, OUTPUTS)")
                .build();
    }

    private MethodSpec jacobian() {
        return method(
                        "jacobian",
                        "The partial derivatives of each component by each argument.\n\n"
                                + "@param x the arguments, {@code INPUTS} numbers\n"
                                + "@param jacobian is overwritten with {@code OUTPUTS * INPUTS} numbers, row by row\n"
                                + THROWS,
                        List.of("x", "jacobian"))
                .addCode(calls(Entry.DERIVATIVES))
                .build();
    }

    private String lossPlace() {
        return slots.of(lowered.program().forward().results().get(0)).text();
    }

    private static MethodSpec.Builder method(String name, String doc, List<String> arrays) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L", doc);
        for (String array : arrays) {
            method.addParameter(double[].class, array);
        }
        for (String array : arrays) {
            method.addStatement("check($L, $L, $S)", array, LENGTHS.get(array), array);
        }
        return method.addStatement("double[] s = scratch");
    }

    private CodeBlock calls(Entry entry) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Method method : blocks) {
            Block block = method.block();
            if ((block.stage().needs() & entry.bit()) != 0) {
                List<String> arguments = new ArrayList<>();
                for (char array : Parameters.ORDER.toCharArray()) {
                    if (block.arrays().contains(array)) {
                        arguments.add(argument(array));
                    }
                }
                body.addStatement("$L($L)", method.name(), String.join(", ", arguments));
            }
        }
        return body.build();
    }

    private String argument(char array) {
        return switch (array) {
            case 'p' -> "params";
            case 'x' -> lowered.isFunction() ? "x" : "input";
            case 't' -> "target";
            case 'g' -> lowered.isFunction() ? "jacobian" : "gradient";
            default -> "s";
        };
    }
}
