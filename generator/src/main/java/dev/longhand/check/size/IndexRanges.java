package dev.longhand.check.size;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.NumberedSum;
import dev.longhand.check.fact.VectorEntries;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which ranges of indices have to agree: those of the same letter in one relation, and of entries with their whole. */
public final class IndexRanges {

    private final Families families;
    private final Classes classes;
    private final Wholes wholes;
    private final Shapes shapes;
    private final AddedNames added;
    private int fresh;

    IndexRanges(Families families, Classes classes, Wholes wholes, Shapes shapes, AddedNames added) {
        this.families = families;
        this.classes = classes;
        this.wholes = wholes;
        this.shapes = shapes;
        this.added = added;
    }

    /** Entries that are defined one by one are all there are. */
    void counted(WrittenName name, Map<String, Integer> bound) {
        for (int i = 0; i < name.sub().size(); i++) {
            if (name.sub().get(i).letter() == null && name.sub().get(i).prefix().matches("\\d")) {
                classes.fix(wholes.axis(name, i, bound), families.largest(name, i, bound));
            }
        }
    }

    /** The terms of a sum without bounds that the document spells out are all there are. */
    void spelt(DocumentDefinition equation, DocumentDefinition d, Meaning part) {
        if (equation.position() == d.position()) {
            return;
        }
        boolean instance = equation.pattern().base().equals(d.pattern().base())
                && !d.pattern().letters().isEmpty()
                && equation.pattern().letters().isEmpty();
        if (part instanceof Meaning.Folded folded
                && !folded.letter().isEmpty()
                && (folded.to() == null || (instance && folded.to() instanceof Meaning.Reference))) {
            for (WrittenName summed : References.in(folded.body())) {
                for (int i = 0; i < summed.sub().size(); i++) {
                    if (summed.sub().get(i).equals(new Index("", folded.letter(), 0))) {
                        terms(summed, i, equation.body());
                    }
                }
            }
        }
        References.parts(part).forEach(inner -> spelt(equation, d, inner));
    }

    private void terms(WrittenName summed, int slot, Meaning body) {
        int arity = summed.sub().size();
        Set<String> numbers = new HashSet<>();
        Map<String, WrittenName> axes = new HashMap<>();
        for (WrittenName name : References.in(body)) {
            if (name.base().equals(summed.base()) && name.sub().size() == arity) {
                numbers.add(name.sub().get(slot).text(Map.of()));
                axes.put(wholes.axis(name, slot, Map.of()), name);
            }
        }
        if (numbers.size() > 1 && numbers.stream().allMatch(n -> n.matches("\\d"))) {
            axes.forEach((axis, name) -> classes.fix(axis, families.largest(name, slot, Map.of())));
        }
    }

    /** A row that is written out has all columns of its matrix, and is one of its rows. */
    void take(VectorEntries entries) {
        for (NumberedSum row : entries.rows()) {
            String rows = axis(row.unit());
            for (int i = 0; i < row.weights().size(); i++) {
                WrittenName weight = row.weights().get(i);
                WrittenName input = row.inputs().get(i);
                String columns = wholes.axis(weight, row.column(), Map.of());
                classes.unite(columns, axis(input));
                classes.unite(wholes.axis(weight, 1 - row.column(), Map.of()), rows);
                classes.fix(
                        columns,
                        Math.max(
                                families.largest(weight, row.column(), Map.of()),
                                families.largest(input, 0, Map.of())));
            }
            row.biases().forEach(bias -> classes.unite(axis(bias), rows));
        }
        entries.beside().forEach(names -> names.forEach(name -> classes.unite(axis(names.get(0)), axis(name))));
    }

    private String axis(WrittenName entry) {
        return wholes.axis(entry, 0, Map.of());
    }

