package dev.longhand.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (draft 2020-12) of network files, by which editors complete and explain their keys. */
public final class NetworkSchema {

    private static final String RESOURCE = "network.schema.json";

    private NetworkSchema() {}

    /** The schema as it stands in the jar. */
    public static String text() {
        try (InputStream stream = Objects.requireNonNull(NetworkSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
