package dev.longhand.derivation.index;

import dev.longhand.derivation.Derivation;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.expr.Substitution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A formula with open indices. With numbers put in it is an ordinary expression, so that what is printed can be checked. */
public sealed interface IndexTerm {

    /** The formula for certain indices, over forward names and adjoints of {@code derivation}. */
    Expression at(Derivation derivation, IndexValues values);

    /**
     * A formula over names with open indices.
     *
     * @param names those of its names that have open indices
     */
    record Local(Expression formula, List<OpenName> names) implements IndexTerm {
        public Local {
            names = List.copyOf(names);
        }

        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            return at(values);
        }

        /** The formula for certain indices. */
        public Expression at(IndexValues values) {
            Map<Name, Expression> closed = new LinkedHashMap<>();
            names.forEach(open -> closed.put(open.name(), Algebra.variable(open.at(values))));
            return Substitution.in(formula, closed);
        }
    }

    /**
     * The derivative of the loss by a name.
     *
     * @param named whether it is written by its short name
     */
    record Slope(OpenName by, boolean named) implements IndexTerm {
        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            return derivation.adjoint(by.at(values));
        }
    }

    /** A product. */
    record Product(List<IndexTerm> factors) implements IndexTerm {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            return Algebra.product(
                    factors.stream().map(f -> f.at(derivation, values)).toList());
        }
    }

    /** A sum of two terms or more. */
    record Total(List<IndexTerm> terms) implements IndexTerm {
        public Total {
            terms = List.copyOf(terms);
        }

        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            return Algebra.sum(terms.stream().map(t -> t.at(derivation, values)).toList());
        }
    }

    /** Minus a term. */
    record Minus(IndexTerm of) implements IndexTerm {
        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            return Algebra.negate(of.at(derivation, values));
        }
    }

    /** The sum over an index from 1 on. */
    record Over(Index index, OpenSize size, IndexTerm body) implements IndexTerm {
        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            List<Expression> terms = new ArrayList<>();
            for (int i = 1; i <= size.at(values); i++) {
                terms.add(body.at(derivation, values.with(index, i)));
            }
            return Algebra.sum(terms);
        }
    }

    /**
     * A unit's share of the exponentials of all units.
     *
     * @param unit whose share it is
     * @param each any of the units
     * @param index of {@code each}
     */
    record Share(OpenName unit, OpenName each, Index index, OpenSize size) implements IndexTerm {
        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            List<Expression> all = new ArrayList<>();
            for (int i = 1; i <= size.at(values); i++) {
                all.add(Algebra.variable(each.at(values.with(index, i))));
            }
            int own = all.indexOf(Algebra.variable(unit.at(values)));
            return new Expression.Application(new SoftmaxComponent(own), 0, all);
        }
    }

    /** A factor that is computed once for each unit and used several times. */
    record Cached(IndexTerm of) implements IndexTerm {
        @Override
        public Expression at(Derivation derivation, IndexValues values) {
            return of.at(derivation, values);
        }
    }

    /** The product of the factors that are not one; the only one as it is. */
    static IndexTerm product(List<IndexTerm> factors) {
        List<IndexTerm> flat = new ArrayList<>();
        for (IndexTerm factor : factors) {
            flat.addAll(factor instanceof Product p ? p.factors() : List.of(factor));
        }
        flat.removeIf(f -> f instanceof Local l && Algebra.isOne(l.formula()));
        return flat.size() == 1 ? flat.get(0) : flat.isEmpty() ? new Local(Algebra.ONE, List.of()) : new Product(flat);
    }

    static IndexTerm product(IndexTerm... factors) {
        return product(List.of(factors));
    }
}
