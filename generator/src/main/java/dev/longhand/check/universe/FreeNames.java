package dev.longhand.check.universe;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.RedefinedFunction;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.SummedLosses;
import dev.longhand.check.fact.UnwrittenNames;
import dev.longhand.check.network.Complement;
import dev.longhand.check.network.Numbered;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Names;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.size.Forms;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands for names that neither the network file nor the document defines: symbols of their own. */
final class FreeNames {

    private final Sizing sizing;
    private final Ranges ranges;
    private final Names names;

    FreeNames(Sizing sizing, Ranges ranges, Names names) {
        this.sizing = sizing;
        this.ranges = ranges;
        this.names = names;
    }

    /**
     * The symbols of a name; choices are told where it is unsure that it is free.
     *
     * @throws Unsettled when it is not said what it is
     */
    Quantity of(WrittenName name, Map<String, Integer> bound, Choices choices) {
        Optional<Quantity> derivative = sizing.network() == null ? derivative(name, bound) : Optional.empty();
        if (derivative.isPresent()) {
            return derivative.get();
        }
        Quantity found = alone(name, bound, choices);
        boolean unwritten = sizing.network() == null && found instanceof Quantity.Free;
        return unwritten ? depending((Quantity.Free) found, name, bound) : found;
    }

    /** With what it depends on, by no formula. */
    private Quantity depending(Quantity.Free free, WrittenName name, Map<String, Integer> bound) {
        Optional<UnwrittenNames.Arguments> on = sizing.facts().unwritten().of(name);
        if (on.isEmpty()
                || (names.isAbstractLoss(free.key())
                        && !names.sinks(free.key(), bound).isEmpty())) {
            return free;
        }
        if (on.get().areOpen()) {
            return new Quantity.Free(free.key(), free.rows(), free.columns(), true);
        }
        Map<String, Integer> inner = new TreeMap<>(bound);
        inner.putAll(Objects.requireNonNullElse(on.get().pattern().match(name, bound), Map.of()));
        List<Quantity> others = new ArrayList<>();
        for (WrittenName other : on.get().names()) {
            others.add(names.quantity(other, inner, new Choices()));
        }
        return free.of(others, on.get().isSaid());
    }

    /** Of a name that is said to depend on one other, the same with a prime: its derivative. */
    private Optional<Quantity> derivative(WrittenName name, Map<String, Integer> bound) {
        return name.primes() != 1
                ? Optional.empty()
                : sizing.facts()
                        .unwritten()
                        .of(name.unprimed())
                        .filter(on -> on.isSaid() && on.names().size() == 1)
                        .map(on -> new Quantity.Defined(
                                name.key(bound),
                                new Meaning.Slope(
                                        new Meaning.Reference(name.unprimed()),
                                        List.of(new Meaning.Reference(on.names().get(0)))),
                                bound));
    }

