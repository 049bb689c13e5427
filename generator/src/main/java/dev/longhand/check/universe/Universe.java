package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.LayerWholes;
import dev.longhand.check.network.Aliases;
import dev.longhand.check.network.FiledNames;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.Numbered;
import dev.longhand.check.network.Replacements;
import dev.longhand.check.network.Respellings;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.Names;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.size.Comparisons;
import dev.longhand.check.size.Families;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One instance of what a document speaks of: every size a number, every name a quantity. Names are looked up in the
 * network file, then in the document's own definitions, then as parts or wholes of others, then under other spellings.
 */
public final class Universe implements Names {

    /** Begins the questions about names that the note does not define. */
    public static final String UNKNOWN = "unknown ";

    private static final String SIGMA = "\\sigma";
    /** Without a bracket it is the value of the function of that letter, or a standard deviation beside it. */
    private static final List<Choices.Option> BARE =
            List.of(Choices.Option.PLAIN, new Choices.Option("sigma without a bracket is a number", true));

    /** Letters that may stand for the logistic function where a note does not say for what; Phi is the normal distribution's. */
    private static final Set<String> ACTIVATIONS =
            Set.of("\\sigma", "\\varsigma", "\\phi", "\\varphi", "\\psi", "\\theta", "\\rho", "f", "g", "h", "s", "S");

    private final Sizing sizing;
    private final @Nullable Aliases aliases;
    private final Vantage vantage;
    private final OpenSizes openSizes;
    private final @Nullable NetworkNames network;
    private final DocumentFacts facts;
    private final DefinitionIndex index;
    private final Families families;
    private final DefinitionsInForce definitions;
    private final Ranges ranges;
    private final FreeNames free;
    private final DocumentParts parts;

    /**
     * @param aliases other spellings of what the network file names, or null where they do not count
     * @param vantage from where in the document it is looked at
     */
    Universe(Sizing sizing, @Nullable Aliases aliases, Vantage vantage) {
        this.sizing = sizing;
        this.aliases = aliases;
        this.vantage = vantage;
        this.openSizes = new OpenSizes(sizing.open(), vantage.sized());
        this.network = sizing.network();
        this.facts = sizing.facts();
        this.index = sizing.index();
        this.families = sizing.families();
        this.definitions = new DefinitionsInForce(sizing, vantage);
        this.ranges =
                new Ranges(network, families, sizing.inference(), sizing.sizes(), sizing.layers(), this::resolves);
        this.free = new FreeNames(sizing, ranges, this);
        this.parts = new DocumentParts(sizing, definitions, free, this);
    }

    /** The same at another place of the document. */
    Universe at(int position, int layer, boolean withNumbers) {
        return from(vantage.at(position, layer, withNumbers));
    }

    /** The same, for indices that meet conditions. */
    Universe under(List<Meaning.Condition> conditions) {
        return from(vantage.under(conditions));
    }

    /** The same, with all that a meaning is computed from left free, whatever numbers the document gives. */
    public Universe opening(Meaning meaning) {
        return from(vantage.opening(ingredients(meaning)));
    }

    /** The bases of all names that a meaning is computed from. */
    public Set<String> ingredients(Meaning meaning) {
        Set<String> bases = new LinkedHashSet<>();
        Deque<Meaning> next = new ArrayDeque<>(List.of(meaning));
        while (!next.isEmpty()) {
            for (WrittenName name : References.in(next.pop())) {
                if (bases.add(name.base())) {
                    index.of(name.base()).stream().map(DocumentDefinition::body).forEach(next::push);
                }
            }
        }
        return bases;
    }

    /** The same, with names of some bases left free, whatever the document says of them. */
    public Universe leaving(Set<String> bases) {
        return from(vantage.leaving(bases));
    }

    /** The same, with names free of which only what stands behind says what they are. */
    public Universe lookingBack() {
        return from(vantage.lookingBackOnly());
    }

    /** The same, with the numbers that are chosen for sizes of which the document does not say how much they are. */
    public Universe choosingSizes() {
        return from(vantage.choosingSizes());
    }

