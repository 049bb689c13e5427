package dev.longhand.oracle;

/** An emitted class by its contract, without its type. */
final class Emitted {

    private final Object instance;

    Emitted(Class<?> type) throws ReflectiveOperationException {
        instance = type.getConstructor().newInstance();
    }

    double lossAndGradient(double[] params, double[] input, double[] target, double[] gradient)
            throws ReflectiveOperationException {
        return (double) instance.getClass()
                .getMethod("lossAndGradient", double[].class, double[].class, double[].class, double[].class)
                .invoke(instance, params, input, target, gradient);
    }
}
