package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.condition.Release;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names that words let go: what an example or one case says of them is no law for any of their kind. A verdict counts only
 * where it is the same without what was said.
 */
public final class ReleasedNames implements Weighing {

    private final List<Release> releases;
    private final Matter matter;
    private final NamesWithin names;
    private final Hypotheses hypotheses;
    /** By letter, the relations that say what a name is, each by where it stands. */
    private final Map<String, TreeMap<Integer, NotedRelation>> said = new HashMap<>();

    /** @param hypotheses what the note speaks of if it does not say what some letters are */
    public ReleasedNames(List<Release> releases, Matter matter, NamesWithin names, Hypotheses hypotheses) {
        this.releases = releases;
        this.matter = matter;
        this.names = names;
        this.hypotheses = hypotheses;
        Set<String> computed = matter.computed().stream().map(WrittenName::base).collect(Collectors.toSet());
        for (Stated s : matter.ownStatements()) {
            String base = s.subject();
            boolean isValue = isNumber(s) && !computed.contains(base);
            if (matter.defining().contains(s.relation().number()) || isValue || isLaw(s, base)) {
                said.computeIfAbsent(base, b -> new TreeMap<>())
                        .put(s.relation().span().start(), s.relation());
            }
        }
    }

    private static boolean isNumber(Stated s) {
        return s.part() == Stated.Part.STATEMENT
                && s.left() instanceof Meaning.Reference
                && s.right() != null
                && References.in(s.right()).isEmpty();
    }

    /** Whether an equation says what a function is, be it once more. */
    private static boolean isLaw(Stated s, String base) {
        return s.part() == Stated.Part.STATEMENT
                && s.relation().link() == 0
                && s.left() instanceof Meaning.Call call
                && call.order() == 0
                && call.arguments().stream().allMatch(Meaning.Reference.class::isInstance)
                && s.right() != null
                && !new NamesWithin(List.of()).in(s.right(), s.right()).contains(base);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean decided = outcome.differs() || outcome.isProved() || outcome.verdict() == Verdict.ROUNDED;
        if (releases.isEmpty() || !decided) {
            return outcome;
        }
        Set<String> met = names.in(left, right);
        List<Release> inForce = releases.stream()
                .filter(r -> met.contains(r.base()) && isInForce(r, stated.relation()))
                .toList();
        if (inForce.isEmpty()) {
            return outcome;
        }
        Set<String> free = inForce.stream().map(Release::base).collect(Collectors.toCollection(TreeSet::new));
        Outcome there = matter.decide(stated, left, right, hypotheses.without(free));
        return there.verdict() == outcome.verdict() ? outcome : Outcome.undecided(reason(inForce.get(0)));
    }

    private static String reason(Release release) {
        return release.isOfCase()
                ? release.base() + " is said to be a number in one case only, and that does not decide it"
                : "the words let " + release.base() + " be any, and what is said before of one does not decide it";
    }

    /** Whether a name was given before it was let go, and not again since. */
    private boolean isInForce(Release release, NotedRelation relation) {
        int here = relation.span().start();
        TreeMap<Integer, NotedRelation> given = said.getOrDefault(release.base(), new TreeMap<>());
        Integer last = given.lowerKey(here);
        return here >= release.from()
                && last != null
                && last < release.from()
                && given.headMap(release.from()).values().stream().anyMatch(d -> concerns(release, d, relation));
    }

    private static boolean concerns(Release release, NotedRelation given, NotedRelation relation) {
        return release.concerns(
                given.span().start(),
                given.section().number() == relation.section().number());
    }
}
