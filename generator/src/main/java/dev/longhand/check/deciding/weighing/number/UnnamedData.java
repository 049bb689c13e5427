package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers that a section puts in for names of which it gives a list without saying whose it is, "the batch
 * {@code 2, 4, 9}": the data of another section do not refute them.
 */
public final class UnnamedData implements Weighing {

    private final List<DocumentDefinition> definitions;
    private final Map<String, Set<String>> made;
    private final List<Span> lists;

    /** @param lists from lists of numbers without a name to the next heading */
    public UnnamedData(Matter matter, List<Span> lists) {
        this.definitions = matter.facts().definitions();
        this.made = Formulas.made(definitions);
        this.lists = List.copyOf(lists);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (!outcome.differs()
                || lists.isEmpty()
                || References.in(left).isEmpty()
                || !References.in(right).isEmpty()
                || !isListed(stated)) {
            return outcome;
        }
        int section = stated.relation().section().number();
        Set<String> reached = Formulas.behind(List.of(left), made);
        List<DocumentDefinition> data = definitions.stream()
                .filter(d -> d.body() instanceof Meaning.Grid
                        && reached.contains(d.pattern().base()))
                .toList();
        return !data.isEmpty() && data.stream().noneMatch(d -> d.scope() == section)
                ? Outcome.undecided("numbers without a name stand before it, and may be what is put in")
                : outcome;
    }

    /** Whether a list stands before a relation under its heading. */
    private boolean isListed(Stated stated) {
        int here = stated.relation().span().start();
        return lists.stream().anyMatch(list -> list.start() < here && here < list.end());
    }
}
