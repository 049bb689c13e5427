package dev.longhand.check.statement;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that several names share: {@code a = b = 2} says that a is 2 and that b is 2, not that a is made of b. Where one of
 * the names has an equation of its own, or is differentiated by another, the chain says what it says from left to right.
 */
final class SharedNumbers {

    /** More than any note has; those behind them are left as they are. */
    private static final int MOST = 400;

    private final @Nullable NetworkNames network;
    private final Map<String, List<Other>> others = new HashMap<>();
    private final Map<String, Set<WrittenName>> used = new HashMap<>();
    private final Set<List<Meaning>> slopes = new HashSet<>();

    /** What another equation says of a name. */
    private record Other(WrittenName name, Meaning body, Stated at) {}

    private SharedNumbers(@Nullable NetworkNames network) {
        this.network = network;
    }

    /** The statements, those of such chains taken apart: each name beside the number. */
    static void putInto(List<Stated> statements, @Nullable NetworkNames network) {
        Map<Integer, List<Integer>> chains = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            chains.computeIfAbsent(statements.get(i).relation().chain(), c -> new ArrayList<>())
                    .add(i);
        }
        SharedNumbers shared = new SharedNumbers(network);
        statements.forEach(s -> s.sides().forEach(shared::survey));
        List<List<Integer>> found = new ArrayList<>();
        for (List<Integer> chain : chains.values()) {
            int names = names(chain.stream().map(statements::get).toList());
            if (names > 1 && found.size() < MOST) {
                found.add(chain.subList(0, names));
            } else {
                chain.forEach(i -> shared.speak(statements.get(i)));
            }
        }
        for (List<Integer> chain : found) {
            List<Stated> links = chain.stream().map(statements::get).toList();
            Meaning number = links.get(links.size() - 1).right();
            List<WrittenName> alike = links.stream()
                    .map(s -> ((Meaning.Reference) Objects.requireNonNull(s.left())).name())
                    .toList();
            boolean open =
                    links.stream().allMatch(shared::isOpen) || links.stream().allMatch(shared::isGivenAnew);
            if (number != null && open && shared.mayBeApart(alike)) {
                boolean apart = shared.areUsedAlike(alike);
                for (int i : chain) {
                    Stated link = statements.get(i);
                    boolean own = apart || !(link.right() instanceof Meaning.Reference) || shared.isGivenLater(link);
                    statements.set(i, alone(link, own ? number : Objects.requireNonNull(link.right())));
                }
            }
        }
    }

    /** How many names a chain begins with before it comes to a number; 0 where it does not. */
    private static int names(List<Stated> chain) {
        int names = 0;
        for (Stated s : chain) {
            boolean equal = s.relation().relation().kind() == Relation.Kind.EQUAL;
            if (!equal || !(s.left() instanceof Meaning.Reference) || s.right() == null) {
                return 0;
            }
            names++;
            if (!(s.right() instanceof Meaning.Reference)) {
                return Formulas.isNamed(s.right()) || s.right() instanceof Meaning.Dots ? 0 : names;
            }
        }
        return 0;
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            slope.by().forEach(by -> slopes.add(List.of(slope.of(), by)));
        }
        References.parts(meaning).forEach(this::survey);
    }

    /** Whether a name is what comes before the first. */
    private static boolean isBeginning(WrittenName name) {
        return name.letters().isEmpty()
                && Stream.concat(name.sub().stream(), name.sup().stream())
                        .map(Index::prefix)
                        .toList()
                        .equals(List.of("0"));
    }

    private boolean isUsed(WrittenName name) {
        return isBeginning(name)
                || used.getOrDefault(name.base(), Set.of()).stream()
                        .anyMatch(part -> part.match(name, Map.of()) != null);
    }

    /** Whether nothing says that one name is made of another: no derivative, nor a file that has the one alone. */
    private boolean mayBeApart(List<WrittenName> names) {
        long filed = network == null ? 0 : names.stream().filter(network::has).count();
        return (filed == 0 || filed == names.size())
                && (network == null || areUsedAlike(names))
                && names.stream()
                        .noneMatch(of -> names.stream()
                                .anyMatch(by -> slopes.contains(
                                        List.of(new Meaning.Reference(of), new Meaning.Reference(by)))));
    }

    /** Whether formulas have all of some names or none: of {@code \hat y = a = 0.5} one may be a name for the other. */
    private boolean areUsedAlike(List<WrittenName> names) {
        long used = names.stream().filter(this::isUsed).count();
        return used == 0 || used == names.size();
    }

    /** Takes note of an equation for a name. */
    private void speak(Stated s) {
        Meaning left = s.left();
        Meaning right = s.right();
        if (left == null || right == null || !s.relation().relation().kind().isEquality()) {
            return;
        }
        if (left instanceof Meaning.Reference r) {
            speak(new Other(r.name(), right, s));
        } else if (right instanceof Meaning.Reference r && !(left instanceof Meaning.Slope)) {
            speak(new Other(r.name(), left, s));
        }
    }

    private void speak(Other other) {
        others.computeIfAbsent(other.name().base(), b -> new ArrayList<>()).add(other);
        if (!References.hasSlope(other.body())) {
            References.in(other.body())
                    .forEach(name -> used.computeIfAbsent(name.base(), b -> new LinkedHashSet<>())
                            .add(name));
        }
    }

    /** Whether nothing else says what the name on the left of a link is, but for what comes before the first. */
    private boolean isOpen(Stated s) {
        WrittenName name = ((Meaning.Reference) Objects.requireNonNull(s.left())).name();
        String key = name.key(Map.of());
        if (network != null
                && network.has(name)
                && !network.isParameter(key)
                && !network.given(true).contains(key)) {
            return false;
        }
        return isBeginning(name)
                || others.getOrDefault(name.base(), List.of()).stream()
                        .noneMatch(other -> other.name().match(name, Map.of()) != null
                                && (Formulas.isNamed(other.body())
                                        || other.at().relation().number()
                                                < s.relation().number()));
    }

    /** Whether the name on the left of a link gets a number behind it that is not the one of its neighbours. */
    private boolean isGivenLater(Stated s) {
        WrittenName name = ((Meaning.Reference) Objects.requireNonNull(s.left())).name();
        return others.getOrDefault(name.base(), List.of()).stream()
                .anyMatch(other -> other.name().match(name, Map.of()) != null
                        && !Formulas.isNamed(other.body())
                        && other.at().relation().number() > s.relation().number());
    }

    /** Whether the name on the left of a link has had nothing but numbers before, as in another case. */
    private boolean isGivenAnew(Stated s) {
        WrittenName name = ((Meaning.Reference) Objects.requireNonNull(s.left())).name();
        List<Other> alike = others.getOrDefault(name.base(), List.of()).stream()
                .filter(other -> other.name().match(name, Map.of()) != null)
                .toList();
        return network == null
                && alike.stream().noneMatch(other -> Formulas.isNamed(other.body()))
                && alike.stream()
                        .anyMatch(other ->
                                other.at().relation().number() < s.relation().number());
    }

    private static Stated alone(Stated s, Meaning number) {
        NotedRelation r = s.relation();
        // a chain of its own, which no other has
        NotedRelation own = new NotedRelation(
                r.number(),
                r.formula(),
                r.sides(),
                r.relation(),
                r.span(),
                r.tex(),
                -1 - r.number(),
                0,
                r.section(),
                r.inWords());
        return new Stated(own, s.left(), number, s.problem(), s.restriction(), s.part());
    }
}
