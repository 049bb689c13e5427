package dev.longhand.check;

import dev.longhand.check.deciding.Decision;
import dev.longhand.check.deciding.Sayings;
import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Primes;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.FactsReading;
import dev.longhand.check.fact.UnwrittenNames;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.part.ExercisesAlone;
import dev.longhand.check.part.PartsAlone;
import dev.longhand.check.part.RenamingExercises;
import dev.longhand.check.part.SectionsAlone;
import dev.longhand.check.part.ShapesFurtherOn;
import dev.longhand.check.reading.DocumentReadings;
import dev.longhand.check.reading.IndexOrders;
import dev.longhand.check.reading.SampleEntries;
import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.statement.Statements;
import dev.longhand.check.statement.TurnedSlopes;
import dev.longhand.check.universe.Universes;
import dev.longhand.network.Network;
import dev.longhand.notes.condition.Releases;
import dev.longhand.notes.convention.ConventionSurvey;
import dev.longhand.notes.convention.Derivations;
import dev.longhand.notes.convention.IdentityMatrix;
import dev.longhand.notes.convention.IndexedCalls;
import dev.longhand.notes.convention.ParametersBelow;
import dev.longhand.notes.convention.SaidFunctions;
import dev.longhand.notes.declaration.ComputedInWords;
import dev.longhand.notes.declaration.SaidDependence;
import dev.longhand.notes.declaration.SaidDerivatives;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.LogarithmBase;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.naming.LetteredNames;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import dev.longhand.notes.relation.RelationReader;
import dev.longhand.notes.section.FormulaWords;
import dev.longhand.notes.wording.Convolutions;
import dev.longhand.notes.wording.LogarithmBases;
import dev.longhand.notes.wording.SaidInputs;
import dev.longhand.notes.wording.SingleMoments;
import dev.longhand.source.LineIndex;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Finding> findings = network.isPresent() ? check.findings : weighed(note, readings, check.findings);
        return new CheckedNote(note, check.readings.all(findings, network.isPresent()), findings);
    }

    /** What is found in a note, where parts of it stand for themselves. */
    private static List<Finding> weighed(NoteText note, Map<String, String> readings, List<Finding> findings) {
        if (findings.stream().noneMatch(SectionsAlone::concern)) {
            return findings;
        }
        PartsAlone parts = new PartsAlone(note, part -> found(part, readings));
        List<Finding> sections = new SectionsAlone(parts).weighed(findings);
        List<Finding> renaming = new RenamingExercises(parts).weighed(sections);
        List<Finding> exercises = new ExercisesAlone(parts).weighed(renaming);
        return new ShapesFurtherOn(parts, exercises).weighed();
    }

    /** What is found in a part of a note alone. */
    private static List<Finding> found(NoteText part, Map<String, String> readings) {
        NoteCheck check = new NoteCheck(part, Optional.empty(), readings);
        check.run();
        return check.findings;
    }

    private void run() {
        NoteSize.admit(note);
        NotedRelations written = RelationReader.read(note, LetteredNames.in(note));
        NotedRelations noted = network == null
                ? IndexedCalls.doubted(ParametersBelow.dropped(IdentityMatrix.named(written)))
                : written;
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
        if (network == null) {
            found = found.calling(found.brackets().differentiating(Derivations.in(note, noted, found)));
        }
        boolean sigmaIsGiven = network != null && network.symbols().containsKey("\\sigma");
        Conventions conventions = readings.conventions(found, noted, functions, sigmaIsGiven);
        Statements stating = new Statements(note, noted, functions, network, readings);
        List<Stated> statements = stating.of(conventions);
        Set<String> apart = network == null
                ? BoldNames.apart(statements, DeclaredName.all(noted.shapes(), new Elaboration(conventions)))
                : Set.of();
        if (!apart.isEmpty()) {
            conventions = conventions.tellingApart(apart);
            statements = stating.of(conventions);
        }
        FactsReading reading = reading(noted, conventions, functions, stating.rows());
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
            statements = stating.of(conventions);
            reading = reading(noted, conventions, functions, stating.rows());
            read = reading.of(statements);
        }
        Redefining redefining = new Redefining(
                reading, statements, new Primes(note.source().text().hashCode()));
        if (network == null) {
            read = redefining.facts(read);
        }
        RoleWords words = readings.roles(statements, read, network, place);
        SaidDerivatives said = network == null ? derivatives(note, noted, statements) : SaidDerivatives.NONE;
        DocumentFacts facts = readings.facts(read, network != null)
                .layingGradients(said.layouts().rows());
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
                tex -> MeaningText.like(hand, tex).naming(meaning -> named(stating, tex, meaning)),
                new Hypotheses(
                        facts,
                        other -> new Universes(null, other, all, readings.followsSpellings(), words),
                        relation -> readings.facts(redefining.factsWith(relation), network != null)
                                .layingGradients(said.layouts().rows())),
                new Sayings(
                        redefining.found(),
                        network == null ? redefining.doubtful() : List.of(),
                        network == null ? Releases.in(note) : List.of(),
                        network == null ? ComputedInWords.in(note) : Set.of(),
                        SaidInputs.in(note),
                        network == null ? SingleMoments.in(note) : Set.of(),
                        network == null ? FormulaWords.of(note) : FormulaWords.NONE,
                        said));
        for (Stated statement : statements) {
            if (!statement.relation().inWords()) {
                findings.add(
                        statement.relation().number() < MOST_DECIDED
                                ? decision.of(statement)
                                : undecided(statement.relation()));
            }
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

    /** What is said of derivatives, by words and by the names of columns. */
    private static SaidDerivatives derivatives(NoteText note, NotedRelations noted, List<Stated> statements) {
        SaidDerivatives said = SaidDerivatives.of(note, noted.shapes());
        return TurnedSlopes.areNamed(statements) ? said.inRows() : said;
    }

    /** With differentials where a formula has them. */
    private static Meaning named(Statements stating, String tex, Meaning meaning) {
        return tex.contains("\\partial")
                ? meaning
                : stating.differentials().map(d -> d.named(meaning)).orElse(meaning);
    }

    private FactsReading reading(
            NotedRelations noted, Conventions conventions, SaidFunctions functions, List<DeclaredName> rows) {
        List<DeclaredName> declared = new ArrayList<>(DeclaredName.all(noted.shapes(), new Elaboration(conventions)));
        declared.addAll(rows);
        return new FactsReading(
                network,
                declared,
                noted.bounds(),
                noted.counted(),
                functions.several(),
                network == null
                        ? UnwrittenNames.said(SaidDependence.in(note), new Elaboration(conventions))
                        : UnwrittenNames.NONE);
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
}
