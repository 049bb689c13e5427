package dev.longhand.typeset;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.derivation.SoftmaxProof;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import dev.longhand.latex.Notation;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.Numbering;
import dev.longhand.typeset.block.RepeatedFactor;
import dev.longhand.typeset.diagram.NetworkDiagram;
import dev.longhand.typeset.diagram.Numbers;
import dev.longhand.typeset.section.BackwardOrder;
import dev.longhand.typeset.section.ChainSection;
import dev.longhand.typeset.section.DeltaSection;
import dev.longhand.typeset.section.FactorSection;
import dev.longhand.typeset.section.FactorTable;
import dev.longhand.typeset.section.ForwardSection;
import dev.longhand.typeset.section.FunctionSection;
import dev.longhand.typeset.section.GradientTable;
import dev.longhand.typeset.section.GraphSection;
import dev.longhand.typeset.section.IndexSection;
import dev.longhand.typeset.section.MatrixSection;
import dev.longhand.typeset.section.RepeatedFactors;
import dev.longhand.typeset.section.SoftmaxSection;
import dev.longhand.typeset.section.Subject;
import dev.longhand.typeset.section.UpdateSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The derivation of a network: forward pass, loss, a chain for each parameter, updates. */
public final class NetworkDocument {

    /** More chains than this are shown for the first parameters of each group only. */
    private static final int MOST_CHAINS = 100;

    private static final int SHOWN_OF_GROUP = 4;

    private final Network network;
    private final Derivation derivation;
    private final List<Step> steps;
    private final Notation notation;
    private final List<Form> forms;
    private final int updates;
    private final boolean ditto;
    private final List<Name> shown;
    private final Subject subject;
    private final ForwardSection forward;
    private final List<Block> blocks = new ArrayList<>();

    private NetworkDocument(Network network, Derivation derivation, List<Step> steps, DocumentRequest request) {
        this.network = network;
        this.derivation = derivation;
        this.steps = steps;
        this.notation = Notation.symbolic(symbols(network)).withDigits(request.digits());
        this.forms = request.forms();
        this.updates = request.steps();
        this.ditto = request.ditto();
        this.shown = shown(request);
        this.subject = new Subject(network, derivation, notation, steps, shown);
        this.forward = new ForwardSection(subject);
    }

    /**
     * The document.
     *
     * @param steps updates in numbers; none when the file gives no values
     */
    public static Document of(Network network, Derivation derivation, List<Step> steps, DocumentRequest request) {
        return new NetworkDocument(network, derivation, steps, request).write(request);
    }

    private static Map<Function, String> symbols(Network network) {
        Map<Function, String> symbols = new LinkedHashMap<>();
        for (Layer layer : network.layers()) {
            if (layer.activation() instanceof Activation.Elementwise e) {
                symbols.putIfAbsent(e.function(), e.symbol());
            }
        }
        return symbols;
    }

    private List<Name> shown(DocumentRequest request) {
        List<Name> parameters = derivation.definitions().given(Role.PARAMETER);
        if (!request.wrt().isEmpty()) {
            return request.wrt();
        }
        if (parameters.size() <= MOST_CHAINS) {
            return parameters;
        }
        return derivation.definitions().groups(Role.PARAMETER).stream()
                .flatMap(group -> group.members().stream().distinct().limit(SHOWN_OF_GROUP))
                .toList();
    }

    private Document write(DocumentRequest request) {
        heading(1, network.title());
        blocks.addAll(new Introduction(network, notation).blocks());
        blocks.add(new Block.Figure(figure(request.values())));
        if (request.numbered()) {
            worked();
        } else {
            plain();
        }
        updates();
        for (Step step : steps.subList(Math.min(1, steps.size()), steps.size())) {
            heading(2, (request.numbered() ? "Iteration " : "Step ") + step.number());
            laterStep(step);
        }
        Document document = new Document(blocks);
        return request.numbered() ? Numbering.steps(document) : document;
    }

    private void plain() {
        heading(2, "Forward pass");
        blocks.addAll(forward.functions());
        blocks.addAll(forward.symbols(ForwardSection.FORWARD));
        heading(2, "Loss");
        blocks.addAll(forward.symbols(ForwardSection.LOSS));
        if (!steps.isEmpty()) {
            numbers(steps.get(0));
        }
        heading(2, "Backward pass");
        backward();
        ofAllExamples(3);
    }

    private void worked() {
        NumberedSteps worked = new NumberedSteps(subject, forms, ditto);
        blocks.addAll(worked.forward());
        repeating(worked.backward(this::written));
        ofAllExamples(2);
    }

