package dev.longhand;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.RememberedAlgebra;
import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.CheckedNote;
import dev.longhand.codegen.ClassNames;
import dev.longhand.codegen.ClassRequest;
import dev.longhand.codegen.GradientClass;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.derivation.Jacobian;
import dev.longhand.derivation.Program;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definitions;
import dev.longhand.image.type.FormulaMeasure;
import dev.longhand.network.Expansion;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import dev.longhand.network.VectorFunction;
import dev.longhand.network.yaml.NetworkFile;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.FunctionDocument;
import dev.longhand.typeset.NetworkDocument;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.layout.PageLayout;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way in. One instance remembers what the algebra system has answered, so that further networks are quicker; use one
 * instance in one thread.
 *
 * <pre>{@code
 * import dev.longhand.Longhand;
 * import dev.longhand.derivation.Chain;
 * import dev.longhand.derivation.Derivation;
 * import dev.longhand.derivation.Descent;
 * import dev.longhand.expr.Name;
 * import dev.longhand.graph.Definition;
 * import dev.longhand.graph.Role;
 * import dev.longhand.latex.Notation;
 * import dev.longhand.network.Network;
 * import dev.longhand.source.Source;
 * import dev.longhand.typeset.DocumentRequest;
 * import dev.longhand.typeset.block.MarkdownText;
 * import java.util.Map;
 *
 * public final class Neuron {
 *     public static void main(String[] arguments) {
 *         Network network = Longhand.read(new Source("neuron.yaml", """
 *                 inputs: [x]
 *                 layers: [{activation: sigmoid, weights: [[w]], biases: [b], values: {weights: [[0.5]], biases: [0]}}]
 *                 loss: half squared error
 *                 learning rate: 0.1
 *                 examples: [{inputs: [2], targets: [1]}]
 *                 """));
 *         Longhand longhand = new Longhand();
 *         Derivation derivation = longhand.derive(network);
 *         Notation notation = Notation.symbolic(Map.of());
 *         for (Definition definition : derivation.definitions().list()) {
 *             System.out.println(definition.name().tex() + " = " + notation.write(definition.right()));
 *         }
 *         for (Name parameter : derivation.definitions().given(Role.PARAMETER)) {
 *             for (Chain chain : derivation.chains(parameter).chains()) {
 *                 for (Chain.Link link : chain.links()) {
 *                     String slope = "d" + link.of().tex() + "/d" + link.by().tex();
 *                     System.out.println(slope + " = " + notation.write(link.value()));
 *                 }
 *             }
 *             derivation.closedForm(parameter).ifPresent(form -> System.out.println("in all " + notation.write(form)));
 *         }
 *         Descent.Step step = longhand.numbers(network, derivation, 1).get(0);
 *         step.gradient().forEach((name, slope) -> System.out.println("by " + name.tex() + ": " + slope.toDouble()));
 *         DocumentRequest request = DocumentRequest.of(network);
 *         System.out.println(MarkdownText.of(longhand.document(network, request)));
 *     }
 * }
 * }</pre>
 */
public final class Longhand {

    private final ComputerAlgebra algebra = new RememberedAlgebra(new SymjaAlgebra());

    /** Starts loading the algebra system and the fonts in the background; call it early where a derivation will follow. */
    public static void warmUp() {
        SymjaAlgebra.warmUp();
        FormulaMeasure.warmUp();
    }

    /**
     * Reads a network file.
     *
     * @throws dev.longhand.source.InvalidInput with everything that is wrong with it
     */
    public static Network read(Source source) {
        return NetworkFile.read(source);
    }

    /**
     * The derivatives of a network's loss by every parameter, as objects: definitions in order, local partials, adjoints,
     * chains of factors, closed forms. For plain functions there is {@link #derive(VectorFunction)}.
     */
    public Derivation derive(Network network) {
        return Derivation.of(Expansion.of(network), distribution(network), algebra);
    }

    /** The partial derivatives of a plain function, simplified. */
    public Jacobian derive(VectorFunction function) {
        return Jacobian.of(function.arguments(), function.components(), algebra);
    }

    /**
     * Gradient descent in numbers, from the values of the network's file: all values of each example forward and back, and
     * what the parameters become. None when the file gives no values.
     *
     * @param derivation of the same network
     * @param steps how many updates, 0 or more; at least one pass is computed
     * @throws dev.longhand.derivation.UndefinedValue when a value does not exist
     */
    public List<Descent.Step> numbers(Network network, Derivation derivation, int steps) {
        return Descent.of(network, derivation, steps);
    }

    /**
     * The derivation as a document, its formulas broken to the width of the request's page.
     *
     * @throws dev.longhand.derivation.UndefinedValue when a value does not exist
     */
    public Document document(Network network, DocumentRequest request) {
        return PageLayout.of(unbroken(network, request), new FormulaMeasure(), request.width());
    }

    private Document unbroken(Network network, DocumentRequest request) {
        if (!network.functions().isEmpty()) {
            return FunctionDocument.of(network, algebra, request);
        }
        Derivation derivation = derive(network);
        return NetworkDocument.of(network, derivation, numbers(network, derivation, request.steps()), request);
    }

    /** What has to be computed for a network's loss and gradient. */
    public Program program(Network network) {
        return Derivation.program(Expansion.of(network), distribution(network), network.outputs(), algebra);
    }

    /** What has to be computed for a function's value and Jacobian. */
    public Program program(VectorFunction function) {
        Definitions definitions = Expansion.of(function);
        return Jacobian.program(definitions, algebra);
    }

    /**
     * The Java classes of a network: one that computes its loss and gradient, or for each plain function one that computes
     * its value and Jacobian.
     *
     * @param packageName a Java package, or empty for none
     * @param className the name of the class; of the first part of the names where there are several functions
     * @return sources by simple class name
     * @throws dev.longhand.codegen.StraightLineTooLong when a network is too large for straight-line code
     */
    public Map<String, GradientClass> generate(Network network, String packageName, String className) {
        Map<String, GradientClass> classes = new LinkedHashMap<>();
        if (network.functions().isEmpty()) {
            ClassRequest request = ClassRequest.of(network, packageName, className, network.label());
            classes.put(className, GradientClass.of(program(network), request));
            return classes;
        }
        List<String> names = ClassNames.ofFunctions(network, className);
        for (int i = 0; i < names.size(); i++) {
            ClassRequest request = ClassRequest.of(network, packageName, names.get(i), network.label());
            classes.put(
                    names.get(i), GradientClass.of(program(network.functions().get(i)), request));
        }
        return classes;
    }

    /**
     * Reads a note and judges every relation in it.
     *
     * @param network what the note is about, if there is a file for it; else the note's own definitions are the network
     * @param readings choices made for the whole note in place of ours, by name
     */
    public CheckedNote check(Source note, Optional<Network> network, Map<String, String> readings) {
        return NoteCheck.check(NoteReader.read(note), network, readings);
    }

    private static Set<Name> distribution(Network network) {
        boolean declared = network.loss().orElseThrow() instanceof Loss.CrossEntropy c && c.targetsSumToOne();
        return declared ? new LinkedHashSet<>(network.targets()) : Set.of();
    }
}
