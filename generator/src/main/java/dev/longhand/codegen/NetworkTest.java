package dev.longhand.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The test methods for a network's class.
 *
 * @param distribution whether targets have to sum to one
 * @param safe whether huge weights give finite numbers
 */
record NetworkTest(ClassName tested, boolean distribution, boolean safe) {

    private static final ClassName RANDOM = ClassName.get("java.util", "Random");
    private static final List<String> ARRAYS = List.of("params", "input", "target");

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(gradient());
        methods.add(agreement());
        methods.add(descent());
        if (safe) {
            methods.add(saturation());
        }
        methods.add(lengths());
        methods.add(TestEmission.derivative(ARRAYS, "tested.loss(params, input, target)"));
        methods.add(targets());
        methods.add(TestEmission.random());
        return methods;
    }

    private CodeBlock point(String seed) {
        return CodeBlock.builder()
                .addStatement("$T random = new $T($L)", RANDOM, RANDOM, seed)
                .addStatement("double[] params = random(random, $T.PARAMETERS, -1.0, 1.0)", tested)
                .addStatement("double[] input = random(random, $T.INPUTS, -1.0, 1.0)", tested)
                .addStatement("double[] target = targets(random)")
                .addStatement("double[] gradient = new double[$T.PARAMETERS]", tested)
                .build();
    }

    private MethodSpec gradient() {
        CodeBlock body = CodeBlock.builder()
                .addStatement("int compared = 0")
                .addStatement("int tried = 0")
                .beginControlFlow("for (int seed = 1; seed <= 5; seed++)")
                .add(point("seed"))
                .addStatement("double loss = tested.lossAndGradient(params, input, target, gradient)")
                .add(finite("loss"))
                .addStatement("double scale = 1.0 + Math.abs(loss)")
                .beginControlFlow("for (double g : gradient)")
                .addStatement("scale = Math.max(scale, Math.abs(g))")
                .endControlFlow()
                .beginControlFlow("for (int i = 0; i < $T.PARAMETERS; i += 1 + $T.PARAMETERS / 200)", tested, tested)
                .addStatement("double expected = derivative(params, input, target, i, scale)")
                .addStatement("tried++")
                .beginControlFlow("if (!Double.isNaN(expected))")
                .addStatement(
                        "assertEquals(expected, gradient[i], 1e-7 * scale, $S + i + $S + seed)",
                        "gradient of parameter ",
                        " at point ")
                .addStatement("compared++")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .addStatement("assertTrue(2 * compared > tried, compared + $S + tried)", " compared of ")
                .build();
        return TestEmission.test("gradientAgreesWithDifferences").addCode(body).build();
    }

    private CodeBlock finite(String value) {
        return CodeBlock.builder()
                .addStatement(safe ? "assertTrue(Double.isFinite($L))" : "assumeTrue(Double.isFinite($L))", value)
                .build();
    }

    private MethodSpec agreement() {
        CodeBlock body = CodeBlock.builder()
                .add(point("7"))
                .addStatement("double[] output = new double[$T.OUTPUTS]", tested)
                .addStatement("tested.predict(params, input, output)")
                .addStatement("double[] first = output.clone()")
                .addStatement("double loss = tested.loss(params, input, target)")
                .addStatement("assertEquals(loss, tested.lossAndGradient(params, input, target, gradient))")
                .addStatement("assertEquals(loss, new $T().loss(params, input, target))", tested)
                .addStatement("tested.predict(params, input, output)")
                .addStatement("assertArrayEquals(first, output)")
                .build();
        return TestEmission.test("methodsAgreeAndDoNotDisturbEachOther")
                .addCode(body)
                .build();
    }

    private MethodSpec descent() {
        CodeBlock body = CodeBlock.builder()
                .add(point("11"))
                .addStatement("double loss = tested.lossAndGradient(params, input, target, gradient)")
                .addStatement("double[] expected = params.clone()")
                .beginControlFlow("for (int i = 0; i < expected.length; i++)")
                .addStatement("expected[i] -= 0.125 * gradient[i]")
                .endControlFlow()
                .addStatement("assertEquals(loss, tested.sgdStep(params, input, target, 0.125))")
                .addStatement("assertArrayEquals(expected, params)")
                .build();
        return TestEmission.test("stepGoesDownTheGradient").addCode(body).build();
    }

    private MethodSpec saturation() {
        CodeBlock body = CodeBlock.builder()
                .beginControlFlow("for (int seed = 1; seed <= 5; seed++)")
                .add(point("seed"))
                .beginControlFlow("for (int i = 0; i < params.length; i++)")
                .addStatement("params[i] *= 3000.0")
                .endControlFlow()
                .addStatement("assertTrue(Double.isFinite(tested.lossAndGradient(params, input, target, gradient)))")
                .beginControlFlow("for (double g : gradient)")
                .addStatement("assertTrue(Double.isFinite(g))")
                .endControlFlow()
                .endControlFlow()
                .build();
        return TestEmission.test("hugeWeightsGiveNumbers").addCode(body).build();
    }

    private MethodSpec lengths() {
        MethodSpec.Builder method =
                TestEmission.test("arraysOfAnotherLengthAreRefused").addCode(point("13"));
        method.addStatement("double[] output = new double[$T.OUTPUTS]", tested);
        refused(method, "loss", List.of("params", "input", "target"));
        refused(method, "predict", List.of("params", "input", "output"));
        refused(method, "lossAndGradient", List.of("params", "input", "target", "gradient"));
        return method.build();
    }

    static void refused(MethodSpec.Builder method, String name, List<String> arrays) {
        for (String wrong : arrays) {
            List<String> arguments = new ArrayList<>(arrays);
            arguments.set(arrays.indexOf(wrong), "new double[" + wrong + ".length + 1]");
            method.addStatement(
                    "assertThrows($T.class,$W() -> tested.$L($L))",
                    IllegalArgumentException.class,
                    name,
                    String.join(", ", arguments));
        }
    }

    private MethodSpec targets() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("targets")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(double[].class)
                .addParameter(RANDOM, "random")
                .addStatement("double[] target = random(random, $T.TARGETS, 0.0, 1.0)", tested);
        if (distribution) {
            method.addStatement("double sum = 0.0")
                    .beginControlFlow("for (double t : target)")
                    .addStatement("sum += t")
                    .endControlFlow()
                    .beginControlFlow("for (int i = 0; i < target.length; i++)")
                    .addStatement("target[i] /= sum")
                    .endControlFlow();
        }
        return method.addStatement("return target").build();
    }
}