    private Quantity alone(WrittenName name, Map<String, Integer> bound, Choices choices) {
        String key = name.key(bound);
        if (key.endsWith("]")) {
            return new Quantity.Free(key, 1, 1);
        }
        if (key.contains("?")) {
            choices.doubt("index of " + name.base());
        }
        boolean known = sizing.network() == null && (names.isAbstractLoss(key) || isUsed(name, key));
        Optional<DeclaredName> declared = sizing.facts().declared(name);
        if (!known && declared.isEmpty()) {
            choices.doubt(Universe.UNKNOWN + name.key(Map.of()));
        }
        if (!known && declared.isPresent() && hasRows(name)) {
            choices.doubt("rows of " + name.key(Map.of()));
        }
        boolean special = declared.filter(d -> !d.isPlain() && (!known || d.kind() == DeclaredShape.Kind.MATRIX))
                .isPresent();
        if (special) {
            choices.doubt("structure of " + name.key(Map.of()));
        }
        for (Index index : name.sub()) {
            if (index.letter() != null && index.text(bound).matches(".*-\\d+")) {
                throw new Unsettled(Unsettled.Cause.RANGE, key + " is out of range");
            }
        }
        if (ranges.isBeyond(name, bound)) {
            throw new Unsettled(Unsettled.Cause.RANGE, key + " is out of range");
        }
        boolean ofDefined = sizing.network() == null && isOfDefined(name, bound);
        boolean mayDepend = ofDefined || sizing.facts().loose().has(name);
        if (sizing.network() == null
                && ((ofDefined && !isBare(name)) || sizing.families().mayCoincide(name, bound))) {
            throw new Unsettled(Unsettled.Cause.NAME, "it is not said which of its kind " + key + " is");
        }
        if (ofDefined) {
            choices.doubt(Universe.UNKNOWN + key);
        }
        if (sizing.network() == null) {
            members(name, key, bound, choices);
        }
        if (name.primes() > 0
                && sizing.network() == null
                && isOfFormula(name.unprimed())
                && !new Descent(sizing.index()).has(name.unprimed(), name)) {
            // its derivative, or another value of it
            choices.doubt(Universe.UNKNOWN + key);
        }
        boolean entry = !name.sub().isEmpty()
                && Numbered.is(name, bound)
                && sizing.families().wholeOf(name).isPresent();
        if (!entry
                && declared.filter(d -> d.rows() != null).isEmpty()
                && sizing.network() == null
                && isOfFunction(name)) {
            // the x of f(x, y) = xy need not be the vector that has entries elsewhere
            choices.doubt("entries of " + name.base());
        }
        if (name.sub().size() == 2 && sizing.facts().shares().containsKey(name.base())) {
            // along which index they add up is not modelled
            choices.doubt("shares " + name.base());
        }
        if (entry || !sizing.inference().wholes().isTensor(name)) {
            int last = name.sub().size() == 1 && Numbered.is(name, bound)
                    ? sizing.size(sizing.inference().wholes().axis(name, 0, bound))
                    : 0;
            boolean isLast = last > 1 && name.sub().get(0).text(bound).equals("" + last);
            return isLast && shares().areTaken(name, choices)
                    ? Complement.last(name, bound, last)
                    : new Quantity.Free(key, 1, 1, mayDepend);
        }
        String whole = sizing.inference().wholes().whole(name, bound);
        Quantity.Free free =
                new Quantity.Free(key, sizing.size("rows " + whole), sizing.size("columns " + whole), mayDepend);
        if (free.rows() < 1 || free.columns() < 1) {
            throw new Unsettled(Unsettled.Cause.RANGE, key + " has no entries");
        }
        if (sizing.families().isMoment(name.base()) && free.rows() > 1 && free.columns() > 1) {
            // a state beside its entries is a vector, but how long it is was not found
            choices.doubt("shape of " + name.base());
        }
        if (free.rows() > 1
                && free.rows() == free.columns()
                && sizing.network() == null
                && sizing.inference().forms().has(name)
                && isSymmetric(name, choices)) {
            return Forms.symmetric(free);
        }
        boolean vector = free.rows() > 1 && free.columns() == 1;
        if (vector && sizing.families().first(name.base()) == 0) {
            // what theta_0 stands beside, an entry of x that is one or none, is seldom said
            choices.doubt("entry 0 of " + name.base());
        }
        if (free.rows() > 1 && free.columns() > 1) {
            return shares().matrix(free, name, choices);
        }
        boolean row = free.rows() == 1 && free.columns() > 1;
        return (vector || row) && shares().areTaken(name, choices) ? Complement.whole(free) : free;
    }

    private ShareReading shares() {
        return new ShareReading(sizing.facts().shares());
    }

    /** Whether definitions speak of a name or its kind; a new value W' or W_{new} is no W. */
    private boolean isUsed(WrittenName name, String key) {
        Set<String> used = sizing.facts().used();
        boolean kind = name.primes() == 0
                && (used.contains(sizing.entries(name)) || used.contains(DocumentFacts.family(name)));
        // w_{11} where only W is spoken of
        boolean entry = name.primes() == 0
                && sizing.families()
                        .wholeOf(name)
                        .filter(base -> !base.equals(name.base()))
                        .filter(base ->
                                used.contains(new WrittenName(base, false, List.of(), name.sup(), 0).key(Map.of())))
                        .isPresent();
        return kind
                || entry
                || used.contains(name.key(Map.of()))
                || (!name.letters().isEmpty() && used.contains(key));
    }

