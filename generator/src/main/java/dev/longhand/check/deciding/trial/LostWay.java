package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Derivatives whose way may be lost in numbers. A note that writes {@code J = 0.5 (0.7444 - 1)^2} leaves open what J depends
 * on: that nothing leads from a weight to J is no zero derivative, and where something does, more may.
 */
public final class LostWay {

    /** Numbers that stand in formulas everywhere. */
    private static final Set<Rational> PLAIN = Set.of(Rational.ZERO, Rational.ONE, Rational.of(2));

    private static final int MOST_NAMES = 400;

    private final List<DocumentDefinition> definitions;
    private final Map<Rational, Set<WrittenName>> printed = new HashMap<>();

    /** @param definitions what the note says its names are */
    public LostWay(List<DocumentDefinition> definitions, List<Stated> statements) {
        this.definitions = List.copyOf(definitions);
        Map<Integer, Meaning> heads = new HashMap<>();
        for (Stated s : statements) {
            if (s.left() != null) {
                heads.putIfAbsent(s.relation().chain(), s.left());
            }
            if (s.right() != null && heads.get(s.relation().chain()) instanceof Meaning.Reference head) {
                literals(s.right().unsigned() instanceof Meaning.Literal n ? n : new Meaning.Empty())
                        .forEach(value -> printed.computeIfAbsent(value, v -> new HashSet<>())
                                .add(head.name()));
            }
        }
    }

    /** Whether a derivative of something is taken to which only numbers may lead. */
    boolean isLost(Meaning meaning) {
        return slopes(meaning).stream().anyMatch(slope -> {
                    Set<DocumentDefinition> way = below(slope);
                    return !isFound(slope, way) && (hasComputed(way) || isPutIn(slope, way) || isUnsaid(slope, way));
                })
                || stoodFor(meaning).stream().anyMatch(this::isByUnwritten);
    }

    /**
     * Whether something that has a formula is differentiated by what no formula has: behind "{@code \delta = \partial E / \partial
     * a}, where a is the argument of the sigmoid" nothing is known of {@code \delta}.
     */
    private boolean isByUnwritten(Meaning.Slope slope) {
        List<WrittenName> by = variables(slope);
        Set<DocumentDefinition> way = below(slope);
        return way.stream().anyMatch(d -> Formulas.isNamed(d.body()))
                && !isFound(slope, way)
                && by.stream().allMatch(this::isUnwritten);
    }

    private boolean isUnwritten(WrittenName name) {
        return definitions.stream()
                .noneMatch(d -> (d.pattern().base().equals(name.base()) && Formulas.isNamed(d.body()))
                        || isWritten(d.body(), name));
    }

    /** Whether a formula has a name, be it in something else than what is differentiated by. */
    private static boolean isWritten(Meaning formula, WrittenName name) {
        if (formula instanceof Meaning.Slope slope) {
            return isWritten(slope.of(), name);
        }
        return (formula instanceof Meaning.Reference r && r.name().base().equals(name.base()))
                || References.parts(formula).stream().anyMatch(part -> isWritten(part, name));
    }

    /** Whether beside the names that lead from one to the other, numbers may do so too. */
    public boolean mayBeLost(Meaning meaning) {
        return slopes(meaning).stream().anyMatch(slope -> hasComputed(below(slope)));
    }

    /** Whether something is differentiated by what it is not made of here, but is so by other equations of the note. */
    public boolean isLedTo(Meaning meaning, LostWay others) {
        return slopes(meaning).stream()
                .anyMatch(slope -> !isFound(slope, below(slope)) && others.isFound(slope, others.below(slope)));
    }

    private static boolean hasComputed(Set<DocumentDefinition> way) {
        return way.stream().anyMatch(d -> GivenNumber.isComputed(d.body()));
    }

    /** What is said of the names that something is computed from, but for those that it is differentiated by. */
    private Set<DocumentDefinition> below(Meaning.Slope slope) {
        return below(References.in(slope.of()), Set.copyOf(variables(slope)));
    }

