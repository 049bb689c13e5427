package dev.longhand.check.reading;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.NetworkLetters;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.report.CheckedNote.Reading;
import dev.longhand.check.report.Finding;
import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.convention.ConventionSurvey;
import dev.longhand.notes.convention.SaidFunctions;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.relation.NotedRelations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The choices that hold for a whole note: what was chosen, why, and what was asked for instead. */
public final class DocumentReadings {

    private static final String SAMPLE_FIRST = "sample-first";
    private static final String SUPERSCRIPTS = "superscripts";
    private static final String SIGMA = "sigma";
    private static final String CAPITALS = "capitals";
    private static final String SPELLING = "spelling";
    private static final String DELTA = "Delta";
    private static final String DIFFERENTIALS = "differentials";
    private static final String REPEATED = "repeated-indices";
    private static final String SIGMA_SIGN = "\\sigma";
    private static final String LOGISTIC = "logistic";
    private static final String DELTA_SIGN = "\\Delta";

    private final Map<String, String> asked;
    private final List<Reading> chosen = new ArrayList<>();

    /**
     * Makes the usual choices but for those that are asked for.
     *
     * @param asked the value of a choice by its name; none where nothing is asked for
     */
    public DocumentReadings(Map<String, String> asked) {
        this.asked = asked;
    }

    /**
     * The conventions of a note, with what was asked for.
     *
     * @param functions what the words of the note say letters are
     */
    public Conventions conventions(
            Conventions found, NotedRelations noted, SaidFunctions functions, boolean sigmaIsGiven) {
        Set<String> layered = found.layered();
        Set<String> raised = ConventionSurvey.raised(noted);
        if (!raised.isEmpty() || !layered.isEmpty()) {
            boolean layers = choose(
                    SUPERSCRIPTS,
                    layered.isEmpty() ? "powers" : "layers",
                    "layers",
                    "powers",
                    layered.isEmpty()
                            ? "no name is given a layer such as l above"
                            : "above " + String.join(", ", new java.util.TreeSet<>(layered)) + " stands a layer");
            if (!layers) {
                layered = Set.of();
            } else if (layered.isEmpty()) {
                layered = new HashSet<>(raised);
            }
        }
        Map<String, Function> known = new HashMap<>(found.known());
        Function sigma = known.get(SIGMA_SIGN);
        if (sigma != null && !sigmaIsGiven && ConventionSurvey.calls(noted, SIGMA_SIGN)) {
            boolean said = functions.known().containsKey(SIGMA_SIGN);
            Set<String> values = new LinkedHashSet<>();
            values.add(said && sigma != Primitive.SIGMOID ? sigma.label() : LOGISTIC);
            values.addAll(List.of(LOGISTIC, "unknown"));
            String reason = said ? "the words of the note say so" : "the note does not say what sigma is";
            String value = choose(SIGMA, List.copyOf(values), reason);
            if (value.equals(LOGISTIC)) {
                known.put(SIGMA_SIGN, Primitive.SIGMOID);
            } else if (!values.iterator().next().equals(value)) {
                known.remove(SIGMA_SIGN);
            }
        }
        Set<String> called = new HashSet<>(found.functions());
        if (!known.containsKey(SIGMA_SIGN)) {
            called.add(SIGMA_SIGN);
        }
        return new Conventions(
                        called, known, layered, prefixed(found, noted), found.names(), found.calls(), found.operators())
                .calling(found.brackets())
                .convolving(found.convolves())
                .taking(found.logarithms());
    }

    /** Whether dW is the derivative of the loss by W, in a note that goes back with such names. */
    public boolean differentials(LossDifferentials found) {
        String loss = found.loss().name().base();
        return chooseOnce(
                DIFFERENTIALS,
                "derivatives",
                "names",
                "those of causes are written by those of effects: they are of "
                        + (found.isDefined() ? loss : "a loss")
                        + (found.count() == null ? "" : ", of what is computed for one example each"));
    }

    /** Whether an index that stands twice in a product is summed over, as the words of the note say. */
    public boolean sumsRepeated() {
        return chooseOnce(REPEATED, "summed", "written", "the words speak of the convention");
    }

    /** Whether the first value is taken; statements are read several times, and the choice is made the first time. */
    private boolean chooseOnce(String name, String first, String second, String reason) {
        return chosen.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .map(r -> r.value().equals(first))
                .orElseGet(() -> choose(name, first, first, second, reason));
    }

