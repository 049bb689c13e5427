package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Usual activations in the place of functions that a note leaves open. */
final class ActivationTrials {

    private static final WrittenName ARGUMENT = WrittenName.plain("which argument");
    /** Behind a letter, its function in the last layer. */
    private static final String LAST = " of the last layer";
    /** Functions in one relation of which every combination is tried; of more, the same for all. */
    private static final int FEW = 2;

    private final Matter matter;
    private final Set<String> layered;

    /** @param layered letters that are another function in each layer */
    ActivationTrials(Matter matter, Set<String> layered) {
        this.matter = matter;
        this.layered = Set.copyOf(layered);
    }

    /**
     * Whether a relation holds with some of the candidates in the place of the letters, and not with one function, whatever it is,
     * for all layers.
     */
    boolean hold(Stated stated, Meaning left, Meaning right, Set<String> letters, List<Callee> candidates) {
        List<Universe> instances =
                matter.universes().at(stated, stated.restriction().sure());
        return trials(letters, candidates).stream().anyMatch(trial -> holds(left, right, instances, trial))
                && !isOfAnyOne(left, right, instances, letters);
    }

    /** Functions in the place of these letters, in several ways. */
    private List<Map<String, NamedFunction>> trials(Set<String> letters, List<Callee> candidates) {
        List<String> all = new ArrayList<>(letters);
        letters.stream().filter(layered::contains).forEach(letter -> all.add(letter + LAST));
        List<Map<String, NamedFunction>> trials = new ArrayList<>();
        if (all.size() > FEW) {
            candidates.forEach(f -> trials.add(same(letters, f)));
            return trials;
        }
        trials.add(Map.of());
        for (String letter : all) {
            for (Map<String, NamedFunction> before : List.copyOf(trials)) {
                candidates.forEach(f -> {
                    Map<String, NamedFunction> more = new HashMap<>(before);
                    more.put(letter, function(letter, f));
                    trials.add(more);
                });
            }
        }
        return trials.subList(1, trials.size());
    }

    private boolean holds(Meaning left, Meaning right, List<Universe> instances, Map<String, NamedFunction> trial) {
        List<Universe> supposing = new ArrayList<>();
        for (Universe universe : instances) {
            Map<String, NamedFunction> named = new HashMap<>();
            trial.forEach((letter, f) -> named.put(letter.replace(LAST, "^" + universe.layers()), f));
            supposing.add(universe.supposing(named));
        }
        return matter.equality().decide(left, right, supposing).isProved();
    }

    /** Whether it holds as soon as all layers have one function, whichever it is: a layer is mistaken for another. */
    private boolean isOfAnyOne(Meaning left, Meaning right, List<Universe> instances, Set<String> letters) {
        List<String> numbered = letters.stream().filter(layered::contains).toList();
        return !numbered.isEmpty() && holds(left, right, instances, same(numbered, new Callee.Named("any layer's")));
    }

    private static Map<String, NamedFunction> same(Iterable<String> letters, Callee callee) {
        Map<String, NamedFunction> all = new HashMap<>();
        letters.forEach(letter -> all.put(letter, function(letter, callee)));
        return all;
    }

    private static NamedFunction function(String letter, Callee callee) {
        Meaning argument = new Meaning.Reference(ARGUMENT);
        Meaning body = callee instanceof Callee.Operator ? argument : new Meaning.Call(callee, 0, List.of(argument));
        return new NamedFunction(letter, List.of(ARGUMENT), body);
    }
}
