package dev.longhand.benchmark;

import dev.longhand.examples.Iris;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loss and gradient of the 4-8-3 tanh and softmax network: the emitted class against loops written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradientBenchmark {

    private final Iris emitted = new Iris();
    private final LoopNetwork loops = new LoopNetwork(4, 8, 3);
    private final double[] params = new double[Iris.PARAMETERS];
    private final double[] input = {0.5, -0.25, 0.75, 0.1};
    private final double[] target = {0, 1, 0};
    private final double[] gradient = new double[Iris.PARAMETERS];

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < params.length; i++) {
            params[i] = random.nextDouble() - 0.5;
        }
    }

    @Benchmark
    public double emitted() {
        return emitted.lossAndGradient(params, input, target, gradient);
    }

    @Benchmark
    public double loops() {
        return loops.lossAndGradient(params, input, target, gradient);
    }
}
