package dev.longhand.typeset;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.SoftmaxProof;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** A step for each layer of which something is shown, the last one first, and one for each view of the whole. */
    List<Block> backward() {
        List<Block> blocks = new ArrayList<>();
        List<Name> order = BackwardOrder.of(network, subject.derivation(), subject.shown());
        List<Form> byLayer = forms.stream().filter(NumberedSteps::isByLayer).toList();
        for (int layer = network.layers().size() - 1; layer >= 0 && !byLayer.isEmpty(); layer--) {
            List<Name> names = layers.in(layer, order);
            if (!names.isEmpty()) {
                blocks.addAll(layer(layer, names, byLayer));
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
                blocks.addAll(whole(form));
            }
        }
        return blocks;
    }

    private static boolean isByLayer(Form form) {
        return form == Form.CHAIN || form == Form.DELTA || form == Form.MATRIX;
    }

    private List<Block> layer(int layer, List<Name> names, List<Form> byLayer) {
        List<Block> blocks = new ArrayList<>();
        boolean last = layer == network.layers().size() - 1;
        blocks.add(new Block.Heading(2, layers.title(layer)));
        if (last && !subject.steps().isEmpty() && network.examples().size() > 1) {
            blocks.add(Block.paragraph("The numbers below are those of example 1."));
        }
        boolean proved = last && softmax.isPresent();
        if (proved) {
            blocks.add(new Block.Heading(3, "Softmax with cross-entropy"));
            blocks.addAll(new SoftmaxSection(subject, softmax.get()).blocks());
        }
        for (Form form : byLayer) {
            if (byLayer.size() > 1 || proved) {
                blocks.add(new Block.Heading(3, form.title()));
            }
            switch (form) {
                case CHAIN -> blocks.addAll(chains(layer, names));
                case DELTA -> blocks.addAll(recursion(layer));
                default -> matrices.ifPresent(section -> blocks.addAll(section.backward(layer)));
            }
        }
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
        DeltaSection section = new DeltaSection(subject);
        List<Block> blocks = new ArrayList<>();
        if (!introduced) {
            blocks.add(section.introduction());
            introduced = true;
        }
        blocks.addAll(section.blocks(own, layers.in(layer, subject.shown())));
        return blocks;
    }

    private List<Block> whole(Form form) {
        return switch (form) {
            case INDEX -> new IndexSection(subject).blocks();
            case FUNCTION -> new FunctionSection(subject).blocks();
            case GRAPH -> new GraphSection(subject).blocks();
            case CHAIN, DELTA, MATRIX -> throw new IllegalArgumentException(form + " goes layer by layer");
        };
    }
}
