package dev.longhand.check;

import dev.longhand.check.deciding.Decision;
import dev.longhand.check.deciding.Matter;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Primes;
import dev.longhand.check.reading.IndexOrders;
import dev.longhand.check.reading.SampleEntries;
import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DeclaredName;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.FactsReading;
import dev.longhand.check.universe.NetworkNames;
import dev.longhand.check.universe.Restriction;
import dev.longhand.check.universe.RoleWords;
import dev.longhand.check.universe.Stated;
import dev.longhand.check.universe.Universes;
import dev.longhand.latex.tree.Tree;
import dev.longhand.network.Network;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Elaboration;
import dev.longhand.notes.meaning.LogarithmBase;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.relation.ConventionSurvey;
import dev.longhand.notes.relation.Convolutions;
import dev.longhand.notes.relation.IndexedCalls;
import dev.longhand.notes.relation.LetteredNames;
import dev.longhand.notes.relation.LogarithmBases;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import dev.longhand.notes.relation.ParametersBelow;
import dev.longhand.notes.relation.RelationReader;
import dev.longhand.notes.relation.Releases;
import dev.longhand.notes.relation.SaidFunctions;
import dev.longhand.source.LineIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Judges the relations of a note. */
public final class NoteCheck {

    /** So many relations are decided; those behind them are said to be undecided. */
    private static final int MOST_DECIDED = 3_000;

    private final NoteText note;
    private final @Nullable NetworkNames network;
    private final List<Finding> findings = new ArrayList<>();

    private final DocumentReadings readings;

    private NoteCheck(NoteText note, Optional<Network> network, Map<String, String> asked) {
        this.note = note;
        this.readings = new DocumentReadings(asked);
        this.network = network.map(NetworkNames::new).orElse(null);
    }

    private Optional<LossDifferentials> differentials = Optional.empty();

    /**
     * The note with what is found in it.
     *
     * @param network what the names stand for; without it the note's own definitions are the network
     * @param readings choices for the whole document that are not left to the check
     * @throws dev.longhand.source.InvalidInput if the note has more than 20,000 formulas or relations, or more than a
     *     million characters of prose
     */
    public static CheckedNote check(NoteText note, Optional<Network> network, Map<String, String> readings) {
        NoteCheck check = new NoteCheck(note, network, readings);
        check.run();
        return new CheckedNote(note, check.readings.all(check.findings, network.isPresent()), check.findings);
    }

    private void run() {
        NoteSize.admit(note);
        NotedRelations written = RelationReader.read(note, LetteredNames.in(note));
        NotedRelations noted = network == null ? IndexedCalls.doubted(ParametersBelow.dropped(written)) : written;
        NoteSize.admit(note, noted);
        SaidFunctions functions = network == null ? SaidFunctions.in(note) : SaidFunctions.NONE;
        Conventions found = ConventionSurvey.of(
                        noted,
                        network == null ? Map.of() : network.symbols(),
                        functions,
                        network == null ? Set.of() : network.functions().keySet(),
                        network == null ? Set.of() : network.layered(),
                        network != null)
                .convolving(Convolutions.in(note))
                .taking(network == null ? LogarithmBases.in(note) : LogarithmBase.NATURAL);
        boolean sigmaIsGiven = network != null && network.symbols().containsKey("\\sigma");
        Conventions conventions = readings.conventions(found, noted, functions, sigmaIsGiven);
        List<Stated> statements = stated(conventions, noted, functions);
        Set<String> apart = network == null ? BoldNames.apart(statements) : Set.of();
        if (!apart.isEmpty()) {
            conventions = conventions.tellingApart(apart);
            statements = stated(conventions, noted, functions);
        }
        FactsReading reading = reading(noted, conventions, functions);
        DocumentFacts read = reading.of(statements);
        LineIndex lines = LineIndex.of(note.source());
        IntFunction<String> place = number -> "line "
                + lines.position(noted.relations().get(number).span().start()).line();
        Set<String> turned = new HashSet<>(readings.indexOrder(IndexOrders.of(statements, read, network), place));
        if (network == null) {
            turned.addAll(readings.sampleFirst(SampleEntries.of(statements, read), place));
        }
        if (!turned.isEmpty()) {
            conventions = conventions.turning(turned);
            statements = stated(conventions, noted, functions);
            reading = reading(noted, conventions, functions);
            read = reading.of(statements);
        }
        Redefining redefining = new Redefining(
                reading, statements, new Primes(note.source().text().hashCode()));
        if (network == null) {
            read = redefining.facts(read);
        }
        RoleWords words = readings.roles(statements, read, network, place);
        DocumentFacts facts = readings.facts(read, network != null);
        Universes universes = new Universes(network, facts, statements, readings.followsSpellings(), words);
        List<Stated> all = statements;
        Conventions hand = conventions;
        Matter matter = new Matter(
                new Equality(new Primes(note.source().text().hashCode())),
                universes,
                facts,
                reading.defining(),
                network,
                functions,
                statements,
                lines);
        Decision decision = new Decision(
                matter,
                conventions,
                tex -> MeaningText.like(hand, tex).naming(meaning -> named(tex, meaning)),
                redefining.found(),
                network == null ? redefining.doubtful() : List.of(),
                names -> new Universes(null, facts.supposing(names), all, readings.followsSpellings(), words),
                network == null ? Releases.in(note) : List.of(),
                letters -> new Universes(null, facts.without(letters), all, readings.followsSpellings(), words));
        for (Stated statement : statements) {
            findings.add(
                    statement.relation().number() < MOST_DECIDED
                            ? decision.of(statement)
                            : undecided(statement.relation()));
        }
        for (NotedRelations.Gap gap : noted.gaps()) {
            for (int i = 0; i < Math.max(1, gap.relations()); i++) {
                findings.add(new Finding(
                        gap.span(),
                        gap.tex(),
                        "unread",
                        Verdict.NOT_READ,
                        null,
                        gap.message(),
                        null,
                        null,
                        null,
                        List.of(),
                        null));
            }
        }
        findings.sort(Comparator.comparingInt((Finding f) -> f.span().start())
                .thenComparingInt(f -> f.span().end()));
    }

