package dev.longhand.page;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.network.Network;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.block.Document;

/** The derivations of the example networks as pages. */
final class ExamplePages {

    private static final Longhand LONGHAND = new Longhand();

    private ExamplePages() {}

    static Document document(String name) {
        Network network = ExampleNetworks.read(name);
        return LONGHAND.document(network, DocumentRequest.of(network));
    }

    static String of(String name) {
        return HtmlPage.of(document(name));
    }
}
