package dev.longhand.check.universe;

import dev.longhand.check.evaluation.Choices;
import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.check.evaluation.Names;
import dev.longhand.check.evaluation.Quantity;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.evaluation.Unsettled;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.DeclaredShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One instance of what a document speaks of: every size a number, every name a quantity. Names are looked up in the
 * network file, then in the document's own definitions, then as parts or wholes of others, then under other spellings.
 */
public final class Universe implements Names {

    /** Begins the questions about names that the note does not define. */
    public static final String UNKNOWN = "unknown ";

    private static final Meaning ONE = new Meaning.Literal(Rational.ONE, "1");

    private final @Nullable NetworkNames network;
    private final @Nullable Aliases aliases;
    private final DocumentFacts facts;
    private final DefinitionIndex index;
    private final Families families;
    private final SizeInference inference;
    private final Map<String, Integer> sizes;
    private final Map<String, Integer> ends;
    private final int layers;
    private final Vantage vantage;

    /**
     * @param network what the file says, or null
     * @param ends the values of letters that stand for the last of others
     * @param vantage from where in the document it is looked at
     */
    Universe(
            @Nullable NetworkNames network,
            @Nullable Aliases aliases,
            DocumentFacts facts,
            DefinitionIndex index,
            Families families,
            SizeInference inference,
            Map<String, Integer> sizes,
            Map<String, Integer> ends,
            int layers,
            Vantage vantage) {
        this.network = network;
        this.aliases = aliases;
        this.facts = facts;
        this.index = index;
        this.families = families;
        this.inference = inference;
        this.sizes = sizes;
        this.ends = Map.copyOf(ends);
        this.layers = layers;
        this.vantage = vantage;
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
        Set<String> bases = new LinkedHashSet<>();
        Deque<Meaning> next = new ArrayDeque<>(List.of(meaning));
        while (!next.isEmpty()) {
            for (WrittenName name : References.in(next.pop())) {
                if (bases.add(name.base())) {
                    index.of(name.base()).stream().map(DocumentDefinition::body).forEach(next::push);
                }
            }
        }
        return from(vantage.opening(bases));
    }

    /** Whether something in the document is not smooth, so that which piece of it counts hangs on numbers. */
    public boolean hasKinks() {
        return facts.definitions().stream().anyMatch(d -> Kinks.in(d.body()))
                || facts.functions().values().stream().anyMatch(f -> Kinks.in(f.body()));
    }

