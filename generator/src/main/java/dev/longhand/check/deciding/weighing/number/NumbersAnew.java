package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Function;
import dev.longhand.notes.convention.SaidFunctions;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.section.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that get numbers once more, where words or a heading speak of something else and no new data are given: the mean of two
 * gradients, the output with another activation, a step with weight decay. Such a number is not refuted by the one before.
 */
public final class NumbersAnew implements Weighing {

    private final List<DocumentDefinition> definitions;
    private final List<Stated> statements;
    private final Map<String, Set<String>> made;
    /** By what gets a number, the relations that give it one. */
    private final Map<Meaning, List<Stated>> numbers = new HashMap<>();

    private final Set<Integer> otherwise;
    private final SaidFunctions functions;

    /** @param otherwise where formulas begin whose sentence speaks of other values */
    public NumbersAnew(Matter matter, Set<Integer> otherwise) {
        this.definitions = matter.facts().definitions();
        this.statements = matter.ownStatements();
        this.made = Formulas.made(definitions);
        this.functions = matter.functions();
        this.otherwise = Set.copyOf(otherwise);
        Map<Integer, Meaning> heads = new HashMap<>();
        for (Stated s : statements) {
            Meaning own = s.left();
            Meaning right = s.right();
            Meaning left =
                    own == null ? null : heads.computeIfAbsent(s.relation().chain(), chain -> own);
            if (left != null
                    && right != null
                    && References.in(right).isEmpty()
                    && !References.in(left).isEmpty()) {
                numbers.computeIfAbsent(left, l -> new ArrayList<>()).add(s);
            }
        }
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean refuted = outcome.differs();
        boolean given = left instanceof Meaning.Reference || left instanceof Meaning.Slope;
        if (!refuted
                || !given
                || stated.relation().link() > 0
                || !References.in(right).isEmpty()) {
            return outcome;
        }
        int here = stated.relation().number();
        List<Stated> before = numbers.getOrDefault(left, List.of()).stream()
                .filter(s -> s.relation().number() < here)
                .toList();
        if (isWithAnother(stated, left, right)) {
            return Outcome.undecided("the words beside it speak of another activation than its formula has");
        }
        if (before.isEmpty()) {
            return outcome;
        }
        boolean said = otherwise.contains(stated.relation().formula().span().start());
        // an example with a number has its own data, wherever they are given
        boolean apart =
                stated.relation().section().example() == 0 && before.stream().allMatch(s -> isApart(stated, s));
        int last = before.get(before.size() - 1).relation().number();
        return (said && !hasData(left, last, here)) || (apart && !hasData(left, beginning(stated), here))
                ? Outcome.undecided("it had another number before, and may be said of something else here")
                : outcome;
    }

    /** Whether a function is taken that words close by name, and that no formula on the way to the name has. */
    private boolean isWithAnother(Stated stated, Meaning left, Meaning right) {
        Set<Function> named = functions.near(stated.relation()).stream()
                .flatMap(word -> FunctionNames.function(word).stream())
                .collect(Collectors.toSet());
        named.retainAll(taken(right));
        if (named.isEmpty()) {
            return false;
        }
        Set<String> reached = Formulas.behind(List.of(left), made);
        definitions.stream()
                .filter(d -> reached.contains(d.pattern().base()))
                .forEach(d -> named.removeAll(taken(d.body())));
        return !named.isEmpty();
    }

    private static Set<Function> taken(Meaning meaning) {
        Set<Function> taken = new HashSet<>();
        if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Known known) {
            taken.add(known.function());
        }
        References.parts(meaning).forEach(part -> taken.addAll(taken(part)));
        return taken;
    }

    private static boolean isApart(Stated stated, Stated before) {
        Section here = stated.relation().section();
        Section there = before.relation().section();
        return here.number() != there.number() || (here.isLabelled() && !here.isLabelledLike(there));
    }

    /** The last relation before the heading or label that a relation stands behind. */
    private int beginning(Stated stated) {
        return statements.stream()
                .filter(s -> s.relation().number() < stated.relation().number() && isApart(stated, s))
                .mapToInt(s -> s.relation().number())
                .max()
                .orElse(-1);
    }

    /** Whether names that a value is computed from get numbers between two relations. */
    private boolean hasData(Meaning left, int from, int to) {
        Set<String> reached = Formulas.behind(List.of(left), made);
        return statements.stream()
                .filter(s -> s.relation().number() > from && s.relation().number() < to)
                .anyMatch(s -> s.left() instanceof Meaning.Reference r
                        && s.right() != null
                        && GivenNumber.is(s.right())
                        && reached.contains(r.name().base())
                        && definitions.stream()
                                .noneMatch(d -> Formulas.isNamed(d.body())
                                        && d.pattern().match(r.name(), Map.of()) != null));
    }
}