    private Set<String> prefixed(Conventions found, NotedRelations noted) {
        Set<String> prefixed = new HashSet<>(found.prefixed());
        if (ConventionSurvey.occurs(noted, DELTA_SIGN)) {
            boolean prefix = prefixed.contains(DELTA_SIGN);
            boolean possible = ConventionSurvey.standsBeforeName(noted, DELTA_SIGN);
            String reason = prefix
                    ? "an equation begins with it and a name: both are one name, for a change of it"
                    : possible ? "no equation begins with it and a name" : "it stands before no name";
            boolean chosenPrefix = choose(DELTA, prefix ? "prefix" : "quantity", "prefix", "quantity", reason);
            if (chosenPrefix) {
                prefixed.add(DELTA_SIGN);
            } else {
                prefixed.remove(DELTA_SIGN);
            }
        }
        return prefixed;
    }

    /** Which index of a weight is where it leads to; the letters whose entries are to be read column first. */
    public Set<String> indexOrder(List<IndexOrder> orders, IntFunction<String> place) {
        IndexReadings indices = new IndexReadings(asked, orders, place);
        chosen.addAll(indices.chosen());
        return indices.turned();
    }

    /** The letters of inputs whose entries are written sample first, though a product has samples for columns. */
    public Set<String> sampleFirst(List<SampleEntries> inputs, IntFunction<String> place) {
        Set<String> turned = new HashSet<>();
        for (SampleEntries input : inputs) {
            String reason = "the sum on " + place.apply(input.relation()) + " counts samples by the first index";
            if (choose(
                    "entries-" + input.base().replace("\\", ""), SAMPLE_FIRST, SAMPLE_FIRST, "feature-first", reason)) {
                turned.add(input.base());
            }
        }
        return turned;
    }

    /** Which letters are target and output; what those of the network file are called. */
    public RoleWords roles(
            List<Stated> statements, DocumentFacts facts, @Nullable NetworkNames network, IntFunction<String> place) {
        RoleReadings roles = new RoleReadings(asked);
        if (network == null) {
            roles.take(LossLetters.of(facts), place);
        } else {
            roles.take(NetworkLetters.of(statements, network), followsSpellings());
        }
        chosen.addAll(roles.chosen());
        return roles.words();
    }

    /** The facts of a note, with what was asked for. */
    public DocumentFacts facts(DocumentFacts found, boolean hasNetwork) {
        if (hasNetwork || !found.usesCapitals()) {
            return found;
        }
        boolean matrices = choose(
                CAPITALS,
                found.hasMatrices() ? "matrices" : "numbers",
                "matrices",
                "numbers",
                found.hasMatrices()
                        ? "there are transposes, entrywise products or bold letters"
                        : "there are no transposes, entrywise products or bold letters");
        return found.withMatrices(matrices);
    }

    /** Whether names may stand for others that are spelt a little differently. */
    public boolean followsSpellings() {
        return !"strict".equals(asked.get(SPELLING));
    }

    private boolean choose(String name, String usual, String first, String second, String reason) {
        List<String> values = usual.equals(first) ? List.of(first, second) : List.of(second, first);
        return choose(name, values, reason).equals(first);
    }

    /** The value taken: the first, unless another was asked for. */
    private String choose(String name, List<String> values, String reason) {
        String usual = values.get(0);
        String wanted = asked.getOrDefault(name, usual);
        String value = values.contains(wanted) ? wanted : usual;
        List<String> others = values.stream().filter(v -> !v.equals(value)).toList();
        chosen.add(new Reading(name, value, others, value.equals(usual) ? reason : "as asked for"));
        return value;
    }

    /** All choices, with the spellings that findings rest on. */
    public List<Reading> all(List<Finding> findings, boolean hasNetwork) {
        List<Reading> all = new ArrayList<>(chosen);
        if (hasNetwork) {
            Set<String> spellings = new LinkedHashSet<>();
            findings.forEach(
                    f -> f.reading().stream().filter(r -> r.contains(" is ")).forEach(spellings::add));
            boolean followed = followsSpellings();
            if (!spellings.isEmpty() || !followed) {
                all.add(new Reading(
                        SPELLING,
                        followed ? "followed" : "strict",
                        List.of(followed ? "strict" : "followed"),
                        followed ? String.join("; ", spellings) : "as asked for"));
            }
        }
        return all;
    }
}
