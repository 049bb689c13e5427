package dev.longhand.benchmark;

import dev.longhand.Longhand;
import dev.longhand.derivation.Program;
import dev.longhand.network.Network;
import dev.longhand.source.Source;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading, expanding and differentiating a network of tanh layers under a squared error, by its size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class DerivationBenchmark {

    @Param({"8-8-1", "16-16-4", "32-32-32-1", "64-64-10", "128-64-10"})
    public String sizes = "";

    private Source source = new Source("", "");

    @Setup
    public void write() {
        String[] size = sizes.split("-");
        StringBuilder yaml = new StringBuilder("inputs: " + size[0] + "\nlayers:\n");
        for (int i = 1; i < size.length; i++) {
            yaml.append("  - {size: ").append(size[i]).append(", activation: tanh}\n");
        }
        source = new Source("network.yaml", yaml + "loss: squared error\n");
    }

    /** A fresh instance remembers nothing, so every run asks the algebra system again. */
    @Benchmark
    public Program derive() {
        Network network = Longhand.read(source);
        return new Longhand().program(network);
    }
}
