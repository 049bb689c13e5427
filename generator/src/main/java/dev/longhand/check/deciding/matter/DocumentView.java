package dev.longhand.check.deciding.matter;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A network as the document takes it apart: where a note has names between those of the network file (products, sums),
 * derivatives by them need the equations in which the note uses them. Only equations that are right count.
 */
public final class DocumentView {

    /** Where no equation leads from what is differentiated to what it is differentiated by. */
    public static final String UNREACHED = "nothing in the note says how one depends on the other";

    private static final int MOST_EQUATIONS = 200;

    private final DocumentFacts facts;
    private final Universes universes;
    private final Equality equality;
    private final @Nullable NetworkNames network;
    private @Nullable List<DocumentDefinition> right;
    private @Nullable Influence influence;

    /** @param network the file, whose names are never the document's own; null without one */
    public DocumentView(DocumentFacts facts, Universes universes, Equality equality, @Nullable NetworkNames network) {
        this.network = network;
        this.facts = facts;
        this.universes = universes;
        this.equality = equality;
    }

    /** Whether a meaning has a derivative by or of a name that only the document has. */
    public boolean concerns(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            if (References.in(slope).stream().anyMatch(this::isOwn)) {
                return true;
            }
        }
        return References.parts(meaning).stream().anyMatch(this::concerns);
    }

    /** Whether a name has a definition: of its own, as an entry, or as a function. */
    public boolean isDefined(WrittenName name) {
        return isOwn(name)
                || facts.lossNames().contains(name.base())
                || facts.functions().containsKey(name.base())
                || facts.definitions().stream().anyMatch(d -> d.pattern().base().equals(name.base()));
    }

    /** Whether the note says what shape every name has, so that what does not fit is wrong. */
    public boolean isDeclared(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r) {
            return facts.declared().stream()
                    .anyMatch(d -> d.name().base().equals(r.name().base())
                            && (d.kind() == DeclaredShape.Kind.NUMBER || isSize(d.rows())));
        }
        boolean unknown = meaning instanceof Meaning.Call call
                && (call.callee() instanceof Callee.Operator
                        || (call.callee() instanceof Callee.Named named
                                && !facts.functions().containsKey(named.name())));
        return !unknown
                && !(meaning instanceof Meaning.Slope)
                && References.parts(meaning).stream().allMatch(this::isDeclared);
    }

    private static boolean isSize(@Nullable Meaning rows) {
        return rows instanceof Meaning.Reference r && !r.name().base().equals(DeclaredShape.SQUARE);
    }

    private boolean isOwn(WrittenName name) {
        return !(network != null && network.has(name))
                && facts.definitions().stream().anyMatch(d -> d.pattern().match(name, Map.of()) != null);
    }

    /** Decides in this view; nothing where the document has no further equations that are right. */
    public Optional<Outcome> decide(Meaning left, Meaning claimed, Stated stated) {
        Optional<Outcome> best = Optional.empty();
        boolean met = false;
        for (List<DocumentDefinition> equations : readings(stated.relation().number())) {
            met = true;
            List<Universe> instances = universes.restating(stated, equations);
            if (!reach(List.of(left, claimed), equations, instances)) {
                continue;
            }
            Outcome outcome = equality.decide(left, claimed, instances);
            if (outcome.isProved()) {
                return Optional.of(outcome);
            }
            boolean cut = outcome.verdict() == Verdict.WRONG && isCut(List.of(left, claimed), instances);
            if (!cut && (best.isEmpty() || best.get().verdict() == Verdict.WRONG)) {
                best = Optional.of(outcome);
            }
        }
        return met ? Optional.of(best.orElse(Outcome.undecided(UNREACHED))) : best;
    }

    /** A place of the document in this view, as often as the document can be read; nothing where it has no equations. */
    public List<Universe> seen(Universe universe, Stated stated, Meaning left, Meaning right) {
        List<Universe> seen = new ArrayList<>();
        for (List<DocumentDefinition> equations : readings(stated.relation().number())) {
            List<Universe> instances = universes.restating(stated, equations);
            boolean led = reach(List.of(left, right), equations, instances);
            if (led && !isCut(List.of(left, right), instances)) {
                seen.add(universe.restating(equations));
            }
        }
        return seen;
    }

    /** Whether these equations say how what derivatives are taken of depends on what they are taken by. */
    private boolean reach(List<Meaning> meanings, List<DocumentDefinition> equations, List<Universe> instances) {
        return meanings.stream().allMatch(meaning -> reach(meaning, equations, instances));
    }

    private boolean reach(Meaning meaning, List<DocumentDefinition> equations, List<Universe> instances) {
        if (network == null) {
            return variables(meaning).stream()
                    .filter(this::isOwn)
                    .allMatch(name -> Stream.concat(equations.stream(), facts.definitions().stream())
                            .anyMatch(d -> uses(d.body(), name.base())));
        }
        boolean here = !(meaning instanceof Meaning.Slope slope) || isReached(slope, network, instances);
        return here && reach(References.parts(meaning), equations, instances);
    }

    private boolean isReached(Meaning.Slope slope, NetworkNames file, List<Universe> instances) {
        if (!References.in(slope.of()).stream().filter(this::isOwn).allMatch(this::hasFormula)) {
            return false;
        }
        Influence ways = influence(file);
        List<WrittenName> own = variables(slope).stream().filter(this::isOwn).toList();
        return own.stream().allMatch(ways::isUsed)
                && (own.stream().noneMatch(name -> ways.of(name, slope.of())) || !isZero(slope, instances));
    }

    private Influence influence(NetworkNames file) {
        Influence known = influence;
        if (known == null) {
            List<DocumentDefinition> all = new ArrayList<>(facts.definitions());
            all.addAll(right());
            known = new Influence(file, all);
            influence = known;
        }
        return known;
    }

    /** Whether a derivative by a name of the file is zero, because the note has a formula on the way to it spelt out. */
    private boolean isCut(List<Meaning> meanings, List<Universe> instances) {
        return meanings.stream().anyMatch(meaning -> isCut(meaning, instances));
    }

    private boolean isCut(Meaning meaning, List<Universe> instances) {
        boolean here = meaning instanceof Meaning.Slope slope
                && network != null
                && slope.of() instanceof Meaning.Reference of
                && variables(slope).stream()
                        .anyMatch(name -> network.isMadeOf(of.name().key(Map.of()), name.key(Map.of())))
                && isZero(slope, instances);
        return here || isCut(References.parts(meaning), instances);
    }

    private boolean isZero(Meaning.Slope slope, List<Universe> instances) {
        return equality.decide(slope, Meaning.Literal.of(0), instances).isProved();
    }

    private boolean hasFormula(WrittenName name) {
        return facts.definitions().stream()
                .anyMatch(d -> Formulas.isNamed(d.body()) && d.pattern().match(name, Map.of()) != null);
    }

    /** Whether a derivative is by a name of which the note gives a number alone, and which none of its formulas uses. */
    public boolean isOffTheWay(Meaning meaning) {
        return variables(meaning).stream()
                .filter(this::isOwn)
                .anyMatch(name -> facts.definitions().stream().noneMatch(d -> uses(d.body(), name.base()))
                        && facts.functions().values().stream().noneMatch(f -> uses(f.body(), name.base()))
                        && !hasFormula(name));
    }

    /** What derivatives in a meaning are taken by. */
    private static List<WrittenName> variables(Meaning meaning) {
        List<WrittenName> names = new ArrayList<>();
        if (meaning instanceof Meaning.Slope slope) {
            slope.by().forEach(by -> names.addAll(References.in(by)));
        }
        References.parts(meaning).forEach(part -> names.addAll(variables(part)));
        return names;
    }

    private static boolean uses(Meaning body, String base) {
        return References.in(body).stream().anyMatch(n -> n.base().equals(base));
    }

    /** What the document says of each name in names of its own; and what it says of each name in whatever names. */
    private List<List<DocumentDefinition>> readings(int position) {
        List<DocumentDefinition> own = right().stream()
                .filter(d -> References.in(d.body()).stream().anyMatch(this::isOwn))
                .toList();
        if (own.isEmpty()) {
            return network == null ? List.of() : List.of(List.of());
        }
        return Stream.of(own, right())
                .map(all -> inForce(all, position))
                .distinct()
                .toList();
    }

    /** The equation of each name that is the last before a place, or else the first after it. */
    private static List<DocumentDefinition> inForce(List<DocumentDefinition> equations, int position) {
        Map<WrittenName, DocumentDefinition> chosen = new LinkedHashMap<>();
        for (DocumentDefinition d : equations) {
            if (d.position() <= position) {
                chosen.put(d.pattern(), d);
            } else {
                chosen.putIfAbsent(d.pattern(), d);
            }
        }
        return List.copyOf(chosen.values());
    }

    private List<DocumentDefinition> right() {
        List<DocumentDefinition> known = right;
        if (known == null) {
            known = facts.restatements().stream()
                    .map(DocumentFacts.Restatement::equation)
                    .limit(MOST_EQUATIONS)
                    .filter(this::isRight)
                    .toList();
            right = known;
        }
        return known;
    }

    /** Further equations for names that are defined, of which it is not proved that they say the same. */
    public List<DocumentDefinition> unproved() {
        List<DocumentDefinition> proved = right();
        return facts.restatements().stream()
                .map(DocumentFacts.Restatement::equation)
                .filter(d -> !proved.contains(d))
                .limit(MOST_EQUATIONS)
                .toList();
    }

    private boolean isRight(DocumentDefinition d) {
        return equality.decide(new Meaning.Reference(d.pattern()), d.body(), universes.at(d.position(), 0))
                        .verdict()
                == Verdict.RIGHT;
    }
}
