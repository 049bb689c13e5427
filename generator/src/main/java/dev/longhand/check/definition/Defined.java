package dev.longhand.check.definition;

import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The definitions of names found so far, in order, and what an equation for a name would be beside them. */
public final class Defined {

    /** Letters that number layers or moments in every note. */
    private static final Set<String> MOMENTS = Set.of("t", "l", "\\ell");

    private final List<DocumentDefinition> definitions = new ArrayList<>();
    private final Map<String, List<DocumentDefinition>> byBase = new HashMap<>();
    private final Map<WrittenName, List<DocumentDefinition>> byName = new HashMap<>();
    private final Set<Integer> relations = new HashSet<>();
    /** All names that something is made of. */
    private final Set<WrittenName> ingredients = new HashSet<>();
    /** Where each definition stands, by its position. */
    private final Map<Integer, Section> sections = new HashMap<>();

    private final Occurrences occurrences;
    private final Instances instances;
    private final NumberedEntries entries;
    private final VectorCells cells;
    private final Recurrences recurrences;
    private final SlopeClaims slopes = new SlopeClaims(this::of);
    /** The last layer and moment are layers and moments like others. */
    private final Map<String, Integer> last;

    /** @param lastLetters letters that stand for the last layer or moment */
    public Defined(List<Stated> statements, Occurrences occurrences, Set<String> lastLetters) {
        this.occurrences = occurrences;
        this.last = lastLetters.stream().collect(Collectors.toUnmodifiableMap(letter -> letter, letter -> 3));
        this.instances = new Instances(statements, byBase);
        this.entries = new NumberedEntries(byBase);
        this.cells = new VectorCells(statements, byBase);
        this.recurrences = new Recurrences(this::of);
    }

    /** Takes an equation for what defines a name. */
    public void add(Stated s, WrittenName name, Meaning body) {
        DocumentDefinition d = new DocumentDefinition(
                name,
                body,
                s.relation().number(),
                s.relation().section().number(),
                s.relation().section().example());
        definitions.add(d);
        ingredients.addAll(References.in(body));
        byBase.computeIfAbsent(name.base(), b -> new ArrayList<>()).add(d);
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(d);
        relations.add(s.relation().number());
        sections.put(s.relation().number(), s.relation().section());
    }

    /** Takes an equation that says of a name what is known of it already. */
    public void claimed(Stated s, WrittenName name, Meaning body) {
        slopes.add(s, name, body);
    }

    /** What an equation for a name is beside the definitions so far. */
    public Circles.Kind circle(WrittenName name, Meaning body) {
        return ingredients.contains(name) ? new Circles(this::of).of(name, body) : Circles.Kind.NONE;
    }

    /** All of them in the order of the document. */
    public List<DocumentDefinition> inOrder() {
        return definitions.stream()
                .sorted((a, b) -> Integer.compare(a.position(), b.position()))
                .toList();
    }

    /** The numbers of the relations that define. */
    public Set<Integer> relations() {
        return relations;
    }

    /** The definitions of all names of a base, in the order they were found; none where there is none. */
    public List<DocumentDefinition> of(String base) {
        return byBase.getOrDefault(base, List.of());
    }

