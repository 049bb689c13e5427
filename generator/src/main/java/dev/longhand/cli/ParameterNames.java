package dev.longhand.cli;

import dev.longhand.expr.IllegalName;
import dev.longhand.expr.Name;
import dev.longhand.graph.Role;
import dev.longhand.network.Expansion;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Parameters as they are named on the command line. */
final class ParameterNames {

    private static final int LISTED = 12;

    private ParameterNames() {}

    /** @throws ParameterException when one is not a parameter of the network */
    static List<Name> of(List<String> texts, Network network, CommandLine line) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<Name> parameters =
                network.layers().isEmpty() ? List.of() : Expansion.of(network).given(Role.PARAMETER);
        List<Name> names = new ArrayList<>();
        for (String text : texts) {
            Name name = name(text.strip(), line);
            if (!parameters.contains(name)) {
                throw new ParameterException(
                        line, "'" + text.strip() + "' is no parameter of this network; it has " + listed(parameters));
            }
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static Name name(String text, CommandLine line) {
        try {
            return Name.of(text);
        } catch (IllegalName e) {
            throw new ParameterException(line, "'" + text + "' is no name: " + e.getMessage());
        }
    }

    private static String listed(List<Name> parameters) {
        if (parameters.isEmpty()) {
            return "none";
        }
        List<String> texts = parameters.stream().limit(LISTED).map(Name::tex).toList();
        return String.join(", ", texts) + (parameters.size() > LISTED ? ", ..." : "");
    }
}
