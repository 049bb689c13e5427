package dev.longhand.check.deciding.matter;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.convention.SaidFunctions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.source.LineIndex;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the relations of one note are decided by.
 *
 * @param defining the numbers of the relations that define something
 * @param network the network file, where there is one
 * @param functions what the words of the note say letters are as functions
 * @param statements all that the note says
 * @param lines where the lines of the note begin
 */
public record Matter(
        Equality equality,
        Universes universes,
        DocumentFacts facts,
        Set<Integer> defining,
        @Nullable NetworkNames network,
        SaidFunctions functions,
        List<Stated> statements,
        LineIndex lines) {
    public Matter {
        defining = Set.copyOf(defining);
        statements = List.copyOf(statements);
    }

    /** What the note says, where its own words are all there is to go by; nothing beside a network file. */
    public List<Stated> ownStatements() {
        return network == null ? statements : List.of();
    }

    /** Decides {@code left = right} where a relation is sure to be said of, in what a note may speak of. */
    public Outcome decide(Stated stated, Meaning left, Meaning right, Universes there) {
        return equality.decide(
                left, right, there.at(stated, stated.restriction().sure()));
    }

    /** The values that the note gives; a number that nothing is computed from is a result. */
    public List<Meaning> data() {
        return facts.definitions().stream()
                .filter(d -> PrintedNumber.matrix(d.body()).isPresent() && facts.isUsed(d.pattern()))
                .map(DocumentDefinition::body)
                .toList();
    }

    /** Whether the note gives a value that something is computed from. */
    public boolean hasData() {
        return !data().isEmpty();
    }

    /** The names that the note has a number for. */
    public Set<WrittenName> numbers() {
        return defined(d -> !Formulas.isNamed(d.body()));
    }

    /** The names that the note computes. */
    public Set<WrittenName> computed() {
        return defined(d -> Formulas.isNamed(d.body()));
    }

    private Set<WrittenName> defined(Predicate<DocumentDefinition> as) {
        return facts.definitions().stream()
                .filter(as)
                .map(DocumentDefinition::pattern)
                .collect(Collectors.toSet());
    }

    /** The line that a relation stands in. */
    public int line(NotedRelation relation) {
        return lines.position(relation.span().start()).line();
    }
}
