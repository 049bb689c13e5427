package dev.longhand.check.size;

import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.NumberForms;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names are vectors and matrices, and under which keys their sizes are kept. */
public final class Wholes {

    private final Families families;
    private final Classes classes;
    private final DeclaredSizes declared;
    private final boolean hasMatrices;
    private final Set<String> tensors = new HashSet<>();
    private final Set<String> scalars = new HashSet<>();
    private final Set<String> sequenceBases = new HashSet<>();
    private final Set<String> vectors = new HashSet<>();
    private final Set<String> turned = new HashSet<>();

    Wholes(Families families, Classes classes, DocumentFacts facts) {
        this.families = families;
        this.classes = classes;
        this.hasMatrices = facts.hasMatrices();
        this.declared = new DeclaredSizes(facts.declared(), classes, this::whole);
        scalars.addAll(facts.lossNames());
        scalars.addAll(NumberForms.products(facts.definitions()));
    }

    DeclaredSizes declared() {
        return declared;
    }

    /** How many names are known to be vectors or matrices. */
    int count() {
        return tensors.size();
    }

    /** Takes in a vector or matrix. */
    public void add(WrittenName name) {
        tensors.add(name.base());
    }

    /** Takes in what stands under a transpose, which no number does. */
    void turned(WrittenName name) {
        turned.add(name.base());
    }

    /** The keys of small letters, which are rows or columns. */
    Set<String> vectors() {
        return vectors;
    }

    /** Whether a name without lower indices is a vector or matrix. */
    public boolean isTensor(WrittenName name) {
        return tensors.contains(name.base());
    }

    boolean isEntry(WrittenName name) {
        return !name.sub().isEmpty() && families.wholeOf(name).isPresent();
    }

    String sup(WrittenName name, Map<String, Integer> bound) {
        return families.layer(name, bound);
    }

    /** The node of the range of a lower index. */
    public String axis(WrittenName name, int slot, Map<String, Integer> bound) {
        return "axis " + name.base() + "/" + name.sub().size() + sup(name, bound) + " " + slot;
    }

    /** The range of the index of the entries of a vector. */
    String length(WrittenName name, Map<String, Integer> bound) {
        return name.sub().isEmpty() ? axis(DeclaredSizes.entry(name, 1), 0, bound) : "length " + whole(name, bound);
    }

    /** The key under which the shape of a whole is kept: indices that run are no part of it. */
    public String whole(WrittenName name, Map<String, Integer> bound) {
        StringBuilder key = new StringBuilder(name.base() + "'".repeat(name.primes()));
        for (int i = 0; i < name.sub().size(); i++) {
            if (!families.runs(name, i) && !name.sub().get(i).prefix().matches("\\d+")) {
                key.append('_').append(name.sub().get(i).text(Map.of()));
            } else if (name.sub().get(i).letter() == null
                    && families.arity(name.base()) == 1
                    && tensors.contains(name.base())
                    && !families.isWhole(name.base())
                    && !sequenceBases.contains(name.base())) {
                key.append('_').append(name.sub().get(i).prefix());
            }
        }
        return key + sup(name, bound);
    }

    Shape reference(WrittenName name, Map<String, Integer> bound, boolean isTensor) {
        for (Index index : name.sub()) {
            if (index.letter() != null && index.offset() != 0) {
                sequenceBases.add(name.base());
            }
        }
        if (isEntry(name)
                || scalars.contains(name.base())
                || bound.containsKey(name.base())
                || (name.sub().isEmpty() && families.arity(name.base()) == 0 && declared.isNumber(name))) {
            return Shape.NUMBER;
        }
        if (isTensor || isMatrix(name) || name.bold()) {
            tensors.add(name.base());
        }
        if (name.sub().isEmpty() && hasEntries(name.base())) {
            tensors.add(name.base());
        }
        if (!tensors.contains(name.base())) {
            return Shape.NUMBER;
        }
        String key = whole(name, bound);
        Shape shape = new Shape("rows " + key, "columns " + key, false);
        if (UsualLetters.isSmall(name) && !declared.isMatrix(name) && families.arity(name.base()) < 2) {
            vectors.add(key);
        }
        if (!isMatrix(name)
                && name.sub().isEmpty()
                && families.arity(name.base()) == 1
                && !classes.isOne(shape.rows())
                && declared.length(key).isEmpty()) {
            classes.unite(shape.columns(), Classes.ONE);
        }
        return shape;
    }

    /** Whether a base has entries that are entries of it. */
    boolean hasEntries(String base) {
        Index any = new Index("1", null, 0);
        return families.entriesOf(base)
                .filter(entries -> families.arity(entries) > 0
                        && families.wholeOf(new WrittenName(entries, false, List.of(any), List.of(), 0))
                                .isPresent())
                .isPresent();
    }

    /** Whether a name stands for a matrix: it is declared to, or is a capital for one in a note with matrices. */
    public boolean isMatrix(WrittenName name) {
        if (declared.isMatrix(name)) {
            return true;
        }
        if (declared.isNumber(name)) {
            return false;
        }
        String base =
                name.base().startsWith("\\") ? name.base().substring(name.base().lastIndexOf(' ') + 1) : name.base();
        return hasMatrices
                && ((base.length() == 1 && Character.isUpperCase(base.charAt(0))) || base.matches(UsualLetters.GREEK))
                && !(UsualLetters.isNumber(base)
                        && !name.bold()
                        && families.arity(base) < 2
                        && !turned.contains(name.base()));
    }
}
