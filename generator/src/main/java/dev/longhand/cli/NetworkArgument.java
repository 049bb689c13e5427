package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.cas.NoDerivative;
import dev.longhand.codegen.StraightLineTooLong;
import dev.longhand.derivation.UndefinedValue;
import dev.longhand.network.Network;
import dev.longhand.source.InvalidInput;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Parameters;

/** The network file that most commands work on. */
final class NetworkArgument {

    /** No network file of use is larger; the parser has limits of its own. */
    private static final int LARGEST = 4 << 20;

    @Parameters(paramLabel = "NETWORK", description = "a network file (YAML; 'longhand schema' describes it)")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    Network read() {
        return read(path);
    }

    /** A network file that is named in another way than as this argument. */
    static Network read(Path path) {
        return Longhand.read(TextFile.read(path, LARGEST, "network file"));
    }

    /**
     * Computes with the network's numbers.
     *
     * @throws InvalidInput at the file when a value does not exist, such as a quotient with denominator zero
     */
    <T> T defined(Supplier<T> computation) {
        try {
            return computation.get();
        } catch (UndefinedValue e) {
            throw TextFile.invalid(path, e.getMessage() + "; other values in the file are needed");
        } catch (NoDerivative e) {
            throw TextFile.invalid(path, e.getMessage() + "; a formula that can be differentiated is needed");
        }
    }

    /**
     * Emits classes.
     *
     * @throws InvalidInput at the file when the network is too large for straight-line code
     */
    <T> T emitted(Supplier<T> emission) {
        try {
            return defined(emission);
        } catch (StraightLineTooLong e) {
            throw TextFile.invalid(path, String.valueOf(e.getMessage()));
        }
    }
}
