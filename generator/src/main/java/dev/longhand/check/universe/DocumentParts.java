package dev.longhand.check.universe;

import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.NetworkParts;
import dev.longhand.check.network.Numbered;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Names;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Wholes of entries that a document has names for, and entries of its wholes. */
final class DocumentParts {

    private final Sizing sizing;
    private final DefinitionsInForce definitions;
    private final FreeNames free;
    private final Names names;

    DocumentParts(Sizing sizing, DefinitionsInForce definitions, FreeNames free, Names names) {
        this.sizing = sizing;
        this.definitions = definitions;
        this.free = free;
        this.names = names;
    }

    /** A part of a whole, or the whole of parts. */
    Optional<Quantity> related(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (!name.sub().isEmpty()) {
            return entry(name, bound, choices);
        }
        if (sizing.network() != null) {
            return new NetworkParts(sizing.network()).whole(name, bound);
        }
        Optional<String> entries = sizing.families().entriesOf(name.base());
        if (entries.isEmpty() || sizing.network() != null || sizing.inference().classes() == null) {
            return Optional.empty();
        }
        int arity = sizing.families().arity(entries.get());
        boolean defined = sizing.facts().definitions().stream()
                .anyMatch(d -> d.pattern().base().equals(entries.get())
                        && d.pattern().sub().size() == arity
                        && d.pattern().sup().size() == name.sup().size());
        List<Index> slots = new ArrayList<>();
        for (int i = 0; i < arity; i++) {
            slots.add(new Index("1", null, 0));
        }
        WrittenName first = new WrittenName(entries.get(), false, slots, name.sup(), name.primes());
        Set<String> used = sizing.facts().used();
        if (!defined && !used.contains(DocumentFacts.family(first)) && !used.contains(sizing.entries(name))) {
            return Optional.empty();
        }
        doubtOrder(entries.get(), name.base(), choices);
        if (arity == 1 && sizing.families().first(entries.get()) == 0) {
            // whether the whole has theta_0 in it, beside an x_0 that is one, is seldom said
            choices.doubt("entry 0 of " + entries.get());
        }
        if (arity == 2 && sizing.families().beginsBefore(entries.get())) {
            choices.doubt("entry 0 of " + entries.get());
        }
        int rows = sizing.size(sizing.inference().wholes().axis(first, 0, bound));
        int columns = arity == 2 ? sizing.size(sizing.inference().wholes().axis(first, 1, bound)) : 1;
        if (rows < 1 || columns < 1) {
            throw new Unsettled(Unsettled.Cause.RANGE, name.key(bound) + " has no entries");
        }
        List<Quantity> cells = new ArrayList<>();
        for (int r = 1; r <= rows; r++) {
            for (int c = 1; c <= columns; c++) {
                List<Index> at = new ArrayList<>(List.of(new Index("" + r, null, 0)));
                if (arity == 2) {
                    at.add(new Index("" + c, null, 0));
                }
                Quantity cell = names.quantity(
                        new WrittenName(entries.get(), false, at, name.sup(), name.primes()), bound, choices);
                if (cell instanceof Quantity.Entry e && e.whole() instanceof Quantity.Free) {
                    return Optional.of(e.whole());
                }
                cells.add(cell);
            }
        }
        boolean row = arity == 1 && rows > 1 && isRow(name, bound);
        return Optional.of(new Quantity.Whole(name.key(bound), row ? 1 : rows, row ? rows : columns, cells));
    }

    /** Of W beside w_{ij} that lead from i to j it is seldom said that it has them as they are numbered. */
    private void doubtOrder(String entries, String whole, Choices choices) {
        if (!entries.equals(whole) && sizing.inference().targets().areSecond(entries)) {
            choices.doubt("order of " + entries);
        }
    }

    private boolean isRow(WrittenName name, Map<String, Integer> bound) {
        String key = sizing.inference().wholes().whole(name, bound);
        return sizing.size("rows " + key) == 1 && sizing.size("columns " + key) > 1;
    }

    /** An entry of a whole. */
    Optional<Quantity> entry(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (sizing.network() != null) {
            return new NetworkParts(sizing.network()).entry(name, bound, () -> definitions.of(name.whole(), bound));
        }
        if (name.sub().size() == 2 && Numbered.is(name, bound)) {
            WrittenName moment =
                    new WrittenName(name.base(), name.bold(), List.of(name.sub().get(0)), name.sup(), name.primes());
            Optional<Quantity> whole =
                    sizing.families().isMoment(name.base()) ? definitions.of(moment, bound) : Optional.empty();
            if (whole.isEmpty()
                    && sizing.families().isMoment(name.base())
                    && sizing.inference().wholes().isTensor(moment)) {
                whole = Optional.of(free.of(moment, bound, choices));
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
        Optional<String> base = sizing.families().wholeOf(name);
        if (base.isEmpty() || name.sub().size() > 2 || !Numbered.is(name, bound)) {
            return Optional.empty();
        }
        doubtOrder(name.base(), base.get(), choices);
        WrittenName whole = new WrittenName(base.get(), name.bold(), List.of(), name.sup(), name.primes());
        Optional<Quantity> defined = definitions.of(whole, bound);
        boolean isNumber = defined.filter(DocumentParts::isNumber).isPresent();
        if (isNumber || (!sizing.inference().wholes().isTensor(whole) && defined.isEmpty())) {
            return Optional.empty();
        }
        if (defined.isPresent() && sizing.families().first(name.base()) == 0) {
            // the z_0 of some other line may be another vector, and no entry of this one
            choices.doubt("entry 0 of " + name.base());
        }
        Quantity quantity = defined.orElseGet(() -> free.of(whole, bound, choices));
        if (name.sub().size() == 1 && isWide(quantity)) {
            // rows, columns, or all entries one after another
            throw new Unsettled(
                    Unsettled.Cause.NAME, "it is not said how the entries of " + base.get() + " are numbered");
        }
        int row = Integer.parseInt(name.sub().get(0).text(bound))
                - sizing.families().first(name.base());
        int column = name.sub().size() == 2 ? Integer.parseInt(name.sub().get(1).text(bound)) - 1 : 0;
        if (row < 0 || column < 0) {
            return Optional.empty();
        }
        if (quantity instanceof Quantity.Whole w && w.rows() == 1 && name.sub().size() == 1 && row < w.columns()) {
            return Optional.of(w.cells().get(row));
        }
        return Optional.of(
                quantity instanceof Quantity.Whole w && row < w.rows() && column < w.columns()
                        ? w.cells().get(row * w.columns() + column)
                        : new Quantity.Entry(quantity, row, column));
    }

    /** Whether what would be a whole is one number, so that names with indices are others: x_0 is nothing of {@code x = -2}. */
    private static boolean isNumber(Quantity quantity) {
        return quantity instanceof Quantity.Defined d && d.body().unsigned() instanceof Meaning.Literal;
    }

    /** Whether a whole is written out with several rows and columns. */
    private static boolean isWide(Quantity quantity) {
        return quantity instanceof Quantity.Defined d
                && d.body() instanceof Meaning.Grid grid
                && grid.rows().size() > 1
                && grid.rows().get(0).size() > 1;
    }
}
