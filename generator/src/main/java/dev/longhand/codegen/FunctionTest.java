package dev.longhand.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The test methods for a plain function's class. */
record FunctionTest(ClassName tested) {

    private static final ClassName RANDOM = ClassName.get("java.util", "Random");

    List<MethodSpec> methods() {
        return List.of(
                jacobian(),
                agreement(),
                lengths(),
                TestEmission.derivative(List.of("x"), "value(x, row)"),
                value(),
                TestEmission.random());
    }

    private MethodSpec jacobian() {
        CodeBlock body = CodeBlock.builder()
                .beginControlFlow("for (int seed = 1; seed <= 5; seed++)")
                .addStatement("double[] x = random(new $T(seed), $T.INPUTS, 0.5, 1.5)", RANDOM, tested)
                .addStatement("double[] jacobian = new double[$T.OUTPUTS * $T.INPUTS]", tested, tested)
                .addStatement("tested.jacobian(x, jacobian)")
                .beginControlFlow("for (int row = 0; row < $T.OUTPUTS; row++)", tested)
                .beginControlFlow("for (int i = 0; i < $T.INPUTS; i++)", tested)
                .addStatement("double scale = 1.0 + Math.abs(value(x, row))")
                .addStatement("double expected = derivative(x, i, scale, row)")
                .add("// outside the function's domain and next to a kink there is nothing to compare\n")
                .beginControlFlow("if (!Double.isNaN(expected))")
                .addStatement("double actual = jacobian[row * $T.INPUTS + i]", tested)
                .addStatement("assertEquals(expected, actual, 1e-7 * (scale + Math.abs(expected)))")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .build();
        return TestEmission.test("jacobianAgreesWithDifferences").addCode(body).build();
    }

    private MethodSpec agreement() {
        CodeBlock body = CodeBlock.builder()
                .addStatement("double[] x = random(new $T(7), $T.INPUTS, 0.5, 1.5)", RANDOM, tested)
                .addStatement("double[] result = new double[$T.OUTPUTS]", tested)
                .addStatement("tested.value(x, result)")
                .addStatement("double[] first = result.clone()")
                .addStatement("tested.jacobian(x, new double[$T.OUTPUTS * $T.INPUTS])", tested, tested)
                .addStatement("tested.value(x, result)")
                .addStatement("assertArrayEquals(first, result)")
                .build();
        return TestEmission.test("methodsDoNotDisturbEachOther").addCode(body).build();
    }

    private MethodSpec lengths() {
        MethodSpec.Builder method = TestEmission.test("arraysOfAnotherLengthAreRefused")
                .addStatement("double[] x = new double[$T.INPUTS]", tested)
                .addStatement("double[] result = new double[$T.OUTPUTS]", tested)
                .addStatement("double[] jacobian = new double[$T.OUTPUTS * $T.INPUTS]", tested, tested);
        NetworkTest.refused(method, "value", List.of("x", "result"));
        NetworkTest.refused(method, "jacobian", List.of("x", "jacobian"));
        return method.build();
    }

    private MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.DOUBLE)
                .addParameter(double[].class, "x")
                .addParameter(TypeName.INT, "row")
                .addStatement("double[] result = new double[$T.OUTPUTS]", tested)
                .addStatement("tested.value(x, result)")
                .addStatement("return result[row]")
                .build();
    }
}
