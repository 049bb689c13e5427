package dev.longhand.network.yaml;

import dev.longhand.source.Diagnostic;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with a file, so that one reading finds all of it. */
final class Problems {

    private static final int MOST = 50;

    private final Source source;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(Source source) {
        this.source = source;
    }

    void add(Span span, String message) {
        found.add(new Diagnostic(source, span, message));
    }

    /** The value, or nothing when reading it failed, which is then among the problems. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInput e) {
            found.addAll(e.diagnostics());
            return Optional.empty();
        }
    }

    /** @throws InvalidInput when there are problems */
    void stop() {
        if (!found.isEmpty()) {
            throw all(found);
        }
    }

    /** An error together with the problems found so far. */
    InvalidInput with(InvalidInput error) {
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(error.diagnostics());
        return all(all);
    }

    private static InvalidInput all(List<Diagnostic> diagnostics) {
        return new InvalidInput(diagnostics.stream()
                .distinct()
                .sorted(Comparator.comparingInt(d -> d.span().start()))
                .limit(MOST)
                .toList());
    }
}