    /** With differentials where a formula has them. */
    private Meaning named(String tex, Meaning meaning) {
        return tex.contains("\\partial")
                ? meaning
                : differentials.map(d -> d.named(meaning)).orElse(meaning);
    }

    private FactsReading reading(NotedRelations noted, Conventions conventions, SaidFunctions functions) {
        return new FactsReading(
                network,
                DeclaredName.all(noted.shapes(), new Elaboration(conventions)),
                noted.bounds(),
                functions.several());
    }

    /** Says of every relation where it holds, and which say so of others. */
    private static void restrict(Elaboration elaboration, NotedRelations noted, List<Stated> statements) {
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
        statements.replaceAll(s -> new Stated(
                s.relation(),
                s.left(),
                s.right(),
                s.problem(),
                restricting.of(noted.proviso(s.relation())),
                part(restricting, noted, s)));
    }

    private static Stated.Part part(Restricting restricting, NotedRelations noted, Stated stated) {
        NotedRelation relation = stated.relation();
        if (noted.ranges().contains(relation.number())) {
            return Stated.Part.RANGE;
        }
        boolean onIndices = noted.cases().contains(relation.number())
                && restricting.isOnIndices(
                        new Tree.Chain(relation.left().span(), relation.sides(), List.of(relation.relation())));
        return onIndices ? Stated.Part.CASE : stated.part();
    }

    private static Finding undecided(NotedRelation relation) {
        return new Finding(
                relation.span(),
                relation.tex(),
                "equation",
                Verdict.UNDECIDED,
                null,
                "only the first " + MOST_DECIDED + " relations of a note are decided",
                null,
                null,
                null,
                List.of(),
                null);
    }

    private List<Stated> stated(Conventions conventions, NotedRelations noted, SaidFunctions functions) {
        Elaboration elaboration = new Elaboration(conventions);
        List<Stated> statements = new ArrayList<>();
        Map<Integer, Set<String>> heads = new HashMap<>();
        for (NotedRelation relation : noted.relations()) {
            statements.add(stated(elaboration, relation, heads));
        }
        EulersNumber.putInto(statements, conventions.names().contains("e"), network);
        SharedNumbers.putInto(statements, network);
        if (network == null) {
            ListedEntries.putInto(statements);
            CalledSequences.putInto(statements);
            FunctionsOfEntries.putInto(statements);
            CalledLosses.putInto(statements);
            CellsOfFunctions.putInto(statements);
            RowSlopes.putInto(statements);
            CountedSteps.putInto(statements);
            differentials = LossDifferentials.in(statements).filter(readings::differentials);
            differentials.ifPresent(found -> found.putInto(statements));
        }
        SoftmaxEntries.putInto(statements, functions.softmaxes(), network);
        Means.putInto(statements, network);
        LayerBiases.putInto(statements, network);
        BareFunctions.complete(statements, conventions);
        restrict(elaboration, noted, statements);
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
}
