package dev.longhand.check.reading;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order of indices by products of matrices: before what it weights, each row of a matrix leads to one unit. */
final class WeightMatrices {

    private static final Set<String> SCALARS =
            Set.of("\\eta", "\\lambda", "\\alpha", "\\beta", "\\gamma", "\\epsilon", "\\varepsilon", "\\mu");

    private final WeightNames names;
    private final Map<String, Meaning.Grid> grids = new HashMap<>();
    private final Map<String, IndexOrder> found = new LinkedHashMap<>();

    WeightMatrices(WeightNames names, List<DocumentDefinition> definitions) {
        this.names = names;
        for (DocumentDefinition d : definitions) {
            if (d.body() instanceof Meaning.Grid grid) {
                grids.putIfAbsent(d.pattern().key(Map.of()), grid);
            }
        }
    }

    /** Takes in an equation of the forward pass. */
    void take(DocumentDefinition d) {
        walk(d.body(), d.position());
    }

    Map<String, IndexOrder> orders() {
        return found;
    }

    private void walk(Meaning meaning, int position) {
        if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 0; i + 1 < product.factors().size(); i++) {
                Join join = product.joins().get(i + 1);
                if (join == Join.BESIDE || join == Join.DOT) {
                    pair(product.factors().get(i), product.factors().get(i + 1), position);
                }
            }
        }
        References.parts(meaning).forEach(part -> walk(part, position));
    }

    private void pair(Meaning left, Meaning right, int position) {
        boolean before = isMatrix(left);
        boolean after = isMatrix(right);
        if (before != after && isWeighted(before ? right : left)) {
            Meaning matrix = before ? left : right;
            boolean turned = matrix instanceof Meaning.Transposed;
            settle(turned ? ((Meaning.Transposed) matrix).operand() : matrix, before != turned, position);
        }
    }

    private boolean isMatrix(Meaning meaning) {
        Meaning plain = meaning instanceof Meaning.Transposed t ? t.operand() : meaning;
        return plain instanceof Meaning.Grid grid
                ? !cells(grid).isEmpty()
                : plain instanceof Meaning.Reference r
                        && (grids.containsKey(r.name().key(Map.of()))
                                || !names.entriesOf(r.name()).isEmpty());
    }

    private static boolean isWeighted(Meaning meaning) {
        List<WrittenName> inside = References.in(meaning);
        return !inside.isEmpty() && inside.stream().noneMatch(name -> SCALARS.contains(name.base()));
    }

    private void settle(Meaning matrix, boolean rowsAreTargets, int position) {
        Meaning.Grid grid = matrix instanceof Meaning.Reference r
                ? grids.get(r.name().key(Map.of()))
                : matrix instanceof Meaning.Grid g ? g : null;
        if (grid == null) {
            for (String base : names.entriesOf(((Meaning.Reference) matrix).name())) {
                found.putIfAbsent(base, new IndexOrder(base, rowsAreTargets, false, position));
            }
            return;
        }
        List<List<WrittenName>> cells = cells(grid);
        if (!cells.isEmpty()) {
            String base = cells.get(0).get(0).base();
            firstIsRow(cells)
                    .ifPresent(first ->
                            found.putIfAbsent(base, new IndexOrder(base, first == rowsAreTargets, true, position)));
        }
    }

    /** Whether the first index numbers the rows and the second the columns, or the other way round; else nothing. */
    static Optional<Boolean> firstIsRow(List<List<WrittenName>> cells) {
        boolean straight = numbers(cells, 0, 1);
        boolean turned = numbers(cells, 1, 0);
        return straight == turned ? Optional.empty() : Optional.of(straight);
    }

    private static boolean numbers(List<List<WrittenName>> cells, int rowSlot, int columnSlot) {
        Set<String> rows = new HashSet<>();
        Set<String> columns = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (List<WrittenName> row : cells) {
            for (int c = 0; c < row.size(); c++) {
                String above = cells.get(0).get(c).sub().get(columnSlot).text(Map.of());
                String beside = row.get(0).sub().get(rowSlot).text(Map.of());
                String first = row.get(c).sub().get(rowSlot).text(Map.of());
                String second = row.get(c).sub().get(columnSlot).text(Map.of());
                if (!first.equals(beside) || !second.equals(above)) {
                    return false;
                }
                rows.add(first);
                columns.add(second);
                pairs.add(first + "," + second);
            }
        }
        int all = cells.stream().mapToInt(List::size).sum();
        return rows.size() == cells.size() && pairs.size() == all && rows.size() * columns.size() == all;
    }

    /** The weights in a grid, none where it has anything else in it. */
    private List<List<WrittenName>> cells(Meaning.Grid grid) {
        List<List<WrittenName>> cells = new ArrayList<>();
        for (List<Meaning> row : grid.rows()) {
            List<WrittenName> here = new ArrayList<>();
            for (Meaning cell : row) {
                if (!(cell instanceof Meaning.Reference r) || !names.isWeight(r.name())) {
                    return List.of();
                }
                here.add(r.name());
            }
            cells.add(here);
        }
        return cells;
    }
}