    /** The x_i that a formula without i speaks of may be the x_1 beside it. */
    private void members(WrittenName name, String key, Map<String, Integer> bound, Choices choices) {
        for (int i = 0; i < name.sub().size(); i++) {
            if (sizing.families().runs(name, i)) {
                choices.member(key, name.base() + "_" + i, !name.sub().get(i).isOpen(bound));
            }
        }
        for (int i = 0; i < name.sup().size(); i++) {
            if (sizing.families().runsAbove(name.sup().get(i))) {
                choices.member(key, name.base() + "^" + i, !name.sup().get(i).isOpen(bound));
            }
        }
    }

    /** Whether definitions speak of what may be the rows or columns of a matrix, x_i or x^{(i)} of X, and not of itself. */
    private boolean hasRows(WrittenName name) {
        String small = name.base().toLowerCase(Locale.ROOT);
        return name.base().matches("[A-Z]")
                && name.sub().isEmpty()
                && (sizing.facts().used().contains(small + "/1/0")
                        || sizing.facts().used().contains(small + "/0/1"));
    }

    /**
     * Whether a name that no definition fits may all the same be one of those that definitions speak of: under an index
     * of which nothing is known, or with more or fewer indices. What comes before the first is none of them.
     */
    private boolean isOfDefined(WrittenName name, Map<String, Integer> bound) {
        for (DocumentDefinition d : sizing.index().of(name.base())) {
            if (SummedLosses.is(d)) {
                continue;
            }
            WrittenName pattern = d.pattern();
            boolean bare = isBare(pattern) != isBare(name) && !(isBare(pattern) && isLabelled(name));
            boolean open = !pattern.letters().isEmpty() || !name.letters().isEmpty();
            boolean alike = pattern.sub().size() == name.sub().size()
                    && pattern.sup().size() == name.sup().size();
            boolean fits = Formulas.isNamed(d.body())
                    && pattern.primes() == name.primes()
                    && pattern.match(name, bound) == null;
            if (fits && (bare || (open && !alike) || !pattern.letters().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name that has entries is a parameter of a function of the note's in which nothing makes it a vector. */
    private boolean isOfFunction(WrittenName name) {
        return !name.bold()
                && sizing.families().arity(name.base()) > 0
                && name.sub().isEmpty()
                && Stream.concat(
                                sizing.facts().functions().values().stream(),
                                sizing.facts().redefined().stream().map(RedefinedFunction::function))
                        .anyMatch(f -> f.parameters().contains(name)
                                && !RoleWords.isLossFunction(f.name())
                                && References.in(f.body()).stream()
                                        .allMatch(n ->
                                                n.sub().isEmpty() && !n.base().matches("[A-Z]"))
                                && !Formulas.isOfVectors(f.body()));
    }

    private boolean isOfFormula(WrittenName name) {
        return sizing.index().of(name.base()).stream()
                .anyMatch(d -> d.pattern().equals(name) && Formulas.isNamed(d.body()));
    }

    /** Whether words tell a name from the one without, such as the state before, c_{prev}, from c. */
    static boolean isLabelled(WrittenName name) {
        return name.sup().isEmpty()
                && !name.sub().isEmpty()
                && name.sub().stream()
                        .allMatch(index ->
                                index.letter() == null && index.prefix().matches("\\p{L}{2,}"));
    }

    private static boolean isBare(WrittenName name) {
        return name.sub().isEmpty() && name.sup().isEmpty();
    }

    private static boolean isSymmetric(WrittenName name, Choices choices) {
        String base = name.base();
        Choices.Option symmetric = new Choices.Option(Forms.symmetry(base), false);
        return choices.pick("symmetric " + base, List.of(Choices.Option.PLAIN, symmetric)) == 1;
    }
}
