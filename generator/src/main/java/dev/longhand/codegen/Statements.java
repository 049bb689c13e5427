package dev.longhand.codegen;

import dev.longhand.codegen.lowering.Signs;
import dev.longhand.codegen.lowering.Step;
import dev.longhand.codegen.lowering.Step.Assignment;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Assignments as statements. Long sums are computed in tiles of sixteen terms, a tile for all sums that stand together
 * before the next: few values are live at once, and each is used many times.
 */
final class Statements {

    private static final int TILE = 16;

    /**
     * {@code step.name() = part}, or for later tiles {@code step.name() += part}.
     *
     * @param tile from 0
     */
    record Statement(Assignment step, Expression part, int tile) {}

    private Statements() {}

    static List<Statement> of(List<Step> steps) {
        List<Statement> statements = new ArrayList<>();
        List<Assignment> together = new ArrayList<>();
        Set<Name> names = new HashSet<>();
        for (Step step : steps) {
            Assignment a = (Assignment) step;
            boolean longSum = a.right() instanceof Sum s && s.terms().size() > TILE;
            if (!longSum || a.uses().stream().anyMatch(names::contains)) {
                tiles(together, statements);
                names.clear();
            }
            if (longSum) {
                together.add(a);
                names.add(a.name());
            } else {
                statements.add(new Statement(a, a.right(), 0));
            }
        }
        tiles(together, statements);
        return statements;
    }

    private static void tiles(List<Assignment> sums, List<Statement> statements) {
        for (int tile = 0; !sums.isEmpty(); tile++) {
            int from = tile * TILE;
            sums.removeIf(a -> ((Sum) a.right()).terms().size() <= from);
            for (Assignment a : sums) {
                List<Expression> terms = ((Sum) a.right()).terms();
                List<Expression> part = terms.subList(from, Math.min(from + TILE, terms.size()));
                Expression e = part.size() == 1 ? part.get(0) : Signs.ordered(new Sum(part));
                statements.add(new Statement(a, e, tile));
            }
        }
    }
}
