package dev.longhand.typeset.section;

import dev.longhand.derivation.Chain;
import dev.longhand.derivation.Chain.Link;
import dev.longhand.derivation.Derivation;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.typeset.block.RepeatedFactor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the factors that the chains of several derivatives share; those most often used come first. */
public final class RepeatedFactors {

    private final Subject subject;
    private final Derivation derivation;
    /** The derivatives in which each factor occurs. */
    private final Map<Link, Set<Name>> uses = new LinkedHashMap<>();

    private RepeatedFactors(Subject subject) {
        this.subject = subject;
        this.derivation = subject.derivation();
        for (Name by : BackwardOrder.of(subject.network(), derivation, subject.shown())) {
            for (Chain chain : derivation.chains(by).chains()) {
                for (Link link : chain.links()) {
                    uses.computeIfAbsent(link, any -> new LinkedHashSet<>()).add(by);
                }
            }
        }
        uses.values().removeIf(derivatives -> derivatives.size() < 2);
    }

    /** The factors that are shared among the derivatives that a subject shows; none where nothing is. */
    public static List<RepeatedFactor> of(Subject subject) {
        return new RepeatedFactors(subject).factors();
    }

    /** Neighbours that are always used together count as one factor. */
    private List<RepeatedFactor> factors() {
        List<List<Link>> groups = new ArrayList<>();
        Set<Link> grouped = new LinkedHashSet<>();
        for (Link link : uses.keySet()) {
            if (grouped.contains(link)) {
                continue;
            }
            List<Link> group = new ArrayList<>(List.of(link));
            for (Optional<Link> next = next(link); next.isPresent(); next = next(next.get())) {
                group.add(next.get());
            }
            grouped.addAll(group);
            if (group.stream().anyMatch(this::isWorthColour)) {
                groups.add(group);
            }
        }
        groups.sort(Comparator.comparingInt(group -> -uses(group.get(0)).size()));
        return groups.stream().map(this::factor).toList();
    }

    private Set<Name> uses(Link link) {
        return uses.getOrDefault(link, Set.of());
    }

    private Optional<Link> next(Link last) {
        return uses.keySet().stream()
                .filter(link -> link.of().equals(last.by()) && uses(link).equals(uses(last)))
                .findFirst();
    }

    /** Numbers and single names are quickly written again. */
    private boolean isWorthColour(Link link) {
        boolean adjoint = link.value() instanceof Variable v
                && derivation.adjoints().source(v.name()).isPresent();
        return adjoint || !(link.value() instanceof Variable || link.value() instanceof Expression.Constant);
    }

    private RepeatedFactor factor(List<Link> group) {
        Name of = group.get(0).of();
        Set<String> spellings = new LinkedHashSet<>();
        for (Link link : group) {
            spellings.add(Leibniz.partial(link.of(), link.by()));
            if (isWorthColour(link)) {
                spellings.add(spelling(link.value()));
            }
            if (of.equals(derivation.result())) {
                spellings.add(Leibniz.partial(of, link.by()));
                if (derivation.adjoint(link.by()) instanceof Variable v) {
                    spellings.add(v.name().tex());
                }
            }
        }
        return new RepeatedFactor(
                Leibniz.partial(of, group.get(group.size() - 1).by()), List.copyOf(spellings));
    }

    /** As it stands in a product, without a sign before it. */
    private String spelling(Expression value) {
        String tex = subject.notation().write(value);
        if (value instanceof Expression.Sum) {
            return tex.contains("\\frac") ? "\\left(" + tex + "\\right)" : "(" + tex + ")";
        }
        return tex.startsWith("-") ? tex.substring(1) : tex;
    }
}