    void letters(WrittenName pattern, Meaning body, Map<String, Integer> bound) {
        String scope = "letters" + fresh++ + ":";
        List<WrittenName> names = new ArrayList<>(References.in(body));
        names.add(pattern);
        for (WrittenName name : names) {
            for (int i = 0; i < name.sub().size(); i++) {
                Index index = name.sub().get(i);
                String axis = wholes.axis(name, i, bound);
                if (index.letter() != null && families.runs(name, i) && index.offset() == 0) {
                    classes.unite(axis, scope + index.letter());
                }
                int largest = families.largest(name, i, bound);
                if (largest > 0) {
                    classes.atLeast(axis, largest);
                }
                if (i == 1 && name.sub().size() == 2 && families.isMoment(name.base())) {
                    wholes.add(name);
                    classes.unite(axis, "rows " + name.base() + wholes.sup(name, bound));
                    continue;
                }
                if (wholes.isEntry(name) && name.sub().size() <= 2) {
                    String whole = families.wholeOf(name).orElse(name.base()) + wholes.sup(name, bound);
                    if (name.sub().size() == 1
                            && wholes.declared().length(whole).isPresent()) {
                        classes.unite(axis, wholes.declared().length(whole).get());
                    } else if (name.sub().size() == 1) {
                        boolean row = added.isRow(whole, classes);
                        classes.unite(axis, (row ? "columns " : "rows ") + whole);
                    } else {
                        classes.unite(axis, (i == 0 ? "rows " : "columns ") + whole);
                    }
                }
            }
            for (int i = 0; i < name.sup().size(); i++) {
                Index index = name.sup().get(i);
                if (index.letter() != null && !families.isSequence(index.letter())) {
                    classes.unite("above " + name.base() + i, scope + index.letter());
                }
            }
        }
        for (Meaning.Condition condition : Comparisons.in(body)) {
            Optional<String> left = Comparisons.letter(condition.left());
            Optional<String> right = Comparisons.letter(condition.right());
            if (left.filter(families::isCompared).isPresent()
                    && right.filter(families::isCompared).isPresent()) {
                classes.unite(scope + left.get(), scope + right.get());
            }
        }
        entries(body, scope, bound);
        bounds(body, scope, bound);
    }

    /** What an index behind brackets runs over. */
    public static String range(Meaning.Entry entry, int slot) {
        return "entries " + entry.whole() + " " + slot;
    }

    private void entries(Meaning meaning, String scope, Map<String, Integer> bound) {
        References.parts(meaning).forEach(part -> entries(part, scope, bound));
        if (!(meaning instanceof Meaning.Entry entry)) {
            return;
        }
        Shape shape = shapes.of(entry.whole(), bound);
        for (int i = 0; i < entry.indices().size() && !shape.isNumber(); i++) {
            boolean across = i == 1 || (entry.indices().size() == 1 && shapes.isRow(shape));
            String side = across ? shape.columns() : shape.rows();
            Index index = entry.indices().get(i);
            classes.unite(side, range(entry, i));
            if (index.letter() == null) {
                classes.atLeast(side, Integer.parseInt(index.prefix()));
            } else if (index.offset() == 0 && families.numbersEntries(entry, i)) {
                classes.unite(side, scope + index.letter());
            }
        }
    }

    private void bounds(Meaning meaning, String scope, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            Meaning to = folded.to();
            if (to instanceof Meaning.Literal number
                    && number.value().isInteger()
                    && number.value().bitLength() < 8) {
                classes.fix(scope + folded.letter(), number.value().numerator().intValueExact());
            } else if (to instanceof Meaning.Reference r && !families.isSequence(folded.letter())) {
                end(scope + folded.letter(), r.name().key(bound));
            }
        }
        References.parts(meaning).forEach(p -> bounds(p, scope, bound));
    }

    /**
     * How many units the last layer has, where a sum in the equation for any layer says so of the one before:
     * {@code \sum_{j=1}^{n_{l-1}} w_{ij}^l a_j^{l-1}}.
     *
     * @param beyond with the layer behind the last
     */
    void last(Meaning body, Map<String, Integer> beyond) {
        if (body instanceof Meaning.Folded folded
                && folded.to() instanceof Meaning.Reference size
                && !size.name().letters().isEmpty()) {
            for (WrittenName name : References.in(folded.body())) {
                boolean before = name.sup().stream()
                        .anyMatch(index ->
                                index.letter() != null && beyond.containsKey(index.letter()) && index.offset() < 0);
                int slot = name.sub().indexOf(new Index("", folded.letter(), 0));
                if (before && slot >= 0) {
                    classes.unite(
                            wholes.axis(name, slot, beyond),
                            classes.letter(size.name().key(beyond)));
                }
            }
        }
        References.parts(body).forEach(part -> last(part, beyond));
    }

    /** A range ends at a size that has a letter: where a definition says so, no claim has it end at the size of another. */
    private void end(String range, String letter) {
        if (!classes.isSettled()) {
            classes.unite(range, classes.letter(letter));
        } else if (classes.hasLetter(Classes.size(letter)) || !classes.hasLetter(range)) {
            classes.unite(range, Classes.size(letter));
        }
    }

    /** The entries that a definition is of are as many as the words beside it say, where no sum says otherwise. */
    void said(WrittenName pattern, Map<String, String> ends, Map<String, Integer> bound) {
        for (int i = 0; i < pattern.sub().size(); i++) {
            Index index = pattern.sub().get(i);
            String end = index.letter() == null ? null : ends.get(index.letter());
            if (end != null && families.runs(pattern, i) && index.offset() == 0) {
                String axis = wholes.axis(pattern, i, bound);
                if (!classes.hasLetter(axis)) {
                    classes.unite(axis, classes.letter(end));
                }
            }
        }
    }
}
