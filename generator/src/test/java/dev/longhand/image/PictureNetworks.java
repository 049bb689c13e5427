package dev.longhand.image;

import dev.longhand.Longhand;
import dev.longhand.network.Network;
import dev.longhand.source.Source;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.Form;
import dev.longhand.typeset.block.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Networks from few nodes to many, and their derivations with pictures. */
public final class PictureNetworks {

    private static final Longhand LONGHAND = new Longhand();
    private static final Map<String, Document> KNOWN = new HashMap<>();

    private PictureNetworks() {}

    static Network read(String name) throws IOException {
        String file = name + ".yaml";
        try (InputStream text = Objects.requireNonNull(PictureNetworks.class.getResourceAsStream(file), file)) {
            return Longhand.read(new Source(file, new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** In the form of the elementary graph, one derivative shown. */
    public static synchronized Document document(String name, boolean values) throws IOException {
        String key = name + values;
        Document known = KNOWN.get(key);
        if (known == null) {
            Network network = read(name);
            known = LONGHAND.document(
                    network,
                    new DocumentRequest(
                                    List.of(Form.GRAPH),
                                    List.of(network.layers()
                                            .get(0)
                                            .weights()
                                            .get(0)
                                            .get(0)),
                                    0,
                                    6)
                            .withValues(values));
            KNOWN.put(key, known);
        }
        return known;
    }
}
