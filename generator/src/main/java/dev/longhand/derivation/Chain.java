package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.List;

/**
 * A product of Leibniz factors whose neighbours cancel, from the result down to the name it is differentiated by.
 *
 * @param links at least one
 */
public record Chain(List<Link> links) {

    /**
     * One factor.
     *
     * @param of above the fraction bar
     * @param by below it
     * @param value the factor over forward names, or the variable of an adjoint that has its own line
     */
    public record Link(Name of, Name by, Expression value) {}

    public Chain {
        links = List.copyOf(links);
        for (int i = 1; i < links.size(); i++) {
            if (!links.get(i - 1).by().equals(links.get(i).of())) {
                throw new IllegalArgumentException("neighbours do not cancel: " + links);
            }
        }
    }

    /** The product of the factors' values. */
    public Expression product() {
        return Algebra.product(links.stream().map(Link::value).toList());
    }
}