    /** The definitions of exactly this name. */
    private List<DocumentDefinition> of(WrittenName name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The equation as one that may give a name another meaning than the latest formula before it. */
    public Optional<Redefinition> redefinition(Stated s, WrittenName name, Meaning body) {
        if (isClosed(name, body)) {
            return Optional.empty();
        }
        return isLastLayersOwn(name, body)
                ? Optional.of(new Redefinition(s, name.base(), Parting.LIKELY, true, false))
                : again(s, name, body);
    }

    /** Whether the last layer gets an activation of its own, behind an equation for all: {@code a^L = softmax(z^L)}. */
    private boolean isLastLayersOwn(WrittenName name, Meaning body) {
        if (name.letters().stream().noneMatch(last::containsKey) || offset(name) != 0) {
            return false;
        }
        Set<String> bases = References.in(body).stream().map(WrittenName::base).collect(Collectors.toSet());
        return of(name.base()).stream()
                .filter(d -> !d.pattern().equals(name)
                        && Formulas.isNamed(d.body())
                        && d.pattern().match(name, last) != null
                        && References.in(d.body()).stream()
                                .noneMatch(n -> n.base().equals(name.base())
                                        && n.letters().stream()
                                                .anyMatch(d.pattern().letters()::contains)))
                .anyMatch(d -> !Activations.of(d.body()).equals(Activations.of(body))
                        && References.in(d.body()).stream()
                                .map(WrittenName::base)
                                .collect(Collectors.toSet())
                                .containsAll(bases));
    }

    private Optional<Redefinition> again(Stated s, WrittenName name, Meaning body) {
        return of(name).stream()
                .filter(d -> Formulas.isNamed(d.body())
                        && d.position() < s.relation().number())
                .reduce((before, later) -> later)
                .filter(d -> parting(s, d, body) != Parting.NONE && !d.body().equals(body))
                .map(d -> slopes.isOfDerivatives(d, body)
                        ? new Redefinition(s, name.base(), Parting.MAYBE, false, false)
                        : new Redefinition(
                                s,
                                name.base(),
                                parting(s, d, body),
                                !Activations.of(d.body()).equals(Activations.of(body))
                                        || isOfOthers(d, body)
                                        || isOnceMore(s, name, body),
                                s.relation()
                                        .section()
                                        .isInPassing(sections.getOrDefault(d.position(), Section.START))));
    }

    /** Whether a name gets a formula that it had before others. */
    private boolean isOnceMore(Stated s, WrittenName name, Meaning body) {
        return of(name).stream()
                .anyMatch(d -> d.position() < s.relation().number() && d.body().equals(body));
    }

    /** A number for what has a formula, under another heading: it may be another value that is given there. */
    public Optional<Redefinition> anew(Stated s, WrittenName name) {
        boolean parted = of(name).stream()
                .anyMatch(d -> d.position() < s.relation().number()
                        && parting(s, d) == Parting.MAYBE
                        && !sections.getOrDefault(d.position(), s.relation().section())
                                .heading()
                                .equals(s.relation().section().heading()));
        return parted ? Optional.of(new Redefinition(s, name.base(), Parting.MAYBE, false, false)) : Optional.empty();
    }

    /** What parts an equation from an earlier definition. */
    private Parting parting(Stated s, DocumentDefinition d) {
        Section section = s.relation().section();
        return section.since(sections.getOrDefault(d.position(), section));
    }

    /** The same where the equation may be the step of another method: under a heading of its own it is no plain claim. */
    private Parting parting(Stated s, DocumentDefinition d, Meaning body) {
        Parting parting = parting(s, d);
        boolean otherStep = d.scope() != s.relation().section().number()
                && Recursions.is(d.pattern(), d.body())
                && Recursions.is(d.pattern(), body);
        return parting == Parting.NONE && otherStep ? Parting.MAYBE : parting;
    }

    /** Whether a formula is made of something that an earlier one is not made of. */
    private boolean isOfOthers(DocumentDefinition d, Meaning body) {
        Set<String> made = instances.made(d);
        made.add(d.pattern().base());
        Set<String> wholes = References.in(d.body()).stream()
                .filter(name -> name.sub().isEmpty())
                .map(WrittenName::base)
                .collect(Collectors.toSet());
        References.in(d.body()).stream()
                .filter(name -> !name.sub().isEmpty())
                .forEach(name -> wholes.remove(name.base()));
        return References.in(body).stream()
                .filter(name -> !name.isIdentity())
                .anyMatch(
                        name -> !made.contains(name.base()) || (!name.sub().isEmpty() && wholes.contains(name.base())));
    }

    /** Whether an equation says of something defined what it is: again, by its square, or of a part of it. */
    public boolean isClaim(Stated s, WrittenName name, Meaning body, boolean ownNetwork) {
        boolean formula = Formulas.isNamed(body);
        boolean again = of(name).stream()
                .anyMatch(d -> d.scope() == s.relation().section().number()
                        || (formula && d.body().equals(body)));
        if (again
                || isClosed(name, body)
                || slopes.has(s, name)
                || isOfSlopes(s, name)
                || isPart(s, name, body)
                || instances.isClaim(name, body)
                || (ownNetwork && (entries.isClaim(name, body) || cells.isClaim(name, body)))
                || isNext(s, name, body)) {
            return true;
        }
        WrittenName counterpart = Squares.counterpart(name);
        boolean squared = ownNetwork
                && occurrences.squares().has(name.base())
                && !of(counterpart).isEmpty();
        Section section = s.relation().section();
        return squared
                || (formula
                        && of(name).stream()
                                .anyMatch(d -> ownNetwork
                                        || sections.getOrDefault(d.position(), section)
                                                        .network()
                                                == section.network()));
    }

    /** Whether an equation says by their numbers what the members of a recursion are. */
    private boolean isClosed(WrittenName name, Meaning body) {
        return of(name.base()).stream().anyMatch(d -> ClosedForm.is(d, name, body));
    }

    /** Whether the name is a member of a family that is defined as derivatives. */
    private boolean isOfSlopes(Stated s, WrittenName name) {
        return of(name.base()).stream()
                .filter(d -> d.position() < s.relation().number())
                .anyMatch(d -> parting(s, d) == Parting.NONE && SlopeFamilies.has(d, name, last, MOMENTS::contains));
    }

    /**
     * Whether a member of a family is given by others behind the formula for all of them: of {@code e_k = w_k^2}, what
     * {@code e_{k+1}} is follows. Another activation, or something new in it, may make it a layer of its own.
     */
    private boolean isNext(Stated s, WrittenName name, Meaning body) {
        return name.letters().stream().noneMatch(last::containsKey)
                && of(name.base()).stream()
                        .filter(d -> d.pattern().unshifted().equals(name.unshifted())
                                && offset(d.pattern()) < offset(name)
                                && !References.in(d.body()).contains(name)
                                && Formulas.isNamed(d.body()))
                        .anyMatch(d -> parting(s, d) == Parting.NONE
                                && Activations.of(d.body()).equals(Activations.of(body))
                                && !isOfOthers(d, body));
    }

    /** Entries of a whole that is defined, and the whole of entries that are, need no definition of their own. */
    private boolean isPart(Stated s, WrittenName name, Meaning body) {
        boolean ofLast = name.letters().stream().anyMatch(last::containsKey);
        for (DocumentDefinition d : of(name.base())) {
            WrittenName other = d.pattern();
            if (other.isNumbered()
                    && !ofLast
                    && other.sub().isEmpty() == name.sub().isEmpty()) {
                continue;
            }
            Set<String> letters = other.letters();
            boolean general = letters.stream().anyMatch(MOMENTS::contains);
            Map<String, Integer> instance = general || ofLast ? other.match(name, last) : null;
            if (instance != null && Formulas.isNamed(d.body()) && !isBaseCase(d, instance, name, body)) {
                return true;
            }
            boolean oneIsWhole = other.primes() == name.primes()
                    && other.sup().size() == name.sup().size()
                    && other.sub().isEmpty() != name.sub().isEmpty();
            boolean isPart = oneIsWhole && (name.sub().isEmpty() ? isWholeOf(d, name, body) : isEntryOf(d, name));
            Meaning whole = name.sub().isEmpty() ? body : d.body();
            Meaning entry = name.sub().isEmpty() ? d.body() : body;
            boolean isByOthers = SlopeFamilies.areOfOthers(whole, entry, occurrences::isIndexed);
            if (isPart && !isByOthers && !isAnother(s, d, name, body)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a section of its own has a letter with an index, and another one without, for different things. */
    private boolean isAnother(Stated s, DocumentDefinition d, WrittenName name, Meaning body) {
        boolean apart = name.sub().isEmpty() ? Normalised.isApart(d.body(), body) : Normalised.isApart(body, d.body());
        return apart && parting(s, d) != Parting.NONE;
    }

    private boolean isEntryOf(DocumentDefinition d, WrittenName name) {
        boolean itself = References.in(d.body()).stream().anyMatch(n -> n.base().equals(name.base()));
        return runs(name, name.sub().size() > 1 ? "abcdefghijklmnopqrstuvw" : "ijkmnpqrst")
                && !itself
                && d.pattern().match(name.whole(), anywhere(name)) != null
                && (!RoleWords.isLoss(name.base()) || name.sub().size() > 1)
                && Formulas.isNamed(d.body());
    }

    private boolean isWholeOf(DocumentDefinition entries, WrittenName name, Meaning body) {
        WrittenName entry = entries.pattern();
        return (runs(entry, "ijkmnpqr") || PairedIndices.run(entry, entries.body()))
                && entry.sub().stream().allMatch(i -> i.offset() == 0)
                && !Formulas.isOfParts(body, name.base())
                && entry.whole().match(name, last) != null;
    }

    /** Any layer for the letters above a name, so that one of the next layer is one of those that are defined. */
    private Map<String, Integer> anywhere(WrittenName name) {
        Map<String, Integer> layers = new HashMap<>(last);
        name.whole().letters().forEach(letter -> layers.putIfAbsent(letter, 3));
        return layers;
    }

    private static boolean runs(WrittenName name, String letters) {
        return name.sub().stream()
                .map(Index::letter)
                .allMatch(letter -> letter != null
                        && Index.unprimed(letter).length() == 1
                        && letters.contains(Index.unprimed(letter)));
    }

    /**
     * Whether a recursion does not say what it begins with, and this is that: what comes before the first, the first where
     * the document has nothing before it, or the last where the recursion runs backwards.
     */
    private boolean isBaseCase(DocumentDefinition d, Map<String, Integer> instance, WrittenName name, Meaning body) {
        Optional<Recurrences.Member> other = recurrences.of(d).stream()
                .filter(member -> member.ahead(d.pattern()) != 0)
                .findFirst();
        boolean own = References.in(body).stream().anyMatch(n -> n.base().equals(name.base()));
        if (other.isEmpty() || own) {
            return false;
        }
        boolean back = other.get().ahead(d.pattern()) < 0;
        int first = instance.values().stream().min(Integer::compare).orElse(1) + Math.max(0, offset(d.pattern()));
        if (!other.get().way().isEmpty()) {
            return back && first < 1;
        }
        return back
                ? first < 1 || (first == 1 && !occurrences.isBegun(name.base()))
                : name.letters().stream().anyMatch(last::containsKey) && offset(name) == 0;
    }

    private static int offset(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream())
                .mapToInt(Index::offset)
                .filter(o -> o != 0)
                .findFirst()
                .orElse(0);
    }
}
