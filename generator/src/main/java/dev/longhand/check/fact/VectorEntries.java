package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.NumberedSum;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of which a number is that of an entry, though no letter runs over the entries: those in a row of a matrix that is written out,
 * and what stands beside such an entry with the same number, the y_1 of {@code (z_1 - y_1)^2}.
 */
public final class VectorEntries {

    private static final int PASSES = 3;

    private final Set<String> families = new HashSet<>();
    private final List<NumberedSum> rows = new ArrayList<>();
    private final Set<List<WrittenName>> beside = new LinkedHashSet<>();

    /** Begins with the rows of matrices that are written out, and goes on to what has the numbers of their entries. */
    public VectorEntries(
            Collection<DocumentDefinition> definitions, Collection<DocumentFacts.Restatement> restatements) {
        List<DocumentDefinition> equations = new ArrayList<>(definitions);
        restatements.forEach(restatement -> equations.add(restatement.equation()));
        equations.forEach(d -> NumberedSum.of(d.pattern(), d.body()).ifPresent(this::add));
        for (int pass = 0; pass < PASSES && !rows.isEmpty(); pass++) {
            for (DocumentDefinition d : equations) {
                List<WrittenName> names = References.in(d.body());
                walk(d.body());
                if (isOfOneNumber(d.pattern(), names) && has(names)) {
                    add(d.pattern());
                }
            }
        }
    }

    /** The families of these names. */
    Set<String> families() {
        return families;
    }

    /** Rows of matrices that are written out. */
    public List<NumberedSum> rows() {
        return rows;
    }

    /** Names of entries of vectors that are equally long, since they stand beside each other with the same number. */
    public Set<List<WrittenName>> beside() {
        return beside;
    }

    private void add(NumberedSum row) {
        rows.add(row);
        row.entries().forEach(this::add);
        add(row.unit());
    }

    private void add(WrittenName name) {
        families.add(DocumentFacts.family(name));
    }

    private boolean has(List<WrittenName> names) {
        return names.stream().anyMatch(name -> families.contains(DocumentFacts.family(name)));
    }

    private void walk(Meaning meaning) {
        References.parts(meaning).forEach(this::walk);
        if (meaning instanceof Meaning.Total || meaning instanceof Meaning.Multiplied) {
            List<WrittenName> names = References.in(meaning);
            if (has(names) && isOfOneNumber(names.get(0), names)) {
                names.forEach(this::add);
                beside.add(names);
            }
        }
    }

    /** Whether names have the number of another, and nothing else below. */
    private static boolean isOfOneNumber(WrittenName one, List<WrittenName> names) {
        return one.sub().size() == 1
                && one.letters().isEmpty()
                && !names.isEmpty()
                && names.stream().allMatch(name -> name.sub().equals(one.sub()));
    }
}
