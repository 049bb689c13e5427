package dev.longhand.check.universe;

import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.LayerWholes;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.size.Families;
import dev.longhand.check.size.SizeInference;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A document with a number for every size that it speaks of.
 *
 * @param network what the file says, or null
 * @param layerWholes weights and biases of whole layers of the file, or null where there is none
 * @param inherited the letters that definitions leave open
 * @param sizes numbers by what has them
 * @param open letters of sizes that the document gives no number, so that what they have here is chosen
 * @param ends the values of letters that stand for the last of others
 */
record Sizing(
        @Nullable NetworkNames network,
        @Nullable LayerWholes layerWholes,
        DocumentFacts facts,
        DefinitionIndex index,
        Families families,
        InheritedLetters inherited,
        SizeInference inference,
        Map<String, Integer> sizes,
        Set<String> open,
        Map<String, Integer> ends,
        int layers) {

    Sizing {
        open = Set.copyOf(open);
        ends = Map.copyOf(ends);
    }

    /** The number for a size, 1 where none is known. */
    int size(String node) {
        Integer size = sizes.get(node);
        return size == null ? 1 : size;
    }

    /** Whether what is taken for a matrix has to have one row and one column. */
    boolean isCollapsed(WrittenName name) {
        String whole = inference.wholes().whole(name, base());
        return inference.wholes().isMatrix(name)
                && Integer.valueOf(1).equals(sizes.get("rows " + whole))
                && Integer.valueOf(1).equals(sizes.get("columns " + whole));
    }

    /** The letters that are bound from the start. */
    Map<String, Integer> base() {
        Map<String, Integer> all = new TreeMap<>(ends);
        if (families.counts("L", "l")) {
            all.put("L", layers);
        }
        if (families.counts("T", "t")) {
            all.put("T", layers);
        }
        return all;
    }

    /** The key under which the entries of a whole are used. */
    String entries(WrittenName name) {
        return name.base() + "/" + (name.sub().isEmpty() ? families.arity(name.base()) : -1) + "/"
                + name.sup().size();
    }
}