    /** Why a formula has no value in numbers, where that is for a size of which the document does not say how much it is. */
    public Optional<String> withoutSize(Meaning meaning) {
        return openSizes.reason(meaning, index);
    }

    /** Whether something in the document is not smooth, so that which piece of it counts hangs on numbers. */
    public boolean hasKinks() {
        return facts.definitions().stream().anyMatch(d -> Kinks.in(d.body()))
                || facts.functions().values().stream().anyMatch(f -> Kinks.in(f.body()));
    }

    /** The same, with names of the network file as the document defines them. */
    public Universe restating(List<DocumentDefinition> own) {
        return from(vantage.restating(own));
    }

    /** The same, with numbers that the document gives to names on the way. */
    public Universe valued(List<DocumentDefinition> numbers) {
        return from(vantage.valued(numbers));
    }

    /** The same, with names of the network file taken to be something else. */
    Universe given(Map<String, Meaning> meanings) {
        return from(vantage.given(meanings));
    }

    /** The same, with functions taken to be these. */
    public Universe supposing(Map<String, NamedFunction> functions) {
        return from(vantage.supposing(functions));
    }

    private Universe from(Vantage other) {
        return new Universe(sizing, aliases, other);
    }

    @Override
    public Quantity quantity(WrittenName name, Map<String, Integer> bound, Choices choices) {
        Quantity found = meant(name, bound, choices);
        if (network == null) {
            return found;
        }
        Quantity taken = vantage.given().isEmpty() ? found : new Replacements(vantage.given()).of(found);
        return network.shares().of(taken, choices);
    }

    private Quantity meant(WrittenName name, Map<String, Integer> bound, Choices choices) {
        Optional<Quantity> found = lookup(name, bound, choices);
        if (found.isEmpty()) {
            found = labelled(name, bound, choices);
        }
        Respellings respellings = network == null || aliases == null ? null : new Respellings(network, aliases);
        LayerWholes layers = sizing.layerWholes();
        if (found.isPresent()) {
            Quantity one = layers == null ? found.get() : layers.besideWeights(found.get(), name, bound, choices);
            return respellings == null ? one : respellings.caseVariant(one, name, bound, choices);
        }
        Optional<Quantity> whole = layers == null ? Optional.empty() : layers.of(name, bound, choices);
        if (whole.isPresent()) {
            return whole.get();
        }
        if (respellings != null) {
            Optional<Quantity> respelt = respellings.of(name, bound, choices);
            if (respelt.isPresent()) {
                return respelt.get();
            }
        }
        if (isKronecker(name, bound)) {
            return new Quantity.Count(
                    name.sub().get(0).text(bound).equals(name.sub().get(1).text(bound)) ? 1 : 0);
        }
        return free.of(name, bound, choices);
    }

    /** A running letter whose values are labels: the o in {@code out_o} stands for o1 and o2. */
    private Optional<Quantity> labelled(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (name.sub().size() != 1 || name.sub().get(0).letter() == null) {
            return Optional.empty();
        }
        String letter = name.sub().get(0).letter();
        Integer value = bound.get(letter);
        if (value == null
                || name.sub().get(0).offset() != 0
                || !name.sub().get(0).prefix().isEmpty()) {
            return Optional.empty();
        }
        Index label = new Index(letter + value, null, 0);
        return lookup(
                new WrittenName(name.base(), name.bold(), List.of(label), name.sup(), name.primes()), bound, choices);
    }

