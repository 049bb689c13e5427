package dev.longhand.page;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.image.NetworkPicture;
import dev.longhand.image.NetworkSketch;
import dev.longhand.network.Network;
import dev.longhand.typeset.Document;
import dev.longhand.typeset.DocumentRequest;
import java.util.Optional;

/** The derivations of the example networks as pages. */
final class ExamplePages {

    private static final Longhand LONGHAND = new Longhand();

    private ExamplePages() {}

    static Document document(String name) {
        Network network = ExampleNetworks.read(name);
        return LONGHAND.document(network, DocumentRequest.of(network));
    }

    static String of(String name) {
        Network network = ExampleNetworks.read(name);
        Optional<NetworkPicture> picture =
                network.layers().isEmpty() ? Optional.empty() : Optional.of(NetworkSketch.of(network));
        return HtmlPage.of(document(name), picture);
    }
}
