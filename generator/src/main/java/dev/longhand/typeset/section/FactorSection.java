package dev.longhand.typeset.section;

import dev.longhand.derivation.Chain.Link;
import dev.longhand.derivation.Chains;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Layer;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One path for each layer, from its first weight to the loss, and each factor along it by itself. */
public final class FactorSection {

    private static final int TALLEST = 10;

    private final Subject subject;
    private final Derivation derivation;
    private final Map<Name, Quantity> values;
    private final Set<String> written = new HashSet<>();

    /** Writes the paths of a subject; no factor has been written yet. */
    public FactorSection(Subject subject) {
        this.subject = subject;
        this.derivation = subject.derivation();
        this.values = subject.values();
    }

    /**
     * The path from a weight of each layer, and the factors along it that have not been written yet.
     *
     * @param parameters of one layer or more
     */
    public List<Block> blocks(List<Name> parameters) {
        Aligned paths = new Aligned();
        Map<String, Link> factors = new LinkedHashMap<>();
        List<Layer> layers = subject.network().layers();
        for (int l = layers.size() - 1; l >= 0; l--) {
            layers.get(l).weights().stream()
                    .flatMap(List::stream)
                    .filter(parameters::contains)
                    .findFirst()
                    .ifPresent(weight -> collect(weight, paths, factors));
        }
        factors.keySet().removeAll(written);
        written.addAll(factors.keySet());
        if (factors.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                paths.isRow()
                        ? "From a weight to the loss:"
                        : "From a weight of each layer to the loss, the last layer first:"));
        blocks.addAll(paths.blocks(TALLEST));
        blocks.add(Block.paragraph(
                paths.isRow()
                        ? "The factors along this path, each by itself:"
                        : "The factors along these paths, each by itself:"));
        Aligned rows = new Aligned();
        factors.values().forEach(link -> row(link, rows));
        blocks.addAll(rows.blocks(TALLEST));
        return blocks;
    }

    /** The same for the parameters of one layer, as a fold under the path. */
    public List<Block> fold(List<Name> parameters) {
        List<Block> blocks = blocks(parameters);
        return blocks.size() > 2 && blocks.get(1) instanceof Block.Formula path
                ? List.of(new Block.Fold(path.tex(), blocks.subList(2, blocks.size())))
                : blocks;
    }

    private void collect(Name weight, Aligned paths, Map<String, Link> factors) {
        Chains chains = derivation.chains(weight);
        if (chains.chains().isEmpty()) {
            return;
        }
        List<Link> links = chains.chains().get(0).links();
        List<String> stations = new ArrayList<>();
        for (int i = links.size() - 1; i >= 0; i--) {
            stations.add(links.get(i).of().tex());
        }
        paths.row(weight.tex(), "\\rightarrow", String.join(" \\rightarrow ", stations));
        for (Link link : links) {
            boolean ownLine = link.value() instanceof Variable v
                    && derivation.adjoints().source(v.name()).isPresent();
            if (!ownLine) {
                factors.putIfAbsent(Leibniz.partial(link.of(), link.by()), link);
            }
        }
    }

    private void row(Link link, Aligned rows) {
        StringBuilder right = new StringBuilder(subject.notation().write(link.value()));
        boolean constant = Operands.names(link.value()).isEmpty();
        if (!values.isEmpty() && !constant) {
            PassNumbers pass = new PassNumbers(subject.notation(), values);
            Expression resolved = derivation.resolved(link.value());
            NumberText value =
                    subject.notation().number(NumericPass.value(derivation.forEvaluation(link.value()), values));
            String numbers = pass.putInto(link.value());
            if (!numbers.equals(value.tex())) {
                right.append(" ").append(pass.relation(resolved)).append(" ").append(numbers);
            }
            right.append(" ").append(value.relation()).append(" ").append(value.tex());
        }
        rows.equal(Leibniz.partial(link.of(), link.by()), right.toString());
    }
}
