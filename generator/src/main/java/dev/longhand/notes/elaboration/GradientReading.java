package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a nabla reaches over. It ends behind a name or a function where nothing that it differentiates by follows, as in
 * {@code \nabla_a C \odot f'(z)}, else it goes on to the end of the product, as in {@code \nabla_w w^T w}.
 */
final class GradientReading {

    private static final Set<String> LOSSES =
            Set.of("L", "E", "C", "J", "\\ell", "Loss", "loss", "Error", "error", "Cost", "cost", "\\mathcal L");
    /** Letters below a sign of a derivative that rather number what it is taken by. */
    private static final Set<String> RUNNING = Set.of("i", "j", "k", "l", "m", "n");

    private static final String QUESTION = "reach of a gradient";
    private static final String FAR = "the gradient is that of all that is multiplied behind it";
    private static final String NEAR = "the gradient is that of what stands right behind it alone";

    private final FactorReading factors;
    private final Elaboration elaboration;
    private final FactorRow row;

    /** @param row stands behind the nabla */
    GradientReading(FactorReading factors, Elaboration elaboration, FactorRow row) {
        this.factors = factors;
        this.elaboration = elaboration;
        this.row = row;
    }

    Meaning of(Tree nabla) throws NotUnderstood {
        if (!row.hasNext()) {
            throw new NotUnderstood(nabla.span(), "nothing follows that could be differentiated");
        }
        if (nabla instanceof Scripted partial
                && partial.base() instanceof Symbol sign
                && sign.base().equals("\\partial")) {
            return partial(partial);
        }
        if (nabla instanceof Scripted scripted && scripted.sup() != null) {
            throw NotUnderstood.unjudged(nabla.span(), "a second derivative by nabla");
        }
        if (nabla instanceof Scripted scripted && scripted.sub() != null) {
            return by(elaboration.of(scripted.sub()));
        }
        if (FactorReading.isNabla(row.peek().operand())) {
            throw new NotUnderstood(nabla.span(), "it is not said by what is differentiated");
        }
        Meaning of = factors.factor();
        if (of instanceof Meaning.Call call
                && call.order() == 0
                && call.callee() instanceof Callee.Named
                && !call.arguments().isEmpty()) {
            if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Meaning.Reference) {
                return new Meaning.Slope(call, call.arguments());
            }
            return new Meaning.Transposed(new Meaning.Call(call.callee(), 1, call.arguments()));
        }
        if (of instanceof Meaning.Reference) {
            return new Meaning.Slope(of, List.of());
        }
        if (of instanceof Meaning.Call) {
            throw NotUnderstood.unjudged(nabla.span(), "a nabla of a formula without what it is taken by");
        }
        throw new NotUnderstood(nabla.span(), "it is not said by what is differentiated");
    }

    /** {@code \partial_x f}, {@code \partial_x^2 f}, {@code \partial_{xy} f} and {@code \partial_x \partial_y f}. */
    private Meaning partial(Scripted sign) throws NotUnderstood {
        List<Meaning> variables = new ArrayList<>();
        for (Tree part : NameForm.beside(Objects.requireNonNull(sign.sub()))) {
            Meaning variable = elaboration.of(part);
            if (!(variable instanceof Meaning.Reference r)
                    || RUNNING.contains(r.name().base())) {
                throw NotUnderstood.unjudged(part.span(), "a partial derivative by something numbered");
            }
            variables.add(variable);
        }
        if (sign.sup() != null) {
            boolean twice = sign.sup() instanceof Numeral n && n.digits().equals("2") && variables.size() == 1;
            if (!twice) {
                throw NotUnderstood.unjudged(sign.span(), "a partial derivative of this order");
            }
            variables.add(variables.get(0));
        }
        if (variables.size() == 1
                && (!row.hasNext() || !FactorReading.isNabla(row.peek().operand()))) {
            return by(variables.get(0));
        }
        Meaning of = factors.factor();
        if (of instanceof Meaning.Slope inner && !inner.by().isEmpty()) {
            variables.addAll(inner.by());
            return new Meaning.Slope(inner.of(), variables);
        }
        return new Meaning.Slope(of, variables);
    }

    private Meaning by(Meaning variable) throws NotUnderstood {
        boolean only = !OperatorReach.hasOperator(row.left());
        List<Join> joins = new ArrayList<>(List.of(Join.BESIDE));
        List<Meaning> read = new ArrayList<>(List.of(factors.factor()));
        Meaning first = read.get(0);
        boolean bare = first instanceof Meaning.Reference r && !isOf(variable, r.name());
        if (bare && !standsFurtherOn(variable)) {
            return new Meaning.Slope(first, List.of(variable));
        }
        while (row.hasNext() && mayGoOn(row.peek())) {
            joins.add(row.peek().join());
            read.add(factors.factor());
        }
        if (read.size() == 1) {
            return gradient(first, variable);
        }
        Meaning far = new Meaning.Slope(new Meaning.Multiplied(joins, read), List.of(variable));
        if (!bare && !isClosed(first)) {
            return far;
        }
        List<Meaning> product = new ArrayList<>(List.of(new Meaning.Slope(first, List.of(variable))));
        product.addAll(read.subList(1, read.size()));
        Meaning near = new Meaning.Multiplied(joins, product);
        boolean loss =
                first instanceof Meaning.Reference r && LOSSES.contains(r.name().base());
        boolean goesOn = !loss && read.subList(1, read.size()).stream().anyMatch(m -> mentions(m, variable));
        if (!only) {
            return goesOn ? far : near;
        }
        return new Meaning.Either(
                QUESTION + " " + goesOn,
                goesOn
                        ? List.of(new Meaning.Reading("", far), new Meaning.Reading(NEAR, near))
                        : List.of(new Meaning.Reading("", near), new Meaning.Reading(FAR, far)));
    }

    /** A gradient; with an index behind it is an entry of one, or one of an entry. */
    private static Meaning gradient(Meaning of, Meaning variable) {
        Meaning slope = new Meaning.Slope(of, List.of(variable));
        if (!(of instanceof Meaning.Entry entry) || !(entry.whole() instanceof Meaning.Call call)) {
            return slope;
        }
        return new Meaning.Either(
                "index behind a gradient",
                List.of(
                        new Meaning.Reading(
                                "", new Meaning.Entry(new Meaning.Slope(call, List.of(variable)), entry.indices())),
                        new Meaning.Reading("the gradient is that of the entry behind it", slope)));
    }

    /** Whether what stands there is whole by itself, so that an operator before it can end behind it. */
    private static boolean isClosed(Meaning meaning) {
        return !(meaning instanceof Meaning.Reference
                || meaning instanceof Meaning.Literal
                || meaning instanceof Meaning.Quotient
                || meaning instanceof Meaning.Transposed);
    }

    private static boolean mayGoOn(Factor factor) {
        return switch (factor.join()) {
            case BESIDE, DOT, CROSS, STAR, SLASH -> !FactorReading.isNabla(factor.operand());
            default -> false;
        };
    }

    /** Whether a name or an entry of what is differentiated by stands in the factors that follow. */
    private boolean standsFurtherOn(Meaning variable) throws NotUnderstood {
        for (Factor factor : row.left()) {
            if (!mayGoOn(factor)) {
                return false;
            }
            Tree operand = factor.operand();
            Tree base = operand instanceof Scripted s ? s.base() : operand;
            boolean same = NameForm.head(base)
                    .filter(head -> variable instanceof Meaning.Reference r
                            && r.name().base().equals(head.base()))
                    .isPresent();
            boolean inside = NameForm.head(base).isEmpty()
                    && !OperatorReach.hasOperator(operand)
                    && mentions(elaboration.of(operand), variable);
            if (same || inside) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(Meaning meaning, Meaning variable) {
        boolean[] found = new boolean[1];
        new Rewriting(part -> {
                    found[0] |= part instanceof Meaning.Reference r && isOf(variable, r.name());
                    return null;
                })
                .of(meaning);
        return found[0];
    }

    private static boolean isOf(Meaning variable, WrittenName name) {
        return variable instanceof Meaning.Reference r && r.name().base().equals(name.base());
    }
}
