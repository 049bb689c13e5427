package dev.longhand.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.longhand.codegen.lowering.Kernel;
import dev.longhand.codegen.lowering.LoweredProgram;
import dev.longhand.codegen.lowering.Step;
import dev.longhand.codegen.lowering.Step.Call;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Private methods that some classes need: length checks, a clamped exponential, the normal distribution function. */
final class HelperMethods {

    private HelperMethods() {}

    static List<MethodSpec> of(LoweredProgram program) {
        Set<Kernel> kernels = EnumSet.noneOf(Kernel.class);
        for (Step step : program.steps()) {
            if (step instanceof Call c) {
                kernels.add(c.kernel());
            }
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(check());
        if (kernels.contains(Kernel.SIGMOID)) {
            methods.add(exponential());
        }
        if (kernels.contains(Kernel.NORMAL_CDF)) {
            methods.add(normalDistribution());
            methods.add(normalTail());
            methods.add(normalDensity());
        }
        return methods;
    }

    private static MethodSpec.Builder method(String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc("$L", doc);
    }

    private static MethodSpec check() {
        return MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(double[].class, "array")
                .addParameter(TypeName.INT, "length")
                .addParameter(String.class, "name")
                .beginControlFlow("if (array.length != length)")
                .addStatement(
                        "throw new $T($Wname + $S + length + $S + array.length)",
                        ClassName.get(IllegalArgumentException.class),
                        ": expected an array of length ",
                        ", not ")
                .endControlFlow()
                .build();
    }

    private static MethodSpec exponential() {
        return method("exp", "exp(z), at most exp(709), so that it is finite; NaN stays NaN.")
                .returns(TypeName.DOUBLE)
                .addParameter(TypeName.DOUBLE, "z")
                .addStatement("return Math.exp(z > 709.0 ? 709.0 : z)")
                .build();
    }

    /** Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11. */
    private static MethodSpec normalDistribution() {
        CodeBlock body = CodeBlock.builder()
                .beginControlFlow("if (z < -2.5)")
                .addStatement("return normalTail(-z)")
                .endControlFlow()
                .beginControlFlow("if (z > 2.5)")
                .addStatement("return 1.0 - normalTail(z)")
                .endControlFlow()
                .addStatement("double term = z")
                .addStatement("double sum = z")
                .beginControlFlow("for (int odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2)")
                .addStatement("term *= z * z / odd")
                .addStatement("sum += term")
                .endControlFlow()
                .addStatement("return 0.5 + normalDensity(z) * sum")
                .build();
        return method(
                        "normalCdf",
                        "The distribution function of the standard normal distribution\n"
                                + "(Abramowitz and Stegun, 26.2.11 in the middle, 26.2.14 in the tails).")
                .returns(TypeName.DOUBLE)
                .addParameter(TypeName.DOUBLE, "z")
                .addCode(body)
                .build();
    }

    /** Abramowitz and Stegun 26.2.14, from the inside out. */
    private static MethodSpec normalTail() {
        return method("normalTail", "The probability of more than z, for z > 2, by a continued fraction.")
                .returns(TypeName.DOUBLE)
                .addParameter(TypeName.DOUBLE, "z")
                .addStatement("double fraction = z")
                .beginControlFlow("for (int k = 20 + (int) (500.0 / (z * z)); k > 0; k--)")
                .addStatement("fraction = z + k / fraction")
                .endControlFlow()
                .addStatement("return normalDensity(z) / fraction")
                .build();
    }

    /** The square is split so that its rounding does not grow into the exponential. */
    private static MethodSpec normalDensity() {
        return method("normalDensity", "exp(-z^2 / 2) / sqrt(2 pi), to full precision for any z.")
                .returns(TypeName.DOUBLE)
                .addParameter(TypeName.DOUBLE, "z")
                .addStatement("double size = Math.min(Math.abs(z), 40.0)")
                .addStatement("double coarse = Math.floor(size * 16.0) / 16.0")
                .addStatement("double rest = (size - coarse) * (size + coarse)")
                .addStatement(
                        "return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest)" + " * 0.3989422804014327")
                .build();
    }
}
