package dev.longhand.regeneration;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shape of a formula, found inside others by their trees. A capital letter stands for any tree, the same letter for the
 * same one; a chain, product or sum may be a part of a longer one.
 */
final class TreeShape {

    private final Tree shape;

    /** @param tex one chain of relations */
    TreeShape(String tex) {
        List<Tree.Chain> chains = chains(tex);
        if (chains.size() != 1) {
            throw new IllegalArgumentException(chains.size() + " chains in " + tex);
        }
        this.shape = chains.get(0).relations().isEmpty() ? chains.get(0).sides().get(0) : chains.get(0);
    }

    /** Whether a formula has this shape somewhere. */
    boolean isIn(String tex) {
        return chains(tex).stream().anyMatch(this::isInside);
    }

    /** The chains of a formula; a row that begins with a relation goes on with the row before. */
    private static List<Tree.Chain> chains(String tex) {
        ReadFormula read = FormulaParser.read(tex, Map.of(), Set.of());
        List<Tree.Chain> chains = new ArrayList<>();
        for (Statement statement : read.statements()) {
            Tree.Chain chain = statement.chain();
            boolean goesOn = !chains.isEmpty() && chain.sides().get(0) instanceof Tree.Blank;
            chains.add(goesOn ? joined(chains.remove(chains.size() - 1), chain) : chain);
        }
        return chains;
    }

    private static Tree.Chain joined(Tree.Chain first, Tree.Chain next) {
        List<Tree> sides = new ArrayList<>(first.sides());
        sides.addAll(next.sides().subList(1, next.sides().size()));
        var relations = new ArrayList<>(first.relations());
        relations.addAll(next.relations());
        return new Tree.Chain(first.span(), sides, relations);
    }

    private boolean isInside(Object part) {
        if (part instanceof Tree && matches(shape, part, new HashMap<>())) {
            return true;
        }
        if (part instanceof List<?> list) {
            return list.stream().anyMatch(this::isInside);
        }
        return part instanceof Record record && components(record).stream().anyMatch(this::isInside);
    }

    private static boolean matches(Object shape, Object part, Map<String, Object> meant) {
        if (shape instanceof Tree.Symbol symbol && symbol.base().matches("[A-Z]")) {
            Object before = meant.putIfAbsent(symbol.base(), part);
            return before == null || placeless(before).equals(placeless(part));
        }
        if (shape instanceof Tree.Chain a && part instanceof Tree.Chain b) {
            return window(a.sides(), b.sides(), meant, (at, m) -> relations(a, b, at));
        }
        if (shape instanceof Tree.Product a && part instanceof Tree.Product b) {
            return window(operands(a), operands(b), meant, (at, m) -> true);
        }
        if (shape instanceof List<?> a && part instanceof List<?> b) {
            return a.size() == b.size() && all(a, b, 0, meant);
        }
        if (shape instanceof Record a && part instanceof Record b) {
            return a.getClass() == b.getClass() && all(components(a), components(b), 0, meant);
        }
        return shape == null ? part == null : shape.equals(part);
    }

    /** A tree without where it stands. */
    private static Object placeless(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().map(TreeShape::placeless).toList();
        }
        return part instanceof Record record ? List.of(record.getClass(), placeless(components(record))) : part;
    }

    private interface Fit {
        boolean at(int offset, Map<String, Object> meant);
    }

    private static boolean window(List<?> shapes, List<?> parts, Map<String, Object> meant, Fit fit) {
        for (int at = 0; at + shapes.size() <= parts.size(); at++) {
            Map<String, Object> trial = new HashMap<>(meant);
            if (fit.at(at, trial) && all(shapes, parts, at, trial)) {
                meant.putAll(trial);
                return true;
            }
        }
        return false;
    }

    private static boolean all(List<?> shapes, List<?> parts, int from, Map<String, Object> meant) {
        for (int i = 0; i < shapes.size(); i++) {
            if (!matches(shapes.get(i), parts.get(from + i), meant)) {
                return false;
            }
        }
        return true;
    }

    private static boolean relations(Tree.Chain shape, Tree.Chain part, int at) {
        for (int i = 0; i < shape.relations().size(); i++) {
            if (shape.relations().get(i).kind() != part.relations().get(at + i).kind()) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> operands(Tree.Product product) {
        List<Object> operands = new ArrayList<>();
        for (Tree.Factor factor : product.factors()) {
            boolean times = factor.join() == Tree.Join.DOT || factor.join() == Tree.Join.BESIDE;
            operands.add(times ? factor.operand() : factor);
        }
        return operands;
    }

    private static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() == Span.class) {
                continue;
            }
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
