package dev.longhand.check.deciding;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.FactsReading;
import dev.longhand.check.universe.NetworkNames;
import dev.longhand.check.universe.Stated;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.DeclaredShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A network as the document takes it apart: where a note has names between those of the network file (products, sums),
 * derivatives by them need the equations in which the note uses them. Only equations that are right count.
 */
final class DocumentView {

    private static final int MOST_EQUATIONS = 30;

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
        List<DocumentDefinition> equations = equations();
        if (equations.isEmpty()) {
            return Optional.empty();
        }
        Outcome outcome = equality.decide(left, claimed, universes.restating(stated, equations));
        boolean used = variables(left).stream().filter(this::isOwn).allMatch(name -> isUsed(name, equations));
        return outcome.verdict() == Verdict.WRONG && !used
                ? Optional.of(Outcome.undecided("nothing in the note says how one depends on the other"))
                : Optional.of(outcome);
    }

    /** Whether a derivative is by a name of which the note gives a number alone, and which none of its formulas uses. */
    boolean isOffTheWay(Meaning meaning) {
        return variables(meaning).stream()
                .filter(this::isOwn)
                .anyMatch(name -> facts.definitions().stream()
                        .noneMatch(d -> uses(d.body(), name.base())
                                || (FactsReading.isFormula(d.body())
                                        && d.pattern().match(name, Map.of()) != null)));
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
        String base = name.base();
        return equations.stream().anyMatch(d -> uses(d.body(), base))
                || facts.definitions().stream().anyMatch(d -> uses(d.body(), base));
    }

    private static boolean uses(Meaning body, String base) {
        return References.in(body).stream().anyMatch(n -> n.base().equals(base));
    }

    private List<DocumentDefinition> equations() {
        List<DocumentDefinition> known = right;
        if (known == null) {
            known = new ArrayList<>();
            for (DocumentFacts.Restatement r : facts.restatements()) {
                DocumentDefinition d = r.equation();
                Meaning left = new Meaning.Reference(d.pattern());
                boolean again = known.stream().anyMatch(k -> k.pattern().equals(d.pattern()));
                if (!again
                        && known.size() < MOST_EQUATIONS
                        && References.in(d.body()).stream().anyMatch(this::isOwn)
                        && equality.decide(left, d.body(), universes.at(d.position(), 0))
                                        .verdict()
                                == Verdict.RIGHT) {
                    known.add(d);
                }
            }
            right = known;
        }
        return known;
    }
}
