package dev.longhand.check.statement;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Restriction;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.reading.DocumentReadings;
import dev.longhand.check.reading.LossDifferentials;
import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.convention.SaidFunctions;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import dev.longhand.notes.wording.SummationConvention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the relations of a note state: their sides understood, with what is usually left out of writing put in. */
public final class Statements {

    private final NoteText note;
    private final NotedRelations noted;
    private final SaidFunctions functions;
    private final @Nullable NetworkNames network;
    private final DocumentReadings readings;
    /** Whether the words say that repeated indices are summed. */
    private final boolean sumsRepeated;

    private Optional<LossDifferentials> differentials = Optional.empty();
    private List<DeclaredName> rows = List.of();

    /** @param functions what the words of the note say letters are */
    public Statements(
            NoteText note,
            NotedRelations noted,
            SaidFunctions functions,
            @Nullable NetworkNames network,
            DocumentReadings readings) {
        this.note = note;
        this.noted = noted;
        this.functions = functions;
        this.network = network;
        this.readings = readings;
        this.sumsRepeated = SummationConvention.in(note);
    }

    /** The derivatives of a loss that are written as differentials, as they were found last. */
    public Optional<LossDifferentials> differentials() {
        return differentials;
    }

    /** Matrices of a single row, as they were found last. */
    public List<DeclaredName> rows() {
        return rows;
    }

    /** All of them, as they read with these conventions. */
    public List<Stated> of(Conventions conventions) {
        Elaboration elaboration = new Elaboration(conventions);
        List<Stated> statements = new ArrayList<>();
        Map<Integer, Set<String>> heads = new HashMap<>();
        for (NotedRelation relation : noted.relations()) {
            statements.add(stated(elaboration, relation, heads));
        }
        EulersNumber.putInto(statements, conventions.names().contains("e"), network);
        Placeholders.putInto(statements);
        SharedNumbers.putInto(statements, network);
        if (sumsRepeated && readings.sumsRepeated()) {
            RepeatedIndices.putInto(statements);
        }
        if (network == null) {
            ListedEntries.putInto(statements);
            CalledSequences.putInto(statements);
            FunctionsOfEntries.putInto(statements);
            CalledLosses.putInto(statements);
            CellsOfFunctions.putInto(statements);
            RowSlopes.putInto(statements);
            rows = BatchColumns.putInto(statements);
            TapeOutputs.putInto(statements);
            OutputAdjoints.putInto(statements);
            BareValues.putInto(statements);
            CountedSteps.putInto(statements);
            LetterLayers.putInto(statements);
            DotsOverNames.putInto(statements);
            differentials = LossDifferentials.in(statements).filter(readings::differentials);
            differentials.ifPresent(found -> found.putInto(statements));
        }
        LeakyMaxima.putInto(note, statements);
        SoftmaxEntries.putInto(statements, functions.softmaxes(), network);
        SoftmaxWholes.putInto(statements);
        Means.putInto(statements, network);
        LayerBiases.putInto(statements, network);
        BareFunctions.complete(statements, conventions);
        restrict(elaboration, statements);
        return statements;
    }

    /** @param heads by chain the letters that its first side leaves open */
    private static Stated stated(Elaboration elaboration, NotedRelation relation, Map<Integer, Set<String>> heads) {
        Meaning left = null;
        Meaning right = null;
        String problem = null;
        boolean unjudged = false;
        try {
            left = elaboration.of(relation.left());
        } catch (NotUnderstood e) {
            problem = e.getMessage();
            unjudged = e.isRead();
        }
        try {
            right = elaboration.of(relation.right());
        } catch (NotUnderstood e) {
            unjudged = e.isRead() && (problem == null || unjudged);
            problem = problem == null ? e.getMessage() : problem;
        }
        boolean ofShapes = ShapeProducts.are(relation.left(), relation.right())
                || SizeStatements.are(relation.left(), relation.right());
        if (problem == null && ofShapes) {
            unjudged = true;
            problem = "it speaks of shapes";
            left = null;
        }
        if (left != null && relation.link() == 0) {
            heads.put(relation.chain(), BareSums.open(left));
        }
        if (left != null && right != null) {
            Set<String> outside = new HashSet<>(heads.getOrDefault(relation.chain(), Set.of()));
            outside.addAll(BareSums.open(left));
            right = BareSums.bound(right, outside);
            outside.addAll(BareSums.open(right));
            left = BareSums.bound(left, outside);
            Meaning other = left;
            left = SumReach.extended(left, SumReach.open(right));
            right = SumReach.extended(right, SumReach.open(other));
        }
        return new Stated(
                relation,
                left,
                right,
                problem,
                Restriction.NONE,
                unjudged ? Stated.Part.UNJUDGED : Stated.Part.STATEMENT);
    }

    /** Says of every relation where it holds, and which say so of others. */
    private void restrict(Elaboration elaboration, List<Stated> statements) {
        List<Meaning> meanings = new ArrayList<>();
        for (Stated s : statements) {
            if (s.left() != null && !noted.cases().contains(s.relation().number())) {
                meanings.add(s.left());
            }
            if (s.right() != null) {
                meanings.add(s.right());
            }
        }
        Restricting restricting =
                new Restricting(elaboration, meanings, noted.bounds().keySet());
        statements.replaceAll(s -> {
            Stated.Part part = part(restricting, s);
            Restriction restriction = restricting.of(noted.proviso(s.relation()));
            // an equation of names that says in which case others hold need not be so itself
            boolean supposed = part == Stated.Part.STATEMENT
                    && noted.cases().contains(s.relation().number());
            return new Stated(
                    s.relation(),
                    s.left(),
                    s.right(),
                    s.problem(),
                    supposed ? restriction.doubted() : restriction,
                    part);
        });
    }

    private Stated.Part part(Restricting restricting, Stated stated) {
        NotedRelation relation = stated.relation();
        if (noted.ranges().contains(relation.number())) {
            return Stated.Part.RANGE;
        }
        boolean onIndices = noted.cases().contains(relation.number())
                && restricting.isOnIndices(
                        new Tree.Chain(relation.left().span(), relation.sides(), List.of(relation.relation())));
        return onIndices ? Stated.Part.CASE : stated.part();
    }
}
