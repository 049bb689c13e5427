package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.universe.Kinks;
import dev.longhand.expr.Expression;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The signs of what a note prints values of: after {@code s = w x = 0.5} and {@code a = ReLU(s)}, the derivative 1 of a by s is
 * that at the values at hand.
 */
final class PrintedSigns {

    /**
     * One value.
     *
     * @param relation the number of the relation that prints it
     */
    private record Printed(int relation, int sign) {}

    private final Map<WrittenName, List<Printed>> values = new HashMap<>();
    private final DocumentFacts facts;

    PrintedSigns(List<Stated> statements, DocumentFacts facts) {
        this.facts = facts;
        Map<Integer, Meaning> heads = new HashMap<>();
        for (Stated s : statements) {
            Relation.Kind kind = s.relation().relation().kind();
            if (s.left() != null && s.relation().link() == 0) {
                heads.put(s.relation().chain(), s.left());
            }
            boolean equal = s.part() == Stated.Part.STATEMENT
                    && (kind.isEquality() || kind == Relation.Kind.APPROXIMATELY)
                    && s.right() != null;
            if (equal && heads.get(s.relation().chain()) instanceof Meaning.Reference head) {
                Meaning right = Objects.requireNonNull(s.right());
                if (right.unsigned() instanceof Meaning.Literal n) {
                    int sign = right instanceof Meaning.Negated
                            ? -n.value().signum()
                            : n.value().signum();
                    values.computeIfAbsent(head.name(), name -> new ArrayList<>())
                            .add(new Printed(s.relation().number(), sign));
                }
            }
        }
    }

    /** The signs that the values before a relation have, of what its pieces are told apart by; none where they differ. */
    List<Meaning.Condition> before(Stated stated, Meaning left, Meaning right) {
        List<Meaning.Condition> conditions = new ArrayList<>();
        if (values.isEmpty()) {
            return conditions;
        }
        for (WrittenName name : Kinks.arguments(List.of(left, right), facts)) {
            List<Integer> signs = values.getOrDefault(name, List.of()).stream()
                    .filter(printed -> printed.relation() < stated.relation().number())
                    .map(Printed::sign)
                    .distinct()
                    .toList();
            if (signs.size() == 1 && signs.get(0) != 0) {
                Expression.Relation relation =
                        signs.get(0) > 0 ? Expression.Relation.GREATER : Expression.Relation.LESS;
                conditions.add(
                        new Meaning.Condition(new Meaning.Reference(name), relation, false, Meaning.Literal.of(0)));
            }
        }
        return conditions;
    }
}