    private Optional<Quantity> lookup(WrittenName name, Map<String, Integer> bound, Choices choices) {
        String key = name.key(bound);
        Optional<Quantity> own = definitions.restated(name, bound);
        if (own.isPresent()) {
            return own;
        }
        if (network != null) {
            Optional<Quantity> filed = new FiledNames(network, vantage.layer()).of(name, bound, choices);
            if (filed.isPresent()) {
                return filed;
            }
        }
        if (name.sub().isEmpty() && name.sup().isEmpty() && name.primes() == 0) {
            Integer size = key.equals("e") ? null : sizing.sizes().get("size " + key);
            boolean counts = key.equals("L") || key.equals("T");
            if (definitions.of(name, bound).isEmpty()
                    && (size != null
                            || (counts
                                    && families.isSequence(key)
                                    && !facts.lossNames().contains(key)))) {
                openSizes.ask(key);
                return Optional.of(new Quantity.Count(size != null ? size : sizing.layers()));
            }
        }
        Optional<Quantity> defined = definitions.of(name, bound);
        // f is the f(x, y) before it until an equation f = ... comes
        boolean isOnlyFunction = network == null
                && facts.function(key, vantage.position()) != null
                && definitions.place(name, bound) < 0;
        if (defined.isPresent() && !isOnlyFunction) {
            boolean replaced = name.sub().size() == 1
                    && !isMadeOfParts(name.whole(), bound)
                    && definitions.place(name.whole(), bound) > definitions.place(name, bound)
                    && definitions.place(name.whole(), bound) <= vantage.position();
            Optional<Quantity> part = replaced
                    ? parts.entry(name, bound, choices)
                    : definitions.isReplacedByEntries(name, bound)
                            ? parts.related(name, bound, choices)
                            : Optional.empty();
            return part.isPresent() ? part : defined;
        }
        Optional<Meaning> power = network == null
                ? facts.squares().of(name, other -> definitions.of(other, bound).isPresent())
                : Optional.empty();
        if (power.isPresent()) {
            return Optional.of(new Quantity.Defined(key, power.get(), bound));
        }
        Optional<DocumentDefinition> loss = network == null ? definitions.otherLoss(key) : Optional.empty();
        if (loss.isPresent()) {
            Choices.Option option =
                    new Choices.Option(key + " is " + loss.get().pattern().key(Map.of()), true, false);
            choices.pick("loss " + key, List.of(option, option));
            return Optional.of(
                    definitions.defined(loss.get(), Map.of(), loss.get().pattern(), bound));
        }
        NamedFunction function = facts.function(key, vantage.position());
        if (function == null && network != null) {
            function = network.functions().get(key);
        }
        if (function != null && network == null && key.equals(SIGMA) && choices.pick(SIGMA, BARE) == 1) {
            function = null;
        }
        if (function != null) {
            return Optional.of(new Quantity.Defined(key, function.body(), Map.of()));
        }
        return parts.related(name, bound, choices);
    }

    /** Whether a whole is computed from what would be its entries: the E of {@code E_1 + E_2} is no vector of them. */
    private boolean isMadeOfParts(WrittenName whole, Map<String, Integer> bound) {
        return definitions
                .of(whole, bound)
                .filter(q -> q instanceof Quantity.Defined d && Formulas.isOfParts(d.body(), whole.base()))
                .isPresent();
    }

    private boolean isKronecker(WrittenName name, Map<String, Integer> bound) {
        return name.isKronecker() && Numbered.is(name, bound);
    }

    @Override
    public Optional<NamedFunction> function(String name) {
        NamedFunction supposed = vantage.supposed().get(name);
        if (supposed != null) {
            return Optional.of(supposed);
        }
        NamedFunction own = facts.function(name, vantage.position());
        return own == null && network != null
                ? Optional.ofNullable(network.functions().get(name))
                : Optional.ofNullable(own);
    }

    @Override
    public boolean isAbstractLoss(String key) {
        return network == null
                && definitions.otherLoss(key).isEmpty()
                && vantage.restated().stream()
                        .noneMatch(d -> d.pattern().key(Map.of()).equals(key))
                && facts.lossNames().contains(key)
                && !facts.functions().containsKey(key)
                && facts.definitions().stream()
                        .noneMatch(d -> d.pattern().key(Map.of()).equals(key));
    }

    @Override
    public Set<String> abstractLosses() {
        return facts.lossNames().stream().filter(this::isAbstractLoss).collect(Collectors.toSet());
    }

    @Override
    public boolean hasSeveralAbstractLosses() {
        return abstractLosses().size() > 1;
    }

    @Override
    public boolean isEntrywiseLoss(String key) {
        return network == null && sizing.inference().losses().contains(key);
    }

