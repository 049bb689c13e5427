package dev.longhand.codegen.lowering;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Primitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Logs of softmax shares, z_k - logsumexp(z), written over z_k - max z, so that the maximum does not come in twice and
 * take digits with it. With weights y_k that are declared to sum to one, the log of the sum is taken once:
 * sum y_k (l - z_k) = l - sum y_k z_k.
 */
final class LogShares {

    /** Lowers the pieces. */
    interface Pieces {
        /** z_k - max z, for component k = {@code index}. */
        Expression shifted(List<Expression> logits, int index);

        /** logsumexp(z) - max z. */
        Expression logOfTotal(List<Expression> logits);

        Expression lower(Expression e);
    }

    private record Weighted(Expression weight, Expression logit, List<Expression> logits, boolean negative) {}

    private final FunctionExpansion functions;
    private final Set<Name> distribution;
    private final Pieces pieces;

    LogShares(FunctionExpansion functions, Set<Name> distribution, Pieces pieces) {
        this.functions = functions;
        this.distribution = distribution;
        this.pieces = pieces;
    }

    /** The lowered sum, when one of the two forms is in it. */
    Optional<Expression> of(Sum sum) {
        return difference(sum.terms()).or(() -> weighted(sum.terms())).or(() -> distributed(sum.terms()));
    }

    /** z_k - l or l - z_k among the terms. */
    private Optional<Expression> difference(List<Expression> terms) {
        for (Expression total : terms) {
            List<Expression> logits = logits(bare(total));
            for (Expression other : terms) {
                int index = logits.indexOf(bare(other));
                if (index >= 0 && negative(other) != negative(total)) {
                    List<Expression> lowered = new ArrayList<>();
                    for (Expression term : terms) {
                        if (term == total) {
                            lowered.add(signed(pieces.logOfTotal(logits), negative(total)));
                        } else if (term == other) {
                            lowered.add(signed(pieces.shifted(logits, index), negative(other)));
                        } else {
                            lowered.add(pieces.lower(term));
                        }
                    }
                    return Optional.of(Algebra.sum(lowered));
                }
            }
        }
        return Optional.empty();
    }

    /** y_1 (l - z_1) + ... + y_K (l - z_K) with sum y = 1, the sign the same in all. */
    private Optional<Expression> weighted(List<Expression> terms) {
        if (distribution.isEmpty() || terms.size() != distribution.size()) {
            return Optional.empty();
        }
        List<Weighted> found = new ArrayList<>();
        for (Expression term : terms) {
            weightedShare(term).ifPresent(found::add);
        }
        return found.size() == terms.size() ? joined(found) : Optional.empty();
    }

    private Optional<Expression> joined(List<Weighted> found) {
        Weighted first = found.get(0);
        Set<Name> weights = new HashSet<>();
        List<Expression> lowered = new ArrayList<>();
        for (Weighted w : found) {
            if (!w.logits().equals(first.logits()) || w.negative() != first.negative()) {
                return Optional.empty();
            }
            weights.addAll(Operands.names(w.weight()));
            Expression shifted = pieces.shifted(w.logits(), w.logits().indexOf(w.logit()));
            lowered.add(signed(Algebra.product(pieces.lower(w.weight()), shifted), w.negative()));
        }
        if (!weights.equals(distribution)) {
            return Optional.empty();
        }
        lowered.add(0, signed(pieces.logOfTotal(first.logits()), !first.negative()));
        return Optional.of(Algebra.sum(lowered));
    }

    /** l - y_1 z_1 - ... - y_K z_K with sum y = 1; the products may stand in a negated sum. */
    private Optional<Expression> distributed(List<Expression> terms) {
        if (distribution.isEmpty()) {
            return Optional.empty();
        }
        for (Expression total : terms) {
            List<Expression> logits = logits(total);
            if (!logits.isEmpty()) {
                List<Expression> rest = new ArrayList<>();
                for (Expression term : terms) {
                    if (term != total) {
                        flatten(term, rest);
                    }
                }
                return products(logits, rest);
            }
        }
        return Optional.empty();
    }

    private Optional<Expression> products(List<Expression> logits, List<Expression> rest) {
        Set<Name> weights = new HashSet<>();
        List<Expression> lowered = new ArrayList<>();
        lowered.add(pieces.logOfTotal(logits));
        for (Expression term : rest) {
            if (negative(term)
                    && bare(term) instanceof Product p
                    && p.factors().size() == 2
                    && p.factors().get(0) instanceof Expression.Variable y
                    && distribution.contains(y.name())
                    && logits.contains(p.factors().get(1))
                    && weights.add(y.name())) {
                Expression shifted =
                        pieces.shifted(logits, logits.indexOf(p.factors().get(1)));
                lowered.add(Algebra.negate(Algebra.product(y, shifted)));
            } else {
                lowered.add(pieces.lower(term));
            }
        }
        return weights.equals(distribution) ? Optional.of(Algebra.sum(lowered)) : Optional.empty();
    }

    private static void flatten(Expression term, List<Expression> into) {
        if (term instanceof Negation n && n.operand() instanceof Sum s) {
            s.terms().forEach(t -> into.add(Algebra.negate(t)));
        } else {
            into.add(term);
        }
    }

    /** Reads y (z - l) or y (l - z); {@code negative} when it counts y z with a minus. */
    private Optional<Weighted> weightedShare(Expression term) {
        if (!(bare(term) instanceof Product p)
                || p.factors().size() != 2
                || !(p.factors().get(0) instanceof Expression.Variable y)
                || !distribution.contains(y.name())
                || !(p.factors().get(1) instanceof Sum s)
                || s.terms().size() != 2) {
            return Optional.empty();
        }
        for (int i = 0; i < 2; i++) {
            Expression total = s.terms().get(i);
            Expression logit = s.terms().get(1 - i);
            List<Expression> logits = logits(bare(total));
            if (logits.contains(bare(logit)) && negative(total) != negative(logit)) {
                return Optional.of(new Weighted(y, bare(logit), logits, negative(term) != negative(logit)));
            }
        }
        return Optional.empty();
    }

    private List<Expression> logits(Expression e) {
        return functions.resolve(e) instanceof Application a && a.function() == Primitive.LOG_SUM_EXP
                ? a.arguments()
                : List.of();
    }

    private static boolean negative(Expression term) {
        return term instanceof Negation;
    }

    private static Expression bare(Expression term) {
        return term instanceof Negation n ? n.operand() : term;
    }

    private static Expression signed(Expression e, boolean negative) {
        return negative ? Algebra.negate(e) : e;
    }
}
