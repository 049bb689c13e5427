package dev.longhand.codegen;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.RememberedAlgebra;
import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.NumericPass;
import dev.longhand.derivation.Program;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.network.Expansion;
import dev.longhand.network.Network;
import dev.longhand.network.yaml.NetworkFile;
import dev.longhand.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A network from a short description, its program, its class, and points to try it at. */
record NetworkPrograms(Program program, ClassRequest request, CompiledClass compiled, Cost cost) {

    private static final ComputerAlgebra ALGEBRA = new RememberedAlgebra(new SymjaAlgebra());

    /** @param layers for example {@code "8 tanh, 3 softmax"} */
    static NetworkPrograms of(int inputs, String layers, String loss) {
        return of(inputs, layers, loss, "");
    }

    /** @param more further lines of the network file */
    static NetworkPrograms of(int inputs, String layers, String loss, String more) {
        StringBuilder yaml = new StringBuilder("inputs: " + inputs + "\nlayers:\n");
        for (String layer : Arrays.asList(layers.split(", ", -1))) {
            int space = layer.indexOf(' ');
            yaml.append("  - {size: ").append(layer, 0, space);
            yaml.append(", activation: ")
                    .append(layer, space + 1, layer.length())
                    .append("}\n");
        }
        yaml.append("loss: ").append(loss).append('\n').append(more);
        Network network = NetworkFile.read(new Source("test.yaml", yaml.toString()));
        ClassRequest request = ClassRequest.of(network, "made", "Net", "test.yaml");
        Program program = Derivation.program(Expansion.of(network), request.distribution(), network.outputs(), ALGEBRA);
        return of(program, request);
    }

    static NetworkPrograms of(Program program, ClassRequest request) {
        GradientClass made = GradientClass.of(program, request);
        String name = request.packageName() + "." + request.className();
        return new NetworkPrograms(program, request, CompiledClass.of(name, made.source()), made.cost());
    }

    /** A point: parameters, input and target. */
    record Point(double[] params, double[] input, double[] target) {
        double[][] arrays() {
            return new double[][] {params, input, target};
        }
    }

    /** Parameters between -scale and scale, inputs between -1 and 1, targets between 0 and 1. */
    Point point(long seed, double scale) {
        Random random = new Random(seed);
        double[] params = numbers(random, Role.PARAMETER, -scale, scale);
        double[] input = numbers(random, Role.INPUT, -1, 1);
        double[] target = numbers(random, Role.TARGET, 0, 1);
        if (!request.distribution().isEmpty()) {
            Arrays.fill(target, 0);
            target[random.nextInt(target.length)] = 1;
        }
        return new Point(params, input, target);
    }

    private double[] numbers(Random random, Role role, double from, double to) {
        return random.doubles(program.forward().given(role).size(), from, to).toArray();
    }

    /** Every value of the program to many digits. */
    Map<Name, Quantity> exact(Point point) {
        Map<Name, Quantity> given = new LinkedHashMap<>();
        request.settings().forEach((name, value) -> given.put(name, Quantity.of(value)));
        put(given, Role.PARAMETER, point.params());
        put(given, Role.INPUT, point.input());
        put(given, Role.TARGET, point.target());
        List<Definition> all = new ArrayList<>(program.forward().list());
        all.addAll(program.backward());
        return NumericPass.of(all, given);
    }

    private void put(Map<Name, Quantity> given, Role role, double[] values) {
        List<Name> names = program.forward().given(role);
        for (int i = 0; i < values.length; i++) {
            given.put(names.get(i), Quantity.of(Rational.of(new BigDecimal(values[i]))));
        }
    }

    double[] exact(Map<Name, Quantity> values, List<Name> names) {
        return names.stream().mapToDouble(name -> values.get(name).toDouble()).toArray();
    }
}
