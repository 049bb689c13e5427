package dev.longhand.cli;

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

/** Reads a text file from the command line, and no more of it than a file of its kind can have. */
final class TextFile {

    private TextFile() {}

    /**
     * The text under the name the user gave it.
     *
     * @param largest in bytes
     * @param kind what is wanted, such as "network file"
     * @throws InvalidInput at the file if it cannot be read, is too large, or is not UTF-8 text
     */
    static Source read(Path path, int largest, String kind) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(largest + 1);
        } catch (IOException e) {
            String reason = Files.isDirectory(path)
                    ? "it is a folder"
                    : Files.exists(path) ? "it may not be read" : "there is no such file";
            throw invalid(path, "cannot be read: " + reason + "; a " + kind + " is needed");
        }
        if (bytes.length > largest) {
            throw invalid(path, "is larger than " + largest + " bytes, more than a " + kind + " can be");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Source(path.toString(), text);
        } catch (CharacterCodingException e) {
            throw invalid(path, "is not UTF-8 text");
        }
    }

    /** An error that is about a file as a whole. */
    static InvalidInput invalid(Path path, String message) {
        return new InvalidInput(new Source(path.toString(), ""), Span.START, message);
    }
}
