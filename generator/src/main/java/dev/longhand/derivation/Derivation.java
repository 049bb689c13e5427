package dev.longhand.derivation;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.LinearDifferentiation;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The derivatives of a loss by every parameter: local partials, adjoints that join them, chains for people, closed
 * forms, and a program for machines. All in the names of the graph.
 */
public final class Derivation {

    private final Definitions definitions;
    private final ComputerAlgebra algebra;
    private final LocalPartials partials;
    private final Adjoints adjoints;
    private final ResolvedSlopes slopes;
    private final Complements complements;
    private final ClosedForms closedForms;
    private final Set<Name> distribution;

    private Derivation(Definitions definitions, Set<Name> distribution, ComputerAlgebra algebra) {
        this.definitions = definitions;
        this.distribution = Set.copyOf(distribution);
        this.algebra = algebra;
        this.closedForms = new ClosedForms(this);
        this.partials = new LocalPartials(definitions, new LinearDifferentiation(algebra));
        this.slopes = new ResolvedSlopes(partials.symbols());
        this.complements = new Complements(definitions);
        this.adjoints = new ReverseAccumulation(definitions, partials, algebra, new TargetSum(distribution))
                .from(result(), Role.PARAMETER);
    }

    /**
     * Differentiates.
     *
     * @param definitions with one result
     * @param distribution names that are declared to sum to one, or none
     * @param algebra differentiates each right side
     */
    public static Derivation of(Definitions definitions, Set<Name> distribution, ComputerAlgebra algebra) {
        if (definitions.results().size() != 1) {
            throw new IllegalArgumentException("one result, not " + definitions.results());
        }
        return new Derivation(definitions, distribution, algebra);
    }

    /**
     * What has to be computed for loss and gradient, in a form that neither overflows nor cancels where the true values
     * are ordinary numbers.
     *
     * @param predictions the names of the outputs
     */
    public static Program program(
            Definitions definitions, Set<Name> distribution, List<Name> predictions, ComputerAlgebra algebra) {
        Derivation stable = of(StableForm.of(definitions), distribution, algebra);
        List<Definition> backward = new ArrayList<>();
        for (Definition d : stable.adjoints.list()) {
            backward.add(new Definition(d.name(), stable.slopes.apply(d.right()), d.role()));
        }
        List<Name> gradient = new ArrayList<>();
        for (Name parameter : definitions.given(Role.PARAMETER)) {
            gradient.add(Adjoints.gradientName(parameter));
        }
        return new Program(stable.definitions, backward, predictions, gradient);
    }

    /** The derivatives of a value on the way to the result; what comes after it is left out. */
    public Derivation upTo(Name value) {
        List<Definition> before = new ArrayList<>();
        for (Definition definition : definitions.list()) {
            before.add(definition);
            if (definition.name().equals(value)) {
                break;
            }
        }
        return of(new Definitions(definitions.groups(), before, List.of(value)), distribution, algebra);
    }

    /** The definitions broken into single operations. */
    public ElementaryGraph elementary() {
        return ElementaryGraph.of(definitions);
    }

    /** The derivation that stops at every node of {@link #elementary}; it simplifies nothing on the way. */
    public Derivation through(ElementaryGraph graph) {
        return graph.differentiated(algebra);
    }

    /** The partial derivatives of some formulas by some names, simplified. */
    public Jacobian jacobian(List<Name> arguments, List<Expression> components) {
        return Jacobian.of(arguments, components, algebra);
    }

    public Definitions definitions() {
        return definitions;
    }

    /** The name of what is differentiated. */
    public Name result() {
        return definitions.results().get(0);
    }

    public Adjoints adjoints() {
        return adjoints;
    }

    /** Names that are declared to sum to one; may be empty. */
    Set<Name> distribution() {
        return distribution;
    }

    /** The derivative of one definition by a name on its right side; slopes of functions stay f'(z). */
    public Expression partial(Name of, Name by) {
        return partials.partial(of, by);
    }

    /** The same expression with the formula of f' in the place of each f'(z). */
    public Expression resolved(Expression e) {
        return slopes.apply(e);
    }

    /** The same value in a form whose evaluation does not cancel where units saturate; not for readers. */
    public Expression forEvaluation(Expression e) {
        return complements.apply(slopes.apply(e));
    }

    /** The definitions whose right sides use a name. */
    public List<Name> consumers(Name name) {
        return partials.consumers(name).stream().map(Definition::name).toList();
    }

    /** How the derivative by {@code name} is made of factors. */
    public Chains chains(Name name) {
        return new ChainRule(this).of(name);
    }

    /**
     * The derivative by {@code name} in forward names alone, as one formula; nothing when that is too long to read.
     */
    public Optional<Expression> closedForm(Name name) {
        return closedForms.of(name);
    }

    /** The derivative of the result by a name as a variable of {@link #adjoints} or a number. */
    public Expression adjoint(Name name) {
        return name.equals(result()) ? Algebra.ONE : adjoints.of(name);
    }
}
