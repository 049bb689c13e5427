package dev.longhand.check.size;

import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;

/** Shapes of meanings; what has to fit together is bound together on the way. */
final class Shapes {

    private final Classes classes;
    private final Wholes wholes;
    private final Biases biases;
    private final SumShapes sums;
    private final ProductShapes products;
    private final CallShapes calls;
    private int fresh;

    Shapes(Families families, Classes classes, Wholes wholes, Biases biases, DocumentFacts facts, VectorMaps maps) {
        this.classes = classes;
        this.wholes = wholes;
        this.biases = biases;
        this.sums = new SumShapes(families, wholes, biases, this);
        this.products = new ProductShapes(families, classes, wholes, this);
        this.calls = new CallShapes(classes, facts, maps, wholes, this);
    }

    CallShapes calls() {
        return calls;
    }

    SumShapes sums() {
        return sums;
    }

    void unite(Shape a, Shape b) {
        if (a.isNumber() || b.isNumber()) {
            return;
        }
        classes.unite(a.rows(), b.rows());
        classes.unite(a.columns(), b.columns());
    }

    /** Binds what is taken entry by entry: a row or column is repeated along the long side of a matrix. */
    void alongside(Shape a, Shape b) {
        if (a.isNumber() || b.isNumber()) {
            return;
        }
        alongside(a.rows(), b.rows());
        alongside(a.columns(), b.columns());
    }

    private void alongside(String a, String b) {
        boolean repeated = (classes.isOne(a) && biases.isLong(b)) || (classes.isOne(b) && biases.isLong(a));
        if (!repeated) {
            classes.unite(a, b);
        }
    }

    /** Whether a shape is known to be a row or a column. */
    boolean isThin(Shape shape) {
        return !shape.isNumber() && (classes.isOne(shape.rows()) || classes.isOne(shape.columns()));
    }

    /** Whether a shape is known to be one row of several entries, or of a number of them that is not known. */
    boolean isRow(Shape shape) {
        return !shape.isNumber() && classes.isOne(shape.rows()) && !classes.isOne(shape.columns());
    }

    Shape of(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Reference unit && unit.name().isIdentity()) {
            return Shape.NUMBER;
        }
        if (meaning instanceof Meaning.Ones ones) {
            return new Shape("ones " + ones.place(), Classes.ONE, false);
        }
        if (meaning instanceof Meaning.Reference reference) {
            return wholes.reference(reference.name(), bound, false);
        }
        if (meaning instanceof Meaning.Total total) {
            return sums.of(total, bound);
        }
        if (meaning instanceof Meaning.Negated negated) {
            return of(negated.operand(), bound);
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return products.of(product, bound);
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            Shape top = of(quotient.numerator(), bound);
            Shape bottom = of(quotient.denominator(), bound);
            return top.isNumber() ? bottom : top;
        }
        if (meaning instanceof Meaning.Raised raised) {
            Shape base = of(raised.base(), bound);
            return raised.base() instanceof Meaning.Absolute ? Shape.NUMBER : base;
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            return transposed(transposed, bound);
        }
        if (meaning instanceof Meaning.Call call) {
            return calls.of(call, bound);
        }
        if (meaning instanceof Meaning.Grid grid) {
            return calls.grid(grid, bound);
        }
        if (meaning instanceof Meaning.Slope slope) {
            return slope(slope, bound);
        }
        if (meaning instanceof Meaning.Folded folded) {
            Shape body = of(folded.body(), bound);
            return folded.letter().isEmpty() ? Shape.NUMBER : body;
        }
        if (meaning instanceof Meaning.Entry entry) {
            of(entry.whole(), bound);
            return Shape.NUMBER;
        }
        if (meaning instanceof Meaning.Absolute absolute) {
            if (absolute.norm()) {
                measured(absolute.operand(), bound);
            } else {
                of(absolute.operand(), bound);
            }
            return Shape.NUMBER;
        }
        if (meaning instanceof Meaning.At at) {
            return of(at.operand(), bound);
        }
        if (meaning instanceof Meaning.Either either) {
            return of(either.usual(), bound);
        }
        return Shape.NUMBER;
    }

    /** What a norm is taken of is a vector or matrix. */
    void measured(Meaning operand, Map<String, Integer> bound) {
        if (operand instanceof Meaning.Reference r && !wholes.isEntry(r.name())) {
            wholes.reference(r.name(), bound, true);
        } else {
            of(operand, bound);
        }
    }

    private Shape transposed(Meaning.Transposed transposed, Map<String, Integer> bound) {
        if (transposed.operand() instanceof Meaning.Reference r && !wholes.isEntry(r.name())) {
            return wholes.reference(r.name(), bound, true).turned();
        }
        if (transposed.operand() instanceof Meaning.Total total) {
            total.terms().forEach(term -> turned(term.unsigned(), bound));
        }
        return of(transposed.operand(), bound).turned();
    }

    /** A name that is a term of a sum under a transpose is no number. */
    private void turned(Meaning term, Map<String, Integer> bound) {
        if (term instanceof Meaning.Reference r && !wholes.isEntry(r.name())) {
            wholes.reference(r.name(), bound, true);
        }
    }

    private Shape slope(Meaning.Slope slope, Map<String, Integer> bound) {
        Shape of = of(slope.of(), bound);
        Shape by = slope.by().size() == 1 ? of(slope.by().get(0), bound) : Shape.NUMBER;
        if (by.isNumber()) {
            return of;
        }
        return of.isNumber() ? by : new Shape("slope" + fresh++, "slope" + fresh++, false);
    }
}