    private NetworkDiagram figure(boolean withNumbers) {
        return withNumbers
                ? NetworkDiagram.of(network, new Numbers(derivation, notation, subject.values()))
                : NetworkDiagram.of(network);
    }

    private void numbers(Step step) {
        heading(2, "In numbers");
        for (Pass pass : step.passes()) {
            if (network.examples().size() > 1) {
                heading(3, "Example " + pass.example());
            }
            blocks.add(forward.given(pass.values()));
            blocks.addAll(forward.numbers(ForwardSection.FORWARD, pass.values()));
            blocks.addAll(forward.numbers(ForwardSection.LOSS, pass.values()));
        }
    }

    private void backward() {
        if (!steps.isEmpty() && network.examples().size() > 1) {
            blocks.add(Block.paragraph("The numbers below are those of example 1."));
        }
        SoftmaxProof.of(network, derivation).ifPresent(proof -> {
            heading(3, "Softmax with cross-entropy");
            blocks.addAll(new SoftmaxSection(subject, proof).blocks());
            if (forms.size() == 1) {
                heading(3, forms.get(0).title());
            }
        });
        List<Block> derivatives = new ArrayList<>();
        for (Form form : forms) {
            if (forms.size() > 1) {
                derivatives.add(new Block.Heading(3, form.title()));
            }
            derivatives.addAll(written(form));
        }
        repeating(derivatives);
    }

    private void repeating(List<Block> derivatives) {
        List<RepeatedFactor> repeated = RepeatedFactors.of(subject);
        blocks.addAll(repeated.isEmpty() ? derivatives : List.of(new Block.Repeating(repeated, derivatives)));
        int more = derivation.definitions().given(Role.PARAMETER).size() - shown.size();
        if (more > 0) {
            blocks.add(Block.paragraph("The other " + more + " parameters have derivatives of the same form."));
        }
    }

    private void ofAllExamples(int level) {
        if (!steps.isEmpty() && steps.get(0).passes().size() > 1) {
            heading(level, "Gradient of all examples");
            blocks.addAll(new GradientTable(derivation.result(), network, notation).blocks(steps.get(0), shown));
        }
    }

    private List<Block> written(Form form) {
        return switch (form) {
            case CHAIN -> chains();
            case DELTA -> new DeltaSection(subject).blocks();
            case MATRIX -> new MatrixSection(subject).blocks();
            case INDEX -> new IndexSection(subject).blocks();
            case FUNCTION -> new FunctionSection(subject).blocks();
            case GRAPH -> new GraphSection(subject).blocks();
        };
    }

    private List<Block> chains() {
        List<Block> chains = new ArrayList<>(new FactorSection(subject).blocks(shown));
        chains.addAll(new ChainSection(subject).blocks(BackwardOrder.of(network, derivation, shown)));
        chains.addAll(new FactorTable(subject, ditto).blocks());
        return chains;
    }

    private void updates() {
        if (steps.isEmpty()) {
            heading(2, "Update");
            UpdateSection section = new UpdateSection(derivation.result(), network, notation);
            blocks.addAll(ditto ? section.shortenedRules(groups()) : section.rules(shown));
        } else if (network.training().rate().isPresent() && updates > 0) {
            heading(2, steps.size() > 1 ? "Update 1" : "Update");
            update(steps.get(0));
        }
    }

    private void laterStep(Step step) {
        for (Pass pass : step.passes()) {
            if (network.examples().size() > 1) {
                heading(3, "Example " + pass.example());
            }
            blocks.addAll(forward.numbers(ForwardSection.FORWARD, pass.values()));
            blocks.addAll(forward.numbers(ForwardSection.LOSS, pass.values()));
        }
        update(step);
    }

    private void update(Step step) {
        UpdateSection section = new UpdateSection(derivation.result(), network, notation);
        Rational rate = network.training().rate().orElseThrow();
        blocks.addAll(ditto ? section.shortened(step, rate, groups()) : section.numbers(step, rate, shown));
    }

    /** What is shown, each weight matrix and each vector of biases together. */
    private List<List<Name>> groups() {
        List<List<Name>> groups = new ArrayList<>();
        List<Name> rest = new ArrayList<>(shown);
        for (Group group : derivation.definitions().groups(Role.PARAMETER)) {
            List<Name> own = rest.stream().filter(group.members()::contains).toList();
            if (!own.isEmpty()) {
                groups.add(own);
                rest.removeAll(own);
            }
        }
        return groups;
    }

    private void heading(int level, String words) {
        blocks.add(new Block.Heading(level, words));
    }
}
