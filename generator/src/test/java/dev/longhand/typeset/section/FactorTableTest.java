package dev.longhand.typeset.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.network.Network;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.Form;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorTableTest {

    private static final Longhand LONGHAND = new Longhand();

    @ParameterizedTest
    @ValueSource(strings = {"note-001", "note-004", "xor"})
    void marksStandForTheFactorAbove(String name) {
        List<List<String>> plain = sides(name, false);
        List<List<String>> marked = sides(name, true);
        assertEquals(plain.size(), marked.size());
        assertTrue(marked.stream().flatMap(List::stream).anyMatch("//"::equals));
        assertFalse(plain.stream().flatMap(List::stream).anyMatch("//"::equals));
        for (int row = 0; row < plain.size(); row++) {
            List<String> spelled = new ArrayList<>(marked.get(row));
            for (int k = 0; k < spelled.size(); k++) {
                if (spelled.get(k).equals("//")) {
                    spelled.set(k, plain.get(row - 2).get(k));
                }
            }
            assertEquals(plain.get(row), spelled);
        }
    }

    /** The factors of each side, chains and values in turn, of the table's rows. */
    private static List<List<String>> sides(String name, boolean ditto) {
        Network network = ExampleNetworks.read(name);
        DocumentRequest request = new DocumentRequest(List.of(Form.CHAIN), List.of(), 0, 6).withDitto(ditto);
        List<Block> blocks = LONGHAND.document(network, request).unfolded();
        int start = blocks.indexOf(Block.paragraph("All derivatives, factor by factor:"));
        assertTrue(start >= 0);
        return blocks.stream()
                .skip(start + 1L)
                .takeWhile(block -> block instanceof Block.Formula)
                .flatMap(block -> ((Block.Formula) block).tex().lines())
                .filter(line -> line.contains("&="))
                .flatMap(line -> Stream.of(line.replaceFirst(" *\\\\\\\\$", "").split("="))
                        .skip(1))
                .map(side -> List.of(side.strip().split(" (?:\\\\cdot|\\\\quad) ")))
                .toList();
    }
}
