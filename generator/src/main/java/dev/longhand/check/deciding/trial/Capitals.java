package dev.longhand.check.deciding.trial;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Capitals of which a note does not say whether they are numbers or matrices. What is right for numbers and not for
 * matrices, such as M = BA after M = AB, is right if they are numbers.
 */
final class Capitals {

    private final Equality equality;
    private final Hypotheses hypotheses;
    private final Set<WrittenName> open = new LinkedHashSet<>();
    private final Map<String, List<DocumentDefinition>> definitions;
    /** Capitals that are numbers in the note, or that it says something of. */
    private final Set<String> numbers = new HashSet<>();

    /**
     * @param meanings all that the note says
     * @param hypotheses what the note speaks of if some capitals are matrices
     */
    Capitals(Equality equality, DocumentFacts facts, List<Meaning> meanings, Hypotheses hypotheses) {
        this.equality = equality;
        this.hypotheses = hypotheses;
        this.definitions = new HashMap<>();
        for (DocumentDefinition d : facts.definitions()) {
            definitions
                    .computeIfAbsent(d.pattern().base(), b -> new ArrayList<>())
                    .add(d);
            if (References.in(d.body()).isEmpty()) {
                numbers.add(d.pattern().base());
            }
        }
        facts.declared().forEach(d -> numbers.add(d.name().base()));
        meanings.forEach(this::survey);
        if (!facts.hasMatrices()) {
            Set<String> seen = new HashSet<>();
            meanings.forEach(meaning -> multiplied(meaning, seen, open));
        }
    }

    /** The outcome, with a condition where the order of capitals matters to matrices. */
    Outcome of(Meaning left, Meaning right, Stated stated, Outcome outcome) {
        if (open.isEmpty()
                || outcome.verdict() != Verdict.RIGHT
                || References.hasSlope(left)
                || References.hasSlope(right)) {
            return outcome;
        }
        Set<WrittenName> multiplied = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        multiplied(left, seen, multiplied);
        multiplied(right, seen, multiplied);
        if (multiplied.size() < 2) {
            return outcome;
        }
        Outcome there = equality.decide(
                left,
                right,
                hypotheses.matrices(open).at(stated, stated.restriction().sure()));
        if (there.verdict() != Verdict.WRONG && !there.isMisfit()) {
            return outcome;
        }
        List<String> names =
                multiplied.stream().map(n -> n.key(Map.of())).sorted().toList();
        String last = names.get(names.size() - 1);
        String condition = String.join(", ", names.subList(0, names.size() - 1)) + " and " + last + " are numbers";
        return new Outcome(Verdict.RIGHT_IF, null, null, condition, outcome.evidence(), null, outcome.readings(), null);
    }

    /** The capitals that stand beside others in a meaning, and in what defines its names. */
    private void multiplied(Meaning meaning, Set<String> seen, Set<WrittenName> found) {
        if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 1; i < product.factors().size(); i++) {
                Meaning a = product.factors().get(i - 1);
                Meaning b = product.factors().get(i);
                if (isOpen(a) && isOpen(b) && !a.equals(b)) {
                    found.add(((Meaning.Reference) a).name());
                    found.add(((Meaning.Reference) b).name());
                }
            }
        }
        if (meaning instanceof Meaning.Reference r && seen.add(r.name().base())) {
            definitions.getOrDefault(r.name().base(), List.of()).forEach(d -> multiplied(d.body(), seen, found));
        }
        References.parts(meaning).forEach(part -> multiplied(part, seen, found));
    }

    private boolean isOpen(Meaning meaning) {
        return meaning instanceof Meaning.Reference r
                && isCapital(r.name())
                && !numbers.contains(r.name().base());
    }

    private static boolean isCapital(WrittenName name) {
        return name.base().matches("[A-Z]") && name.letters().isEmpty();
    }

    /** Divides by a capital, adds a number to it, or differentiates by it: it is a number. */
    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Quotient quotient) {
            number(quotient.denominator());
        } else if (meaning instanceof Meaning.Slope slope) {
            slope.by().forEach(this::number);
        } else if (meaning instanceof Meaning.Total total
                && total.terms().stream().anyMatch(t -> References.in(t).isEmpty())) {
            total.terms().forEach(this::number);
        } else if (meaning instanceof Meaning.Call call) {
            call.arguments().forEach(this::number);
        }
        References.parts(meaning).forEach(this::survey);
    }

    private void number(Meaning meaning) {
        References.in(meaning).forEach(name -> numbers.add(name.base()));
    }
}
