package dev.longhand.typeset;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.Jacobian;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.expr.Substitution;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Network;
import dev.longhand.network.VectorFunction;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.Numbering;
import dev.longhand.typeset.section.Leibniz;
import dev.longhand.typeset.section.MatrixText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/** Gradients and Jacobians of plain functions, in symbols and at points; compositions by both methods. */
public final class FunctionDocument {

    private final ComputerAlgebra algebra;
    private final Notation notation;
    private final Map<Name, VectorFunction> functions = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private FunctionDocument(Network network, ComputerAlgebra algebra, DocumentRequest request) {
        this.algebra = algebra;
        this.notation = Notation.symbolic(Map.of()).withDigits(request.digits());
        network.functions().forEach(f -> functions.put(f.name(), f));
    }

    /** The document of a file with plain functions, a part for each; parts are numbered where that is requested. */
    public static Document of(Network network, ComputerAlgebra algebra, DocumentRequest request) {
        FunctionDocument document = new FunctionDocument(network, algebra, request);
        document.blocks.add(new Block.Heading(1, network.title()));
        network.functions().forEach(document::write);
        Document written = new Document(document.blocks);
        return request.numbered() ? Numbering.parts(written) : written;
    }

    private void write(VectorFunction f) {
        Jacobian jacobian = Jacobian.of(f.arguments(), f.components(), algebra);
        blocks.add(new Block.Heading(2, heading(f)));
        String call = call(f);
        blocks.add(new Aligned().equal(call, vector(f.components())).formula());
        if (!f.inner().isEmpty()) {
            chainRule(f);
        }
        Aligned rows = new Aligned();
        if (f.components().size() == 1) {
            for (int i = 0; i < f.arguments().size(); i++) {
                rows.equal(
                        Leibniz.partial(f.name(), f.arguments().get(i)),
                        notation.write(jacobian.entries().get(0).get(i)));
            }
            blocks.add(rows.formula());
            List<List<Expression>> column =
                    jacobian.entries().get(0).stream().map(List::of).toList();
            blocks.add(new Aligned()
                    .equal("\\nabla " + call, matrix(column, notation::write))
                    .formula());
        } else {
            blocks.add(rows.equal("D" + call, partials(f))
                    .equal("", matrix(jacobian.entries(), notation::write))
                    .formula());
        }
        f.points().forEach(point -> at(f, jacobian, point));
        if (!f.inner().isEmpty() && !f.points().isEmpty() && agree(f, jacobian)) {
            blocks.add(Block.paragraph("Both methods give the same."));
        }
    }

