package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.network.Example;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import dev.longhand.network.Penalty;
import dev.longhand.network.Training;
import dev.longhand.network.formula.Kinks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a file with layers. */
final class NetworkReader {

    private final Document document;
    private final Fields fields;
    private final Problems problems;
    private final NameTable table;
    private final NameBlocks blocks;
    private final ParameterValues values;
    private boolean layersBroken;
    private Optional<Integer> outputs = Optional.empty();

    NetworkReader(Document document) {
        this.document = document;
        this.fields = document.fields();
        this.problems = document.problems();
        this.table = new NameTable(fields.node().source(), problems);
        this.blocks = new NameBlocks(table);
        this.values = new ParameterValues(problems);
    }

    /** @throws dev.longhand.source.InvalidInput with all that is wrong */
    Network read() {
        Yaml.Mapping root = fields.node();
        Kinks kinks = document.kinks();
        String title = document.title();
        Network.Convention convention = document.word("convention", List.of("column", "row"))
                .map(word -> Document.constant(Network.Convention.class, word))
                .orElse(Network.Convention.COLUMN);
        InputReader vectors = new InputReader(fields, blocks, problems);
        Optional<Integer> width = problems.attempt(vectors::count);
        Optional<VectorNames> inputs = width.flatMap(count -> problems.attempt(() -> vectors.inputs(count)));
        List<LayerDraft> drafts = layers(width, kinks);
        Optional<Loss> loss = outputs.flatMap(count -> problems.attempt(
                () -> new LossReader(kinks, table, blocks, problems).read(fields.get("loss"), root, count)));
        Optional<VectorNames> targets =
                loss.flatMap(l -> problems.attempt(() -> vectors.targets(l, outputs.orElseThrow())));
        loss.ifPresent(l -> requireFit(l, drafts));

        TrainingReader settings = new TrainingReader(document, table, values, problems);
        Optional<Name> penalty = fields.get("l2").isEmpty()
                ? Optional.empty()
                : settings.setting("l2", Name.of("\\lambda"), root, "the rate of the L2 term");
        Name rate = settings.setting("learning rate", Name.of("\\eta"), root, "the learning rate")
                .orElse(Name.of("\\eta"));
        Set<Name> parameters = parameters(drafts);
        scalarValues(parameters, penalty, rate);
        boolean valued = !values.of(parameters).isEmpty();
        if (valued && !layersBroken) {
            requireValues(drafts, penalty);
        }
        List<Example> examples = List.of();
        if (inputs.isPresent() && targets.isPresent()) {
            examples = examples(inputs.get(), targets.get(), loss.orElseThrow());
        }
        boolean ready = valued && fields.get("examples").isPresent();
        Training training = settings.training(rate, ready || layersBroken);
        table.requireRoomForDerivatives();
        problems.stop();
        NamedParts parts = NamedParts.of(inputs.orElseThrow(), drafts, targets.orElseThrow(), table.names());
        return new Network(
                document.label(),
                title,
                convention,
                parts.inputVector(),
                inputs.orElseThrow().names(),
                parts.layers(),
                parts.targetVector(),
                targets.orElseThrow().names(),
                loss,
                penalty.map(Penalty::new),
                training,
                values.of(penalty.stream().toList()),
                values.of(parameters),
                examples,
                List.of());
    }

    private List<LayerDraft> layers(Optional<Integer> inputs, Kinks kinks) {
        LayerNames names = problems.attempt(() -> new LayerNames(fields.get("names"), problems))
                .orElseGet(() -> new LayerNames(Optional.empty(), problems));
        ActivationReader activations = new ActivationReader(kinks, table, problems);
        LayerReader reader = new LayerReader(names, blocks, activations, values, problems);
        LayersReader all = new LayersReader(fields, reader, values, problems);
        List<LayerDraft> drafts = all.read(inputs);
        layersBroken = all.isBroken();
        outputs = all.outputs();
        return drafts;
    }

    private void requireFit(Loss loss, List<LayerDraft> drafts) {
        if (!layersBroken) {
            LayerDraft last = drafts.get(drafts.size() - 1);
            Yaml place = fields.get("loss").orElse(last.node());
            LossFit.defect(loss, last.activation(), last.activations().size())
                    .ifPresent(defect -> problems.add(place.span(), defect));
        }
    }

    private static Set<Name> parameters(List<LayerDraft> drafts) {
        Set<Name> parameters = new LinkedHashSet<>();
        for (LayerDraft draft : drafts) {
            parameters.addAll(draft.parameters());
        }
        return parameters;
    }

    private void scalarValues(Set<Name> parameters, Optional<Name> penalty, Name rate) {
        Optional<Yaml> node = fields.get("values");
        if (node.isEmpty()) {
            return;
        }
        if (!(node.get() instanceof Yaml.Mapping mapping)) {
            problems.add(
                    node.get().span(),
                    "'values' must be a mapping such as {w_1: 0.5}, not "
                            + node.get().kind());
            values.markBroken();
            return;
        }
        if (layersBroken) {
            return;
        }
        for (Yaml.Entry entry : mapping.entries()) {
            Optional<Boolean> done = problems.attempt(() -> {
                Name name = Values.name(entry.key(), "a key of 'values'");
                if (!parameters.contains(name) && !name.equals(rate) && !penalty.equals(Optional.of(name))) {
                    String role = table.role(name);
                    throw entry.key()
                            .error(name
                                    + (role.isEmpty()
                                            ? " is no parameter or setting of this network"
                                            : " is " + role + "; 'values' are for parameters and settings,"
                                                    + " inputs and targets stand under 'examples'"));
                }
                values.put(name, Values.number(entry.value(), "the value of " + name), entry.value());
                return true;
            });
            if (done.isEmpty()) {
                values.markBroken();
            }
        }
    }

    private void requireValues(List<LayerDraft> drafts, Optional<Name> penalty) {
        for (LayerDraft draft : drafts) {
            values.require(draft.parameters(), draft.node());
        }
        penalty.ifPresent(name -> values.require(List.of(name), fields.get("l2").orElseThrow()));
    }

    private List<Example> examples(VectorNames inputs, VectorNames targets, Loss loss) {
        ExampleReader reader = new ExampleReader(
                problems, inputs.names().size(), targets.names().size(), loss);
        return fields.get("examples")
                .flatMap(node -> problems.attempt(() -> reader.read(node)))
                .orElse(List.of());
    }
}
