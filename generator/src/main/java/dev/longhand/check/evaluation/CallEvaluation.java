package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.arithmetic.Dual;
import dev.longhand.check.arithmetic.DualArithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Spelling;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.ExpressionMeaning;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls: entry by entry for functions of a number, whole for softmax and its kin. */
final class CallEvaluation<S> {

    private static final int HIGHEST_ORDER = 4;
    private static final ExpressionMeaning FORMULA = new ExpressionMeaning(name -> WrittenName.plain(name.base()));

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;

    CallEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning.Call call, Map<String, Integer> bound) {
        if (call.order() > HIGHEST_ORDER) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative of order " + call.order());
        }
        if (call.callee() instanceof Callee.Known known && known.function() == Primitive.LOG && call.order() == 0) {
            Optional<Tensor<S>> apart = logarithm(call.arguments().get(0), bound);
            if (apart.isPresent()) {
                return apart.get();
            }
        }
        if (call.callee() instanceof Callee.Known known && known.function() == Primitive.EXP && call.order() == 0) {
            Optional<Tensor<S>> power =
                    new ExponentOfLogarithm<>(evaluation).of(call.arguments().get(0), bound);
            if (power.isPresent()) {
                return power.get();
            }
        }
        boolean softened = call.callee() instanceof Callee.Known known && known.function() == Primitive.LOG_SUM_EXP;
        if (softened && call.order() == 0) {
            return evaluation.of(Logarithm.ofSum(call.arguments()), bound);
        }
        if (call.callee() == Callee.Whole.TRACE) {
            call.arguments().forEach(argument -> new TraceArgument<>(evaluation).check(argument, bound));
        }
        Optional<Meaning> undone = undone(call);
        if (undone.isPresent()) {
            return evaluation.of(undone.get(), bound);
        }
        List<Tensor<S>> arguments = new ArrayList<>();
        for (Meaning argument : arguments(call)) {
            arguments.add(evaluation.of(argument, bound));
        }
        if (call.callee() == Callee.Whole.INNER_PRODUCT) {
            return new InnerProduct<>(evaluation).of(call, arguments);
        }
        if (call.callee() instanceof Callee.Numbered numbered) {
            return numbered(numbered, key(call, bound), call.order(), arguments);
        }
        if (call.callee() == Callee.Whole.DIAGONAL && arguments.size() == 1) {
            Meaning entry = call.arguments().get(0);
            arguments = List.of(new GenericEntry<>(evaluation).vector(entry, arguments.get(0), bound));
        }
        if (call.callee() instanceof Callee.Whole whole) {
            return new WholeCall<>(evaluation).of(whole, call.order(), arguments);
        }
        if (call.callee() instanceof Callee.Known known && known.function() instanceof SoftmaxComponent component) {
            return new WholeCall<>(evaluation).softmaxComponent(component, arguments);
        }
        if (call.callee() instanceof Callee.Known known && known.function() == Primitive.PI) {
            return Tensor.scalar(arithmetic.pi());
        }
        if (call.callee() instanceof Callee.Operator operator) {
            return operator(operator, call.order(), arguments);
        }
        if (call.callee() instanceof Callee.Inverse inverse) {
            return operator(new Callee.Operator(inverse.tex()), call.order(), arguments);
        }
        if (call.callee() instanceof Callee.Named named) {
            return named(named.name(), call.order(), arguments);
        }
        Callee.Known known = (Callee.Known) call.callee();
        if (arguments.size() != 1) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, known.function().label() + " of several arguments");
        }
        return arguments.get(0).each(x -> known(known, call.order(), x));
    }

    /** What a function is called with: of its own x, where its formula is made of the entries of that, these. */
    private List<Meaning> arguments(Meaning.Call call) {
        if (!(call.callee() instanceof Callee.Named named)
                || call.arguments().size() != 1
                || !(call.arguments().get(0) instanceof Meaning.Reference whole)) {
            return call.arguments();
        }
        List<WrittenName> parameters = evaluation
                .names
                .function(named.name())
                .map(NamedFunction::parameters)
                .orElse(List.of());
        boolean ofEntries = parameters.size() > 1
                && parameters.stream()
                        .allMatch(p -> !p.sub().isEmpty() && p.whole().equals(whole.name()));
        return ofEntries
                ? parameters.stream().<Meaning>map(Meaning.Reference::new).toList()
                : call.arguments();
    }

    /** What a function is of whose inverse it undoes, or the other way round. */
    private static Optional<Meaning> undone(Meaning.Call call) {
        if (call.order() > 0
                || call.arguments().size() != 1
                || !(call.arguments().get(0) instanceof Meaning.Call inner)
                || inner.order() > 0
                || inner.arguments().size() != 1) {
            return Optional.empty();
        }
        boolean inverse = (inner.callee() instanceof Callee.Inverse i
                        && i.function().equals(call.callee()))
                || (call.callee() instanceof Callee.Inverse o && o.function().equals(inner.callee()));
        return inverse ? Optional.of(inner.arguments().get(0)) : Optional.empty();
    }

    /** The logarithm of something that can be taken apart, itself or by its definition. */
    private Optional<Tensor<S>> logarithm(Meaning argument, Map<String, Integer> bound) {
        Optional<Tensor<S>> complement = complement(argument, bound);
        if (complement.isPresent()) {
            return complement;
        }
        Optional<Meaning> apart = Logarithm.apart(argument);
        if (apart.isPresent()) {
            return Optional.of(evaluation.of(apart.get(), bound));
        }
        if (!(argument instanceof Meaning.Reference reference)
                || evaluation.locals.containsKey(reference.name().key(bound))) {
            return Optional.empty();
        }
        Quantity quantity = evaluation.names.quantity(reference.name(), bound, evaluation.choices);
        Quantity whole = quantity instanceof Quantity.Entry entry ? entry.whole() : quantity;
        if (!(whole instanceof Quantity.Defined defined) || evaluation.isVariable(Spelling.key(whole))) {
            return Optional.empty();
        }
        Optional<Tensor<S>> inner = logarithm(defined.body(), defined.bound());
        return quantity instanceof Quantity.Entry entry ? inner.map(t -> Evaluation.cell(t, entry)) : inner;
    }

    /** The logarithm of one minus a sigmoid, written out or by its name. */
    private Optional<Tensor<S>> complement(Meaning argument, Map<String, Integer> bound) {
        if (!(argument instanceof Meaning.Total total)
                || total.terms().size() != 2
                || !(total.terms().get(0) instanceof Meaning.Literal one)
                || !one.value().equals(dev.longhand.expr.Rational.ONE)
                || !(total.terms().get(1) instanceof Meaning.Negated negated)) {
            return Optional.empty();
        }
        Meaning inner = negated.operand();
        Map<String, Integer> innerBound = bound;
        if (inner instanceof Meaning.Reference reference
                && !evaluation.locals.containsKey(reference.name().key(bound))
                && evaluation.names.quantity(reference.name(), bound, evaluation.choices)
                        instanceof Quantity.Defined defined
                && !evaluation.isVariable(defined.key())) {
            inner = defined.body();
            innerBound = defined.bound();
        }
        boolean sigmoid = inner instanceof Meaning.Call call
                && call.order() == 0
                && call.callee() instanceof Callee.Known known
                && known.function() == Primitive.SIGMOID;
        return sigmoid
                ? Optional.of(evaluation.of(
                        Logarithm.complement(((Meaning.Call) inner).arguments().get(0)), innerBound))
                : Optional.empty();
    }

    /** A known function, differentiated as often as asked. */
    private S known(Callee.Known known, int order, S argument) {
        if (order > 0) {
            DualArithmetic<S> tangents = new DualArithmetic<>(arithmetic);
            Evaluation<Dual<S>> inner = evaluation.differentiating(tangents, Map.of(), null);
            return tangents.tangent(new CallEvaluation<>(inner).known(known, order - 1, tangents.variable(argument)));
        }
        if (known.function() instanceof Primitive primitive) {
            return arithmetic.apply(primitive, argument);
        }
        if (known.function() instanceof Composite composite) {
            String z = Composite.ARGUMENT.name().base();
            return evaluation
                    .with(Map.of(z, Tensor.scalar(argument)))
                    .of(FORMULA.of(composite.body()), Map.of())
                    .at(0, 0);
        }
        throw new Unsettled(Unsettled.Cause.UNSUPPORTED, known.function().label() + " is not evaluated here");
    }

    private Tensor<S> named(String name, int order, List<Tensor<S>> arguments) {
        Optional<NamedFunction> function = evaluation.names.function(name);
        if (function.isEmpty()) {
            return unknown(name, order, arguments);
        }
        NamedFunction f = function.get();
        if (f.parameters().size() != arguments.size()) {
            if (arguments.size() == 1
                    && arguments.get(0).cells().size() == f.parameters().size()) {
                List<Tensor<S>> cells = new ArrayList<>();
                arguments.get(0).cells().forEach(cell -> cells.add(Tensor.scalar(cell)));
                return order == 0 ? body(f, cells) : total(f, order, cells);
            }
            // another function by the same letter: what holds for any is right, nothing is refuted
            evaluation.choices.doubt("arguments of " + name);
            return unknown(name, order, arguments);
        }
        if (order > 0) {
            if (arguments.size() == 1 && isEntrywise(f)) {
                return arguments.get(0).each(x -> slope(f, order, x));
            }
            return total(f, order, arguments);
        }
        if (arguments.size() == 1 && isEntrywise(f)) {
            return arguments.get(0).each(x -> body(f, List.of(Tensor.scalar(x))).at(0, 0));
        }
        return body(f, arguments);
    }

    /** The derivative of a function of several numbers, or with several components: its Jacobian. */
    private Tensor<S> total(NamedFunction f, int order, List<Tensor<S>> arguments) {
        if (order > 1 || arguments.stream().anyMatch(a -> !a.isScalar())) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "this derivative of " + f.name());
        }
        DualArithmetic<S> tangents = new DualArithmetic<>(arithmetic);
        List<List<S>> columns = new ArrayList<>();
        int rows = 0;
        for (int by = 0; by < arguments.size(); by++) {
            List<Tensor<Dual<S>>> duals = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                S x = arguments.get(i).at(0, 0);
                duals.add(Tensor.scalar(i == by ? tangents.variable(x) : tangents.lift(x)));
            }
            Tensor<Dual<S>> value =
                    new CallEvaluation<>(evaluation.differentiating(tangents, Map.of(), null)).body(f, duals);
            rows = value.cells().size();
            columns.add(value.cells().stream().map(tangents::tangent).toList());
        }
        List<S> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (List<S> column : columns) {
                cells.add(column.get(r));
            }
        }
        return new Tensor<>(rows, columns.size(), cells);
    }

    private S slope(NamedFunction f, int order, S argument) {
        if (order == 0) {
            return body(f, List.of(Tensor.scalar(argument))).at(0, 0);
        }
        DualArithmetic<S> tangents = new DualArithmetic<>(arithmetic);
        Evaluation<Dual<S>> inner = evaluation.differentiating(tangents, Map.of(), null);
        return tangents.tangent(new CallEvaluation<>(inner).slope(f, order - 1, tangents.variable(argument)));
    }

    private Tensor<S> body(NamedFunction f, List<Tensor<S>> arguments) {
        Map<String, Tensor<S>> locals = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            locals.put(f.parameters().get(i).key(Map.of()), arguments.get(i));
        }
        return evaluation.with(locals).of(f.body(), Map.of());
    }

    /** Whether the formula of a function of one argument is made of its argument and numbers alone. */
    private static boolean isEntrywise(NamedFunction f) {
        return f.parameters().size() == 1
                && !(f.body() instanceof Meaning.Grid)
                && !(f.body() instanceof Meaning.Call c && c.callee() == Callee.Whole.SOFTMAX)
                && References.in(f.body()).stream()
                        .allMatch(n -> n.equals(f.parameters().get(0))
                                || n.base().equals(f.parameters().get(0).base()))
                && !f.body().toString().contains("Folded[");
    }

    /** An operator gives equals for equals: enough to prove a claim, never to refute one. */
    private Tensor<S> operator(Callee.Operator operator, int order, List<Tensor<S>> arguments) {
        boolean several = arguments.size() > 1 && order > 0;
        if (several || arguments.isEmpty() || arguments.stream().anyMatch(a -> !a.isScalar())) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, operator.tex() + " is not known");
        }
        evaluation.choices.doubt("operator " + operator.tex());
        return Tensor.scalar(arithmetic.unknown(
                operator.tex(),
                Collections.nCopies(arguments.size(), order),
                arguments.stream().map(a -> a.at(0, 0)).toList()));
    }

    private Tensor<S> unknown(String name, int order, List<Tensor<S>> arguments) {
        if (!evaluation.names.isCalled(name)) {
            List<dev.longhand.expr.Function> candidates = evaluation.names.candidates(name);
            List<Choices.Option> options = new ArrayList<>();
            options.add(new Choices.Option("", true, false));
            candidates.forEach(f -> options.add(new Choices.Option(name + isOne(f), false, false)));
            if (candidates.isEmpty()) {
                options.add(options.get(0));
            }
            int taken = evaluation.choices.pick("function " + name, options);
            if (taken > 0 && taken <= candidates.size() && arguments.size() == 1) {
                apart(name, candidates.get(taken - 1));
                Callee.Known known = new Callee.Known(candidates.get(taken - 1));
                return arguments.get(0).each(x -> known(known, order, x));
            }
        }
        int components = arguments.size() == 1 ? evaluation.names.components(name) : 0;
        if (components > 0) {
            return map(name, order, components, arguments.get(0));
        }
        if (evaluation.names.isLossFunction(name) && order == 0) {
            List<S> cells = arguments.stream().flatMap(a -> a.cells().stream()).toList();
            return Tensor.scalar(arithmetic.unknown(name, Collections.nCopies(cells.size(), 0), cells));
        }
        if (arguments.size() == 1) {
            return arguments.get(0).each(x -> arithmetic.unknown(name, List.of(order), List.of(x)));
        }
        if (order > 0 || arguments.stream().anyMatch(a -> !a.isScalar())) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, name + " is not known, and is called with vectors");
        }
        return Tensor.scalar(arithmetic.unknown(
                name,
                Collections.nCopies(arguments.size(), 0),
                arguments.stream().map(a -> a.at(0, 0)).toList()));
    }

    private static String isOne(dev.longhand.expr.Function f) {
        return " is " + f.label();
    }

    /** What holds where two functions are one says nothing of a note that has a letter for each. */
    private void apart(String name, dev.longhand.expr.Function taken) {
        boolean shared = evaluation.choices.said().stream()
                .map(Choices.Option::text)
                .anyMatch(said -> said.endsWith(isOne(taken)) && !said.equals(name + isOne(taken)));
        if (shared) {
            throw new Unsettled(
                    Unsettled.Cause.NAME, "nothing says that " + name + " and another function of it are the same");
        }
    }

    /** How a numbered function is written, with its number. */
    private static String key(Meaning.Call call, Map<String, Integer> bound) {
        return call.arguments().get(0) instanceof Meaning.Reference which && Callee.Numbered.isWhich(which.name())
                ? Callee.Numbered.written(which.name()).key(bound)
                : "";
    }

    /** One of several unknown functions: which one is its first argument. */
    private Tensor<S> numbered(Callee.Numbered numbered, String key, int order, List<Tensor<S>> arguments) {
        String base = numbered.base();
        for (String name : List.of(key, base)) {
            if (evaluation.names.function(name).isPresent()) {
                return named(name, order, arguments.subList(1, arguments.size()));
            }
        }
        if (numbered.entrywise() && arguments.size() == 2) {
            S which = arguments.get(0).at(0, 0);
            return arguments.get(1).each(x -> arithmetic.unknown(base, List.of(0, order), List.of(which, x)));
        }
        List<S> cells = arguments.stream().flatMap(a -> a.cells().stream()).toList();
        if (order > 0 && cells.size() != 2) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative of " + base + " by a prime");
        }
        List<Integer> orders = new ArrayList<>(Collections.nCopies(cells.size(), 0));
        orders.set(cells.size() - 1, order);
        return Tensor.scalar(arithmetic.unknown(base, orders, cells));
    }

    /** A column of unknown functions of all entries of a vector. */
    private Tensor<S> map(String name, int order, int components, Tensor<S> argument) {
        if (order > 0) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative of " + name + " by a prime");
        }
        List<Integer> orders = Collections.nCopies(argument.cells().size(), 0);
        List<S> cells = new ArrayList<>();
        for (int i = 1; i <= components; i++) {
            cells.add(arithmetic.unknown(components == 1 ? name : name + "_" + i, orders, argument.cells()));
        }
        return new Tensor<>(components, 1, cells);
    }
}
