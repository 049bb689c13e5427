package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.cas.NoDerivative;
import dev.longhand.codegen.StraightLineTooLong;
import dev.longhand.derivation.UndefinedValue;
import dev.longhand.network.Network;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    Source source() {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            String reason = Files.isDirectory(path)
                    ? "it is a folder"
                    : Files.exists(path) ? "it may not be read" : "there is no such file";
            throw invalid("cannot be read: " + reason + "; a network file is needed");
        }
        if (bytes.length > LARGEST) {
            throw invalid("is larger than " + LARGEST + " bytes, more than a network file can be");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Source(path.toString(), text);
        } catch (CharacterCodingException e) {
            throw invalid("is not UTF-8 text");
        }
    }

    Network read() {
        return Longhand.read(source());
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
            throw invalid(e.getMessage() + "; other values in the file are needed");
        } catch (NoDerivative e) {
            throw invalid(e.getMessage() + "; a formula that can be differentiated is needed");
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
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private InvalidInput invalid(String message) {
        return new InvalidInput(new Source(path.toString(), ""), Span.START, message);
    }
}
