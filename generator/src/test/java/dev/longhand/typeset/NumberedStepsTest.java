package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.derivation.Derivation;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberedStepsTest {

    private static final Longhand LONGHAND = new Longhand();

    static Stream<String> networks() {
        return ExampleNetworks.layered().stream();
    }

    private static Document document(Network network, List<Form> forms, List<Name> wrt, boolean numbered) {
        return LONGHAND.document(network, new DocumentRequest(forms, wrt, 1, 6).withNumbered(numbered));
    }

    /** Nothing that is derived gets lost when it is dealt out to steps, and nothing is derived twice. */
    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"CHAIN", "DELTA", "MATRIX"})
    void stepsDeriveWhatTheWholeDerives(Form form) {
        for (String name : List.of("note-000", "note-002", "note-004", "softmax", "swish")) {
            Network network = ExampleNetworks.read(name);
            assertEquals(
                    new TreeSet<>(derived(document(network, List.of(form), List.of(), false))),
                    new TreeSet<>(derived(document(network, List.of(form), List.of(), true))),
                    name);
        }
    }

    /** The left sides of the backward pass. */
    private static List<String> derived(Document document) {
        return document.formulas().stream()
                .flatMap(String::lines)
                .filter(line -> line.matches("(\\\\frac\\{\\\\partial|\\\\delta).* &?=.*"))
                .map(line -> line.substring(0, line.indexOf(" &=") < 0 ? line.indexOf(" =") : line.indexOf(" &=")))
                .toList();
    }

    /** With the derivatives by one parameter of the first layer alone, what they are made of is still there. */
    @ParameterizedTest
    @MethodSource("networks")
    void adjointsAreDefinedBeforeTheyAreUsed(String name) {
        Network network = ExampleNetworks.read(name);
        Derivation derivation = LONGHAND.derive(network);
        Name first = network.layers().get(0).weights().get(0).get(0);
        String formulas = String.join(
                "\n",
                document(network, List.of(Form.DELTA), List.of(first), true).formulas());
        List<String> missing = new ArrayList<>();
        for (Definition definition : derivation.adjoints().list()) {
            String adjoint = definition.name().tex();
            int used = formulas.indexOf(adjoint);
            if (definition.role() == Role.ADJOINT && used >= 0 && !formulas.startsWith(adjoint + " ", used)) {
                missing.add(adjoint);
            }
            if (definition.role() == Role.ADJOINT && used > 0 && formulas.charAt(used - 1) != '\n') {
                missing.add(adjoint);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(formulas.contains("{\\partial " + first.tex() + "}"));
    }
}
