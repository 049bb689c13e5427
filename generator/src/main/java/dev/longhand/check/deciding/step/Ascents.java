package dev.longhand.check.deciding.step;

import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.source.Source;
import java.util.regex.Pattern;

/** Steps that a note may mean to go up: it says so, it changes the input as adversarial examples do, its rate is negative. */
final class Ascents {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(ascen(t|d)|uphill|climb|rais(e|es|ing)\\b|maximi[sz]|adversar|log[- ]likelihood)",
            Pattern.CASE_INSENSITIVE);
    private static final String INPUT = "x";

    private final DocumentFacts facts;
    private final boolean said;

    Ascents(DocumentFacts facts, Source source) {
        this.facts = facts;
        this.said = WORDS.matcher(source.text()).find();
    }

    /** Whether the note speaks of going up anywhere. */
    boolean areSpokenOf() {
        return said;
    }

    /** Whether a step is one up for certain. */
    boolean isOne(WrittenName from, Meaning.Multiplied added) {
        return from.base().equals(INPUT)
                || added.factors().stream()
                        .flatMap(factor -> References.in(factor).stream())
                        .anyMatch(this::isNegative);
    }

    private boolean isNegative(WrittenName name) {
        return facts.definitions().stream()
                .anyMatch(d -> d.pattern().equals(name)
                        && d.body() instanceof Meaning.Negated negated
                        && negated.operand() instanceof Meaning.Literal);
    }
}
