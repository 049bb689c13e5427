package dev.longhand.check.deciding;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.Formulas;
import dev.longhand.check.universe.NetworkNames;
import dev.longhand.check.universe.Stated;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.DeclaredShape;
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
final class DocumentView {

    /** Where no equation leads from what is differentiated to what it is differentiated by. */
    static final String UNREACHED = "nothing in the note says how one depends on the other";

    private static final int MOST_EQUATIONS = 200;

    private final DocumentFacts facts;
    private final Universes universes;
    private final Equality equality;
    private final @Nullable NetworkNames network;
    private @Nullable List<DocumentDefinition> right;

    /** @param network the file, whose names are never the document's own; null without one */
    DocumentView(DocumentFacts facts, Universes universes, Equality equality, @Nullable NetworkNames network) {
        this.network = network;
        this.facts = facts;
        this.universes = universes;
        this.equality = equality;
    }

    /** Whether a meaning has a derivative by or of a name that only the document has. */
    boolean concerns(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            if (References.in(slope).stream().anyMatch(this::isOwn)) {
                return true;
            }
        }
        return References.parts(meaning).stream().anyMatch(this::concerns);
    }

    /** Whether a name has a definition: of its own, as an entry, or as a function. */
    boolean isDefined(WrittenName name) {
        return isOwn(name)
                || facts.lossNames().contains(name.base())
                || facts.functions().containsKey(name.base())
                || facts.definitions().stream().anyMatch(d -> d.pattern().base().equals(name.base()));
    }

    /** Whether the note says what shape every name has, so that what does not fit is wrong. */
    boolean isDeclared(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r) {
            return facts.declared().stream()
                    .anyMatch(d -> d.name().base().equals(r.name().base())
                            && (d.kind() == DeclaredShape.Kind.NUMBER || isSize(d.rows())));
        }
        return !(meaning instanceof Meaning.Slope)
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
    Optional<Outcome> decide(Meaning left, Meaning claimed, Stated stated) {
        Optional<Outcome> best = Optional.empty();
        for (List<DocumentDefinition> equations : readings(stated.relation().number())) {
            List<Universe> instances = universes.restating(stated, equations);
            Outcome outcome = equality.decide(left, claimed, instances);
            boolean reached = network == null
                    ? variables(left).stream().filter(this::isOwn).allMatch(name -> isUsed(name, equations))
                    : reach(left, instances) && reach(claimed, instances);
            if (outcome.verdict() == Verdict.WRONG && !reached) {
                outcome = Outcome.undecided(UNREACHED);
            }
            if (best.isEmpty() || best.get().verdict() == Verdict.WRONG || outcome.isProved()) {
                best = Optional.of(outcome);
            }
            if (outcome.isProved()) {
                break;
            }
        }
        return best;
    }

    /** A place of the document in this view, as often as the document can be read; nothing where it has no equations. */
    List<Universe> seen(Universe universe, Stated stated, Meaning left, Meaning right) {
        List<Universe> seen = new ArrayList<>();
        for (List<DocumentDefinition> equations : readings(stated.relation().number())) {
            List<Universe> instances = universes.restating(stated, equations);
            if (reach(left, instances) && reach(right, instances)) {
                seen.add(universe.restating(equations));
            }
        }
        return seen;
    }

    /** Whether what derivatives are taken of depends, by way of these equations, on what they are taken by. */
    private boolean reach(Meaning meaning, List<Universe> instances) {
        boolean here = !(meaning instanceof Meaning.Slope slope)
                || (References.in(slope.of()).stream().filter(this::isOwn).allMatch(this::hasFormula)
                        && (variables(slope).stream().noneMatch(this::isOwn)
                                || !equality.decide(slope, Meaning.Literal.of(0), instances)
                                        .isProved()));
        return here && References.parts(meaning).stream().allMatch(part -> reach(part, instances));
    }

    private boolean hasFormula(WrittenName name) {
        return facts.definitions().stream()
                .anyMatch(d -> Formulas.isNamed(d.body()) && d.pattern().match(name, Map.of()) != null);
    }

    /** Whether a derivative is by a name of which the note gives a number alone, and which none of its formulas uses. */
    boolean isOffTheWay(Meaning meaning) {
        return variables(meaning).stream()
                .filter(this::isOwn)
                .anyMatch(name ->
                        facts.definitions().stream().noneMatch(d -> uses(d.body(), name.base())) && !hasFormula(name));
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

    private boolean isUsed(WrittenName name, List<DocumentDefinition> equations) {
        return Stream.concat(equations.stream(), facts.definitions().stream())
                .anyMatch(d -> uses(d.body(), name.base()));
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
            return List.of();
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

    private boolean isRight(DocumentDefinition d) {
        return equality.decide(new Meaning.Reference(d.pattern()), d.body(), universes.at(d.position(), 0))
                        .verdict()
                == Verdict.RIGHT;
    }
}
