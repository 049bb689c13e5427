package dev.longhand.typeset.section;

import dev.longhand.derivation.Chain;
import dev.longhand.derivation.Chain.Link;
import dev.longhand.derivation.Chains;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * One derivative the way it is written by hand: Leibniz factors, then each factor's formula in the same order, then the
 * closed form, then the factors' numbers and their product.
 */
public final class ChainSection {

    private final Subject subject;
    private final Derivation derivation;
    private final Notation notation;
    private final Map<Name, Quantity> values;

    /** Writes derivatives of a subject, with the numbers of its first example where there are any. */
    public ChainSection(Subject subject) {
        this.subject = subject;
        this.derivation = subject.derivation();
        this.notation = subject.notation();
        this.values = subject.values();
    }

    /**
     * A fold for each derivative.
     *
     * @param order the parameters, and the values their chains end in
     */
    public List<Block> blocks(List<Name> order) {
        List<Block> blocks = new ArrayList<>();
        if (!subject.shown().containsAll(order)) {
            blocks.add(Block.paragraph("A value that is used more than once gets a line of its own and a name, and the"
                    + " lines below use that name."));
        }
        order.forEach(by -> blocks.add(new Block.Fold(Leibniz.partial(derivation.result(), by), List.of(formula(by)))));
        return blocks;
    }

    private Block.Formula formula(Name by) {
        Chains chains = derivation.chains(by);
        Aligned rows = new Aligned();
        String left = Leibniz.partial(derivation.result(), by);
        if (chains.chains().isEmpty()) {
            return rows.equal(left, "0").formula();
        }
        if (!isAlreadyFormula(chains)) {
            rows.sum(left, "=", each(chains, Leibniz::product));
            left = "";
        }
        List<String> factors = each(chains, chain -> factors(chain, notation));
        rows.sum(left, "=", factors);
        closedForm(by, chains)
                .filter(form -> !withoutDots(form).equals(withoutDots(factors)))
                .ifPresent(form -> rows.sum("", "=", form));
        if (!values.isEmpty()) {
            numbers(by, chains, rows);
        }
        if (derivation.adjoint(by) instanceof Variable adjoint
                && derivation.definitions().definition(by).isPresent()) {
            rows.equal("", adjoint.name().tex());
        }
        return rows.formula();
    }

    /** A single factor is its own Leibniz product. */
    private static boolean isAlreadyFormula(Chains chains) {
        return chains.chains().size() == 1 && chains.chains().get(0).links().size() == 1;
    }

    private Optional<List<String>> closedForm(Name by, Chains chains) {
        boolean onlyForwardNames = chains.chains().stream()
                .flatMap(chain -> chain.links().stream())
                .noneMatch(link -> isAdjoint(link.value()));
        if (onlyForwardNames
                && chains.chains().size() == 1
                && !derivation.adjoints().isSimplified(by)) {
            Expression product = chains.chains().get(0).product();
            return Optional.of(terms(product));
        }
        return derivation.closedForm(by).map(this::terms);
    }

    private boolean isAdjoint(Expression value) {
        return value instanceof Variable v
                && derivation.adjoints().source(v.name()).isPresent();
    }

    private void numbers(Name by, Chains chains, Aligned rows) {
        Notation numeric = notation.withValues(values);
        Quantity result = value(by);
        NumberText text = notation.number(result);
        boolean manyFactors =
                chains.chains().size() > 1 || chains.chains().get(0).links().size() > 1;
        if (manyFactors) {
            rows.sum("", relation(chains), each(chains, chain -> factorNumbers(chain, numeric)));
        } else {
            String substituted =
                    numeric.write(derivation.resolved(chains.chains().get(0).product()));
            if (substituted.equals(text.tex())) {
                rows.row("", relation(chains), substituted);
                return;
            }
            rows.row("", relation(chains), substituted);
        }
        rows.row("", text.relation(), text.tex());
    }

    /** Numbers that were rounded before they were put in are only about equal. */
    private String relation(Chains chains) {
        boolean exact = chains.chains().stream()
                .flatMap(chain -> chain.links().stream())
                .allMatch(link -> notation.number(NumericPass.value(derivation.forEvaluation(link.value()), values))
                        .exact());
        return NumberText.relation(exact);
    }

    private Quantity value(Name by) {
        if (!(derivation.adjoint(by) instanceof Variable v)) {
            return Quantity.of(((Expression.Constant) derivation.adjoint(by)).value());
        }
        return Objects.requireNonNull(values.get(v.name()));
    }

    private String factors(Chain chain, Notation notation) {
        StringJoiner joiner = new StringJoiner(" \\cdot ");
        boolean first = true;
        for (Link link : chain.links()) {
            joiner.add(factor(
                    notation.write(link.value()),
                    link.value(),
                    first,
                    chain.links().size()));
            first = false;
        }
        return joiner.toString();
    }

    private String factorNumbers(Chain chain, Notation numeric) {
        StringJoiner joiner = new StringJoiner(" \\cdot ");
        for (Link link : chain.links()) {
            Quantity value = NumericPass.value(derivation.forEvaluation(link.value()), values);
            NumberText text = numeric.number(value);
            joiner.add(joiner.length() > 0 ? text.afterSign() : text.tex());
        }
        return joiner.toString();
    }

    private static String factor(String tex, Expression value, boolean first, int factors) {
        boolean signed = value instanceof Expression.Negation || tex.startsWith("-");
        boolean holds = factors == 1 || !(isLoose(value) || (signed && !first));
        return holds ? tex : tex.contains("\\frac") ? "\\left(" + tex + "\\right)" : "(" + tex + ")";
    }

    /** Whether it is written as a sum or as cases. */
    private static boolean isLoose(Expression value) {
        return value instanceof Expression.Sum
                || value instanceof Expression.Piecewise
                || (value instanceof Expression.Application a && a.function() == Primitive.EXPM1 && a.order() == 0);
    }

    private List<String> terms(Expression e) {
        return e instanceof Expression.Sum sum
                ? sum.terms().stream().map(notation::write).toList()
                : List.of(notation.write(e));
    }

    private static String withoutDots(List<String> terms) {
        return String.join(" ", terms).replace(" \\cdot", "");
    }

    private static List<String> each(Chains chains, Function<Chain, String> text) {
        return chains.chains().stream().map(text).toList();
    }
}