    private Set<DocumentDefinition> below(List<WrittenName> names, Set<WrittenName> but) {
        Set<DocumentDefinition> way = new HashSet<>();
        Set<WrittenName> met = new HashSet<>(but);
        Deque<WrittenName> open = new ArrayDeque<>(names);
        while (!open.isEmpty() && met.size() < MOST_NAMES) {
            WrittenName name = open.pop();
            if (met.add(name)) {
                for (DocumentDefinition d : definitions) {
                    if (isSame(d.pattern(), name)) {
                        way.add(d);
                        open.addAll(References.in(d.body()));
                    }
                }
            }
        }
        return way;
    }

    private boolean isFound(Meaning.Slope slope, Set<DocumentDefinition> way) {
        List<WrittenName> by = variables(slope);
        List<WrittenName> names = new ArrayList<>(References.in(slope.of()));
        way.forEach(d -> names.addAll(References.in(d.body())));
        return by.isEmpty() || names.stream().anyMatch(name -> by.stream().anyMatch(other -> isSame(name, other)));
    }

    /** Whether a number on the way was printed for what is differentiated by, or for what is computed from that. */
    private boolean isPutIn(Meaning.Slope slope, Set<DocumentDefinition> way) {
        Set<WrittenName> candidates = new HashSet<>();
        way.stream()
                .filter(d -> !GivenNumber.is(d.body()))
                .flatMap(d -> literals(d.body()).stream())
                .filter(value -> !PLAIN.contains(value))
                .forEach(value -> candidates.addAll(printed.getOrDefault(value, Set.of())));
        return candidates.stream().anyMatch(name -> {
            Meaning.Slope other = new Meaning.Slope(new Meaning.Reference(name), slope.by());
            return isFound(other, below(other));
        });
    }

    /**
     * Whether what is differentiated by has a number but is used in no formula, while something on the way is a number of
     * which nothing says how it came about: "for the weight 2 the output is 6".
     */
    private boolean isUnsaid(Meaning.Slope slope, Set<DocumentDefinition> way) {
        List<WrittenName> by = variables(slope);
        boolean given = way.stream().anyMatch(d -> !Formulas.isNamed(d.body()));
        boolean isData = definitions.stream().anyMatch(d -> by.contains(d.pattern()) && !Formulas.isNamed(d.body()));
        return given
                && isData
                && definitions.stream()
                        .flatMap(d -> References.in(d.body()).stream())
                        .noneMatch(name -> by.stream().anyMatch(other -> isSame(name, other)));
    }

    private static List<Rational> literals(Meaning meaning) {
        List<Rational> values = new ArrayList<>();
        if (meaning instanceof Meaning.Literal number) {
            values.add(number.value());
        }
        References.parts(meaning).forEach(part -> values.addAll(literals(part)));
        return values;
    }

    /** The derivatives in a meaning, and those that its names stand for. */
    private List<Meaning.Slope> slopes(Meaning meaning) {
        List<Meaning.Slope> all = new ArrayList<>(References.slopes(meaning));
        all.addAll(stoodFor(meaning));
        return all;
    }

    /** The derivatives that names in a meaning stand for. */
    private List<Meaning.Slope> stoodFor(Meaning meaning) {
        List<Meaning.Slope> all = new ArrayList<>();
        below(References.in(meaning), Set.of()).forEach(d -> all.addAll(References.slopes(d.body())));
        return all;
    }

    private static List<WrittenName> variables(Meaning.Slope slope) {
        return slope.by().stream().flatMap(by -> References.in(by).stream()).toList();
    }

    /** Whether two names are the same, one is the whole of the other, or letters number them. */
    private static boolean isSame(WrittenName a, WrittenName b) {
        boolean parts = a.sub().isEmpty() || b.sub().isEmpty();
        return a.base().equals(b.base())
                && a.primes() == b.primes()
                && (a.equals(b)
                        || parts
                        || !a.letters().isEmpty()
                        || !b.letters().isEmpty());
    }
}