    /** The same, with names of the network file as the document defines them. */
    Universe restating(List<DocumentDefinition> own) {
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

    private Universe from(Vantage other) {
        return new Universe(network, aliases, facts, index, families, inference, sizes, ends, layers, other);
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
        if (found.isPresent()) {
            return aliases == null ? found.get() : caseVariant(found.get(), name, bound, choices);
        }
        if (aliases != null) {
            List<Aliases.Alias> others = aliases.of(name, bound);
            List<Choices.Option> options = new ArrayList<>();
            for (Aliases.Alias alias : others) {
                options.add(
                        new Choices.Option(name.key(bound) + " is " + alias.key(), alias.isUsual(), alias.isSure()));
            }
            if (!others.isEmpty()) {
                int taken = others.size() == 1
                                && !(others.get(0).isUsual() && others.get(0).isSure())
                        ? choices.pick("alias " + name.key(bound), List.of(options.get(0), options.get(0)))
                        : choices.pick("alias " + name.key(bound), options);
                Quantity quantity = java.util.Objects.requireNonNull(network)
                        .quantity(others.get(Math.min(taken, others.size() - 1)).key())
                        .orElseThrow();
                return quantity;
            }
        }
        if (isKronecker(name, bound)) {
            return new Quantity.Count(
                    name.sub().get(0).text(bound).equals(name.sub().get(1).text(bound)) ? 1 : 0);
        }
        return free(name, bound, choices);
    }

    /** b_3 in a document that also has B_3 may be either. */
    private Quantity caseVariant(Quantity found, WrittenName name, Map<String, Integer> bound, Choices choices) {
        String key = name.key(bound);
        List<String> others = java.util.Objects.requireNonNull(aliases).likewise(key);
        if (others.isEmpty()
                || java.util.Objects.requireNonNull(network).quantity(key).isEmpty()) {
            return found;
        }
        List<Choices.Option> options = new ArrayList<>(List.of(Choices.Option.PLAIN));
        others.forEach(other -> options.add(new Choices.Option(key + " is " + other, false)));
        int taken = choices.pick("case of " + key, options);
        return taken == 0 ? found : network.quantity(others.get(taken - 1)).orElse(found);
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
        Optional<Quantity> own = restated(name, bound);
        if (own.isPresent()) {
            return own;
        }
        if (network != null) {
            Optional<Quantity> known = network.quantity(name, bound);
            if (known.isPresent()) {
                return known;
            }
            Optional<Quantity> updated = updated(name, bound);
            if (updated.isPresent()) {
                return updated;
            }
            Optional<Quantity> layerless = layerless(name, bound, choices);
            if (layerless.isPresent()) {
                return layerless;
            }
        }
        if (name.sub().isEmpty() && name.sup().isEmpty() && name.primes() == 0) {
            Integer size = key.equals("e") ? null : sizes.get("size " + key);
            boolean counts = key.equals("L") || key.equals("T");
            if (definition(name, bound).isEmpty()
                    && (size != null
                            || (counts
                                    && families.isSequence(key)
                                    && !facts.lossNames().contains(key)))) {
                return Optional.of(new Quantity.Count(size != null ? size : layers));
            }
        }
        Optional<Quantity> defined = definition(name, bound);
        if (defined.isPresent()) {
            boolean replaced = name.sub().size() == 1
                    && !isMadeOfParts(name.whole(), bound)
                    && place(name.whole(), bound) > place(name, bound)
                    && place(name.whole(), bound) <= vantage.position();
            Optional<Quantity> entry = replaced ? entry(name, bound, choices) : Optional.empty();
            return entry.isPresent() ? entry : defined;
        }
        Optional<Meaning> power = network == null
                ? facts.squares().of(name, other -> definition(other, bound).isPresent())
                : Optional.empty();
        if (power.isPresent()) {
            return Optional.of(new Quantity.Defined(key, power.get(), bound));
        }
        Optional<DocumentDefinition> loss = network == null ? otherLoss(key) : Optional.empty();
        if (loss.isPresent()) {
            Choices.Option option =
                    new Choices.Option(key + " is " + loss.get().pattern().key(Map.of()), true, false);
            choices.pick("loss " + key, List.of(option, option));
            return Optional.of(defined(loss.get(), Map.of(), loss.get().pattern(), bound));
        }
        NamedFunction function = facts.functions().get(key);
        if (function == null && network != null) {
            function = network.functions().get(key);
        }
        if (function != null) {
            return Optional.of(new Quantity.Defined(key, function.body(), Map.of()));
        }
        return related(name, bound, choices);
    }

    /** Whether a whole is computed from what would be its entries: the L of a sum over all L_t is no vector of them. */
    private boolean isMadeOfParts(WrittenName whole, Map<String, Integer> bound) {
        return definition(whole, bound)
                .filter(q -> q instanceof Quantity.Defined d && FactsReading.isFold(d.body(), whole.base()))
                .isPresent();
    }

    /** A parameter with a prime is its value after one step of gradient descent. */
    private Optional<Quantity> updated(WrittenName name, Map<String, Integer> bound) {
        NetworkNames file = java.util.Objects.requireNonNull(network);
        String old = name.unprimed().key(bound);
        if (name.primes() != 1 || file.loss().isEmpty() || !file.isParameter(old)) {
            return Optional.empty();
        }
        Meaning before = new Meaning.Reference(name.unprimed());
        Meaning rate = new Meaning.Reference(WrittenName.plain(file.learningRate()));
        Meaning slope = new Meaning.Slope(
                new Meaning.Reference(WrittenName.plain(file.loss().get())), List.of(before));
        Meaning step = new Meaning.Multiplied(
                List.of(dev.longhand.latex.tree.Tree.Join.BESIDE, dev.longhand.latex.tree.Tree.Join.BESIDE),
                List.of(rate, slope));
        return Optional.of(new Quantity.Defined(
                name.key(bound), new Meaning.Total(List.of(before, new Meaning.Negated(step))), bound));
    }

    /** A name without the layer that the heading gives. */
    private Optional<Quantity> layerless(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (network == null || !name.sup().isEmpty() || !network.layered().contains(name.base())) {
            return Optional.empty();
        }
        List<Quantity> found = new ArrayList<>();
        List<Choices.Option> options = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        if (vantage.layer() > 0) {
            order.add(vantage.layer());
            order.add(vantage.layer() - 1);
            order.add(vantage.layer() + 1);
        }
        for (int l = network.layers(); l >= 0; l--) {
            if (!order.contains(l)) {
                order.add(l);
            }
        }
        for (int l : order) {
            WrittenName full = new WrittenName(
                    name.base(), name.bold(), name.sub(), List.of(new Index("" + l, null, 0)), name.primes());
            network.quantity(full.key(bound)).ifPresent(q -> {
                found.add(q);
                options.add(new Choices.Option(name.key(bound) + " belongs to layer " + l, false, false));
            });
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() == 1) {
            options.add(options.get(0));
            found.add(found.get(0));
        }
        return Optional.of(found.get(choices.pick("layer of " + name.key(bound), options)));
    }

    private Optional<Quantity> definition(WrittenName name, Map<String, Integer> bound) {
        DocumentDefinition best = null;
        Map<String, Integer> match = null;
        for (DocumentDefinition d : index.of(name.base())) {
            if (best != null && d.position() > vantage.position()) {
                break;
            }
            Map<String, Integer> found = d.pattern().match(name, bound);
            if (found != null
                    && (isNumberKnown(name) || FactsReading.isFormula(d.body()) || FactsReading.isZero(d.body()))
                    && inRange(d, found)
                    && (best == null || isCloser(d, best))) {
                best = d;
                match = found;
            }
        }
        for (DocumentDefinition v : vantage.values()) {
            boolean later = isNumberKnown(name) && (best == null || best.position() <= v.position());
            if (later && v.pattern().match(name, bound) != null) {
                best = v;
                match = Map.of();
            }
        }
        if (best == null || match == null) {
            return Optional.empty();
        }
        return Optional.of(defined(best, match, name, bound));
    }

    private boolean isNumberKnown(WrittenName name) {
        return vantage.withNumbers() && !vantage.open().contains(name.base());
    }

    /** What a definition says under the indices of a name; letters that it leaves open are those around it. */
    private Quantity defined(
            DocumentDefinition d, Map<String, Integer> match, WrittenName name, Map<String, Integer> bound) {
        Map<String, Integer> inner = new TreeMap<>(base());
        StringBuilder key = new StringBuilder(name.key(bound));
        Set<String> open = new OpenLetters(network, families).in(List.of(d.body()));
        open.removeAll(d.pattern().letters());
        for (String letter : open) {
            Integer value = bound.get(letter);
            if (value != null && !inner.containsKey(letter)) {
                inner.put(letter, value);
                key.append('{').append(letter).append('=').append(value).append('}');
            }
        }
        inner.putAll(match);
        if (index.isRepeated(d) || vantage.restated().contains(d)) {
            key.append('@').append(d.position());
        }
        return new Quantity.Defined(key.toString(), d.body(), inner);
    }

    /** What the document says of a name in another equation than the first, or of the whole that it is an entry of. */
    /** Whether an equation speaks of no layer after the last: of that one it says nothing. */
    private boolean reachesNoFurther(DocumentDefinition d, Map<String, Integer> match) {
        for (WrittenName name : References.in(d.body())) {
            for (Index index : name.sup()) {
                String letter = index.letter();
                Integer value = letter == null ? null : match.get(letter);
                if (letter != null && value != null && families.isSequence(letter) && value + index.offset() > layers) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Quantity> restated(WrittenName name, Map<String, Integer> bound) {
        for (DocumentDefinition d : vantage.restated()) {
            Map<String, Integer> match = d.pattern().match(name, bound);
            if (match != null && inRange(d, match) && reachesNoFurther(d, match)) {
                return Optional.of(defined(d, match, name, bound));
            }
            boolean entry = name.sub().size() == 1
                    && d.pattern().sub().isEmpty()
                    && allNumbers(name, bound)
                    && !FactsReading.isFold(d.body(), name.base());
            Map<String, Integer> whole = entry ? d.pattern().match(name.whole(), bound) : null;
            if (whole != null && inRange(d, whole)) {
                int row = Integer.parseInt(name.sub().get(0).text(bound)) - 1;
                return Optional.of(new Quantity.Entry(defined(d, whole, name.whole(), bound), row, 0));
            }
        }
        return Optional.empty();
    }

    /** The one loss that is defined, for another letter that stands for a loss and is defined nowhere. */
    private Optional<DocumentDefinition> otherLoss(String key) {
        if (!facts.lossNames().contains(key)
                || facts.functions().containsKey(key)
                || !index.of(key).isEmpty()) {
            return Optional.empty();
        }
        List<DocumentDefinition> losses = facts.definitions().stream()
                .filter(d -> facts.lossNames().contains(d.pattern().key(Map.of())))
                .toList();
        return losses.size() == 1 ? Optional.of(losses.get(0)) : Optional.empty();
    }

    /** Where the definition in force of a name stands, -1 where there is none. */
    private int place(WrittenName name, Map<String, Integer> bound) {
        int place = -1;
        for (DocumentDefinition d : index.of(name.base())) {
            if (d.position() <= vantage.position() && d.pattern().match(name, bound) != null) {
                place = d.position();
            }
        }
        return place;
    }

    /** A definition without letters beats one with letters; otherwise the later one wins. */
    private static boolean isCloser(DocumentDefinition d, DocumentDefinition best) {
        int a = d.pattern().letters().size();
        int b = best.pattern().letters().size();
        return a <= b;
    }

    /** Moments and layers before the first, and after the last, are not what a definition speaks of. */
    private boolean inRange(DocumentDefinition d, Map<String, Integer> found) {
        for (Map.Entry<String, Integer> e : found.entrySet()) {
            int first = e.getValue() + Math.max(0, d.pattern().offset(e.getKey()));
            if (families.isSequence(e.getKey()) && (first < 1 || e.getValue() > layers)) {
                return false;
            }
        }
        // the last layer's own definition is for the last layer
        return !(found.containsKey("L") && found.getOrDefault("L", layers) != layers)
                && !(found.containsKey("T") && found.getOrDefault("T", layers) != layers)
                && d.position() >= 0;
    }

    /** A part of a whole, or the whole of parts. */
    private Optional<Quantity> related(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (!name.sub().isEmpty()) {
            return entry(name, bound, choices);
        }
        if (network != null) {
            return new NetworkParts(network).whole(name, bound);
        }
        Optional<String> entries = families.entriesOf(name.base());
        if (entries.isEmpty() || network != null || inference.classes() == null) {
            return Optional.empty();
        }
        int arity = families.arity(entries.get());
        boolean defined = facts.definitions().stream()
                .anyMatch(d -> d.pattern().base().equals(entries.get())
                        && d.pattern().sub().size() == arity
                        && d.pattern().sup().size() == name.sup().size());
        if (!defined && !facts.used().contains(entries(name))) {
            return Optional.empty();
        }
        List<Index> slots = new ArrayList<>();
        for (int i = 0; i < arity; i++) {
            slots.add(new Index("1", null, 0));
        }
        WrittenName first = new WrittenName(entries.get(), false, slots, name.sup(), name.primes());
        int rows = size(inference.wholes().axis(first, 0, bound));
        int columns = arity == 2 ? size(inference.wholes().axis(first, 1, bound)) : 1;
        List<Quantity> cells = new ArrayList<>();
        for (int r = 1; r <= rows; r++) {
            for (int c = 1; c <= columns; c++) {
                List<Index> at = new ArrayList<>(List.of(new Index("" + r, null, 0)));
                if (arity == 2) {
                    at.add(new Index("" + c, null, 0));
                }
                Quantity cell =
                        quantity(new WrittenName(entries.get(), false, at, name.sup(), name.primes()), bound, choices);
                if (cell instanceof Quantity.Entry e && e.whole() instanceof Quantity.Free) {
                    return Optional.of(e.whole());
                }
                cells.add(cell);
            }
        }
        return Optional.of(new Quantity.Whole(name.key(bound), rows, columns, cells));
    }

    private Optional<Quantity> entry(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (network != null) {
            return new NetworkParts(network).entry(name, bound, () -> definition(name.whole(), bound));
        }
        if (name.sub().size() == 2 && allNumbers(name, bound)) {
            WrittenName moment =
                    new WrittenName(name.base(), name.bold(), List.of(name.sub().get(0)), name.sup(), name.primes());
            Optional<Quantity> whole = families.isMoment(name.base()) ? definition(moment, bound) : Optional.empty();
            if (whole.isEmpty()
                    && families.isMoment(name.base())
                    && inference.wholes().isTensor(moment)) {
                whole = Optional.of(free(moment, bound, choices));
            }
            int row = Integer.parseInt(name.sub().get(1).text(bound)) - 1;
            if (whole.isPresent() && row >= 0) {
                boolean cell = whole.get() instanceof Quantity.Whole w && row < w.rows();
                return Optional.of(
                        cell
                                ? ((Quantity.Whole) whole.get()).cells().get(row)
                                : new Quantity.Entry(whole.get(), row, 0));
            }
        }
        Optional<String> base = families.wholeOf(name);
        if (base.isEmpty() || name.sub().size() > 2 || !allNumbers(name, bound)) {
            return Optional.empty();
        }
        WrittenName whole = new WrittenName(base.get(), name.bold(), List.of(), name.sup(), name.primes());
        if (!inference.wholes().isTensor(whole) && definition(whole, bound).isEmpty()) {
            return Optional.empty();
        }
        Quantity quantity = definition(whole, bound).orElseGet(() -> free(whole, bound, choices));
        int row = Integer.parseInt(name.sub().get(0).text(bound)) - families.first(name.base());
        int column = name.sub().size() == 2 ? Integer.parseInt(name.sub().get(1).text(bound)) - 1 : 0;
        if (row < 0 || column < 0) {
            return Optional.empty();
        }
        boolean inside = quantity instanceof Quantity.Whole w && row < w.rows() && column == 0;
        return Optional.of(
                inside ? ((Quantity.Whole) quantity).cells().get(row) : new Quantity.Entry(quantity, row, column));
    }

    static boolean allNumbers(WrittenName name, Map<String, Integer> bound) {
        return name.sub().stream().allMatch(i -> i.text(bound).matches("\\d{1,3}"));
    }

    private boolean isKronecker(WrittenName name, Map<String, Integer> bound) {
        return name.base().equals("\\delta")
                && name.sub().size() == 2
                && name.sup().isEmpty()
                && allNumbers(name, bound);
    }

    private Quantity free(WrittenName name, Map<String, Integer> bound, Choices choices) {
        String key = name.key(bound);
        if (key.equals("e")) {
            return new Quantity.Defined(
                    "e", new Meaning.Call(new Callee.Known(Primitive.EXP), 0, List.of(ONE)), Map.of());
        }
        if (key.endsWith("]")) {
            return new Quantity.Free(key, 1, 1);
        }
        boolean known = network == null
                && (isAbstractLoss(key)
                        || facts.used().contains(entries(name))
                        || facts.used().contains(name.key(Map.of()))
                        || facts.used().contains(DocumentFacts.family(name))
                        || (!name.letters().isEmpty() && facts.used().contains(key)));
        Optional<DeclaredName> declared = facts.declared(name);
        if (!known && declared.isEmpty()) {
            Choices.Option option = new Choices.Option("", true, false);
            choices.pick(UNKNOWN + name.key(Map.of()), List.of(option, option));
        }
        boolean special = declared.filter(d -> !d.isPlain() && (!known || d.kind() == DeclaredShape.Kind.MATRIX))
                .isPresent();
        if (special) {
            Choices.Option option = new Choices.Option("", true, false);
            choices.pick("structure of " + name.key(Map.of()), List.of(option, option));
        }
        for (Index index : name.sub()) {
            if (index.letter() != null && index.text(bound).matches(".*-\\d+")) {
                throw new Unsettled(Unsettled.Cause.RANGE, key + " is out of range");
            }
        }
        if (ranges().isBeyond(name, bound)) {
            throw new Unsettled(Unsettled.Cause.RANGE, key + " is out of range");
        }
        boolean mayDepend = network == null && isOfDefined(name, bound);
        if (network == null && ((mayDepend && !isBare(name)) || families.mayCoincide(name, bound))) {
            throw new Unsettled(Unsettled.Cause.NAME, "it is not said which of its kind " + key + " is");
        }
        if (mayDepend) {
            Choices.Option option = new Choices.Option("", true, false);
            choices.pick(UNKNOWN + key, List.of(option, option));
        }
        boolean entry = !name.sub().isEmpty()
                && allNumbers(name, bound)
                && families.wholeOf(name).isPresent();
        if (entry || !inference.wholes().isTensor(name)) {
            int last = name.sub().size() == 1 && allNumbers(name, bound)
                    ? size(inference.wholes().axis(name, 0, bound))
                    : 0;
            boolean isLast = last > 1 && name.sub().get(0).text(bound).equals("" + last);
            return isLast && areShares(name, choices)
                    ? Complement.last(name, bound, last)
                    : new Quantity.Free(key, 1, 1, mayDepend);
        }
        String whole = inference.wholes().whole(name, bound);
        Quantity.Free free = new Quantity.Free(key, size("rows " + whole), size("columns " + whole), mayDepend);
        boolean vector = free.rows() > 1 && free.columns() == 1;
        return vector && areShares(name, choices) ? Complement.whole(free) : free;
    }

    /**
     * Whether a name that no definition fits may all the same be one of those that definitions speak of: under an index
     * of which nothing is known, or with more or fewer indices. What comes before the first is none of them.
     */
    private boolean isOfDefined(WrittenName name, Map<String, Integer> bound) {
        for (DocumentDefinition d : index.of(name.base())) {
            WrittenName pattern = d.pattern();
            boolean bare = isBare(pattern) != isBare(name);
            boolean open = !pattern.letters().isEmpty() || !name.letters().isEmpty();
            boolean alike = pattern.sub().size() == name.sub().size()
                    && pattern.sup().size() == name.sup().size();
            boolean fits = FactsReading.isFormula(d.body())
                    && pattern.primes() == name.primes()
                    && pattern.match(name, bound) == null;
            if (fits && (bare || (open && !alike) || !pattern.letters().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(WrittenName name) {
        return name.sub().isEmpty() && name.sup().isEmpty();
    }

    /** The key under which the entries of a whole are used. */
    private String entries(WrittenName name) {
        return name.base() + "/" + (name.sub().isEmpty() ? families.arity(name.base()) : -1) + "/"
                + name.sup().size();
    }

    /** Whether the entries of a name are taken to add up to one. */
    private boolean areShares(WrittenName name, Choices choices) {
        Boolean stated = facts.shares().get(name.base());
        if (stated == null) {
            return false;
        }
        Choices.Option one = new Choices.Option("the entries of " + name.base() + " add up to one", stated);
        return choices.pick("shares " + name.base(), List.of(Choices.Option.PLAIN, one)) == 1;
    }

    private int size(String node) {
        Integer size = sizes.get(node);
        return size == null ? 1 : size;
    }

    @Override
    public Optional<NamedFunction> function(String name) {
        NamedFunction own = facts.functions().get(name);
        return own == null && network != null
                ? Optional.ofNullable(network.functions().get(name))
                : Optional.ofNullable(own);
    }

    @Override
    public boolean isAbstractLoss(String key) {
        return network == null
                && otherLoss(key).isEmpty()
                && facts.lossNames().contains(key)
                && !facts.functions().containsKey(key)
                && facts.definitions().stream()
                        .noneMatch(d -> d.pattern().key(Map.of()).equals(key));
    }

    @Override
    public List<dev.longhand.expr.Function> candidates(String name) {
        if (network == null || facts.called().contains(name)) {
            return facts.called().contains(name) ? List.of() : List.of(Primitive.SIGMOID);
        }
        return List.copyOf(new LinkedHashSet<>(network.symbols().values()));
    }

    @Override
    public boolean isCalled(String name) {
        return network == null && facts.called().contains(name);
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
        return network == null && index.isSpeltOut(name.base());
    }

    @Override
    public boolean marksEntrywise() {
        return facts.marksEntrywise();
    }

    @Override
    public Optional<Meaning> bySquare(Meaning.Slope slope, WrittenName by, Map<String, Integer> bound) {
        return network == null && definition(by, bound).isEmpty()
                ? facts.squares()
                        .slope(slope, by, other -> definition(other, bound).isPresent())
                : Optional.empty();
    }

    @Override
    public boolean isUnsettledBias(WrittenName name, Map<String, Integer> bound) {
        return network == null && inference.isUnsettledBias(name, bound);
    }

    @Override
    public boolean mayReadStates() {
        Set<String> past = new LinkedHashSet<>();
        for (DocumentDefinition d : forward()) {
            References.in(d.body()).stream().filter(families::isPast).forEach(name -> past.add(name.base()));
        }
        return forward().stream().anyMatch(d -> past.contains(d.pattern().base()));
    }

    /** What the document computes on the way to the loss. */
    private List<DocumentDefinition> forward() {
        return facts.definitions().stream().filter(d -> !index.isGradient(d)).toList();
    }

    @Override
    public List<Quantity> sinks() {
        Set<String> used = new LinkedHashSet<>();
        List<DocumentDefinition> forward = forward();
        for (DocumentDefinition d : forward) {
            for (WrittenName name : References.in(d.body())) {
                if (!families.isPast(name)) {
                    used.add(name.base());
                }
            }
        }
        List<Quantity> sinks = new ArrayList<>();
        for (DocumentDefinition d : forward) {
            if (!used.contains(d.pattern().base())) {
                List<Meaning> whole = List.of(new Meaning.Reference(d.pattern()));
                for (Map<String, Integer> bound : ranges().bindings(whole, base(), Map.of())) {
                    Map<String, Integer> all = new TreeMap<>(base());
                    all.putAll(bound);
                    definition(d.pattern(), all).ifPresent(sinks::add);
                }
            }
        }
        return sinks;
    }

    /** The letters that are bound from the start. */
    public Map<String, Integer> base() {
        Map<String, Integer> all = new TreeMap<>(ends);
        if (families.counts("L", "l")) {
            all.put("L", layers);
        }
        if (families.counts("T", "t")) {
            all.put("T", layers);
        }
        return all;
    }

    private Ranges ranges() {
        return new Ranges(network, families, inference, sizes, layers, this::resolves);
    }

    @Override
    public List<Integer> range(Meaning.Folded folded, Map<String, Integer> bound) {
        return ranges().of(folded, bound);
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
        Ranges ranges = ranges();
        Unreached unreached = new Unreached(families, index);
        return ranges.bindings(all, base(), start).stream()
                .filter(bound -> vantage.conditions().stream().allMatch(c -> ranges.meets(c, bound)))
                .filter(bound -> network != null || sides.stream().noneMatch(side -> unreached.isBy(side, bound)))
                .toList();
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
        return aliases != null && lookup(name, base(), new Choices()).isEmpty();
    }

    /** Whether a meaning has a name that neither the network file nor the document knows. */
    public boolean isStrange(Meaning meaning) {
        return References.in(meaning).stream().anyMatch(name -> !resolves(name, base()));
    }

    /** Whether what a name stands for is nothing but a number that the document gives it. */
    public boolean isNumber(WrittenName name) {
        boolean given = network != null && network.quantity(name, base()).isPresent();
        return !given
                && definition(name, base())
                        .filter(q -> q instanceof Quantity.Defined d && !FactsReading.isFormula(d.body()))
                        .isPresent();
    }

    /** Whether the document gives a name a value by a computation from numbers, rather than as a number. */
    public boolean isComputed(WrittenName name) {
        return definition(name, base())
                .filter(q ->
                        q instanceof Quantity.Defined d && !FactsReading.isFormula(d.body()) && !isWritten(d.body()))
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
                .anyMatch(index::isRepeated);
    }

    /** Whether rows and columns are told apart: by a note of its own, with transposes and the like. */
    public boolean tellsRowsFromColumns() {
        return network == null && facts.hasMatrices();
    }
}
