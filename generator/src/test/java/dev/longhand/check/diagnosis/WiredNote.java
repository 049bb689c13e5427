package dev.longhand.check.diagnosis;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Primes;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.FactsReading;
import dev.longhand.check.fact.UnwrittenNames;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.convention.ConventionSurvey;
import dev.longhand.notes.convention.SaidFunctions;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import dev.longhand.notes.relation.RelationReader;
import dev.longhand.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A note without its judge: relations, instances and a diagnosis. */
final class WiredNote {

    final List<Stated> statements = new ArrayList<>();
    final Set<Integer> defining;
    final Equality equality;
    final Diagnosis diagnosis;
    private final Conventions conventions;
    private final Universes universes;

    WiredNote(String text, @Nullable NetworkNames network) {
        NoteText note = NoteReader.read(new Source("note.md", text));
        NotedRelations noted = RelationReader.read(note, Set.of());
        conventions = ConventionSurvey.of(
                noted,
                network == null ? Map.of() : network.symbols(),
                SaidFunctions.NONE,
                network == null ? Set.of() : network.functions().keySet(),
                network == null ? Set.of() : network.layered(),
                network != null);
        Elaboration elaboration = new Elaboration(conventions);
        for (NotedRelation relation : noted.relations()) {
            Meaning left = meaning(elaboration, relation, true);
            Meaning right = meaning(elaboration, relation, false);
            statements.add(new Stated(relation, left, right, left == null || right == null ? "?" : null));
        }
        FactsReading reading = new FactsReading(network, List.of(), Map.of(), Map.of(), Set.of(), UnwrittenNames.NONE);
        DocumentFacts facts = reading.of(statements);
        defining = reading.defining();
        universes = new Universes(network, facts, statements, true, RoleWords.USUAL);
        equality = new Equality(new Primes(text.hashCode()));
        List<Meaning> sides = new ArrayList<>();
        for (Stated s : statements) {
            if (s.left() != null && s.right() != null) {
                sides.add(s.left());
                sides.add(s.right());
            }
        }
        diagnosis = new Diagnosis(equality, sides, Set.of());
    }

    private static @Nullable Meaning meaning(Elaboration elaboration, NotedRelation relation, boolean left) {
        try {
            return elaboration.of(left ? relation.left() : relation.right());
        } catch (NotUnderstood e) {
            return null;
        }
    }

    List<Universe> universes(Stated stated) {
        return universes.at(
                stated.relation().number(), stated.relation().section().layer());
    }

    MeaningText text(Stated stated) {
        return MeaningText.like(conventions, stated.relation().tex());
    }

    /** The relations that are claims, and right. */
    List<Stated> claims() {
        return statements.stream()
                .filter(s -> s.left() != null && s.right() != null)
                .filter(s -> !defining.contains(s.relation().number()) && isRight(s, s.right()))
                .toList();
    }

    boolean isRight(Stated claim, Meaning right) {
        Verdict verdict = equality.decide(claim.left(), right, universes(claim)).verdict();
        return verdict == Verdict.RIGHT || verdict == Verdict.RIGHT_IF;
    }

    Optional<Explanation> explained(Stated claim, Meaning right) {
        return diagnosis.of(claim.left(), right, universes(claim), text(claim));
    }

    /** Whether the repair is the claim's own right side, but for the order of terms and factors. */
    boolean isOriginal(Stated claim, Explanation explanation) {
        return explanation.expected() != null
                && letters(explanation.expected()).equals(letters(text(claim).of(claim.right())));
    }

    private static List<String> letters(String tex) {
        String bare = tex.replace("\\left", "").replace("\\right", "").replaceAll("[()\\s]|\\\\cdot|\\\\odot", "");
        return bare.chars().sorted().mapToObj(c -> "" + (char) c).toList();
    }
}
