package dev.longhand.network.yaml;

import dev.longhand.network.Network;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import java.util.ArrayList;
import java.util.List;

/** A network file: YAML that names a network, its layers and values, or plain functions. */
public final class NetworkFile {

    static final List<String> KEYS = keys();

    private NetworkFile() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("title"));
        keys.addAll(Document.NETWORK_KEYS);
        keys.addAll(List.of("kinks", "functions", "at"));
        return List.copyOf(keys);
    }

    /**
     * The network that a file describes, every default settled.
     *
     * @throws InvalidInput with a diagnostic for each thing that is wrong
     */
    public static Network read(Source source) {
        Problems problems = new Problems(source);
        Yaml root = YamlReader.read(source, problems);
        Fields fields = Fields.of(root, "the network file", KEYS, problems);
        boolean functions = fields.get("functions").isPresent();
        Document document = new Document(fields, problems);
        if (functions == fields.get("layers").isPresent()) {
            problems.stop();
            throw functions
                    ? fields.key("functions").orElseThrow().error("a file has 'layers' or 'functions', not both")
                    : root.error("the file has neither 'layers' nor 'functions'");
        }
        Network network;
        try {
            network = functions ? new FunctionsReader(document).read() : new NetworkReader(document).read();
        } catch (InvalidInput e) {
            throw problems.with(e);
        }
        problems.stop();
        return network;
    }
}
