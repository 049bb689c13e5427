package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.SlopeFamilies;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.LayerWholes;
import dev.longhand.check.fact.OwnEntries;
import dev.longhand.check.fact.SummedLosses;
import dev.longhand.check.fact.Ties;
import dev.longhand.check.network.Aliases;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.check.size.Comparisons;
import dev.longhand.check.size.CountedEntries;
import dev.longhand.check.size.Families;
import dev.longhand.check.size.NumberedVectors;
import dev.longhand.check.size.NumberedWeights;
import dev.longhand.check.size.SizeInference;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The instances in which the claims of one document are decided: sizes all different, two to four layers. */
public final class Universes {

    private static final int[] LAYERS = {2, 3, 4};
    /** Sizes that instances are made of as they are said; what is larger is left to stand for any. */
    private final List<Universe> list = new ArrayList<>();

    /**
     * @param followsSpellings whether names may stand for others of the network file that are spelt a little differently
     * @param words what the targets and outputs of the network file may be called
     */
    public Universes(
            @Nullable NetworkNames network,
            DocumentFacts facts,
            List<Stated> statements,
            boolean followsSpellings,
            RoleWords words) {
        List<Meaning> meanings = new ArrayList<>();
        for (Stated s : statements) {
            meanings.addAll(s.sides());
            if (!s.restriction().all().isEmpty()) {
                meanings.add(Comparisons.cases(s.restriction().all()));
            }
        }
        DefinitionIndex index = new DefinitionIndex(facts.definitions(), facts.lossNames(), facts.redefining());
        Ends ends = new Ends(meanings, facts);
        Set<String> quantities = new HashSet<>();
        for (DocumentDefinition d : facts.definitions()) {
            if (d.pattern().isPlain() && Formulas.isNamed(d.body())) {
                quantities.add(d.pattern().base());
            }
        }
        List<Meaning> named = new ArrayList<>(meanings);
        named.addAll(CountedEntries.wholes(facts.declared(), meanings));
        Set<String> vectors = network == null ? NumberedVectors.alone(facts.declared(), meanings) : Set.of();
        Families families = new Families(
                named,
                network == null ? ends.bounding() : Set.of(),
                facts.lastLetters(),
                quantities,
                network == null ? OwnEntries.fromOne(statements) : Set.of(),
                network == null ? apart(facts, meanings) : Set.of());
        InheritedLetters inherited = new InheritedLetters(
                new OpenLetters(network, families), network == null ? facts.definitions() : List.of());
        LayerWholes wholes = network == null ? null : new LayerWholes(network, statements);
        Aliases aliases = wholes == null || network == null || !followsSpellings
                ? null
                : new Aliases(network, words, wholes.areWritten());
        int instances = network == null ? LAYERS.length : 1;
        Map<String, Integer> counts = network == null ? GivenCounts.of(facts) : Map.of();
        for (int i = 0; i < instances; i++) {
            int layers = network != null ? network.layers() : families.last() > 1 ? families.last() : LAYERS[i];
            SizeInference inference = new SizeInference(families, facts, layers);
            if (facts.hasMatrices()) {
                vectors.forEach(base -> inference.wholes().add(WrittenName.plain(base)));
            }
            inference.take(facts.definitions(), network == null ? meanings : List.of());
            if (!counts.isEmpty()) {
                Set<String> sized = inference.classes().sizes(i).keySet();
                counts.forEach((letter, size) -> {
                    if (sized.contains("size " + letter)) {
                        inference.classes().fix("size " + letter, size);
                    }
                });
            }
            Map<String, Integer> sizes = inference.classes().sizes(i);
            Map<String, Integer> last = network == null ? last(ends, families, sizes, layers) : Map.of();
            Set<String> open = network == null ? inference.classes().openLetters() : Set.of();
            Sizing sizing = new Sizing(
                    network, wholes, facts, index, families, inherited, inference, sizes, open, last, layers);
            list.add(new Universe(sizing, aliases, Vantage.START));
        }
    }

    /** The letters whose numbered names are no entries of the name without a number. */
    private static Set<String> apart(DocumentFacts facts, List<Meaning> meanings) {
        Set<String> apart = new HashSet<>(Ties.bases(facts.definitions()));
        apart.addAll(NumberedVectors.besideBare(facts.declared(), meanings));
        facts.definitions().stream()
                .filter(SummedLosses::is)
                .forEach(d -> apart.add(d.pattern().base()));
        Set<String> indexed = meanings.stream()
                .flatMap(meaning -> References.in(meaning).stream())
                .filter(name -> name.sub().size() == 1)
                .map(WrittenName::base)
                .collect(Collectors.toSet());
        apart.addAll(SlopeFamilies.bases(facts.definitions(), indexed::contains));
        if (facts.hasMatrices()) {
            apart.addAll(NumberedWeights.bases(facts.definitions(), meanings));
        }
        return apart;
    }

    /** The values of the letters that stand for the last of others. */
    private static Map<String, Integer> last(Ends ends, Families families, Map<String, Integer> sizes, int layers) {
        Map<String, Integer> last = new TreeMap<>();
        for (String letter : ends.bounding()) {
            Integer size = sizes.get("size " + letter);
            if (size != null) {
                last.put(letter, size);
            }
        }
        ends.counting(families).forEach(letter -> last.put(letter, layers));
        return last;
    }

    /** All instances, as they look from a place of the document; names with numbers stay free. */
    public List<Universe> at(int position, int layer) {
        return list.stream().map(u -> u.at(position, layer, false)).toList();
    }

    /** All instances, as they look from a relation, with the indices for which it is said to hold. */
    public List<Universe> at(Stated stated, List<Meaning.Condition> conditions) {
        return at(stated.relation().number(), stated.relation().section().layer()).stream()
                .map(u -> u.under(conditions))
                .toList();
    }

    /** All instances for a relation, as they look from right before an earlier one. */
    public List<Universe> before(int number, Stated stated) {
        return at(number - 1, stated.relation().section().layer()).stream()
                .map(u -> u.under(stated.restriction().sure()))
                .toList();
    }

    /** All instances, with names as other equations of the document say. */
    public List<Universe> restating(Stated stated, List<DocumentDefinition> own) {
        return at(stated, stated.restriction().sure()).stream()
                .map(u -> u.restating(own))
                .toList();
    }

    /** All instances, with names of the network file taken to be something else. */
    public List<Universe> given(Stated stated, Map<String, Meaning> meanings) {
        return at(stated, stated.restriction().sure()).stream()
                .map(u -> u.given(meanings))
                .toList();
    }

    /** The first instance, as it looks from a place of the document, with the numbers it gives to names. */
    public Universe withNumbers(int position, int layer) {
        return list.get(0).at(position, layer, true);
    }
}
