package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The vectors and layers of a network with all matrices named. */
record NamedParts(Name inputVector, List<Layer> layers, Name targetVector) {

    /** @param taken the names of single quantities */
    static NamedParts of(VectorNames inputs, List<LayerDraft> drafts, VectorNames targets, Set<Name> taken) {
        MatrixNames names = new MatrixNames();
        int input = names.ask(inputs.names(), false, 0, inputs.vector());
        List<int[]> asked = new ArrayList<>();
        for (LayerDraft draft : drafts) {
            boolean identity = draft.activation() instanceof Activation.Identity;
            int weights = names.ask(draft.flatWeights(), true, draft.number(), given(draft, "weights"));
            int biases = names.ask(draft.biases(), false, draft.number(), given(draft, "biases"));
            int before = identity
                    ? -1
                    : names.ask(draft.preActivations(), false, draft.number(), given(draft, "pre-activations"));
            int after = names.ask(draft.activations(), false, draft.number(), given(draft, "activations"));
            asked.add(new int[] {weights, biases, identity ? after : before, after});
        }
        int target = names.ask(targets.names(), false, 0, targets.vector());
        List<Name> settled = names.settle(taken);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int[] a = asked.get(i);
            layers.add(drafts.get(i).named(settled.get(a[0]), settled.get(a[1]), settled.get(a[2]), settled.get(a[3])));
        }
        return new NamedParts(settled.get(input), layers, settled.get(target));
    }

    private static Optional<Name> given(LayerDraft draft, String key) {
        return Optional.ofNullable(draft.matrices().get(key));
    }
}