    /** Whether the product of Jacobians and the Jacobian of what was put in have the same values at all points. */
    private boolean agree(VectorFunction f, Jacobian jacobian) {
        VectorFunction outer = functions.get(f.inner().get(0));
        VectorFunction inner = functions.get(f.inner().get(1));
        if (outer == null || inner == null) {
            return false;
        }
        Grid product = product(outer, inner);
        for (List<Rational> point : f.points()) {
            Map<Name, Quantity> values = values(f, point);
            for (int i = 0; i < jacobian.entries().size(); i++) {
                for (int j = 0; j < f.arguments().size(); j++) {
                    Expression difference = Algebra.difference(
                            product.at(i, j), jacobian.entries().get(i).get(j));
                    if (NumericPass.value(difference, values).signum() != 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Grid product(VectorFunction outer, VectorFunction inner) {
        Jacobian outside = Jacobian.of(outer.arguments(), outer.components(), algebra);
        Jacobian inside = Jacobian.of(inner.arguments(), inner.components(), algebra);
        return grid(put(outside, outer, inner)).times(grid(inside.entries()));
    }

    private static Grid grid(List<List<Expression>> entries) {
        return new Grid(
                entries.size(),
                entries.get(0).size(),
                entries.stream().flatMap(List::stream).toList());
    }

    /** The outer Jacobian where the inner function leads. */
    private static List<List<Expression>> put(Jacobian outside, VectorFunction outer, VectorFunction inner) {
        Map<Name, Expression> replacements = new LinkedHashMap<>();
        for (int i = 0; i < outer.arguments().size(); i++) {
            replacements.put(outer.arguments().get(i), inner.components().get(i));
        }
        return outside.entries().stream()
                .map(row ->
                        row.stream().map(e -> Substitution.in(e, replacements)).toList())
                .toList();
    }

    /** The product of Jacobians in the numbers of a point. */
    private void productAt(
            VectorFunction f,
            VectorFunction outer,
            VectorFunction inner,
            List<List<Expression>> put,
            Jacobian inside,
            List<Rational> point) {
        Map<Name, Quantity> values = values(f, point);
        Grid product = product(outer, inner);
        String at = "(" + arguments(point) + ")";
        String innerAt = inner.name().tex() + at;
        blocks.add(new Aligned()
                .row(
                        innerAt,
                        relation(inner.components(), values),
                        matrix(
                                inner.components().stream().map(List::of).toList(),
                                e -> number(e, values).tex()))
                .formula());
        List<Expression> all = new ArrayList<>();
        put.forEach(all::addAll);
        inside.entries().forEach(all::addAll);
        blocks.add(new Aligned()
                .equal("D" + f.name().tex() + at, "D" + outer.name().tex() + "(" + innerAt + ") \\cdot D" + innerAt)
                .row(
                        "",
                        relation(all, values),
                        matrix(put, e -> number(e, values).tex())
                                + matrix(
                                        inside.entries(), e -> number(e, values).tex()))
                .row(
                        "",
                        relation(product.entries(), values),
                        MatrixText.entries(product, e -> number(e, values).tex()))
                .formula());
    }

    private String relation(List<Expression> entries, Map<Name, Quantity> values) {
        return NumberText.relation(
                entries.stream().allMatch(e -> number(e, values).exact()));
    }

    private static Map<Name, Quantity> values(VectorFunction f, List<Rational> point) {
        Map<Name, Quantity> values = new LinkedHashMap<>();
        for (int i = 0; i < point.size(); i++) {
            values.put(f.arguments().get(i), Quantity.of(point.get(i)));
        }
        return values;
    }

    private String arguments(List<Rational> point) {
        StringJoiner arguments = new StringJoiner(", ");
        point.forEach(value -> arguments.add(notation.number(Quantity.of(value)).tex()));
        return arguments.toString();
    }

    private static String heading(VectorFunction f) {
        int n = f.arguments().size();
        int m = f.components().size();
        String kind = m == 1 ? "Gradient" : "Jacobian";
        return kind + " of a function from " + n + (n == 1 ? " number" : " numbers") + " to " + m;
    }

    private void chainRule(VectorFunction f) {
        VectorFunction outer = functions.get(f.inner().get(0));
        VectorFunction inner = functions.get(f.inner().get(1));
        if (outer == null || inner == null) {
            return;
        }
        Jacobian outside = Jacobian.of(outer.arguments(), outer.components(), algebra);
        Jacobian inside = Jacobian.of(inner.arguments(), inner.components(), algebra);
        List<List<Expression>> put = put(outside, outer, inner);
        String innerCall = call(inner);
        blocks.add(Block.paragraph("By the chain rule, as a product of Jacobians:"));
        blocks.add(new Aligned()
                .equal(
                        "D" + call(f),
                        "D" + outer.name().tex() + "\\left(" + innerCall + "\\right) \\cdot D" + innerCall)
                .equal("", matrix(put, notation::write) + matrix(inside.entries(), notation::write))
                .formula());
        for (List<Rational> point : f.points()) {
            productAt(f, outer, inner, put, inside, point);
        }
        blocks.add(Block.paragraph("By substitution first, then differentiation:"));
    }

    private void at(VectorFunction f, Jacobian jacobian, List<Rational> point) {
        Map<Name, Quantity> values = values(f, point);
        boolean scalar = f.components().size() == 1;
        List<List<Expression>> entries =
                scalar ? jacobian.entries().get(0).stream().map(List::of).toList() : jacobian.entries();
        boolean exact = entries.stream()
                .flatMap(List::stream)
                .allMatch(e -> number(e, values).exact());
        blocks.add(new Aligned()
                .row(
                        (scalar ? "\\nabla " : "D") + f.name().tex() + "(" + arguments(point) + ")",
                        exact ? "=" : "\\approx",
                        matrix(entries, e -> number(e, values).tex()))
                .formula());
    }

    private NumberText number(Expression e, Map<Name, Quantity> values) {
        return notation.number(NumericPass.value(e, values));
    }

    private static String call(VectorFunction f) {
        StringJoiner arguments = new StringJoiner(", ", "(", ")");
        f.arguments().forEach(name -> arguments.add(name.tex()));
        return f.name().tex() + arguments;
    }

    private static String partials(VectorFunction f) {
        StringJoiner rows = new StringJoiner(" \\\\ ", "\\begin{bmatrix} ", " \\end{bmatrix}");
        for (int i = 1; i <= f.components().size(); i++) {
            StringJoiner row = new StringJoiner(" & ");
            for (Name argument : f.arguments()) {
                row.add("\\tfrac{\\partial "
                        + f.name().withSubscript(String.valueOf(i)).tex() + "}{\\partial " + argument.tex() + "}");
            }
            rows.add(row.toString());
        }
        return rows.toString();
    }

    private String vector(List<Expression> components) {
        return components.size() == 1
                ? notation.write(components.get(0))
                : matrix(components.stream().map(List::of).toList(), notation::write);
    }

    private static String matrix(List<List<Expression>> entries, Function<Expression, String> text) {
        StringJoiner rows = new StringJoiner(" \\\\ ", "\\begin{bmatrix} ", " \\end{bmatrix}");
        for (List<Expression> row : entries) {
            StringJoiner cells = new StringJoiner(" & ");
            row.forEach(e -> cells.add(text.apply(e).replace("\\frac", "\\tfrac")));
            rows.add(cells.toString());
        }
        return rows.toString();
    }
}
