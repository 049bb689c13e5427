package dev.longhand.check.universe;

import dev.longhand.check.evaluation.Choices;
import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.check.evaluation.Names;
import dev.longhand.check.evaluation.Quantity;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.evaluation.Unsettled;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final Meaning ONE = new Meaning.Literal(dev.longhand.expr.Rational.ONE, "1");
    private static final int LONGEST_RANGE = 12;
    private static final int MOST_BINDINGS = 200;

    private final @Nullable NetworkNames network;
    private final @Nullable Aliases aliases;
    private final DocumentFacts facts;
    private final DefinitionIndex index;
    private final Families families;
    private final SizeInference inference;
    private final Map<String, Integer> sizes;
    private final int layers;
    private final int position;
    private final int layerInForce;
    private final boolean withNumbers;
    private final List<DocumentDefinition> restated;

    /**
     * @param network what the file says, or null
     * @param position the number of the relation that is looked at; definitions before it win
     * @param layerInForce the layer that a heading names, or 0
     * @param restated equations for names that are defined already, which count instead of their first ones
     * @param withNumbers whether names that the document gives a number are that number, or free symbols
     */
    Universe(
            @Nullable NetworkNames network,
            @Nullable Aliases aliases,
            DocumentFacts facts,
            DefinitionIndex index,
            Families families,
            SizeInference inference,
            Map<String, Integer> sizes,
            int layers,
            int position,
            int layerInForce,
            boolean withNumbers,
            List<DocumentDefinition> restated) {
        this.network = network;
        this.aliases = aliases;
        this.facts = facts;
        this.index = index;
        this.families = families;
        this.inference = inference;
        this.sizes = sizes;
        this.layers = layers;
        this.position = position;
        this.layerInForce = layerInForce;
        this.withNumbers = withNumbers;
        this.restated = List.copyOf(restated);
    }

    /** The same at another place of the document. */
    Universe at(int other, int layer, boolean numbers) {
        return new Universe(
                network, aliases, facts, index, families, inference, sizes, layers, other, layer, numbers, restated);
    }

    /** The same, with names of the network file as the document defines them. */
    Universe restating(List<DocumentDefinition> own) {
        return new Universe(
                network,
                aliases,
                facts,
                index,
                families,
                inference,
                sizes,
                layers,
                position,
                layerInForce,
                withNumbers,
                own);
    }

    @Override
    public Quantity quantity(WrittenName name, Map<String, Integer> bound, Choices choices) {
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
            Optional<Quantity> known = network.quantity(key);
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
            Integer size = sizes.get("size " + key);
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
                    && place(name.whole(), bound) > place(name, bound)
                    && place(name.whole(), bound) <= position;
            Optional<Quantity> entry = replaced ? entry(name, bound, choices) : Optional.empty();
            return entry.isPresent() ? entry : defined;
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
        if (layerInForce > 0) {
            order.add(layerInForce);
            order.add(layerInForce - 1);
            order.add(layerInForce + 1);
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
            if (best != null && d.position() > position) {
                break;
            }
            Map<String, Integer> found = d.pattern().match(name, bound);
            if (found != null
                    && (withNumbers || FactsReading.isFormula(d.body()) || FactsReading.isZero(d.body()))
                    && inRange(d, found)
                    && (best == null || isCloser(d, best))) {
                best = d;
                match = found;
            }
        }
        if (best == null || match == null) {
            return Optional.empty();
        }
        return Optional.of(defined(best, match, name, bound));
    }

    /** What a definition says under the indices of a name; letters that it leaves open are those around it. */
    private Quantity defined(
            DocumentDefinition d, Map<String, Integer> match, WrittenName name, Map<String, Integer> bound) {
        Map<String, Integer> inner = new TreeMap<>(base());
        StringBuilder key = new StringBuilder(name.key(bound));
        Set<String> open = new LinkedHashSet<>();
        openLetters(d.body(), Set.of(), open);
        open.removeAll(d.pattern().letters());
        for (String letter : open) {
            Integer value = bound.get(letter);
            if (value != null && !inner.containsKey(letter)) {
                inner.put(letter, value);
                key.append('{').append(letter).append('=').append(value).append('}');
            }
        }
        inner.putAll(match);
        if (index.isRepeated(d) || restated.contains(d)) {
            key.append('@').append(d.position());
        }
        return new Quantity.Defined(key.toString(), d.body(), inner);
    }

    /** What the document says of a name in another equation than the first, or of the whole that it is an entry of. */
    private Optional<Quantity> restated(WrittenName name, Map<String, Integer> bound) {
        for (DocumentDefinition d : restated) {
            Map<String, Integer> match = d.pattern().match(name, bound);
            if (match != null && inRange(d, match)) {
                return Optional.of(defined(d, match, name, bound));
            }
            boolean entry = name.sub().size() == 1 && d.pattern().sub().isEmpty() && allNumbers(name, bound);
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
            if (d.position() <= position && d.pattern().match(name, bound) != null) {
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
            if (families.isSequence(e.getKey()) && (e.getValue() < 1 || e.getValue() > layers)) {
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
            return networkWhole(name, bound);
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
        int rows = size(inference.axis(first, 0, bound));
        int columns = arity == 2 ? size(inference.axis(first, 1, bound)) : 1;
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
            return networkEntry(name, bound);
        }
        if (name.sub().size() == 2 && allNumbers(name, bound)) {
            WrittenName moment =
                    new WrittenName(name.base(), name.bold(), List.of(name.sub().get(0)), name.sup(), name.primes());
            Optional<Quantity> whole = families.isMoment(name.base()) ? definition(moment, bound) : Optional.empty();
            if (whole.isEmpty() && families.isMoment(name.base()) && inference.isTensor(moment)) {
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
        if (!inference.isTensor(whole) && definition(whole, bound).isEmpty()) {
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

    /** A layer's vector or matrix by the names of its entries: z^1 of z^1_1, z^1_2, ... */
    private Optional<Quantity> networkWhole(WrittenName name, Map<String, Integer> bound) {
        NetworkNames file = java.util.Objects.requireNonNull(network);
        String sup = WrittenName.text(name.sup(), bound);
        if (sup.isEmpty() || name.primes() > 0) {
            return Optional.empty();
        }
        if (sup.equals("0")) {
            List<Quantity> inputs = new ArrayList<>();
            file.inputs().forEach(key -> file.quantity(key).ifPresent(inputs::add));
            return Optional.of(new Quantity.Whole(name.key(bound), inputs.size(), 1, inputs));
        }
        for (String base : List.of(name.base(), name.base().toLowerCase(java.util.Locale.ROOT))) {
            List<Quantity> cells = new ArrayList<>();
            int columns = 0;
            int rows = 0;
            for (int r = 1; r <= LONGEST_RANGE; r++) {
                Optional<Quantity> single = file.quantity(WrittenName.key(base, "" + r, sup, 0));
                if (single.isPresent()) {
                    cells.add(single.get());
                    columns = 1;
                    rows = r;
                    continue;
                }
                int c = 1;
                while (c <= LONGEST_RANGE
                        && file.quantity(WrittenName.key(base, r + "" + c, sup, 0))
                                .isPresent()) {
                    cells.add(file.quantity(WrittenName.key(base, r + "" + c, sup, 0))
                            .orElseThrow());
                    c++;
                }
                if (c == 1) {
                    break;
                }
                columns = c - 1;
                rows = r;
            }
            if (rows > 0 && cells.size() == rows * columns) {
                return Optional.of(new Quantity.Whole(name.key(bound), rows, columns, cells));
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> networkEntry(WrittenName name, Map<String, Integer> bound) {
        if (!allNumbers(name, bound) || name.sub().size() > 2) {
            return Optional.empty();
        }
        Quantity whole = java.util.Objects.requireNonNull(network)
                .quantity(name.whole().key(bound))
                .or(() -> definition(name.whole(), bound))
                .orElse(null);
        boolean own = network.quantity(name.whole().key(bound)).isEmpty();
        if (own && whole instanceof Quantity.Defined && name.sub().size() == 1) {
            return Optional.of(
                    new Quantity.Entry(whole, Integer.parseInt(name.sub().get(0).text(bound)) - 1, 0));
        }
        if (!(whole instanceof Quantity.Whole w)) {
            return Optional.empty();
        }
        int row = Integer.parseInt(name.sub().get(0).text(bound)) - 1;
        int column = name.sub().size() == 2 ? Integer.parseInt(name.sub().get(1).text(bound)) - 1 : 0;
        if (name.sub().size() == 2 && w.columns() == 1) {
            return Optional.empty();
        }
        if (name.sub().size() == 1 && w.rows() > 1 && w.columns() > 1) {
            return Optional.empty();
        }
        boolean turned = w.rows() == 1 && name.sub().size() == 1;
        int index = turned ? row : row * w.columns() + column;
        boolean inside =
                row >= 0 && column >= 0 && (turned ? row < w.columns() : row < w.rows() && column < w.columns());
        return inside ? Optional.of(w.cells().get(index)) : Optional.empty();
    }

    private static boolean allNumbers(WrittenName name, Map<String, Integer> bound) {
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
        if (!known) {
            Choices.Option option = new Choices.Option("", true, false);
            choices.pick(UNKNOWN + name.key(Map.of()), List.of(option, option));
        }
        for (Index index : name.sub()) {
            if (index.letter() != null && index.text(bound).matches(".*-\\d+")) {
                throw new Unsettled(Unsettled.Cause.RANGE, key + " is out of range");
            }
        }
        if (outOfRange(name, bound)) {
            throw new Unsettled(Unsettled.Cause.RANGE, key + " is out of range");
        }
        boolean entry = !name.sub().isEmpty()
                && allNumbers(name, bound)
                && families.wholeOf(name).isPresent();
        if (entry || !inference.isTensor(name)) {
            int last = name.sub().size() == 1 && allNumbers(name, bound) ? size(inference.axis(name, 0, bound)) : 0;
            boolean isLast = last > 1 && name.sub().get(0).text(bound).equals("" + last);
            return isLast && areShares(name, choices) ? rest(name, bound, last) : new Quantity.Free(key, 1, 1);
        }
        String whole = inference.whole(name, bound);
        Quantity.Free free = new Quantity.Free(key, size("rows " + whole), size("columns " + whole));
        boolean vector = free.rows() > 1 && free.columns() == 1;
        return vector && areShares(name, choices) ? shares(free) : free;
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

    /** One minus all entries but the last. */
    private static Quantity rest(WrittenName name, Map<String, Integer> bound, int last) {
        List<Meaning> terms = new ArrayList<>();
        terms.add(ONE);
        for (int i = 1; i < last; i++) {
            terms.add(new Meaning.Negated(new Meaning.Reference(new WrittenName(
                    name.base(), name.bold(), List.of(new Index("" + i, null, 0)), name.sup(), name.primes()))));
        }
        return new Quantity.Defined(name.key(bound), new Meaning.Total(terms), bound);
    }

    private static Quantity shares(Quantity.Free free) {
        List<Quantity> cells = new ArrayList<>();
        List<Meaning> terms = new ArrayList<>();
        terms.add(ONE);
        for (int i = 1; i < free.rows(); i++) {
            String key = free.key() + "[" + i + "]";
            cells.add(new Quantity.Free(key, 1, 1));
            terms.add(new Meaning.Negated(new Meaning.Reference(WrittenName.plain(key))));
        }
        cells.add(new Quantity.Defined(free.key() + "[" + free.rows() + "]", new Meaning.Total(terms), Map.of()));
        return new Quantity.Whole(free.key(), free.rows(), 1, cells);
    }

    private boolean outOfRange(WrittenName name, Map<String, Integer> bound) {
        for (Index index : name.sup()) {
            if (index.letter() != null && families.isSequence(index.letter())) {
                Integer value = bound.get(index.letter());
                if (value != null && (value + index.offset() < 0 || value + index.offset() > layers)) {
                    return true;
                }
            }
        }
        for (int i = 0; i < name.sub().size(); i++) {
            Index index = name.sub().get(i);
            if (index.letter() != null && families.isSequence(index.letter())) {
                Integer value = bound.get(index.letter());
                if (value != null && (value + index.offset() < 0 || value + index.offset() > layers)) {
                    return true;
                }
            }
        }
        return false;
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
    public List<Quantity> sinks() {
        Set<String> used = new LinkedHashSet<>();
        for (DocumentDefinition d : facts.definitions()) {
            References.in(d.body()).forEach(n -> used.add(n.base()));
        }
        List<Quantity> sinks = new ArrayList<>();
        for (DocumentDefinition d : facts.definitions()) {
            if (!used.contains(d.pattern().base())
                    || d.pattern().letters().stream().anyMatch(families::isSequence)) {
                for (Map<String, Integer> bound : bindings(List.of(new Meaning.Reference(d.pattern())), Map.of())) {
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
        Map<String, Integer> all = new TreeMap<>();
        if (families.counts("L", "l")) {
            all.put("L", layers);
        }
        if (families.counts("T", "t")) {
            all.put("T", layers);
        }
        return all;
    }

    // ---- ranges

    @Override
    public List<Integer> range(Meaning.Folded folded, Map<String, Integer> bound) {
        int from = whole(folded.from(), bound).orElse(1);
        Optional<Integer> to = whole(folded.to(), bound);
        if (to.isEmpty() && families.isSequence(folded.letter()) && network == null) {
            to = Optional.of(layers);
        }
        int last = to.isPresent() ? to.get() : longest(folded.letter(), List.of(folded.body()), bound, from);
        if (last - from >= LONGEST_RANGE || last < from - 1) {
            throw new Unsettled(Unsettled.Cause.RANGE, "a range from " + from + " to " + last);
        }
        List<Integer> values = new ArrayList<>();
        for (int value = from; value <= last; value++) {
            values.add(value);
        }
        if (values.isEmpty()) {
            throw new Unsettled(Unsettled.Cause.RANGE, "it is not clear what " + folded.letter() + " runs over");
        }
        return values;
    }

    private Optional<Integer> whole(@Nullable Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Literal number
                && number.value().isInteger()
                && number.value().bitLength() < 16) {
            return Optional.of(number.value().numerator().intValueExact());
        }
        if (meaning instanceof Meaning.Reference reference) {
            String key = reference.name().key(bound);
            Integer letter = bound.get(key);
            if (letter != null) {
                return Optional.of(letter);
            }
            return Optional.ofNullable(sizes.get("size " + reference.name().key(Map.of())));
        }
        if (meaning instanceof Meaning.Total total && total.terms().size() == 2) {
            Optional<Integer> a = whole(total.terms().get(0), bound);
            Optional<Integer> b = total.terms().get(1) instanceof Meaning.Negated n
                    ? whole(n.operand(), bound).map(v -> -v)
                    : whole(total.terms().get(1), bound);
            return a.isPresent() && b.isPresent() ? Optional.of(a.get() + b.get()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The last value of a letter for which every name with it stands for something. */
    private int longest(String letter, List<Meaning> meanings, Map<String, Integer> bound, int from) {
        if (network == null) {
            for (Meaning meaning : meanings) {
                for (WrittenName name : References.in(meaning)) {
                    Optional<Integer> size = axisSize(name, letter, bound);
                    if (size.isPresent()) {
                        return size.get();
                    }
                }
            }
            throw new Unsettled(Unsettled.Cause.RANGE, "it is not clear what " + letter + " runs over");
        }
        int last = from - 1;
        for (int value = from; value < from + LONGEST_RANGE; value++) {
            Map<String, Integer> with = new HashMap<>(bound);
            with.put(letter, value);
            if (!meanings.stream().allMatch(m -> exists(m, letter, with))) {
                break;
            }
            last = value;
        }
        return last;
    }

    private Optional<Integer> axisSize(WrittenName name, String letter, Map<String, Integer> bound) {
        for (int i = 0; i < name.sub().size(); i++) {
            Index index = name.sub().get(i);
            if (letter.equals(index.letter()) && index.offset() == 0) {
                if (families.isSequence(letter)) {
                    return Optional.of(layers);
                }
                return Optional.ofNullable(sizes.get(inference.axis(name, i, bound)));
            }
        }
        for (int i = 0; i < name.sup().size(); i++) {
            if (letter.equals(name.sup().get(i).letter())) {
                return families.isSequence(letter)
                        ? Optional.of(layers)
                        : Optional.ofNullable(sizes.get("above " + name.base() + i));
            }
        }
        return Optional.empty();
    }

    private boolean exists(Meaning meaning, String letter, Map<String, Integer> bound) {
        for (WrittenName name : References.in(meaning)) {
            if (name.letters().contains(letter) && !resolves(name, bound)) {
                return false;
            }
        }
        return true;
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

    /**
     * All values of the letters that run in a relation without being folded.
     *
     * @throws Unsettled when a range is not clear
     */
    public List<Map<String, Integer>> bindings(List<Meaning> sides, Map<String, Integer> start) {
        Set<String> letters = new LinkedHashSet<>();
        sides.forEach(side -> openLetters(side, Set.of(), letters));
        letters.removeAll(start.keySet());
        letters.removeAll(base().keySet());
        List<Map<String, Integer>> all = new ArrayList<>();
        Map<String, Integer> first = new TreeMap<>(base());
        first.putAll(start);
        all.add(first);
        // layers and moments first: ranges of units depend on them
        List<String> order = new ArrayList<>(letters);
        order.sort((a, b) -> Boolean.compare(families.isSequence(b), families.isSequence(a)));
        for (String letter : order) {
            List<Map<String, Integer>> next = new ArrayList<>();
            for (Map<String, Integer> bound : all) {
                int last = families.isSequence(letter) && network == null
                        ? layers
                        : longest(letter, withLetter(sides, letter), bound, 1);
                for (int value = 1; value <= last; value++) {
                    Map<String, Integer> more = new TreeMap<>(bound);
                    more.put(letter, value);
                    next.add(more);
                }
            }
            if (next.size() > MOST_BINDINGS) {
                next = next.subList(0, MOST_BINDINGS);
            }
            all = next;
        }
        return all;
    }

    private static List<Meaning> withLetter(List<Meaning> sides, String letter) {
        return sides.stream()
                .filter(side ->
                        References.in(side).stream().anyMatch(n -> n.letters().contains(letter)))
                .toList();
    }

    private void openLetters(Meaning meaning, Set<String> bound, Set<String> found) {
        if (meaning instanceof Meaning.Reference reference) {
            WrittenName name = reference.name();
            if (network != null && network.quantity(name.key(Map.of())).isPresent()) {
                return;
            }
            for (int i = 0; i < name.sub().size(); i++) {
                String letter = name.sub().get(i).letter();
                if (letter != null && !bound.contains(letter) && families.runs(name, i)) {
                    found.add(letter);
                }
            }
            for (Index index : name.sup()) {
                String letter = index.letter();
                if (letter != null && !bound.contains(letter) && families.runsAbove(index)) {
                    found.add(letter);
                }
            }
            return;
        }
        Set<String> inner = bound;
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            inner = new LinkedHashSet<>(bound);
            inner.add(folded.letter());
        }
        for (Meaning part : References.parts(meaning)) {
            openLetters(part, inner, found);
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
        boolean given = network != null && network.quantity(name.key(base())).isPresent();
        return !given
                && definition(name, base())
                        .filter(q -> q instanceof Quantity.Defined d && !FactsReading.isFormula(d.body()))
                        .isPresent();
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
