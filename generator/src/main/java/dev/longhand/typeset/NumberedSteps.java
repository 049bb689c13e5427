package dev.longhand.typeset;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.SoftmaxProof;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.section.BackwardOrder;
import dev.longhand.typeset.section.ChainSection;
import dev.longhand.typeset.section.DeltaSection;
import dev.longhand.typeset.section.FactorSection;
import dev.longhand.typeset.section.FactorTable;
import dev.longhand.typeset.section.ForwardSection;
import dev.longhand.typeset.section.LayerNames;
import dev.longhand.typeset.section.MatrixSection;
import dev.longhand.typeset.section.SoftmaxSection;
import dev.longhand.typeset.section.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A derivation in the order of the work: forward pass, loss, the derivatives of each layer from the last to the first, their
 * sums over the examples, updates. What is about the network as a whole is a step of its own behind the layers.
 */
final class NumberedSteps {

    private final Network network;
    private final Subject subject;
    private final List<Form> forms;
    private final boolean ditto;
    private final LayerNames layers;
    private final ForwardSection forward;
    private final FactorSection factors;
    private final Optional<MatrixSection> matrices;
    private final Optional<SoftmaxProof> softmax;
    private boolean introduced;

    NumberedSteps(Subject subject, List<Form> forms, boolean ditto) {
        this.network = subject.network();
        this.subject = subject;
        this.forms = forms;
        this.ditto = ditto;
        this.layers = new LayerNames(network);
        this.forward = new ForwardSection(subject);
        this.factors = new FactorSection(subject);
        this.matrices = forms.contains(Form.MATRIX) ? Optional.of(new MatrixSection(subject)) : Optional.empty();
        this.softmax = SoftmaxProof.of(network, subject.derivation());
    }

    /** Forward pass and loss: definitions in symbols, or with the numbers of the first example put in. */
    List<Block> forward() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Forward pass"));
        blocks.addAll(forward.functions());
        if (subject.steps().isEmpty()) {
            blocks.addAll(forward.symbols(ForwardSection.FORWARD));
        }
        matrices.ifPresent(section -> blocks.addAll(section.forward()));
        blocks.addAll(numbers(ForwardSection.FORWARD, true));
        blocks.add(new Block.Heading(2, "Loss"));
        if (subject.steps().isEmpty()) {
            blocks.addAll(forward.symbols(ForwardSection.LOSS));
        }
        blocks.addAll(numbers(ForwardSection.LOSS, false));
        return blocks;
    }

    private List<Block> numbers(Set<Role> roles, boolean given) {
        List<Block> blocks = new ArrayList<>();
        if (subject.steps().isEmpty()) {
            return blocks;
        }
        List<Pass> passes = subject.steps().get(0).passes();
        for (Pass pass : passes) {
            if (passes.size() > 1) {
                blocks.add(new Block.Heading(3, "Example " + pass.example()));
            }
            if (given) {
                blocks.add(forward.given(pass.values()));
            }
            blocks.addAll(
                    pass.equals(passes.get(0))
                            ? forward.worked(roles, pass.values())
                            : forward.numbers(roles, pass.values()));
        }
        return blocks;
    }

    /**
     * A step for each layer of which something is shown, the last one first, and one for each view of the whole.
     *
     * @param whole writes a form that is about the network as a whole
     */
    List<Block> backward(Function<Form, List<Block>> whole) {
        List<Block> blocks = new ArrayList<>();
        List<Name> order = BackwardOrder.of(network, subject.derivation(), subject.shown());
        int first = 0;
        while (first + 1 < network.layers().size() && layers.in(first, order).isEmpty()) {
            first++;
        }
        for (int layer = network.layers().size() - 1; layer >= first; layer--) {
            List<Block> step = layer(layer, layers.in(layer, order));
            if (!step.isEmpty()) {
                blocks.add(new Block.Heading(2, layers.title(layer)));
                blocks.addAll(step);
            }
        }
        List<Block> ofOutput = matrices.map(MatrixSection::ofOutput).orElse(List.of());
        if (!ofOutput.isEmpty()) {
            blocks.add(new Block.Heading(2, "Numbers times matrices"));
            blocks.addAll(ofOutput);
        }
        for (Form form : forms) {
            if (!isByLayer(form)) {
                blocks.add(new Block.Heading(2, form.title()));
                blocks.addAll(whole.apply(form));
            }
        }
        if (!subject.steps().isEmpty() && network.examples().size() > 1) {
            blocks.add(1, Block.paragraph("The numbers below are those of example 1."));
        }
        return blocks;
    }

    private static boolean isByLayer(Form form) {
        return form == Form.CHAIN || form == Form.DELTA || form == Form.MATRIX;
    }

    /** What there is to say about a layer; maybe nothing. */
    private List<Block> layer(int layer, List<Name> names) {
        Map<String, List<Block>> parts = new LinkedHashMap<>();
        if (layer == network.layers().size() - 1) {
            softmax.ifPresent(
                    proof -> parts.put("Softmax with cross-entropy", new SoftmaxSection(subject, proof).blocks()));
        }
        for (Form form : forms) {
            if (isByLayer(form)) {
                parts.put(
                        form.title(),
                        switch (form) {
                            case CHAIN -> chains(layer, names);
                            case DELTA -> recursion(layer);
                            default ->
                                matrices.map(section -> section.backward(layer)).orElse(List.of());
                        });
            }
        }
        parts.values().removeIf(List::isEmpty);
        List<Block> blocks = new ArrayList<>();
        parts.forEach((title, part) -> {
            if (parts.size() > 1) {
                blocks.add(new Block.Heading(3, title));
            }
            blocks.addAll(part);
        });
        return blocks;
    }

    private List<Block> chains(int layer, List<Name> names) {
        Subject part = subject.showing(layers.in(layer, subject.shown()));
        List<Block> blocks = new ArrayList<>(factors.fold(part.shown()));
        blocks.addAll(new ChainSection(subject).blocks(names));
        blocks.addAll(new FactorTable(part, ditto).blocks());
        return blocks;
    }

    private List<Block> recursion(int layer) {
        Adjoints adjoints = subject.derivation().adjoints();
        List<Definition> own = new ArrayList<>();
        List<Definition> nameless = new ArrayList<>();
        for (Definition definition : adjoints.list()) {
            Optional<Name> source = adjoints.source(definition.name());
            if (definition.role() == Role.ADJOINT && source.isEmpty()) {
                nameless.add(definition);
            } else if (definition.role() == Role.ADJOINT) {
                // What is not the derivative by a name is there for those behind it.
                if (layers.isIn(layer, source.get())) {
                    own.addAll(nameless);
                    own.add(definition);
                }
                nameless.clear();
            }
        }
        List<Name> parameters = layers.in(layer, subject.shown());
        List<Block> blocks = new ArrayList<>();
        if (own.isEmpty() && parameters.isEmpty()) {
            return blocks;
        }
        DeltaSection section = new DeltaSection(subject);
        if (!introduced) {
            blocks.add(section.introduction());
            introduced = true;
        }
        blocks.addAll(section.blocks(own, parameters));
        return blocks;
    }
}