    @Override
    public List<dev.longhand.expr.Function> candidates(String name) {
        if (network == null || facts.called().contains(name)) {
            return facts.called().contains(name) || !ACTIVATIONS.contains(name)
                    ? List.of()
                    : List.of(Primitive.SIGMOID);
        }
        return List.copyOf(new LinkedHashSet<>(network.symbols().values()));
    }

    @Override
    public boolean isCalled(String name) {
        return network == null && facts.called().contains(name);
    }

    @Override
    public int components(String function) {
        return network == null ? sizing.inference().maps().components(function, sizing.sizes()) : 0;
    }

    @Override
    public boolean isLossFunction(String name) {
        return RoleWords.isLossFunction(name);
    }

    @Override
    public boolean isName(String letter) {
        return facts.lossNames().contains(letter)
                || (network != null && network.quantity(letter).isPresent())
                || (network != null && (letter.equals("L") || letter.equals("T")))
                || facts.definitions().stream()
                        .anyMatch(d -> d.pattern().key(Map.of()).equals(letter));
    }

    @Override
    public boolean isSpeltOut(WrittenName name) {
        return network == null
                && index.isSpeltOut(name.base())
                && vantage.restated().stream()
                        .noneMatch(d -> References.in(d.body()).stream()
                                .anyMatch(part -> part.base().equals(name.base())));
    }

    @Override
    public boolean followsFile() {
        return network != null;
    }

    @Override
    public boolean marksEntrywise() {
        return facts.marksEntrywise();
    }

    @Override
    public boolean marksTransposes() {
        return network == null && facts.marksTransposes();
    }

    @Override
    public boolean laysGradientsInRows() {
        return facts.gradientRows();
    }

    @Override
    public Optional<Meaning> bySquare(Meaning.Slope slope, WrittenName by, Map<String, Integer> bound) {
        return network == null && definitions.of(by, bound).isEmpty()
                ? facts.squares()
                        .slope(slope, by, other -> definitions.of(other, bound).isPresent())
                : Optional.empty();
    }

    @Override
    public boolean isUnsettledBias(WrittenName name, Map<String, Integer> bound) {
        return network == null && sizing.inference().isUnsettledBias(name, bound);
    }

    @Override
    public boolean mayReadStates() {
        return forward().mayReadStates();
    }

    @Override
    public List<Quantity> sinks(String loss, Map<String, Integer> bound) {
        return forward().sinks(loss, bound, false);
    }

    @Override
    public List<Quantity> sinksAtEnd(String loss, Map<String, Integer> bound) {
        return forward().sinks(loss, bound, true);
    }

    private ForwardPass forward() {
        return new ForwardPass(sizing, ranges, definitions);
    }

    /** How many layers or moments there are. */
    public int layers() {
        return sizing.layers();
    }

    /** The letters that are bound from the start. */
    public Map<String, Integer> base() {
        return openSizes.counting(sizing.base());
    }

    @Override
    public List<Integer> range(Meaning.Folded folded, Map<String, Integer> bound) {
        openSizes.askForEnd(folded);
        return ranges.of(folded, bound);
    }

    @Override
    public boolean isSequence(String letter) {
        return families.isSequence(letter);
    }

    /**
     * All values of the letters that run in a relation without being folded.
     *
     * @throws Unsettled when a range is not clear
     */
    public List<Map<String, Integer>> bindings(List<Meaning> sides, Map<String, Integer> start) {
        List<Meaning> all = new ArrayList<>(sides);
        if (!vantage.conditions().isEmpty()) {
            all.add(Comparisons.cases(vantage.conditions()));
        }
        Unreached unreached = new Unreached(families, index);
        List<Map<String, Integer>> bindings = ranges.bindings(all, sizing.base(), start).stream()
                .filter(bound -> vantage.conditions().stream().allMatch(c -> ranges.meets(c, bound)))
                .filter(bound -> network != null || sides.stream().noneMatch(side -> unreached.isBy(side, bound)))
                .toList();
        return network == null ? new SummedMembers(index, ranges, sizing.base()).reached(sides, bindings) : bindings;
    }

