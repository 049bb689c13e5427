package dev.longhand.check.deciding.trial;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.GivenData;
import dev.longhand.check.deciding.data.NearbyValues;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong in general may hold with the numbers that are given: a target of 0 or 1, a unit that is on. */
final class WithData {

    private static final String ALL = "with the values given";

    private final Universes universes;
    private final Equality equality;
    private final @Nullable NetworkNames network;

    /** Names that formulas define of which some have a number that was said before. */
    private final Meaning.Total explained;

    /** Names of which all are given the same number: {@code \alpha_i = 0} is more often said of a case than of everything. */
    private final Meaning.Total cases;

    private final NearbyValues nearby;

    WithData(Universes universes, Equality equality, @Nullable NetworkNames network, DocumentFacts facts) {
        this.cases = cases(facts);
        this.nearby = new NearbyValues(facts);
        this.explained = explained(facts);
        this.universes = universes;
        this.equality = equality;
        this.network = network;
    }

    private static Meaning.Total cases(DocumentFacts facts) {
        return new Meaning.Total(facts.definitions().stream()
                .filter(d -> !d.pattern().letters().isEmpty() && !Formulas.isNamed(d.body()))
                .<Meaning>map(d -> new Meaning.Reference(d.pattern()))
                .toList());
    }

    private static Meaning.Total explained(DocumentFacts facts) {
        List<Meaning> names = new ArrayList<>();
        for (DocumentDefinition d : facts.definitions()) {
            boolean said = !d.pattern().letters().isEmpty()
                    && Formulas.isNamed(d.body())
                    && facts.definitions().stream()
                            .anyMatch(number -> number.position() < d.position()
                                    && !Formulas.isNamed(number.body())
                                    && d.pattern().match(number.pattern(), Map.of()) != null);
            if (said) {
                names.add(new Meaning.Reference(d.pattern()));
            }
        }
        return new Meaning.Total(names);
    }

    /**
     * Decides what is wrong, or open, with its names left free.
     *
     * @param situation what names are there
     */
    Outcome decide(Meaning left, Meaning right, Stated stated, Outcome general, Situation situation) {
        if (network == null) {
            return withNumbers(left, right, general, situation.universe().choosingSizes());
        }
        for (Data data : situation.data()) {
            if (data.values().isEmpty() || differs(left, right, situation.universe(), data)) {
                continue;
            }
            GivenData given = new GivenData(network, left, right, name -> number(name, situation.universe(), data));
            for (Map<String, Meaning> some : given.attempts(data)) {
                Outcome there = equality.decide(left, right, universes.given(stated, some));
                if (there.isProved()) {
                    String condition = given.condition(some);
                    return conditional(there, data.label().isEmpty() ? condition : condition + "; " + data.label());
                }
            }
        }
        return general;
    }

    /**
     * With the numbers of the note put in. Where also what the claimed formula is made of has its numbers, a claim may hold by
     * chance: x^2 is 2x at x = 2.
     */
    private Outcome withNumbers(Meaning left, Meaning right, Outcome general, Universe universe) {
        Outcome there = equality.decide(left, right, List.of(universe));
        if (there.verdict() == Verdict.WRONG && !explained.terms().isEmpty()) {
            // a name that had a number first and is explained later depends on what it is explained by
            there = equality.decide(left, right, List.of(universe.opening(explained)));
        }
        if (!there.isProved()) {
            return there.verdict() == Verdict.WRONG ? general : there;
        }
        if (!cases.terms().isEmpty()
                && !equality.decide(left, right, List.of(universe.opening(cases)))
                        .isProved()) {
            return Outcome.undecided("it holds where all of a kind have the number given, which may be one case");
        }
        Outcome rest = equality.decide(left, right, List.of(universe.opening(right)));
        boolean holds = rest.isProved()
                || (universe.hasKinks()
                        && equality.decide(left, right, List.of(nearby.of(right, universe)))
                                .isProved());
        return holds
                ? conditional(there, ALL)
                : Outcome.undecided("it holds with the values given, which may be chance");
    }

    private Optional<Enclosure> number(WrittenName name, Universe universe, Data data) {
        return ValueAt.of(new Meaning.Reference(name), universe, data)
                .filter(Tensor::isScalar)
                .map(v -> v.at(0, 0));
    }

    private static Outcome conditional(Outcome there, String values) {
        if (!there.isProved()) {
            return there;
        }
        String condition = there.condition() == null ? values : values + "; " + there.condition();
        return new Outcome(Verdict.RIGHT_IF, null, null, condition, there.evidence(), null, there.readings(), null);
    }

    /** Whether the two sides have values that are apart, for some value of the indices. */
    private boolean differs(Meaning left, Meaning right, Universe universe, Data data) {
        try {
            for (Map<String, Integer> bound : universe.bindings(List.of(left, right), Map.of())) {
                Optional<Tensor<Enclosure>> a = ValueAt.of(left, universe, data, bound);
                Optional<Tensor<Enclosure>> b = ValueAt.of(right, universe, data, bound);
                if (a.isEmpty() || b.isEmpty() || apart(a.get(), b.get())) {
                    return true;
                }
            }
            return false;
        } catch (Unsettled e) {
            return true;
        }
    }

    private static boolean apart(Tensor<Enclosure> a, Tensor<Enclosure> b) {
        boolean turned = !a.hasShapeOf(b) && a.rows() == b.columns() && a.columns() == b.rows();
        Tensor<Enclosure> other = turned ? b.transposed() : b;
        if (!a.hasShapeOf(other)) {
            return true;
        }
        for (int i = 0; i < a.cells().size(); i++) {
            if (a.cells().get(i).isDisjointFrom(other.cells().get(i))) {
                return true;
            }
        }
        return false;
    }
}
