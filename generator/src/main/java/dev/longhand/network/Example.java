package dev.longhand.network;

import dev.longhand.expr.Rational;
import java.util.List;

/** One input with its target; the target is empty where the network has none. */
public record Example(List<Rational> inputs, List<Rational> targets) {
    public Example {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
    }
}