    /** Whether it is said in which cases of a letter something holds. */
    public boolean isConditional(String letter) {
        return vantage.conditions().stream()
                .flatMap(c -> Stream.of(c.left(), c.right()))
                .anyMatch(
                        side -> Comparisons.letter(side).filter(letter::equals).isPresent());
    }

    /** A letter with a value that numbers what is of different sizes, so that comparing what all of it has proves nothing. */
    public Optional<String> unclear(List<WrittenName> names, Map<String, Integer> bound) {
        return network == null ? ranges.unclear(names, bound) : Optional.empty();
    }

    /** A letter of a sum of which it is not said where it ends, though definitions say of its letter where it does. */
    public Optional<String> endless(List<Meaning> sides, Map<String, Integer> bound) {
        return network == null
                ? sides.stream()
                        .map(side -> ranges.endless(side, bound))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private boolean resolves(WrittenName name, Map<String, Integer> bound) {
        try {
            Choices choices = new Choices();
            quantity(name, bound, choices);
            return !choices.areUnsure() || network == null;
        } catch (Unsettled e) {
            return false;
        }
    }

    /** Whether a name stands for something under another spelling only. */
    public boolean isRespelt(WrittenName name) {
        return aliases != null && lookup(name, sizing.base(), new Choices()).isEmpty();
    }

    /** Whether a meaning has a name that neither the network file nor the document knows. */
    public boolean isStrange(Meaning meaning) {
        return References.in(meaning).stream().anyMatch(name -> !resolves(name, sizing.base()));
    }

    /** Whether a letter numbers layers or moments, or is a size that nothing in the document computes. */
    public boolean counts(String letter) {
        return families.isSequence(letter)
                || (sizing.sizes().containsKey("size " + letter)
                        && index.of(letter).stream().noneMatch(d -> Formulas.isNamed(d.body())));
    }

    /** Whether a matrix, of which no number is given, has one row and one column. */
    public boolean isCollapsed(WrittenName name) {
        return network == null && sizing.isCollapsed(name) && !isNumber(name);
    }

    /** Whether what a name stands for is nothing but a number that the document gives it. */
    public boolean isNumber(WrittenName name) {
        boolean given = network != null && network.quantity(name, sizing.base()).isPresent();
        return !given
                && definitions
                        .of(name, sizing.base())
                        .filter(q -> q instanceof Quantity.Defined d && !Formulas.isNamed(d.body()))
                        .isPresent();
    }

    /** Whether the document gives a name a value by a computation from numbers, rather than as a number. */
    public boolean isComputed(WrittenName name) {
        return definitions
                .of(name, sizing.base())
                .filter(q -> q instanceof Quantity.Defined d && !Formulas.isNamed(d.body()) && !isWritten(d.body()))
                .isPresent();
    }

    private static boolean isWritten(Meaning body) {
        return body instanceof Meaning.Literal
                || ((body instanceof Meaning.Negated
                                || body instanceof Meaning.Transposed
                                || body instanceof Meaning.Grid)
                        && References.parts(body).stream().allMatch(Universe::isWritten));
    }

    /** Whether a definition, of this name or of a whole or part of it, says what it is. */
    public boolean isDefined(WrittenName name) {
        return !index.of(name.base()).isEmpty();
    }

    /** Whether the document gives a name in a meaning several meanings. */
    public boolean isAmbiguous(Meaning meaning) {
        return References.in(meaning).stream()
                .flatMap(name -> index.of(name.base()).stream())
                .anyMatch(index::isAmbiguous);
    }

    /** Whether a meaning has a name that the document steps in several ways, of which it does not say which is meant. */
    public boolean isOfSeveralSteps(Meaning meaning) {
        return References.in(meaning).stream().anyMatch(name -> index.isSteppedOtherwise(name.base()));
    }

    /** Whether rows and columns are told apart: by a note of its own, with transposes and the like. */
    public boolean tellsRowsFromColumns() {
        return network == null && (facts.hasMatrices() || facts.gradientRows());
    }
}
