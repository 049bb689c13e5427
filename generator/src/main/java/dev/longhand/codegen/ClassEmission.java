package dev.longhand.codegen;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.longhand.codegen.EntryMethods.Method;
import dev.longhand.codegen.Schedule.Stage;
import dev.longhand.codegen.Slots.IndexGroup;
import dev.longhand.codegen.lowering.LossTerms;
import dev.longhand.codegen.lowering.LoweredProgram;
import dev.longhand.derivation.Program;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Puts a class together: constants, scratch memory, public methods, blocks. */
final class ClassEmission {

    private final LoweredProgram lowered;
    private final ClassRequest request;
    private final FormulaText text;
    private final List<Stage> stages;
    private final Slots slots;

    ClassEmission(LoweredProgram lowered, ClassRequest request) {
        this.lowered = lowered;
        this.request = request;
        this.text = new FormulaText(lowered.program().forward().results().get(0));
        this.stages = Schedule.of(lowered);
        this.slots = new Slots(lowered, stages, request.settings());
    }

    String source(Cost cost) {
        ClassText words = new ClassText(lowered, request, text);
        TypeSpec.Builder type = TypeSpec.classBuilder(request.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", words.javadoc());
        fields(type);
        List<Method> methods = methods();
        type.addMethods(new EntryMethods(lowered, slots, methods).all());
        methods.forEach(method -> type.addMethod(block(method)));
        type.addMethods(HelperMethods.of(lowered));
        return Layout.tidy(JavaFile.builder(request.packageName(), type.build())
                .addFileComment("$L", words.header(cost).strip())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString());
    }

    private void fields(TypeSpec.Builder type) {
        Program program = lowered.program();
        if (!lowered.isFunction()) {
            type.addField(constant(
                    "PARAMETERS", program.forward().given(Role.PARAMETER).size(), "Number of parameters."));
        }
        type.addField(constant("INPUTS", program.forward().given(Role.INPUT).size(), "Number of inputs."));
        if (!lowered.isFunction()) {
            type.addField(
                    constant("TARGETS", program.forward().given(Role.TARGET).size(), "Number of targets."));
        }
        type.addField(constant("OUTPUTS", program.predictions().size(), "Number of outputs."));
        for (IndexGroup group : slots.interfaces()) {
            type.addField(IndexFields.of(group, text));
        }
        slots.settings()
                .forEach((name, value) -> type.addField(
                        FieldSpec.builder(TypeName.DOUBLE, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                                .initializer("$L", JavaNumber.literal(value))
                                .build()));
        type.addFields(IndexFields.scratch(slots.scratch()));
        type.addField(FieldSpec.builder(double[].class, "scratch", Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new double[$L]", slots.size())
                .build());
        if (!lowered.isFunction()) {
            type.addField(FieldSpec.builder(double[].class, "gradient", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new double[PARAMETERS]")
                    .build());
        }
    }

    private static FieldSpec constant(String name, int value, String doc) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .addJavadoc("$L", doc)
                .build();
    }

    private List<Method> methods() {
        Map<Name, Expression> formulas = new HashMap<>();
        for (Definition d : LossTerms.joined(lowered.program())) {
            formulas.put(d.name(), d.right());
        }
        ArithmeticBlocks arithmetic = new ArithmeticBlocks(slots, text, formulas);
        CallBlocks calls = new CallBlocks(slots, text);
        Map<String, Integer> numbers = new HashMap<>();
        List<Method> methods = new ArrayList<>();
        for (Stage stage : stages) {
            for (Block block : stage.calls() ? calls.of(stage) : arithmetic.of(stage)) {
                methods.add(new Method(block.label() + numbers.merge(block.label(), 1, Integer::sum), block));
            }
        }
        return methods;
    }

    private static MethodSpec block(Method method) {
        MethodSpec.Builder builder =
                MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        for (char array : Parameters.ORDER.toCharArray()) {
            if (method.block().arrays().contains(array)) {
                builder.addParameter(double[].class, String.valueOf(array));
            }
        }
        return builder.addCode(method.block().body()).build();
    }
}
