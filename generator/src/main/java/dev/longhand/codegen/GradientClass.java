package dev.longhand.codegen;

import dev.longhand.codegen.lowering.Entry;
import dev.longhand.codegen.lowering.LoweredProgram;
import dev.longhand.codegen.lowering.Lowering;
import dev.longhand.derivation.Program;
import dev.longhand.graph.Role;
import java.util.OptionalInt;

/**
 * A generated Java class, its test and what it costs.
 *
 * @param source of the class: one file without any dependency, source level 8
 * @param testSource of a JUnit Jupiter test of it
 * @param cost of its methods
 */
public record GradientClass(String source, String testSource, Cost cost) {

    /** More parameters than this would be minutes of javac and slower than loops. */
    private static final int MOST_PARAMETERS = 30_000;

    /**
     * Writes a program as straight-line Java.
     *
     * @throws StraightLineTooLong when it has too many parameters or too long a formula
     * @throws IllegalArgumentException when a setting has no value
     */
    public static GradientClass of(Program program, ClassRequest request) {
        int parameters = program.forward().given(Role.PARAMETER).size();
        if (parameters > MOST_PARAMETERS) {
            throw new StraightLineTooLong(
                    parameters + " parameters are too many for straight-line code; the limit is " + MOST_PARAMETERS);
        }
        LoweredProgram lowered = Lowering.of(program, request.distribution());
        Cost cost = cost(lowered, request.textbook());
        return new GradientClass(
                new ClassEmission(lowered, request).source(cost), new TestEmission(lowered, request).source(), cost);
    }

    private static Cost cost(LoweredProgram lowered, OptionalInt textbook) {
        int forward = lowered.cost(lowered.isFunction() ? Entry.OUTPUTS : Entry.LOSS);
        int both = lowered.cost(Entry.DERIVATIVES);
        return new Cost(forward, lowered.isFunction() ? both : both - forward, textbook);
    }
}
